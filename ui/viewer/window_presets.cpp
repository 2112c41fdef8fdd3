#include "ui/viewer/window_presets.h"

#include <QCoreApplication>
#include <QFile>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/imaging/voi.h"

static void initialisePresetResource() {
  Q_INIT_RESOURCE(presets);
}

namespace pellucid::ui {

namespace {

constexpr std::uint64_t kLargestFile = 1 << 20;

std::string translated(const char* text) {
  return QCoreApplication::translate("WindowPreset", text).toStdString();
}

}  // namespace

/// The file is part of the program, and a test reads it: without it there are no presets of a modality.
PresetsOfModalities shippedWindowPresets() {
  static const PresetsOfModalities presets = [] {
    initialisePresetResource();
    QFile file(":/presets/ct_windows.json");
    if (!file.open(QIODevice::ReadOnly)) return std::make_shared<const WindowPresets>();
    const Result<Json> json = parseJson(file.readAll().toStdString());
    auto parsed = json ? windowPresetsFromJson(*json) : Result<WindowPresets>(json.error());
    return std::make_shared<const WindowPresets>(parsed ? *std::move(parsed) : WindowPresets{});
  }();
  return presets;
}

Result<PresetsOfModalities> windowPresetsWith(const QString& ownFile) {
  const auto text = readTextFile(ownFile.toStdString(), kLargestFile);
  if (!text) return text.error();
  const auto json = parseJson(*text);
  if (!json) return json.error();
  const auto own = windowPresetsFromJson(*json);
  if (!own) return own.error();
  return std::make_shared<const WindowPresets>(merged(*shippedWindowPresets(), *own));
}

QString presetCommandId(int digit) {
  return digit == 0 ? QStringLiteral("view.auto_window") : QStringLiteral("preset.%1").arg(digit);
}

VoiWindow rangeOf(const LookupTable& table) {
  const auto entries = static_cast<double>(table.values.size());
  return {table.firstMapped + entries / 2, entries, VoiFunction::Linear, {}};
}

std::vector<WindowPreset> windowPresetsFor(const LoadedSeries& series, int image, const PresetsOfModalities& presets) {
  std::vector<WindowPreset> choices;
  const Volume& volume = series.volume;
  if (volume.empty() || volume.channels() != 1) return choices;
  const WindowPresets& file = *presets;
  VoiWindow automatic = percentileWindow(volume, image, file.lowPercent, file.highPercent);
  automatic.explanation = translated(QT_TRANSLATE_NOOP("WindowPreset", "Automatic"));
  choices.push_back({automatic, 0});
  // Where the file brings many, the presets of the modality keep their digits.
  const auto digit = [&choices] { return choices.size() == 1 ? 1 : -1; };
  for (std::size_t i = 0; i < series.display.voiTables.size(); ++i) {
    const LookupTable& table = series.display.voiTables[i];
    VoiWindow window = rangeOf(table);
    window.explanation = table.explanation.empty() ? "VOI LUT" : table.explanation;
    choices.push_back({std::move(window), digit(), false, i});
  }
  for (std::size_t i = 0; i < series.display.windows.size(); ++i) {
    VoiWindow window = series.display.windows[i];
    if (window.explanation.empty()) window.explanation = translated(QT_TRANSLATE_NOOP("WindowPreset", "From the file"));
    choices.push_back({std::move(window), digit()});
  }
  for (const pellucid::WindowPreset& preset : file.of(series.series.modality, volume.modality.unit)) {
    VoiWindow window = preset.window();
    window.explanation = translated(preset.title.c_str());
    choices.push_back({std::move(window), preset.digit > 0 ? preset.digit : -1, preset.inverted});
  }
  return choices;
}

}  // namespace pellucid::ui
