#pragma once

#include <QString>
#include <QWidget>
#include <optional>

namespace pellucid::ui {

/// A calibrated probability as a bar with the spread of its estimate and a tick at the operating point. The number is
/// printed too: colour and length are never the only signal.
class ProbabilityBar : public QWidget {
  Q_OBJECT
 public:
  explicit ProbabilityBar(QWidget* parent = nullptr);

  /// All 0..1; `low` and `high` bound the estimates of test-time augmentation.
  struct Value {
    double probability = 0.0;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> threshold;
    bool positive = false;
  };
  void setValue(const Value& value);
  const Value& value() const { return m_value; }
  /// "73 % (68 to 79 %), operating point 42 %": also the accessible name and the tool tip.
  QString sentence() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Value m_value;
};

}  // namespace pellucid::ui
