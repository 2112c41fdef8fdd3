#pragma once

#include <QObject>
#include <map>
#include <vector>

#include "ui/viewer/slice_view.h"

namespace pellucid::ui {

class ViewerGrid;

/// What views of one frame of reference share.
struct LinkOptions {
  bool referenceLines = true;
  bool scroll = false;
  bool zoom = false;
  bool window = false;
};

/// Ties the visible views of a grid together: reference lines, the point under the pointer, scrolling, zoom and window.
/// Only views with the same Frame of Reference UID are tied (PS3.3 C.7.4.1); series of different frames can be scrolled
/// together by hand, from where they stand, and are marked while they are. GUI thread.
class ViewLinker : public QObject {
  Q_OBJECT
 public:
  explicit ViewLinker(ViewerGrid& grid);

  const LinkOptions& options() const { return m_options; }
  void setOptions(const LinkOptions& options);
  /// From now on all visible views scroll together, each from the image that it shows; false lets them go.
  void linkByHand(bool linked);
  bool linkedByHand() const { return !m_byHand.empty(); }

 private:
  /// Where a view stood when it was linked by hand.
  struct Start {
    std::shared_ptr<const LoadedSeries> series;
    PlaneKind plane = PlaneKind::Stack;
    int image = 0;
    double stepMm = 0.0;  ///< Between its images; 0 where it is not known.
  };

  void drawLines();
  void followPlace(SliceView* leader);
  void followWindow(SliceView* leader);
  void followByHand(SliceView* leader);
  void markPoint(SliceView* source, const Vector3& world);
  void clearPoints();
  void dropHandLinks();
  std::vector<SliceView*> companions(const SliceView* leader) const;

  ViewerGrid& m_grid;
  LinkOptions m_options;
  std::map<SliceView*, Start> m_byHand;
  bool m_following = false;  ///< What followers report leads nobody.
};

/// Two views of one frame of reference; false where either does not know its own.
bool shareFrameOfReference(const SliceView& a, const SliceView& b);

}  // namespace pellucid::ui
