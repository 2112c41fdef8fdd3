#include "ui/viewer/overlay_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

#include "core/base/geometry.h"
#include "core/dicom/series_parts.h"
#include "ui/model/core_text.h"
#include "ui/model/date_text.h"
#include "ui/model/image_files.h"
#include "ui/model/number_text.h"

namespace pellucid::ui {

namespace {

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8).simplified();
}

class OverlayWords {
  Q_DECLARE_TR_FUNCTIONS(OverlayText)
};

/// Units of the age string, PS3.5 6.2 (AS).
const std::map<QChar, const char*> kAges{{u'D', QT_TRANSLATE_NOOP("OverlayText", "%1 d")},
                                         {u'W', QT_TRANSLATE_NOOP("OverlayText", "%1 w")},
                                         {u'M', QT_TRANSLATE_NOOP("OverlayText", "%1 m")},
                                         {u'Y', QT_TRANSLATE_NOOP("OverlayText", "%1 y")}};

/// (0010,1010) "004Y" as "4 y"; otherwise from birth date and study date.
QString ageText(const Study& study) {
  const QString stated = text(study.patientAge);
  if (stated.size() == 4) {
    bool valid = false;
    const int number = stated.left(3).toInt(&valid);
    const auto unit = valid ? kAges.find(stated.back().toUpper()) : kAges.end();
    if (unit != kAges.end()) return OverlayWords::tr(unit->second).arg(number);
  }
  const QDate born = dateOf(study.patient.birthDate);
  const QDate seen = dateOf(study.date);
  if (!born.isValid() || !seen.isValid() || seen < born) return {};
  int years = seen.year() - born.year();
  if (seen < born.addYears(years)) --years;
  return OverlayWords::tr("%1 y").arg(years);
}

QString timeText(const std::string& time) {
  const QTime parsed = QTime::fromString(QString::fromStdString(time).left(4), "HHmm");
  return parsed.isValid() ? QLocale().toString(parsed, "HH:mm") : QString();
}

void addIf(QStringList& lines, const QString& line) {
  if (!line.trimmed().isEmpty()) lines << line.trimmed();
}

QStringList identityLines(const Study* study, const Series& series) {
  QStringList lines;
  if (study != nullptr) {
    const Patient& patient = study->patient;
    addIf(lines, QString::fromStdString(patient.name.display()));
    if (!patient.id.empty()) lines << OverlayWords::tr("ID %1").arg(text(patient.id));
    QStringList person;
    addIf(person, text(patient.sex));
    addIf(person, dateText(patient.birthDate));
    if (const QString age = ageText(*study); !age.isEmpty()) person << QString("(%1)").arg(age);
    addIf(lines, person.join(QStringLiteral("  ")));
  }
  if (!lines.isEmpty()) return lines;
  lines << OverlayWords::tr("No patient named in the file");
  // What an archive calls the file, where it is from one.
  if (study != nullptr && isImageFile(*study))
    addIf(lines, text(series.description));
  else if (!series.instances.empty())
    addIf(lines, QString::fromStdString(series.instances.front().file.filename().string()));
  return lines;
}

/// Its name says no more than its number.
bool isTime(const SeriesPart& part) {
  return part.name == "time " + std::to_string(part.index + 1) + " of " + std::to_string(part.count);
}

bool isEvenlySpaced(const LoadedSeries& loaded) {
  return loaded.report.allows(Capability::MultiplanarReformat);
}

/// World position of the first voxel of an image. The grid of a stack that is not evenly spaced would only guess it:
/// there it is what the image's own file says.
std::optional<Vector3> firstVoxel(const LoadedSeries& loaded, int image) {
  if (isEvenlySpaced(loaded)) return loaded.volume.geometry().indexToWorld({0, 0, static_cast<double>(image)});
  const auto& instances = loaded.series.instances;
  if (instances.size() != static_cast<std::size_t>(loaded.volume.geometry().size[2])) return std::nullopt;
  return instances[static_cast<std::size_t>(image)].position;
}

