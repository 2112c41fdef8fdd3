#include "ui/panels/series_delegate.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include "ui/model/study_list_model.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr int kThumbnail = 56;
constexpr int kRadius = 6;

int kindOf(const QModelIndex& index) {
  return index.data(StudyListModel::KindRole).toInt();
}

QString subtitleOf(const QModelIndex& index) {
  return index.data(StudyListModel::SubtitleRole).toString();
}

void drawLine(QPainter* painter, const QRect& area, const QFont& font, const QColor& colour, const QString& text,
              Qt::TextElideMode elide = Qt::ElideRight) {
  painter->setFont(font);
  painter->setPen(colour);
  painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(text, elide, area.width()));
}

void drawThumbnail(QPainter* painter, const QRect& box, const QImage& image, const QString& modality) {
  QPainterPath rounded;
  rounded.addRoundedRect(box, 4, 4);
  painter->fillPath(rounded, Qt::black);
  painter->save();
  painter->setClipPath(rounded);
  if (image.isNull()) {
    painter->setFont(themeFont(TypeScale::Caption, QFont::DemiBold));
    painter->setPen(QColor(0x8a, 0x93, 0x9e));
    painter->drawText(box, Qt::AlignCenter, modality);
  } else {
    const QSize size = image.size().scaled(box.size(), Qt::KeepAspectRatio);
    const QRect target(box.center() - QPoint(size.width() / 2 - 1, size.height() / 2 - 1), size);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(target, image);
  }
  painter->restore();
}

}  // namespace

QSize SeriesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const int body = QFontMetrics(themeFont(TypeScale::Body)).height();
  const int caption = QFontMetrics(themeFont(TypeScale::Caption)).height();
  switch (kindOf(index)) {
    case StudyListModel::Patient:
      return {option.rect.width(), body + (subtitleOf(index).isEmpty() ? 0 : caption) + space::kLarge};
    case StudyListModel::Study:
      return {option.rect.width(), body + caption + space::kMedium};
    default:
      return {option.rect.width(), kThumbnail + space::kLarge};
  }
}

void SeriesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (kindOf(index) == StudyListModel::Series)
    paintSeries(painter, option, index);
  else
    paintHeading(painter, option, index, kindOf(index) == StudyListModel::Patient);
  // Where the keyboard is.
  if ((option.state & QStyle::State_HasFocus) != 0 && (option.state & QStyle::State_KeyboardFocusChange) != 0) {
    const QRectF ring = QRectF(option.rect).adjusted(space::kSmall, 1.5, -space::kSmall, -1.5);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(themeColours().accent, 1.5));
    painter->drawRoundedRect(ring, kRadius, kRadius);
  }
  painter->restore();
}

void SeriesDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                  bool patient) const {
  const ThemeColours& colours = themeColours();
  const QRect area = option.rect.adjusted(space::kMedium, space::kTight, -space::kMedium, -space::kTight);
  if (patient && option.rect.top() > space::kSmall) {
    painter->setPen(colours.hairline);
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
  }
  const QFont title = themeFont(TypeScale::Body, patient ? QFont::DemiBold : QFont::Medium);
  const QString subtitle = subtitleOf(index);
  if (subtitle.isEmpty()) return drawLine(painter, area, title, colours.text, index.data().toString());
  const int half = area.height() / 2;
  drawLine(painter, {area.left(), area.top(), area.width(), half}, title, colours.text, index.data().toString());
  drawLine(painter, {area.left(), area.top() + half, area.width(), half}, themeFont(TypeScale::Caption),
           colours.secondaryText, subtitle);
}

void SeriesDelegate::paintSeries(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
  const ThemeColours& colours = themeColours();
  const QRect card = option.rect.adjusted(space::kSmall, space::kTight / 2, -space::kSmall, -space::kTight / 2);
  const bool current = index.data(StudyListModel::CurrentRole).toBool();
  const bool drawable = index.data(StudyListModel::DrawableRole).toBool();
  QPainterPath rounded;
  rounded.addRoundedRect(card, kRadius, kRadius);
  if (current)
    painter->fillPath(rounded, colours.selection);
  else if ((option.state & QStyle::State_MouseOver) != 0 || (option.state & QStyle::State_HasFocus) != 0)
    painter->fillPath(rounded, colours.hover);
  if (current)
    painter->fillRect(QRect(card.left(), card.top() + kRadius, 3, card.height() - 2 * kRadius), colours.accent);

  const QRect thumbnail(card.left() + space::kSmall + 2, card.center().y() - kThumbnail / 2 + 1, kThumbnail,
                        kThumbnail);
  const QString modality = index.data(StudyListModel::ModalityRole).toString();
  drawThumbnail(painter, thumbnail, index.data(Qt::DecorationRole).value<QImage>(), modality);

  const QRect text(thumbnail.right() + space::kMedium, card.top() + space::kSmall,
                   card.right() - thumbnail.right() - space::kMedium - space::kSmall, card.height() - space::kLarge);
  const int third = text.height() / 3;
  // Files of a folder begin alike more often than they end alike.
  const auto elide = index.data(StudyListModel::IsFileRole).toBool() ? Qt::ElideMiddle : Qt::ElideRight;
  drawLine(painter, {text.left(), text.top(), text.width(), third}, themeFont(TypeScale::Body),
           drawable ? colours.text : colours.secondaryText, index.data().toString(), elide);
  drawLine(painter, {text.left(), text.top() + third, text.width(), third}, themeFont(TypeScale::Caption),
           colours.secondaryText, index.data(StudyListModel::SubtitleRole).toString());
  const QStringList remarks = index.data(StudyListModel::RemarksRole).toStringList();
  if (remarks.isEmpty()) return;
  const QRect line(text.left(), text.top() + 2 * third, text.width(), third);
  const int side = 14;
  const QPixmap mark =
      iconPixmap(QStringLiteral("warning"), colours.warning, side, painter->device()->devicePixelRatioF());
  painter->drawPixmap(QRect(line.left(), line.center().y() - side / 2, side, side), mark);
  drawLine(painter, line.adjusted(side + space::kTight, 0, 0, 0), themeFont(TypeScale::Caption), colours.warning,
           remarks.size() == 1 ? remarks.front() : tr("%n remarks", "", static_cast<int>(remarks.size())));
}

}  // namespace pellucid::ui
