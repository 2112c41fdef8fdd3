#pragma once

#include <QDialog>
#include <vector>

class QAction;
class QLabel;
class QPushButton;

namespace pellucid::ui {

/// Five cards for the first start: open, look, measure, ask a model, report. Keys are those that the user has set.
class TourDialog : public QDialog {
  Q_OBJECT
 public:
  /// `mouse` says what the mouse does.
  TourDialog(const std::vector<QAction*>& actions, QString mouse, QWidget* parent = nullptr);

  int card() const { return m_card; }
  int cardCount() const;
  void showCard(int card);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QList<QAction*> m_actions;
  QString m_mouse;
  int m_card = -1;
  QLabel* m_icon;
  QLabel* m_title;
  QLabel* m_text;
  QLabel* m_place;
  QPushButton* m_back;
  QPushButton* m_next;
};

}  // namespace pellucid::ui
