#pragma once

#include <QWidget>
#include <string>
#include <vector>

#include "core/imaging/mask_compare.h"
#include "ui/model/job_runner.h"
#include "ui/model/known_segments.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace pellucid::ui {

/// Two segments of a series, of the reader, of a model or of a file: how far they agree, and where they differ.
class SegmentComparison : public QWidget {
  Q_OBJECT
 public:
  explicit SegmentComparison(QWidget* parent = nullptr);

  /// What can be compared now; the choice is kept where it is still there.
  void setSegmentations(const std::string& seriesUid, std::vector<KnownSegmentation> known);
  /// "Dice 0.87; 12.3 ml and 13.1 ml, 11.0 ml in both"; empty before a comparison.
  QString result() const;
  void compare();

 Q_SIGNALS:
  /// Label 1 lies in the first only, 2 in the second only.
  void differenceReady(const std::string& seriesUid, const pellucid::LabelMap& difference);

 private:
  struct Choice {
    std::size_t segmentation = 0;
    int value = 0;
  };
  void fill(QComboBox& box, int fallback);
  void show(const MaskComparison& comparison, const QString& first, const QString& second);

  std::string m_series;
  std::vector<KnownSegmentation> m_known;
  std::vector<Choice> m_choices;
  QComboBox* m_first;
  QComboBox* m_second;
  QPushButton* m_compare;
  QLabel* m_result;
  JobRunner m_runner;
};

}  // namespace pellucid::ui
