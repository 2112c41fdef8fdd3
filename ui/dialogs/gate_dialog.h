#pragma once

#include <QDialog>

namespace pellucid::ui {

/// "Not for primary diagnosis": shown at the first start and whenever its text changes; declining ends the program.
class GateDialog : public QDialog {
  Q_OBJECT
 public:
  explicit GateDialog(QWidget* parent = nullptr);
};

}  // namespace pellucid::ui
