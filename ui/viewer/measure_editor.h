#pragma once

#include <QList>
#include <QObject>
#include <QPointF>
#include <QPointer>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/imaging/annotation_measures.h"
#include "ui/model/annotations.h"
#include "ui/model/measured.h"
#include "ui/viewer/measure_drawing.h"
#include "ui/viewer/measure_layer.h"
#include "ui/viewer/tool_table.h"

class QLineEdit;

namespace pellucid::ui {

struct MeasureShape;
class SliceView;

/// Drawing, grasping, moving and naming measurements in one view. The view tells it what the mouse does; what is done
/// goes into the model as one step of undo for each act.
class MeasureEditor : public QObject {
  Q_OBJECT
 public:
  explicit MeasureEditor(SliceView& view);
  ~MeasureEditor() override;

  /// Null shows nothing.
  void setModel(Annotations* model);
  Annotations* model() const { return m_model; }

  /// What is to be painted on the plane that the view shows: in the order of the model, what is drawn or moved now as
  /// it is now.
  std::vector<MeasureLayer> layers() const;

  // For the drawing tool
  void beginDrawing(AnnotationKind kind, const QPointF& at);
  void drag(const QPointF& at);
  void endDrag();
  /// Chooses the image shown as a key image, or takes that back.
  void toggleKeyImage();
  /// The mark of the image shown as a key image; null where it is none.
  const Annotation* keyMark() const;
  /// Those of the series that is shown.
  std::vector<int> keyImages() const;
  /// Adds the cardiothoracic ratio of the outlines of lungs and heart. Where the heart has none, the reader draws it
  /// and the thorax follows; the view tells either way.
  void addRatioFromOutlines();
  bool drawing() const { return m_drawing != nullptr; }
  /// The points that can be moved of all measurements shown, in the view, in the order of the model.
  QList<QPointF> movablePoints() const;

  // For the view
  /// The tool that moves what lies under the pointer; null where there is nothing to grasp. While no measuring tool is
  /// active only the selected measurement can be moved, so that windowing over one does not.
  std::unique_ptr<ViewTool> grasp(const QPointF& at);
  void hover(const QPointF& at);
  /// A click without movement selects what is under it, or nothing.
  void click(const QPointF& at);
  /// True when it was for a measurement: it closed one, or opened its words. What its first click alone has begun is
  /// taken back.
  bool doubleClick(const QPointF& at);
  /// Takes back the drawing, the words or the selection; false when there was nothing to take back.
  bool cancel();
  void removeSelected();
  /// The measuring tool that was used last, for the key M.
  ToolId lastTool() const { return m_lastTool; }
  void toolChanged(ToolId tool);
  /// Another image, plane or series may be shown: what is drawn halfway belongs to the former.
  void planeChanged();

 Q_SIGNALS:
  /// What is to be painted may be another.
  void changed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  enum class Part { Handle, Turner, Body, Label };
  /// What the last press of the button did.
  enum class Press { Other, Began, GoesOn, Marked, Finished };
  struct Hit {
    std::string id;
    Part part = Part::Body;
    std::size_t handle = 0;
  };
  struct Moving;

  class GraspTool;
  std::vector<MeasureShape> shapesOf(const std::vector<MeasureLayer>& layers) const;
  /// Middle of the text beside a measurement, in the indices of the plane.
  QPointF labelMiddle(const std::string& id) const;
  std::optional<Hit> hit(const QPointF& at) const;
  bool graspable(const Hit& hit) const;
  MeasureLayer layerOf(const Annotation& annotation, const std::vector<PlanePoint>& points) const;
  std::optional<PlanePoint> planePoint(const QPointF& at) const;
  Annotation drawn() const;
  /// Of that kind on what the view shows, without points.
  Annotation onThisImage(AnnotationKind kind) const;
  /// The annotation on the plane that the view shows, with its points in the indices of that plane.
  std::optional<Annotation> onShownPlane(const Annotation& annotation) const;
  void moveTo(const QPointF& at);
  void finishMove();
  void finishDrawing();
  /// The thorax of the outlines, once the width of the heart is drawn along a row.
  void takeThoraxFromOutlines();
  void editText(const Annotation& annotation);
  void takeText();
  void closeText();
  void update();

  SliceView& m_view;
  QPointer<Annotations> m_model;  ///< The session goes before its views.
  std::unique_ptr<MeasureDrawing> m_drawing;
  std::unique_ptr<Moving> m_moving;
  Press m_press = Press::Other;
  QPointF m_last;      ///< Of the pointer, in the view.
  ShownPlane m_plane;  ///< As it was shown last.
  std::string m_hovered;
  ToolId m_lastTool = ToolId::Length;
  QPointer<QLineEdit> m_edit;
  std::optional<Annotation> m_edited;  ///< Whose words are being typed; without an id while it is new.
  mutable MeasureCache m_measured;
};

}  // namespace pellucid::ui
