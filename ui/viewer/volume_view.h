#pragma once

#include <QWidget>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/dicom/loaded_series.h"
#include "core/imaging/annotation.h"
#include "ui/model/job_runner.h"
#include "ui/model/volume_view_state.h"
#include "ui/viewer/mouse_bindings.h"
#include "ui/viewer/slice_scene.h"
#include "ui/viewer/view_commands.h"
#include "ui/viewer/volume_renderer.h"
#include "ui/viewer/volume_text.h"

class QKeySequence;
class QMenu;
class QTimer;

namespace pellucid::ui {

class SlicePainter;
class SliceView;
class VolumeBar;
class VolumeBoxCard;

/// A series in 3D, over the viewport that shows its images. Where the series cannot be seen in 3D it says why.
class VolumeView : public QWidget {
  Q_OBJECT
 public:
  /// Covers `host` and takes part in its texts: their size, and how much of them is shown.
  VolumeView(SliceView& host, std::shared_ptr<RenderingChoice> choice);
  ~VolumeView() override;

  /// Null empties the view; `study` is read now, not kept.
  void setSeries(std::shared_ptr<const LoadedSeries> series, const Study* study, const VolumeViewState& state);
  const std::shared_ptr<const LoadedSeries>& series() const { return m_series; }
  /// Beside an empty view.
  void setPlaceholder(const QString& sentence);
  /// Surfaces of segments; `byModel` when any comes from a model. Nothing happens where they are those of before.
  void setLabels(std::vector<ShownLabels> labels, bool byModel);
  void setActive(bool active);
  void setSeveralPatients(bool several);
  /// By what pictures are made may have changed.
  void chooseDevice() { m_renderer.chooseDevice(); }

  const VolumeViewState& state() const { return m_state; }
  /// As the reader would: a signal follows.
  void changeState(const VolumeViewState& state, RenderQuality quality = RenderQuality::Full);
  const std::vector<VolumePreset>& presets() const { return m_presets; }
  const VolumePreset& preset() const;
  void choosePreset(const std::string& id);
  void lookFrom(PatientSide side);
  /// In the way in which the cut plane's normal points; without a cut, nothing.
  void moveCut(double mm);
  /// Cuts away what lies on that side of the point of the crosshair.
  void cutFrom(PatientSide side);
  void toggleCut();
  // The box along the axes of the volume (clip_box.h)
  void toggleBox();
  void moveBoxFace(int face, double inMm, RenderQuality quality = RenderQuality::Full);
  void resetBox();
  /// All six faces as numbers, for the keyboard. Turns the box on.
  void openBoxCard();
  /// Middle of a face in the widget, where its handle is.
  QPointF boxHandle(int face) const;
  /// False for commands that mean nothing in 3D.
  bool execute(ViewCommand command);
  void fillMenu(QMenu& menu);

  // For reports and tests
  const VolumeRenderer& renderer() const { return m_renderer; }
  const std::vector<PlacedText>& placedTexts() const;

 Q_SIGNALS:
  void stateChanged(const VolumeViewState& state);
  /// A surface was clicked.
  void pointChosen(const pellucid::Vector3& world);

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  enum class Drag { None, Turn, Pan, Zoom, Transfer, Cut, Face };
  static Drag dragOf(VolumeDrag act);
  Drag dragOf(Qt::MouseButton button, Qt::KeyboardModifiers modifiers) const;
  void dragBy(const QPointF& moved);
  /// Colours and opacity after a drag to the right (wider) and upwards (more is seen), as windowing images.
  VolumeViewState withColoursDragged(VolumeViewState state, const QPointF& rightAndUp) const;
  /// The command of 3D views that has the key.
  std::optional<ViewCommand> ownCommand(const QKeySequence& pressed) const;
  /// As dragging does, by pixels of the view.
  void moveBy(const QPointF& pixels);
  void turn(double rightRadians, double downRadians);
  TransferFunction function() const;
  VolumeScene scene() const;
  VolumeCamera camera() const;  ///< Its pixels are those of the widget.
  QPointF onWidget(const Vector3& world) const;
  int faceAt(const QPointF& at) const;  ///< -1 for none.
  void dragFace(const QPointF& moved);  ///< From where the button was pressed.
  void hoverFace(const QPointF& at);
  void paintBox(QPainter& painter) const;
  // Key images (volume_view_keep.cpp)
  /// Keeps the picture as it is seen as a key image; takes back the one that was seen like this.
  void toggleKeyImage();
  void keepPicture();
  const Annotation* keptAs(const VolumeLook& look) const;
  QSize pixelSize() const;
  double mmPerPixel() const;  ///< Of the widget.
  void takePicture();
  void render(RenderQuality quality);
  SliceScene textScene() const;
  void placeBar();
  void openMenu(const QPoint& at);

  SliceView& m_host;
  std::shared_ptr<const LoadedSeries> m_series;
  StudyTexts m_study;
  VolumeViewState m_state;
  std::vector<VolumePreset> m_presets;
  ValueExtent m_extent;
  QString m_refusal, m_placeholder;
  bool m_active = false;
  bool m_severalPatients = false;
  bool m_modelLabels = false;
  bool m_modelPictured = false;  ///< The picture may show them still.
  std::map<int, VolumeViewState>
      m_asked;                 ///< By revision of the renderer, as far as no picture of a later one is there.
  VolumeViewState m_pictured;  ///< What the picture was made of.
  std::vector<ShownLabels> m_labels;
  VolumeRenderer m_renderer;
  std::unique_ptr<SlicePainter> m_painter;
  VolumeBar* m_bar;
  VolumeBoxCard* m_boxCard;
  QTimer* m_rest;
  Drag m_drag = Drag::None;
  QPointF m_pressed, m_last;
  bool m_moved = false;
  bool m_handles = false;  ///< Of the box are shown.
  int m_face = -1;         ///< That is dragged, or under the pointer.
  double m_faceStartMm = 0.0;
  bool m_keepNext = false;  ///< The next picture at rest is to be a key image.
  JobRunner m_jobs;
};

/// The 3D view over a viewport, while it is shown; null otherwise.
VolumeView* volumeOver(const SliceView& view);

}  // namespace pellucid::ui
