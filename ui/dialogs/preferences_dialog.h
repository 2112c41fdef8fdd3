#pragma once

#include <QDialog>
#include <optional>

#include "core/imaging/display_curve.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pellucid::ui {

class Settings;

/// Who reads, how the mouse and the window behave, and what the display shows. Written when accepted; nothing before.
class PreferencesDialog : public QDialog {
  Q_OBJECT
 public:
  explicit PreferencesDialog(Settings& settings, QWidget* parent = nullptr);

  void accept() override;

 private:
  void fillLanguages();
  QWidget* makeDisplayPart();
  void addScrolled(QWidget* inside, QWidget* buttons);
  /// As the fields say; absent when the display is not calibrated.
  std::optional<DisplayLuminance> luminance() const;
  void checkDisplay();

  Settings& m_settings;
  QLineEdit* m_reader;
  QComboBox* m_theme;
  QComboBox* m_language;
  QComboBox* m_drag;
  QComboBox* m_prior;
  QComboBox* m_rendering;
  QCheckBox* m_listsOpened;
  QCheckBox* m_listAtStart;
  QCheckBox* m_calibrated;
  QDoubleSpinBox* m_black;
  QDoubleSpinBox* m_white;
  QDoubleSpinBox* m_ambient;
  QDoubleSpinBox* m_gamma;
  QLabel* m_displayText;
  QFormLayout* m_displayForm = nullptr;
  QPushButton* m_ok;
};

}  // namespace pellucid::ui
