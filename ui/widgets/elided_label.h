#pragma once

#include <QLabel>
#include <QString>

namespace pellucid::ui {

/// One line that is cut with an ellipsis where there is no room; the whole text is then its tool tip.
class ElidedLabel : public QLabel {
  Q_OBJECT
 public:
  explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

  void setFullText(const QString& text);
  QString fullText() const { return m_fullText; }
  void setElideMode(Qt::TextElideMode mode);

  QSize minimumSizeHint() const override;
  QSize sizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void elide();
  QString m_fullText;
  Qt::TextElideMode m_mode = Qt::ElideRight;
};

}  // namespace pellucid::ui
