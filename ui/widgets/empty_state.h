#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace pellucid::ui {

/// What a panel shows while it has nothing to show: an icon, what is missing, and what to do.
class EmptyState : public QWidget {
  Q_OBJECT
 public:
  EmptyState(const QString& iconName, const QString& title, const QString& advice, QWidget* parent = nullptr);

  void setTexts(const QString& title, const QString& advice);
  /// Shows a button; an empty text removes it.
  void setAction(const QString& text);

 Q_SIGNALS:
  void actionTriggered();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void recolour();
  QString m_iconName;
  QLabel* m_icon;
  QLabel* m_title;
  QLabel* m_advice;
  QPushButton* m_action;
};

}  // namespace pellucid::ui
