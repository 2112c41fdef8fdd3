#include "ui/panels/kept_focus.h"

#include <QApplication>
#include <algorithm>

namespace pellucid::ui {

namespace {

constexpr const char* kRow = "rowOfList";

QList<QWidget*> rowsOf(const QWidget& list) {
  QList<QWidget*> rows;
  for (QWidget* each : list.findChildren<QWidget*>())
    if (!each->property(kRow).isNull()) rows << each;
  return rows;
}

QWidget* firstControlOf(QWidget* row) {
  if (row->focusPolicy() & Qt::TabFocus) return row;
  const auto children = row->findChildren<QWidget*>();
  const auto found = std::find_if(children.begin(), children.end(), [](const QWidget* child) {
    return (child->focusPolicy() & Qt::TabFocus) && child->isEnabled() && !child->isHidden();
  });
  return found == children.end() ? nullptr : *found;
}

}  // namespace

void nameRow(QWidget& row, const QString& name) {
  row.setProperty(kRow, name);
}

KeptFocus::KeptFocus(const QWidget* list) {
  const QWidget* focused = QApplication::focusWidget();
  if (list == nullptr || focused == nullptr || !list->isAncestorOf(focused)) return;
  const QList<QWidget*> rows = rowsOf(*list);
  for (qsizetype i = 0; i < rows.size(); ++i)
    if (rows[i] == focused || rows[i]->isAncestorOf(focused)) {
      m_index = i;
      m_row = rows[i]->property(kRow).toString();
      if (rows[i] != focused) m_control = focused->objectName();
    }
}

void KeptFocus::giveTo(const QWidget& list) const {
  const QList<QWidget*> rows = rowsOf(list);
  if (m_index < 0 || rows.isEmpty()) return;
  const auto same = std::find_if(rows.begin(), rows.end(),
                                 [this](const QWidget* row) { return row->property(kRow).toString() == m_row; });
  QWidget* row = same != rows.end() ? *same : rows[std::min(m_index, rows.size() - 1)];
  QWidget* control = same == rows.end() || m_control.isEmpty() ? nullptr : row->findChild<QWidget*>(m_control);
  if (control == nullptr || !control->isEnabled()) control = firstControlOf(row);
  if (control != nullptr) control->setFocus();
}

}  // namespace pellucid::ui
