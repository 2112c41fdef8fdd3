#include "ui/widgets/key_edit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <algorithm>
#include <iterator>

namespace pellucid::ui {

KeyEdit::KeyEdit(QWidget* parent) : QKeySequenceEdit(parent) {
  setClearButtonEnabled(true);
  connect(this, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence& key) {
    if (!m_taking && key.isEmpty()) Q_EMIT chosen({});
    showHint();
  });
  showHint();
}

void KeyEdit::setKey(const QKeySequence& key) {
  const QScopedValueRollback taking(m_taking, true);
  setKeySequence(key);
  showHint();
}

// Qt's own is too long for a column of a table in some languages, and comes back with each change.
void KeyEdit::showHint() {
  if (auto* line = findChild<QLineEdit*>()) line->setPlaceholderText(tr("Press a key"));
}

// QKeySequenceEdit waits for further keys; maximumSequenceLength is there from Qt 6.5 on only.
void KeyEdit::keyPressEvent(QKeyEvent* event) {
  constexpr int kModifiers[] = {Qt::Key_Control, Qt::Key_Shift, Qt::Key_Alt, Qt::Key_Meta, Qt::Key_AltGr};
  // It would empty the field for a modifier alone.
  if (std::find(std::begin(kModifiers), std::end(kModifiers), event->key()) != std::end(kModifiers))
    return event->accept();
  const QKeySequence before = keySequence();
  QKeySequence key;
  {
    const QScopedValueRollback taking(m_taking, true);
    QKeySequenceEdit::keyPressEvent(event);
    if (!keySequence().isEmpty()) key = QKeySequence(keySequence()[0]);
    setKeySequence(key.isEmpty() ? before : key);
    showHint();
  }
  if (!key.isEmpty()) Q_EMIT chosen(key);
}

}  // namespace pellucid::ui
