#pragma once

#include <QObject>
#include <map>
#include <string>

#include "ui/model/volume_view_state.h"
#include "ui/viewer/volume_view.h"

namespace pellucid::ui {

class ViewerGrid;

/// Which viewports of a grid show their series in 3D, and how each series was last looked at. GUI thread.
class VolumeMode : public QObject {
  Q_OBJECT
 public:
  explicit VolumeMode(ViewerGrid& grid);

  /// Null where the viewport shows images or planes.
  VolumeView* of(const SliceView* view) const;
  VolumeView* show(SliceView* view);
  /// Shows the series in the viewport with that preset, now or as soon as it is there, unless another comes instead.
  void choosePreset(SliceView* view, const std::string& seriesUid, const std::string& preset);
  void hide(SliceView* view);
  void hideAll();
  /// Null where the series is not there yet; the placeholder then says why.
  void fill(SliceView* view, const std::shared_ptr<const LoadedSeries>& series, const Study* study,
            const QString& placeholder);
  void setSeveralPatients(bool several);
  /// Of all 3D views, from now on.
  void setRenderingDevice(RenderingDevice device);

 private:
  void showActive();

  ViewerGrid& m_grid;
  std::map<const SliceView*, VolumeView*> m_views;
  VolumeViewStates m_states;
  struct WantedPreset {
    std::string seriesUid;
    std::string preset;
  };
  std::map<const SliceView*, WantedPreset> m_wantedPresets;
  std::shared_ptr<RenderingChoice> m_choice;
  bool m_severalPatients = false;
};

}  // namespace pellucid::ui
