#pragma once

#include <QString>
#include <QWidget>

namespace pellucid::ui {

/// Names a row of a list, and a control in it, for KeptFocus.
void nameRow(QWidget& row, const QString& name);

/// Where the keyboard is in a list of rows that is built anew after each change. In the new list the same control of
/// the same row gets the focus; where that is gone the row itself, so that no other button is pressed by a second press
/// of the key; where the row is gone the one in its place.
class KeptFocus {
 public:
  /// Of the list as it is; null where there is none.
  explicit KeptFocus(const QWidget* list);
  void giveTo(const QWidget& list) const;

 private:
  QString m_row, m_control;
  qsizetype m_index = -1;
};

}  // namespace pellucid::ui
