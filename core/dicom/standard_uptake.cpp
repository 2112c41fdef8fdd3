#include "core/dicom/standard_uptake_p.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/dicom/object_modules_p.h"

namespace pellucid {

namespace {

constexpr double kDay = 86400.0;

/// Private: when the scan began, in series that were made from others (QIBA's pseudo-code).
const DcmTagKey kGeScanDateTime(0x0009, 0x100d);
const DcmTagKey kGeCreator(0x0009, 0x0010);

double secondsOf(const OFDate& date) {
  using namespace std::chrono;
  const year_month_day day{year(static_cast<int>(date.getYear())), month(date.getMonth()),
                           std::chrono::day(date.getDay())};
  return static_cast<double>(sys_days(day).time_since_epoch().count()) * kDay;
}

/// A time without minutes is too coarse to count decay with.
std::optional<double> timeOfDay(const std::string& text) {
  constexpr std::size_t kWithMinutes = 4;
  OFTime time;
  if (text.size() < kWithMinutes || DcmTime::getOFTimeFromString(text.c_str(), time).bad()) return std::nullopt;
  return time.getTimeInSeconds();
}

std::optional<double> dayOf(const std::string& text) {
  OFDate date;
  if (text.empty() || DcmDate::getOFDateFromString(text.c_str(), date).bad()) return std::nullopt;
  return secondsOf(date);
}

std::optional<double> moment(const Header& header, const DcmTagKey& date, const DcmTagKey& time) {
  const auto day = dayOf(header.text(date));
  const auto seconds = timeOfDay(header.text(time));
  return day && seconds ? std::optional(*day + *seconds) : std::nullopt;
}

/// PS3.5 6.2, DT, without its offset from UTC.
std::optional<double> momentOf(const std::string& text) {
  constexpr std::size_t kWithMinutes = 12;
  OFDateTime value;
  const std::string local = text.substr(0, text.find_first_of("+-"));
  if (local.size() < kWithMinutes || DcmDateTime::getOFDateTimeFromString(local.c_str(), value).bad())
    return std::nullopt;
  return secondsOf(value.getDate()) + value.getTime().getTimeInSeconds();
}

std::string offsetOf(const std::string& dateTime) {
  const auto at = dateTime.find_first_of("+-");
  return at == std::string::npos ? std::string() : dateTime.substr(at);
}

struct Objection {
  const char* text = nullptr;
};

/// What the dose is reckoned from; the first that is missing is what the reader is told.
struct Injection {
  double doseBq = 0.0;
  double halfLifeSeconds = 0.0;
  double weightKg = 0.0;
};

bool between(double value, double least, double most) {
  return value >= least && value <= most;
}

/// Beyond these a value stands in another unit (a dose in MBq) or is no value.
Objection readInjection(const Header& header, const Header& drug, Injection& injection) {
  injection.weightKg = header.number(DCM_PatientWeight, 0.0);
  injection.doseBq = drug.number(DCM_RadionuclideTotalDose, 0.0);
  injection.halfLifeSeconds = drug.number(DCM_RadionuclideHalfLife, 0.0);
  if (!between(injection.weightKg, 0.1, 700.0)) return {"the weight of the patient is missing or makes no sense"};
  if (!between(injection.doseBq, 1e5, 2e10)) return {"the injected dose is missing or makes no sense"};
  if (!between(injection.halfLifeSeconds, 10.0, 1e8)) return {"the half life is missing or makes no sense"};
  return {};
}

/// Series of GE that were made from others say when the scan began.
Objection readScanStart(const Header& header, const std::optional<double>& firstAcquired, double& scan) {
  const auto series = moment(header, DCM_SeriesDate, DCM_SeriesTime);
  if (!series) return {"the date and time of the series are missing"};
  if (!firstAcquired) return {"the date and time of acquisition are missing"};
  scan = *series;
  if (*series <= *firstAcquired) return {};
  const bool isGe = header.text(kGeCreator) == "GEMS_PETD_01";
  const auto began = isGe ? momentOf(header.text(kGeScanDateTime)) : std::nullopt;
  if (!began || *began > *firstAcquired)
    return {"the series was made later than its images, and the beginning of the scan is missing"};
  scan = *began;
  return {};
}

Objection readInjectionTime(const Header& header, const Header& drug, double scan, double halfLife, double& injected) {
  // What was injected a day before is gone by then: 2^-6 of it is left at most.
  constexpr double kShort = kDay / 6;
  const std::string dateTime = drug.text(DCM_RadiopharmaceuticalStartDateTime);
  if (const auto stated = momentOf(dateTime)) {
    const std::string offset = offsetOf(dateTime);
    if (!offset.empty() && offset != header.text(DCM_TimezoneOffsetFromUTC))
      return {"the injection and the scan are timed in different time zones"};
    injected = *stated;
    return {};
  }
  const auto time = timeOfDay(drug.text(DCM_RadiopharmaceuticalStartTime));
  if (!time) return {"the time of injection is missing"};
  if (halfLife > kShort) return {"the day of injection is missing, which counts for so long a half life"};
  injected = std::floor(scan / kDay) * kDay + *time;
  if (injected > scan) injected -= kDay;
  return {};
}

Objection bodyWeightFactor(const Header& header, const std::optional<double>& firstAcquired, double& factor) {
  const auto corrected = header.values(DCM_CorrectedImage);
  const auto has = [&](const char* what) {
    return std::find(corrected.begin(), corrected.end(), what) != corrected.end();
  };
  if (!has("ATTN")) return {"the images are not corrected for attenuation"};
  const std::string decay = header.text(DCM_DecayCorrection);
  // "DECAY" is what QIBA's text says; the defined term is DECY (PS3.3 C.8.9.2).
  if ((!has("DECY") && !has("DECAY")) || (decay != "START" && decay != "ADMIN"))
    return {"the images are not corrected for decay, or not said to which time"};
  const auto drugs = header.items(DCM_RadiopharmaceuticalInformationSequence);
  if (drugs.size() > 1) return {"more than one injection is named"};
  if (drugs.empty()) return {"the injected dose is missing or makes no sense"};
  const Header drug(*drugs.front(), header.charset());
  Injection injection;
  if (const Objection found = readInjection(header, drug, injection); found.text != nullptr) return found;
  double left = injection.doseBq;
  if (decay == "START") {
    double scan = 0.0;
    double injected = 0.0;
    if (const Objection found = readScanStart(header, firstAcquired, scan); found.text != nullptr) return found;
    if (const Objection found = readInjectionTime(header, drug, scan, injection.halfLifeSeconds, injected);
        found.text != nullptr)
      return found;
    // Nobody scans what has decayed to a thousandth.
    constexpr double kMostHalfLives = 10.0;
    const double halfLives = (scan - injected) / injection.halfLifeSeconds;
    if (!between(halfLives, 0.0, kMostHalfLives)) return {"the injection was not shortly before the scan"};
    left *= std::exp2(-halfLives);
  }
  constexpr double kGramsPerKilogram = 1000.0;
  factor = injection.weightKg * kGramsPerKilogram / left;
  return {};
}

/// PS3.3 C.8.9.1: without SUV Type, g/ml is by body weight.
std::string uptakeUnit(const std::string& type) {
  if (type.empty() || type == "BW") return "SUVbw";
  if (type.starts_with("LBM")) return "SUVlbm";
  if (type == "IBW") return "SUVibw";
  return type == "BSA" ? "SUVbsa" : "g/ml";
}

}  // namespace

std::optional<double> acquisitionMoment(const Header& header) {
  if (const auto stated = moment(header, DCM_AcquisitionDate, DCM_AcquisitionTime)) return stated;
  return momentOf(header.text(DCM_AcquisitionDateTime));
}

UptakeScale uptakeScale(const Header& header, const std::optional<double>& firstAcquired) {
  UptakeScale scale;
  scale.unit = header.text(DCM_Units);
  const std::string type = header.text(DCM_SUVType);
  if (scale.unit == "GML") scale.unit = uptakeUnit(type);
  if (scale.unit == "CM2ML") scale.unit = type.empty() || type == "BSA" ? "SUVbsa" : "cm2/ml";
  if (scale.unit != "BQML") return scale;
  scale.unit = "Bq/ml";
  double factor = 1.0;
  if (const Objection found = bodyWeightFactor(header, firstAcquired, factor); found.text != nullptr) {
    scale.objection = found.text;
    return scale;
  }
  scale.unit = "SUVbw";
  scale.factor = factor;
  return scale;
}

void applyUptake(const Header& header, const std::optional<double>& firstAcquired, LoadedSeries& loaded) {
  UptakeScale scale = uptakeScale(header, firstAcquired);
  if (scale.factor != 1.0 && !loaded.display.voiTables.empty())
    scale = {1.0, "Bq/ml", "the file brings a table of grey levels for Bq/ml"};
  if (!scale.objection.empty())
    loaded.report.remarks.push_back({"Values stay in Bq/ml, no SUV: " + scale.objection + ".", {}});
  ModalityTransform& modality = loaded.volume.modality;
  if (!scale.unit.empty()) modality.unit = scale.unit;
  if (scale.factor == 1.0) return;
  modality.slope *= scale.factor;
  modality.intercept *= scale.factor;
  for (VoiWindow& window : loaded.display.windows) {
    window.center *= scale.factor;
    window.width *= scale.factor;
    // Linear counts whole values; SUV are fractions.
    if (window.function == VoiFunction::Linear) window.function = VoiFunction::LinearExact;
  }
  if (auto& padding = loaded.display.padding)
    padding = std::pair(padding->first * scale.factor, padding->second * scale.factor);
  const double unitBq = 1.0 / scale.factor;
  const double digits = std::pow(10.0, 3.0 - std::floor(std::log10(unitBq)));
  loaded.technique.emplace_back("1 SUVbw", decimalString(std::round(unitBq * digits) / digits) + " Bq/ml");
}

}  // namespace pellucid
