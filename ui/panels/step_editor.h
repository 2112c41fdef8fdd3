#pragma once

#include <QFrame>

#include "core/imaging/preprocess.h"

class QFormLayout;

namespace pellucid::ui {

/// One step of a chain with a control per parameter, made from the step table.
class StepEditor : public QFrame {
  Q_OBJECT
 public:
  StepEditor(const StepDescription& description, const Step& step, QWidget* parent = nullptr);

  const Step& step() const { return m_step; }

 Q_SIGNALS:
  void changed();
  void removeRequested();
  void moveUpRequested();

 private:
  void addControl(QFormLayout& form, const StepParameter& parameter);
  ParameterValue valueOf(const StepParameter& parameter) const;
  void store(const std::string& name, const ParameterValue& value);

  Step m_step;
};

}  // namespace pellucid::ui
