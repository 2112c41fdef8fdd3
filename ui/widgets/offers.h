#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <vector>

namespace pellucid::ui {

class MessageBar;

/// A sentence with one thing to do about it, or two.
struct Offer {
  QString about;  ///< A newer offer about the same takes the place of the older.
  QString sentence;
  QString action;
  std::function<void()> run;
  QString other{};
  std::function<void()> runOther{};
  std::function<bool()> stillMeant{};  ///< Empty: always.
};

/// Offers that wait for an answer: the bar shows the newest, and when that was answered or closed the one before it.
/// Other messages have another bar and take none of them away.
class Offers : public QObject {
  Q_OBJECT
 public:
  explicit Offers(MessageBar& bar, QObject* parent = nullptr);

  void add(Offer offer);
  /// Withdraws what is not meant any more.
  void review();
  bool waiting() const { return !m_offers.empty(); }
  bool waiting(const QString& about) const;

 private:
  void answer(std::function<void()> Offer::*run);
  void showNewest();

  MessageBar& m_bar;
  std::vector<Offer> m_offers;
};

}  // namespace pellucid::ui
