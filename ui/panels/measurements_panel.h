#pragma once

#include <QWidget>
#include <string>

#include "ui/model/measured.h"

class QVBoxLayout;

namespace pellucid::ui {

class EmptyState;
class SectionHeader;
class Session;

/// Measurements of the current study: a click shows the image and selects the drawing.
class MeasurementsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit MeasurementsPanel(Session& session, QWidget* parent = nullptr);

 Q_SIGNALS:
  void showRequested(const std::string& annotationId);
  /// Those of the current study, as a table.
  void saveRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// Several changes of one act rebuild the list once.
  void rebuildLater();
  void rebuild();

  Session& m_session;
  SectionHeader* m_header;
  EmptyState* m_empty;
  QWidget* m_content = nullptr;
  QVBoxLayout* m_layout;
  MeasureCache m_measured;  ///< Of the study that is shown.
  bool m_waiting = false;
};

}  // namespace pellucid::ui
