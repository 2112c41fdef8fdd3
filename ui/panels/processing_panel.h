#pragma once

#include <QWidget>
#include <string>
#include <vector>

#include "core/imaging/preprocess.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace pellucid::ui {

class Session;
class StepEditor;

/// A chain of preprocessing steps with a live preview in the viewer, marked "PROCESSED - not original".
class ProcessingPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ProcessingPanel(Session& session, QWidget* parent = nullptr);

 private:
  void addStep(const QString& id);
  void addEditor(const StepDescription& description, const Step& step);
  void apply();
  void clear();
  void showResult(const std::string& seriesUid);
  void switchSeries();
  std::vector<Step> chain() const;
  void arrange();

  Session& m_session;
  QComboBox* m_choice;
  QVBoxLayout* m_steps;
  QLabel* m_notes;
  QPushButton* m_clear;
  QTimer* m_delay;
  std::vector<StepEditor*> m_editors;
};

}  // namespace pellucid::ui
