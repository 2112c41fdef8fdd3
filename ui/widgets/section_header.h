#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace pellucid::ui {

class ElidedLabel;

/// Title of a part of a panel, with room for small tools at its right, optionally folding a widget away.
class SectionHeader : public QWidget {
  Q_OBJECT
 public:
  explicit SectionHeader(const QString& title, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  /// Appends to the right side.
  void addTool(QWidget* tool);
  /// Shows an arrow that hides and shows `content` (not owned).
  void setFoldable(QWidget* content, bool open = true);
  bool isOpen() const;

 Q_SIGNALS:
  void toggled(bool open);

 private:
  ElidedLabel* m_title;
  QHBoxLayout* m_layout;
  QToolButton* m_arrow;
  QWidget* m_content = nullptr;
};

}  // namespace pellucid::ui
