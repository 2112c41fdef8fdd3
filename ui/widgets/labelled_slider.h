#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QSlider;

namespace pellucid::ui {

/// A title, a slider and the value in words of its unit, on one line.
class LabelledSlider : public QWidget {
  Q_OBJECT
 public:
  LabelledSlider(const QString& title, int minimum, int maximum, const QString& unit, QWidget* parent = nullptr);

  int value() const;
  /// Without a signal.
  void setValue(int value);

 Q_SIGNALS:
  /// Moved by the reader.
  void valueChanged(int value);

 private:
  void showValue(int value);
  QString m_unit;
  QSlider* m_slider;
  QLabel* m_value;
};

}  // namespace pellucid::ui
