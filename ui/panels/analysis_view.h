#pragma once

#include <QWidget>
#include <memory>
#include <string>

#include "core/ml/analysis.h"

class QVBoxLayout;

namespace pellucid::ui {

class ViewStates;

/// What one pack said about a series: probabilities with operating point and spread, measurements, overlays, notes, and
/// the model that said it.
class AnalysisView : public QWidget {
  Q_OBJECT
 public:
  AnalysisView(std::shared_ptr<const Analysis> analysis, ViewStates& views, const std::string& seriesUid,
               QWidget* parent = nullptr);

 private:
  void addScores(QVBoxLayout& layout);
  void addMeasurements(QVBoxLayout& layout);
  void addOverlays(QVBoxLayout& layout, ViewStates& views, const std::string& seriesUid);
  void addProvenance(QVBoxLayout& layout);

  std::shared_ptr<const Analysis> m_analysis;
};

}  // namespace pellucid::ui