/// Position of the image along the normal, from Image Position (Patient): what printouts call slice location.
QString locationText(const LoadedSeries& loaded, int image) {
  const Geometry& geometry = loaded.volume.geometry();
  const auto first = firstVoxel(loaded, image);
  if (!geometry.inPatient || !first) return {};
  Vector3 centre = *first;
  for (int axis = 0; axis < 2; ++axis)
    for (int i = 0; i < 3; ++i)
      centre[i] += geometry.axis(axis)[i] * geometry.spacing[axis] * (geometry.size[axis] - 1) / 2.0;
  const Vector3 normal = geometry.axis(2);
  int main = 0;
  for (int i = 1; i < 3; ++i)
    if (std::abs(normal[i]) > std::abs(normal[main])) main = i;
  constexpr std::array<const char*, 3> kPositive{"L", "P", "H"};
  constexpr std::array<const char*, 3> kNegative{"R", "A", "F"};
  const double position = centre[main];
  return OverlayWords::tr("Location %1 %2 mm")
      .arg(position < 0 ? kNegative[main] : kPositive[main], numberText(std::abs(position), 1));
}

}  // namespace

bool isProjection(const std::string& modality) {
  for (const char* name : {"CR", "DX", "MG", "RF", "XA", "RG", "PX", "IO"})
    if (modality == name) return true;
  return false;
}

StudyTexts studyTexts(const Study* study, const Series& series) {
  StudyTexts texts;
  texts.identity = identityLines(study, series);
  if (study == nullptr) return texts;
  texts.date = (dateText(study->date) + QStringLiteral("  ") + timeText(study->time)).trimmed();
  // The first line is the last to go.
  addIf(texts.study, texts.date);
  addIf(texts.study, text(study->institution));
  // The name of an image file stands in the place of the patient's already.
  if (!isImageFile(*study)) addIf(texts.study, text(study->description));
  if (!study->accessionNumber.empty())
    texts.study << OverlayWords::tr("Accession %1").arg(text(study->accessionNumber));
  return texts;
}

StudyTexts withFolder(StudyTexts texts, const QString& folder) {
  if (!folder.isEmpty() && !texts.identity.isEmpty()) texts.identity.back().prepend(folder + u'/');
  return texts;
}

QStringList seriesLines(const LoadedSeries& loaded) {
  const Series& series = loaded.series;
  QStringList lines;
  addIf(lines, text(loaded.manufacturer) + QStringLiteral(" ") + text(loaded.model));
  QStringList technique;
  for (const auto& [name, value] : loaded.technique) {
    technique << QCoreApplication::translate("Technique", name.c_str()) + QStringLiteral(" ") + techniqueText(value);
    if (technique.size() < 2) continue;
    lines << technique.join(QStringLiteral("   "));
    technique.clear();
  }
  addIf(lines, technique.join(QStringLiteral("   ")));
  addIf(lines, text(series.bodyPart) + QStringLiteral(" ") + text(series.viewPosition));
  addIf(lines, isStraightened(series) ? coreText(series.description) : text(series.description));
  if (!isTime(series.part)) addIf(lines, coreWords(series.part.name));
  QString last = text(series.modality);
  if (series.number != 0) last += OverlayWords::tr("  Series %1").arg(series.number);
  addIf(lines, last);
  return lines;
}

QString seriesName(const LoadedSeries& loaded) {
  const Series& series = loaded.series;
  QStringList words;
  addIf(words, text(series.modality) + (series.number != 0 ? QString(" %1").arg(series.number) : QString()));
  addIf(words, isStraightened(series) ? coreText(series.description) : text(series.description));
  if (!isTime(series.part)) addIf(words, coreWords(series.part.name));
  return words.join(QStringLiteral("  "));
}

QString windowText(const VoiWindow& window) {
  // SUV are small: "W 15  L 8" for 0 to 15 would say another window.
  const bool whole = window.width == std::floor(window.width) && window.center == std::floor(window.center);
  const int decimals = window.width < 10 ? 2 : window.width < 20 && !whole ? 1 : 0;
  QString line = QString("W %1  L %2").arg(numberText(window.width, decimals), numberText(window.center, decimals));
  // "WINDOW1", "LINEAR", "Algo1": numbers of programs, not names of windows.
  static const QRegularExpression kNoName(QStringLiteral("^(window|algo|linear|normal)[ _]?[0-9]*$"),
                                          QRegularExpression::CaseInsensitiveOption);
  const QString name = coreText(window.explanation);
  if (!name.isEmpty() && !kNoName.match(name.trimmed()).hasMatch()) line += QStringLiteral("  ") + name;
  return line;
}

