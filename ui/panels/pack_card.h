#pragma once

#include <QFrame>
#include <memory>
#include <string>

#include "ui/model/worker_client.h"
#include "ui/widgets/icons.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace pellucid::ui {

class ViewStates;

/// One pack of the library beside the open series: whether it fits, run, progress, cancel, result.
class PackCard : public QFrame {
  Q_OBJECT
 public:
  PackCard(PackOffer offer, ViewStates& views, std::string seriesUid, QWidget* parent = nullptr);

  std::string packId() const;
  /// Shows progress and cancel until the job ends.
  void follow(const JobPointer& job);
  /// Null removes the result.
  void setAnalysis(const std::shared_ptr<const Analysis>& analysis);

 Q_SIGNALS:
  void runRequested(const std::string& packId, bool confirmed);
  void cardRequested(const std::string& packId);

 private:
  void run();
  void showRunning(bool running);

  PackOffer m_offer;
  ViewStates& m_views;
  std::string m_series;
  QPushButton* m_run;
  IconGround m_ground = IconGround::Plain;
  QProgressBar* m_bar;
  QLabel* m_step;
  QVBoxLayout* m_layout;
  QWidget* m_result = nullptr;
  JobPointer m_job;
};

}  // namespace pellucid::ui
