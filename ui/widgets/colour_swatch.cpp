#include "ui/widgets/colour_swatch.h"

#include <QFrame>
#include <QPainter>
#include <QPixmap>

namespace pellucid::ui {

QIcon swatchIcon(std::uint32_t rgb) {
  constexpr int kSize = 16;
  QPixmap picture(kSize, kSize);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor::fromRgb(rgb));
  painter.drawRoundedRect(QRectF(1, 1, kSize - 2, kSize - 2), 3, 3);
  return picture;
}

QWidget* makeSwatch(std::uint32_t rgb) {
  constexpr int kSize = 12;
  auto* square = new QFrame;
  square->setFixedSize(kSize, kSize);
  square->setStyleSheet(QStringLiteral("background: %1; border-radius: 2px;").arg(QColor::fromRgb(rgb).name()));
  return square;
}

}  // namespace pellucid::ui