QStringList imageLines(const LoadedSeries& loaded, const ImageFacts& facts, OverlayText mode) {
  QStringList lines;
  if (mode == OverlayText::None) return lines;
  const Geometry& geometry = loaded.volume.geometry();
  if (mode == OverlayText::All) {
    addIf(lines, facts.probe);
    if (geometry.size[2] > 1 && geometry.inPatient && isEvenlySpaced(loaded))
      lines << OverlayWords::tr("Slice spacing %1 mm").arg(numberText(geometry.spacing[2], 2));
    lines << OverlayWords::tr("Zoom %1 %").arg(std::lround(facts.zoom * 100));
    if (geometry.size[2] > 1) addIf(lines, locationText(loaded, facts.image));
  }
  addIf(lines, facts.window);
  addIf(lines, partText(loaded.series.part));
  lines << OverlayWords::tr("Image %1 of %2").arg(facts.image + 1).arg(geometry.size[2]);
  return lines;
}

QStringList imageEssentials(const LoadedSeries& loaded, const ImageFacts& facts, OverlayText mode) {
  QStringList lines;
  if (mode == OverlayText::None) return lines;
  addIf(lines, facts.window);
  addIf(lines, partText(loaded.series.part));
  lines << QStringLiteral("%1/%2").arg(facts.image + 1).arg(loaded.volume.geometry().size[2]);
  return lines;
}

QString partText(const SeriesPart& part) {
  if (part.count < 2) return {};
  return (isTime(part) ? OverlayWords::tr("Time %1/%2") : OverlayWords::tr("Volume %1/%2"))
      .arg(part.index + 1)
      .arg(part.count);
}

std::vector<int> gapsOf(const LoadedSeries& loaded) {
  constexpr double kLarger = 1.5;
  const auto& instances = loaded.series.instances;
  const int count = loaded.volume.empty() ? 0 : loaded.volume.geometry().size[2];
  if (count < 3 || static_cast<int>(instances.size()) != count) return {};
  std::vector<double> distances;
  for (int i = 0; i + 1 < count; ++i) {
    const auto& here = instances[static_cast<std::size_t>(i)].position;
    const auto& next = instances[static_cast<std::size_t>(i) + 1].position;
    if (!here || !next) return {};
    distances.push_back(std::hypot((*next)[0] - (*here)[0], (*next)[1] - (*here)[1], (*next)[2] - (*here)[2]));
  }
  std::vector<double> sorted = distances;
  std::nth_element(sorted.begin(), sorted.begin() + count / 2 - 1, sorted.end());
  const double usual = sorted[static_cast<std::size_t>(count / 2 - 1)];
  std::vector<int> gaps;
  for (int i = 0; i + 1 < count; ++i)
    if (usual > 0.0 && distances[static_cast<std::size_t>(i)] > kLarger * usual) gaps.push_back(i);
  return gaps;
}

QString lateralityText(const Series& series) {
  if (series.laterality.empty()) return {};
  const QString side = text(series.laterality);
  switch (series.lateralitySource) {
    case LateralitySource::Series:
      return OverlayWords::tr("Laterality (0020,0060): %1").arg(side);
    case LateralitySource::Image:
      return OverlayWords::tr("Image laterality (0020,0062): %1").arg(side);
    case LateralitySource::Unknown:
      break;
  }
  return OverlayWords::tr("Laterality: %1").arg(side);
}

QStringList reductionMark(double pixels, const std::function<bool(const QString&)>& fits) {
  const auto percent = std::lround(pixels * 100);
  if (percent >= 100 || percent < 0) return {};
  const QString full = OverlayWords::tr("REDUCED to %1 % - pixels are averaged").arg(percent);
  return {fits(full) ? full : OverlayWords::tr("REDUCED to %1 %").arg(percent)};
}

QStringList permanentMarks(const LoadedSeries& loaded, const ViewState& state, const MarkFacts& facts) {
  QStringList marks;
  if (isProjection(loaded.series.modality)) addIf(marks, lateralityText(loaded.series));
  if (facts.processed) marks << OverlayWords::tr(kProcessedMark);
  if (facts.modelOverlay) marks << OverlayWords::tr(kModelOverlayMark);
  if (isStraightened(loaded.series)) marks << OverlayWords::tr("DERIVED - gantry tilt corrected");
  addIf(marks, text(loaded.lossy));
  marks += orientationMarks(state);
  addIf(marks, coreText(loaded.report.reasonAgainst(Capability::VolumeAnalysis)));
  return marks;
}

}  // namespace pellucid::ui
