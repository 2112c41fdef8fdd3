#include "ui/viewer/volume_text.h"
#include "ui/model/number_text.h"
#include "ui/viewer/overlay_text.h"

#include <QCoreApplication>
#include <cmath>

namespace pellucid::ui {

namespace {

class VolumeWords {
  Q_DECLARE_TR_FUNCTIONS(VolumeView)
};

QString shortNumber(double value) {
  return numberText(value, std::abs(value) < 20 && value != std::round(value) ? 1 : 0);
}

}  // namespace

QString reasonAgainstVolume(const LoadedSeries& loaded) {
  const Volume& volume = loaded.volume;
  if (const std::string reason = loaded.report.reasonAgainst(Capability::MultiplanarReformat); !reason.empty())
    return VolumeWords::tr("This series cannot be seen in 3D: %1").arg(QString::fromStdString(reason));
  if (volume.geometry().size[2] < 2) return VolumeWords::tr("A single image cannot be seen in 3D.");
  if (volume.channels() != 1) return VolumeWords::tr("Colour images cannot be seen in 3D.");
  if (!volume.geometry().inPatient)
    return VolumeWords::tr(
        "This series cannot be seen in 3D: the files do not say where the images lie in the patient.");
  return {};
}

std::vector<VolumePreset> presetsFor(const LoadedSeries& loaded) {
  return fittingPresets(shippedVolumePresets(), loaded.series.modality, loaded.volume.modality.unit);
}

QString presetTitle(const VolumePreset& preset) {
  return QCoreApplication::translate("VolumePreset", preset.title.c_str());
}

QString sideName(PatientSide side) {
  switch (side) {
    case PatientSide::Anterior:
      return VolumeWords::tr("Front (A)");
    case PatientSide::Posterior:
      return VolumeWords::tr("Back (P)");
    case PatientSide::Left:
      return VolumeWords::tr("Left (L)");
    case PatientSide::Right:
      return VolumeWords::tr("Right (R)");
    case PatientSide::Head:
      return VolumeWords::tr("Head (H)");
    case PatientSide::Feet:
      break;
  }
  return VolumeWords::tr("Feet (F)");
}

QString faceName(const Geometry& volume, int face) {
  const std::string letters = orientationLetters(faceNormal(volume, face));
  static const std::string kLetters = "APLRHF";
  const auto side = letters.size() == 1 ? kLetters.find(letters) : std::string::npos;
  return side == std::string::npos ? QString::fromStdString(letters) : sideName(static_cast<PatientSide>(side));
}

EdgeLetters lettersOf(const PlaneAxes& axes) {
  const auto away = [](const Vector3& v) { return Vector3{-v[0], -v[1], -v[2]}; };
  return {orientationLetters(away(axes.right)), orientationLetters(away(axes.down)), orientationLetters(axes.right),
          orientationLetters(axes.down)};
}

QStringList volumeLines(const LoadedSeries& loaded, const VolumePreset& preset, const TransferFunction& function,
                        const VolumeViewState& state, OverlayText mode) {
  QStringList lines;
  if (mode == OverlayText::None) return lines;
  if (mode == OverlayText::All) lines << VolumeWords::tr("Zoom %1 %").arg(std::lround(state.zoom * 100));
  if (!function.points.empty())
    lines << VolumeWords::tr("Values %1 to %2 %3")
                 .arg(shortNumber(function.points.front().value), shortNumber(function.points.back().value),
                      QString::fromStdString(loaded.volume.modality.unit))
                 .trimmed();
  if (const QString part = partText(loaded.series.part); !part.isEmpty()) lines << part;
  lines << VolumeWords::tr("3D  %1").arg(presetTitle(preset));
  return lines;
}

QStringList volumeMarks(const VolumeViewState& state, const VolumeFidelity& fidelity) {
  QStringList marks{VolumeWords::tr("3D RENDERING - not for measuring")};
  if (leavesOut(state)) marks << VolumeWords::tr("CUT - a part is left out");
  const auto& voxels = fidelity.voxelReduction;
  if (voxels != std::array<int, 3>{1, 1, 1})
    marks << VolumeWords::tr("REDUCED to means of %1 x %2 x %3 voxels").arg(voxels[0]).arg(voxels[1]).arg(voxels[2]);
  if (fidelity.turning && fidelity.pixelReduction == 1)
    marks << VolumeWords::tr("COARSE while it moves");
  else if (fidelity.turning)
    marks << VolumeWords::tr("COARSE while it moves - 1 of %1 pixels")
                 .arg(fidelity.pixelReduction * fidelity.pixelReduction);
  else if (fidelity.pixelReduction > 1)
    marks << VolumeWords::tr("1 of %1 pixels is computed").arg(fidelity.pixelReduction * fidelity.pixelReduction);
  return marks;
}

}  // namespace pellucid::ui
