#include "ui/viewer/view_commands.h"

#include <QCoreApplication>
#include <algorithm>

namespace pellucid::ui {

const std::vector<ViewCommandRow>& viewCommandTable() {
  using enum ViewCommand;
  static const std::vector<ViewCommandRow> table{
      {NextImage, "view.next_image", QT_TRANSLATE_NOOP("ViewCommand", "Next image"), "chevron-down", "Down"},
      {PreviousImage, "view.previous_image", QT_TRANSLATE_NOOP("ViewCommand", "Previous image"), "chevron-up", "Up"},
      {NextTenImages, "view.next_ten_images", QT_TRANSLATE_NOOP("ViewCommand", "Ten images on"), "", "Shift+Down"},
      {PreviousTenImages, "view.previous_ten_images", QT_TRANSLATE_NOOP("ViewCommand", "Ten images back"), "",
       "Shift+Up"},
      {FirstImage, "view.first_image", QT_TRANSLATE_NOOP("ViewCommand", "First image"), "", "Home"},
      {LastImage, "view.last_image", QT_TRANSLATE_NOOP("ViewCommand", "Last image"), "", "End"},
      {NextSeries, "view.next_series", QT_TRANSLATE_NOOP("ViewCommand", "Next series"), "next", "PgDown|Right"},
      {PreviousSeries, "view.previous_series", QT_TRANSLATE_NOOP("ViewCommand", "Previous series"), "previous",
       "PgUp|Left"},
      {NextVolume, "view.next_volume", QT_TRANSLATE_NOOP("ViewCommand", "Next time, echo or b-value"), "",
       ".|Ctrl+Right"},
      {PreviousVolume, "view.previous_volume", QT_TRANSLATE_NOOP("ViewCommand", "Previous time, echo or b-value"), "",
       ",|Ctrl+Left"},
      {Invert, "view.invert", QT_TRANSLATE_NOOP("ViewCommand", "Invert grey"), "invert", "N"},
      {AutoWindow, "view.auto_window", QT_TRANSLATE_NOOP("ViewCommand", "Automatic window"), "window-level", "0"},
      {DefaultWindow, "view.default_window", QT_TRANSLATE_NOOP("ViewCommand", "Window of the file"), "", "Shift+0"},
      {WiderWindow, "view.wider_window", QT_TRANSLATE_NOOP("ViewCommand", "Wider window"), "", "Alt+Shift+Right"},
      {NarrowerWindow, "view.narrower_window", QT_TRANSLATE_NOOP("ViewCommand", "Narrower window"), "",
       "Alt+Shift+Left"},
      {Brighter, "view.brighter", QT_TRANSLATE_NOOP("ViewCommand", "Brighter image"), "", "Alt+Shift+Up"},
      {Darker, "view.darker", QT_TRANSLATE_NOOP("ViewCommand", "Darker image"), "", "Alt+Shift+Down"},
      {Fit, "view.fit", QT_TRANSLATE_NOOP("ViewCommand", "Fit to view"), "fit", "F"},
      {OneToOne, "view.one_to_one", QT_TRANSLATE_NOOP("ViewCommand", "One image pixel per screen pixel"), "one-to-one",
       "O"},
      {RealSize, "view.real_size", QT_TRANSLATE_NOOP("ViewCommand", "Real size on this screen"), "", "Shift+1"},
      {ZoomIn, "view.zoom_in", QT_TRANSLATE_NOOP("ViewCommand", "Zoom in"), "zoom-in", "+|="},
      {ZoomOut, "view.zoom_out", QT_TRANSLATE_NOOP("ViewCommand", "Zoom out"), "zoom-out", "-"},
      {PanLeft, "view.pan_left", QT_TRANSLATE_NOOP("ViewCommand", "Move the image to the left"), "", "Alt+Left"},
      {PanRight, "view.pan_right", QT_TRANSLATE_NOOP("ViewCommand", "Move the image to the right"), "", "Alt+Right"},
      {PanUp, "view.pan_up", QT_TRANSLATE_NOOP("ViewCommand", "Move the image up"), "", "Alt+Up"},
      {PanDown, "view.pan_down", QT_TRANSLATE_NOOP("ViewCommand", "Move the image down"), "", "Alt+Down"},
      {TurnRight, "view.turn_right", QT_TRANSLATE_NOOP("ViewCommand", "Rotate right"), "turn-right", "R"},
      {TurnLeft, "view.turn_left", QT_TRANSLATE_NOOP("ViewCommand", "Rotate left"), "turn-left", "Shift+R"},
      {FlipHorizontal, "view.flip_horizontal", QT_TRANSLATE_NOOP("ViewCommand", "Flip left and right"),
       "flip-horizontal", "Shift+H"},
      {FlipVertical, "view.flip_vertical", QT_TRANSLATE_NOOP("ViewCommand", "Flip top and bottom"), "flip-vertical",
       "Shift+V"},
      {Reset, "view.reset", QT_TRANSLATE_NOOP("ViewCommand", "Reset view"), "reset", "Esc"},
      {CycleOverlayText, "view.overlay_text", QT_TRANSLATE_NOOP("ViewCommand", "Text over the image: all, less, none"),
       "overlay-text", "I|Space"},
      {ToggleSmoothing, "view.smoothing", QT_TRANSLATE_NOOP("ViewCommand", "Smooth pixels"), "", "Shift+S"},
      {ToggleProcessed, "view.processed", QT_TRANSLATE_NOOP("ViewCommand", "Original or processed"), "process", "P"},
      {ToggleOverlays, "view.overlays", QT_TRANSLATE_NOOP("ViewCommand", "Overlays on or off"), "layers", "V"},
      {Maximise, "view.maximise", QT_TRANSLATE_NOOP("ViewCommand", "One view over all, and back"), "maximise",
       "Return"},
      {PlayClip, "view.cine", QT_TRANSLATE_NOOP("ViewCommand", "Play or stop the clip"), "run", "C"},
      {PlayTimes, "view.play_times", QT_TRANSLATE_NOOP("ViewCommand", "Play or stop the times of this place"), "", "J"},
      {ShowImages, "plane.images", QT_TRANSLATE_NOOP("ViewCommand", "Images as stored"), "", "Ctrl+1"},
      {ShowAxial, "plane.axial", QT_TRANSLATE_NOOP("ViewCommand", "Axial plane"), "", "Ctrl+2"},
      {ShowCoronal, "plane.coronal", QT_TRANSLATE_NOOP("ViewCommand", "Coronal plane"), "", "Ctrl+3"},
      {ShowSagittal, "plane.sagittal", QT_TRANSLATE_NOOP("ViewCommand", "Sagittal plane"), "", "Ctrl+4"},
      {ShowVolume, "plane.volume", QT_TRANSLATE_NOOP("ViewCommand", "3D rendering"), "", "Ctrl+5"},
      {TurnPlanesLeft, "plane.turn_left", QT_TRANSLATE_NOOP("ViewCommand", "Turn the crosshair to the left"), "",
       "Ctrl+Shift+Left"},
      {TurnPlanesRight, "plane.turn_right", QT_TRANSLATE_NOOP("ViewCommand", "Turn the crosshair to the right"), "",
       "Ctrl+Shift+Right"},
      {StraightenPlanes, "plane.straighten", QT_TRANSLATE_NOOP("ViewCommand", "Straighten the planes"), "", "Ctrl+0"},
      {ToggleCrosshair, "plane.crosshair", QT_TRANSLATE_NOOP("ViewCommand", "Crosshair on or off"), "crosshair", "X"},
      {NoSlab, "slab.none", QT_TRANSLATE_NOOP("ViewCommand", "No slab"), "", ""},
      {SlabMaximum, "slab.maximum", QT_TRANSLATE_NOOP("ViewCommand", "Slab: maximum (MIP)"), "", ""},
      {SlabMinimum, "slab.minimum", QT_TRANSLATE_NOOP("ViewCommand", "Slab: minimum (MinIP)"), "", ""},
      {SlabMean, "slab.mean", QT_TRANSLATE_NOOP("ViewCommand", "Slab: mean"), "", ""},
      {ThickerSlab, "slab.thicker", QT_TRANSLATE_NOOP("ViewCommand", "Thicker slab"), "", "Ctrl++|Ctrl+="},
      {ThinnerSlab, "slab.thinner", QT_TRANSLATE_NOOP("ViewCommand", "Thinner slab"), "", "Ctrl+-"},
      {ColourGrey, "colour.grey", QT_TRANSLATE_NOOP("ViewCommand", "Grey"), "", ""},
      {ColourViridis, "colour.viridis", QT_TRANSLATE_NOOP("ViewCommand", "Viridis"), "", ""},
      {ColourInferno, "colour.inferno", QT_TRANSLATE_NOOP("ViewCommand", "Inferno"), "", ""},
      {ColourHot, "colour.hot", QT_TRANSLATE_NOOP("ViewCommand", "Hot metal (PET)"), "", ""},
      {BrighterGreys, "colour.brighter_greys", QT_TRANSLATE_NOOP("ViewCommand", "Brighter middle greys (gamma)"), "",
       "Ctrl+Up"},
      {DarkerGreys, "colour.darker_greys", QT_TRANSLATE_NOOP("ViewCommand", "Darker middle greys (gamma)"), "",
       "Ctrl+Down"},
      {FuseNext, "view.fuse", QT_TRANSLATE_NOOP("ViewCommand", "Lay the next series over it, or none"), "fusion",
       "Shift+F"},
      {ViewFromFront, "volume.front", QT_TRANSLATE_NOOP("ViewCommand", "3D: from the front (A)"), "", "A"},
      {ViewFromBack, "volume.back", QT_TRANSLATE_NOOP("ViewCommand", "3D: from the back (P)"), "", "P"},
      {ViewFromLeft, "volume.left", QT_TRANSLATE_NOOP("ViewCommand", "3D: from the left (L)"), "", "L"},
      {ViewFromRight, "volume.right", QT_TRANSLATE_NOOP("ViewCommand", "3D: from the right (R)"), "", "R"},
      {ViewFromHead, "volume.head", QT_TRANSLATE_NOOP("ViewCommand", "3D: from the head (H)"), "", "H"},
      {ViewFromFeet, "volume.feet", QT_TRANSLATE_NOOP("ViewCommand", "3D: from the feet (F)"), "", "F"},
      {TurnToLeft, "volume.turn_left", QT_TRANSLATE_NOOP("ViewCommand", "3D: turn to the left"), "", "Left"},
      {TurnToRight, "volume.turn_right", QT_TRANSLATE_NOOP("ViewCommand", "3D: turn to the right"), "", "Right"},
      {TurnUp, "volume.turn_up", QT_TRANSLATE_NOOP("ViewCommand", "3D: turn upwards"), "", "Up"},
      {TurnDown, "volume.turn_down", QT_TRANSLATE_NOOP("ViewCommand", "3D: turn downwards"), "", "Down"},
      {ToggleCut, "volume.cut", QT_TRANSLATE_NOOP("ViewCommand", "3D: cut plane on or off"), "", "Shift+K"},
      {CutDeeper, "volume.cut_deeper", QT_TRANSLATE_NOOP("ViewCommand", "3D: cut deeper"), "", "Shift+Down"},
      {CutLess, "volume.cut_less", QT_TRANSLATE_NOOP("ViewCommand", "3D: cut less deep"), "", "Shift+Up"},
      {ToggleBox, "volume.box", QT_TRANSLATE_NOOP("ViewCommand", "3D: clip box on or off"), "", "Ctrl+B"},
      {MoveBoxFaces, "volume.box_faces", QT_TRANSLATE_NOOP("ViewCommand", "3D: faces of the clip box ..."), "",
       "Ctrl+Shift+B"},
      {FindMiddle, "volume.find_middle", QT_TRANSLATE_NOOP("ViewCommand", "3D: find the middle of the view in images"),
       "", "Q"},
      {PointerByKeys, "view.pointer", QT_TRANSLATE_NOOP("ViewCommand", "Pointer moved by keys"), "crosshair",
       "Shift+P"},
      {PointerLeft, "pointer.left", QT_TRANSLATE_NOOP("ViewCommand", "Pointer to the left"), "", "Left"},
      {PointerRight, "pointer.right", QT_TRANSLATE_NOOP("ViewCommand", "Pointer to the right"), "", "Right"},
      {PointerUp, "pointer.up", QT_TRANSLATE_NOOP("ViewCommand", "Pointer up"), "", "Up"},
      {PointerDown, "pointer.down", QT_TRANSLATE_NOOP("ViewCommand", "Pointer down"), "", "Down"},
      {PointerFarLeft, "pointer.far_left", QT_TRANSLATE_NOOP("ViewCommand", "Pointer far to the left"), "",
       "Shift+Left"},
      {PointerFarRight, "pointer.far_right", QT_TRANSLATE_NOOP("ViewCommand", "Pointer far to the right"), "",
       "Shift+Right"},
      {PointerFarUp, "pointer.far_up", QT_TRANSLATE_NOOP("ViewCommand", "Pointer far up"), "", "Shift+Up"},
      {PointerFarDown, "pointer.far_down", QT_TRANSLATE_NOOP("ViewCommand", "Pointer far down"), "", "Shift+Down"},
      {PointerClick, "pointer.click", QT_TRANSLATE_NOOP("ViewCommand", "Click at the pointer"), "", "Return|Space"},
      {PointerHold, "pointer.hold", QT_TRANSLATE_NOOP("ViewCommand", "Hold the button at the pointer, or let go"), "",
       "Shift+Return|Shift+Space"},
      {PointerDoubleClick, "pointer.double_click", QT_TRANSLATE_NOOP("ViewCommand", "Double click at the pointer"), "",
       "Ctrl+Shift+Return|Ctrl+Space"},
      {PointerNextPoint, "pointer.next_point", QT_TRANSLATE_NOOP("ViewCommand", "Pointer to the next point measured"),
       "", "Ctrl+Right|."},
      {PointerPreviousPoint, "pointer.previous_point",
       QT_TRANSLATE_NOOP("ViewCommand", "Pointer to the previous point measured"), "", "Ctrl+Left|,"},
      {PointerNextImage, "pointer.next_image", QT_TRANSLATE_NOOP("ViewCommand", "Next image under the pointer"), "",
       "PgDown"},
      {PointerPreviousImage, "pointer.previous_image",
       QT_TRANSLATE_NOOP("ViewCommand", "Previous image under the pointer"), "", "PgUp"},
      {Measure, "view.measure", QT_TRANSLATE_NOOP("ViewCommand", "Measure with the last measuring tool"), "measure",
       "M"},
      {DeleteMeasurement, "view.delete_measurement", QT_TRANSLATE_NOOP("ViewCommand", "Delete the measurement"),
       "delete", "Del|Backspace"},
      {ViewCommand::KeyImage, "view.key_image", QT_TRANSLATE_NOOP("ViewCommand", "Key image, or no longer"),
       "key-image", "K"},
      {RatioFromOutlines, "view.ratio_from_outlines",
       QT_TRANSLATE_NOOP("ViewCommand", "Cardiothoracic ratio from the outlines"), "measure-ratio", "Ctrl+Shift+C"},
      {SmallerBrush, "segment.smaller_brush", QT_TRANSLATE_NOOP("ViewCommand", "Smaller brush"), "", "["},
      {LargerBrush, "segment.larger_brush", QT_TRANSLATE_NOOP("ViewCommand", "Larger brush"), "", "]"},
  };
  return table;
}

bool isPlaneCommand(ViewCommand command) {
  return command >= ViewCommand::ShowImages && command <= ViewCommand::ThinnerSlab;
}

bool isColourCommand(ViewCommand command) {
  return command >= ViewCommand::ColourGrey && command <= ViewCommand::DarkerGreys;
}

bool isVolumeCommand(ViewCommand command) {
  return command >= ViewCommand::ViewFromFront && command <= ViewCommand::FindMiddle;
}

bool isPointerCommand(ViewCommand command) {
  return command >= ViewCommand::PointerByKeys && command <= ViewCommand::PointerPreviousImage;
}

std::optional<QPointF> panOf(ViewCommand command) {
  constexpr double kShare = 0.1;
  switch (command) {
    case ViewCommand::PanLeft:
      return QPointF(-kShare, 0.0);
    case ViewCommand::PanRight:
      return QPointF(kShare, 0.0);
    case ViewCommand::PanUp:
      return QPointF(0.0, -kShare);
    case ViewCommand::PanDown:
      return QPointF(0.0, kShare);
    default:
      return std::nullopt;
  }
}

std::optional<QPointF> windowStepOf(ViewCommand command) {
  constexpr double kPixels = 10.0;
  switch (command) {
    case ViewCommand::WiderWindow:
      return QPointF(kPixels, 0.0);
    case ViewCommand::NarrowerWindow:
      return QPointF(-kPixels, 0.0);
    case ViewCommand::Brighter:
      return QPointF(0.0, kPixels);
    case ViewCommand::Darker:
      return QPointF(0.0, -kPixels);
    default:
      return std::nullopt;
  }
}

std::optional<QPointF> pointerStepOf(ViewCommand command) {
  constexpr double kFar = 10.0;
  switch (command) {
    case ViewCommand::PointerLeft:
      return QPointF(-1.0, 0.0);
    case ViewCommand::PointerRight:
      return QPointF(1.0, 0.0);
    case ViewCommand::PointerUp:
      return QPointF(0.0, -1.0);
    case ViewCommand::PointerDown:
      return QPointF(0.0, 1.0);
    case ViewCommand::PointerFarLeft:
      return QPointF(-kFar, 0.0);
    case ViewCommand::PointerFarRight:
      return QPointF(kFar, 0.0);
    case ViewCommand::PointerFarUp:
      return QPointF(0.0, -kFar);
    case ViewCommand::PointerFarDown:
      return QPointF(0.0, kFar);
    default:
      return std::nullopt;
  }
}

KeyContext contextOf(ViewCommand command) {
  if (isVolumeCommand(command)) return KeyContext::Volume;
  if (isPointerCommand(command) && command != ViewCommand::PointerByKeys) return KeyContext::Pointer;
  switch (command) {
    case ViewCommand::NextSeries:
    case ViewCommand::PreviousSeries:
    case ViewCommand::NextVolume:
    case ViewCommand::PreviousVolume:
    case ViewCommand::WiderWindow:
    case ViewCommand::NarrowerWindow:
    case ViewCommand::Brighter:
    case ViewCommand::Darker:
    case ViewCommand::Fit:
    case ViewCommand::ZoomIn:
    case ViewCommand::ZoomOut:
    case ViewCommand::PanLeft:
    case ViewCommand::PanRight:
    case ViewCommand::PanUp:
    case ViewCommand::PanDown:
    case ViewCommand::TurnRight:
    case ViewCommand::TurnLeft:
    case ViewCommand::Reset:
    case ViewCommand::CycleOverlayText:
    case ViewCommand::ToggleOverlays:
    case ViewCommand::Maximise:
    case ViewCommand::KeyImage:
    case ViewCommand::ShowImages:
    case ViewCommand::ShowAxial:
    case ViewCommand::ShowCoronal:
    case ViewCommand::ShowSagittal:
    case ViewCommand::ShowVolume:
    case ViewCommand::ToggleCrosshair:
      return KeyContext::Everywhere;
    default:
      return KeyContext::Images;
  }
}

const ViewCommandRow& viewCommandRow(ViewCommand command) {
  const auto& table = viewCommandTable();
  return *std::find_if(table.begin(), table.end(),
                       [command](const ViewCommandRow& row) { return row.command == command; });
}

QString commandTitle(const ViewCommandRow& row) {
  return QCoreApplication::translate("ViewCommand", row.title);
}

}  // namespace pellucid::ui
