// Words beside a measurement, while they are typed.
#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>
#include <utility>

#include "ui/viewer/measure_editor_p.h"
#include "ui/viewer/slice_view.h"

namespace pellucid::ui {

void MeasureEditor::editText(const Annotation& annotation) {
  if (m_edit) cancel();
  m_edited = annotation;
  m_edit = new QLineEdit(QString::fromStdString(annotation.text), &m_view);
  m_edit->setObjectName(QStringLiteral("measureText"));
  m_edit->setAccessibleName(tr("Words beside the measurement"));
  m_edit->setPlaceholderText(tr("Text, then Enter"));
  m_edit->setMaxLength(200);
  const QPointF at =
      m_view.displayTransform().toView(annotation.label ? toQt(*annotation.label) : toQt(annotation.points.back()));
  constexpr int kWidth = 220;
  const int height = m_edit->sizeHint().height();
  m_edit->setGeometry(std::clamp(static_cast<int>(at.x()), 4, std::max(4, m_view.width() - kWidth - 4)),
                      std::clamp(static_cast<int>(at.y()), 4, std::max(4, m_view.height() - height - 4)), kWidth,
                      height);
  m_edit->installEventFilter(this);
  connect(m_edit, &QLineEdit::editingFinished, this, &MeasureEditor::takeText);
  m_edit->show();
  m_edit->setFocus();
}

void MeasureEditor::takeText() {
  if (!m_edit || !m_edited || m_model == nullptr) return;
  Annotation annotation = std::move(*m_edited);
  annotation.text = m_edit->text().trimmed().toStdString();
  closeText();
  if (!annotation.id.empty())
    m_model->setText(annotation.id, annotation.text);
  else if (annotation.kind != AnnotationKind::Text || !annotation.text.empty())
    m_model->select(m_model->add(std::move(annotation)));
  update();
}

void MeasureEditor::closeText() {
  m_edited.reset();
  m_edit->deleteLater();
  // Cleared first: losing the focus would end the editing once more.
  m_edit.clear();
  m_view.setFocus();
}

bool MeasureEditor::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_edit || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
    return QObject::eventFilter(watched, event);
  // Enter and Esc are keys of the window too; while words are typed they end the typing.
  const int key = static_cast<QKeyEvent*>(event)->key();
  const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
  if (!enter && key != Qt::Key_Escape) return QObject::eventFilter(watched, event);
  event->accept();
  if (event->type() == QEvent::KeyPress) enter ? takeText() : static_cast<void>(cancel());
  return true;
}

}  // namespace pellucid::ui
