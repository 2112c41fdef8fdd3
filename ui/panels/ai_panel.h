#pragma once

#include <QWidget>
#include <string>
#include <vector>

class QVBoxLayout;

namespace pellucid::ui {

class EmptyState;
class MessageBar;
class PackCard;
class Session;

/// The packs of the library beside the current series: those that fit first, the others folded away with their reason.
class AiPanel : public QWidget {
  Q_OBJECT
 public:
  explicit AiPanel(Session& session, QWidget* parent = nullptr);

  /// Which image a pack for single images reads.
  void setImage(int image) { m_image = image; }
  /// Runs one pack; `confirmed` where a reader has vouched for its fit.
  void run(const std::string& packId, bool confirmed);
  enum class Unsure { LeaveOut, Confirmed };
  /// Runs every pack that fits without asking, and with `Confirmed` those whose fit a reader has vouched for.
  void runAllThatFit(Unsure unsure = Unsure::LeaveOut);

 Q_SIGNALS:
  void cardRequested(const std::string& packId);

 private:
  void rebuild();
  void addCard(std::size_t offer, QVBoxLayout& layout);
  void showQuality();
  void showAnalyses(const std::string& seriesUid);
  PackCard* card(const std::string& packId) const;

  Session& m_session;
  int m_image = -1;
  MessageBar* m_quality;
  EmptyState* m_empty;
  QWidget* m_content = nullptr;
  QVBoxLayout* m_layout;
  std::vector<PackCard*> m_cards;
};

}  // namespace pellucid::ui
