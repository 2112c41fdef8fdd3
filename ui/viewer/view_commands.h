#pragma once

#include <QPointF>
#include <QString>
#include <optional>
#include <vector>

#include "ui/viewer/key_context.h"

namespace pellucid::ui {

/// What a reader can ask of the active view. Window presets by digit are separate (window_presets.h).
enum class ViewCommand {
  NextImage,
  PreviousImage,
  NextTenImages,
  PreviousTenImages,
  FirstImage,
  LastImage,
  NextSeries,
  PreviousSeries,
  NextVolume,
  PreviousVolume,
  Invert,
  AutoWindow,
  DefaultWindow,
  WiderWindow,
  NarrowerWindow,
  Brighter,
  Darker,
  Fit,
  OneToOne,
  RealSize,
  ZoomIn,
  ZoomOut,
  PanLeft,
  PanRight,
  PanUp,
  PanDown,
  TurnRight,
  TurnLeft,
  FlipHorizontal,
  FlipVertical,
  Reset,
  CycleOverlayText,
  ToggleSmoothing,
  ToggleProcessed,
  ToggleOverlays,
  Maximise,
  Measure,
  DeleteMeasurement,
  KeyImage,
  RatioFromOutlines,
  PlayClip,
  PlayTimes,
  SmallerBrush,
  LargerBrush,
  ShowImages,
  ShowAxial,
  ShowCoronal,
  ShowSagittal,
  ShowVolume,
  TurnPlanesLeft,
  TurnPlanesRight,
  StraightenPlanes,
  ToggleCrosshair,
  NoSlab,
  SlabMaximum,
  SlabMinimum,
  SlabMean,
  ThickerSlab,
  ThinnerSlab,
  ColourGrey,
  ColourViridis,
  ColourInferno,
  ColourHot,
  BrighterGreys,
  DarkerGreys,
  FuseNext,
  ViewFromFront,
  ViewFromBack,
  ViewFromLeft,
  ViewFromRight,
  ViewFromHead,
  ViewFromFeet,
  TurnToLeft,
  TurnToRight,
  TurnUp,
  TurnDown,
  ToggleCut,
  CutDeeper,
  CutLess,
  ToggleBox,
  MoveBoxFaces,
  FindMiddle,
  PointerByKeys,
  PointerLeft,
  PointerRight,
  PointerUp,
  PointerDown,
  PointerFarLeft,
  PointerFarRight,
  PointerFarUp,
  PointerFarDown,
  PointerClick,
  PointerHold,
  PointerDoubleClick,
  PointerNextPoint,
  PointerPreviousPoint,
  PointerNextImage,
  PointerPreviousImage
};

/// Those that choose a plane or its slab.
bool isPlaneCommand(ViewCommand command);
/// Those that choose the colours of grey images, or how bright the middle greys are.
bool isColourCommand(ViewCommand command);

/// Those that mean something in a 3D view only.
bool isVolumeCommand(ViewCommand command);
/// Those of the pointer that keys move, and the one that turns it on.
bool isPointerCommand(ViewCommand command);

/// Where a command moves the image to, as a share of the view; empty for commands that do not.
std::optional<QPointF> panOf(ViewCommand command);
/// By how many pixels of dragging a command changes the window, to the right and upwards; empty for those that do not.
std::optional<QPointF> windowStepOf(ViewCommand command);
/// Where a command moves the pointer to, in pixels of the view; empty for those that do not.
std::optional<QPointF> pointerStepOf(ViewCommand command);

/// Where the keys of a command mean something.
KeyContext contextOf(ViewCommand command);

/// One row per command: menus, tool bars, shortcuts and the shortcut page are made from this table.
struct ViewCommandRow {
  ViewCommand command;
  const char* id;     ///< Stable, for key bindings: "view.invert".
  const char* title;  ///< For QCoreApplication::translate("ViewCommand", title).
  const char* icon;   ///< Name for icon(), or "".
  const char* keys;   ///< Portable text of the default key sequences, separated by '|'; "" for none.
};

const std::vector<ViewCommandRow>& viewCommandTable();
const ViewCommandRow& viewCommandRow(ViewCommand command);
/// The title in the reader's language.
QString commandTitle(const ViewCommandRow& row);

}  // namespace pellucid::ui
