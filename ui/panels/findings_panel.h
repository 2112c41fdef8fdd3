#pragma once

#include <QWidget>
#include <string>

class QVBoxLayout;

namespace pellucid::ui {

class EmptyState;
class Session;

/// Findings of the current study: accept, edit, reject, comment, add. A click shows the image and the evidence.
class FindingsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit FindingsPanel(Session& session, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// Show this image of this series, with the finding's evidence.
  void showRequested(const std::string& findingId);
  void reportRequested();

 private:
  void rebuild();
  void add();

  Session& m_session;
  EmptyState* m_empty;
  QWidget* m_content = nullptr;
  QVBoxLayout* m_layout;
};

}  // namespace pellucid::ui
