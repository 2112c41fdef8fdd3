#pragma once

#include <QStyledItemDelegate>

namespace pellucid::ui {

/// Paints the rows of the study browser: patient and study as headings, series as a thumbnail with two lines, a count
/// and a mark when something is odd about the series.
class SeriesDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    bool patient) const;
  void paintSeries(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

}  // namespace pellucid::ui
