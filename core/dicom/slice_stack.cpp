#include "core/dicom/slice_stack_p.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace pellucid {

namespace {

constexpr double kDegree = 3.14159265358979323846 / 180.0;
/// Tolerances: decimal strings of real scanners jitter by some hundredths of a millimetre.
constexpr double kSmallestGapMm = 0.01;
constexpr double kGapTolerance = 0.02;         // share of the usual gap
constexpr double kShiftToleranceMm = 0.1;      // within the plane
constexpr double kRotationCosine = 0.9999985;  // 0.1 degrees
constexpr double kTiltDegrees = 0.3;
constexpr std::size_t kMostNamed = 12;

const std::vector<Capability> kNoVolume{Capability::MultiplanarReformat, Capability::VolumeAnalysis};

Vector3 rowOf(const SourceFrame& f) {
  return {(*f.orientation)[0], (*f.orientation)[1], (*f.orientation)[2]};
}
Vector3 columnOf(const SourceFrame& f) {
  return {(*f.orientation)[3], (*f.orientation)[4], (*f.orientation)[5]};
}

Vector3 minus(const Vector3& a, const Vector3& b) {
  return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}
Vector3 scaled(const Vector3& a, double factor) {
  return {a[0] * factor, a[1] * factor, a[2] * factor};
}

/// Rows and columns are unit vectors at right angles (PS3.3 C.7.6.2.1.1), up to the rounding of decimal strings.
bool isPlane(const SourceFrame& f) {
  constexpr double kRounding = 1e-2;
  return std::abs(length(rowOf(f)) - 1.0) < kRounding && std::abs(length(columnOf(f)) - 1.0) < kRounding &&
         std::abs(dot(rowOf(f), columnOf(f))) < kRounding;
}

/// Row, column and normal as an exact right-handed frame (Gram and Schmidt).
struct Axes {
  Vector3 row, column, normal;
};

Axes axesOf(const SourceFrame& f) {
  const Vector3 row = scaled(rowOf(f), 1.0 / length(rowOf(f)));
  Vector3 column = minus(columnOf(f), scaled(row, dot(row, columnOf(f))));
  column = scaled(column, 1.0 / length(column));
  return {row, column, cross(row, column)};
}

std::string images(std::size_t a, std::size_t b) {
  return "images " + std::to_string(a + 1) + " and " + std::to_string(b + 1);
}

double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
  return values[values.size() / 2];
}

/// Remarks of one kind, the first dozen in full and the rest counted.
class Remarks {
 public:
  Remarks(SeriesReport& report, const char* rest) : m_report(report), m_rest(rest) {}
  ~Remarks() {
    if (m_count > kMostNamed)
      m_report.remarks.push_back({"And " + std::to_string(m_count - kMostNamed) + " more " + m_rest + ".", kNoVolume});
  }
  Remarks(const Remarks&) = delete;
  Remarks& operator=(const Remarks&) = delete;
  void add(std::string sentence) {
    if (m_count++ < kMostNamed) m_report.remarks.push_back({std::move(sentence), kNoVolume});
  }
  bool any() const { return m_count > 0; }

 private:
  SeriesReport& m_report;
  const char* m_rest;
  std::size_t m_count = 0;
};

/// Slices that are turned against the plane that most share. True when there are any.
bool remarkRotations(const std::vector<SourceFrame>& frames, const Axes& axes, SeriesReport& report) {
  Remarks remarks(report, "turned images");
  for (std::size_t i = 0; i < frames.size(); ++i) {
    const Axes own = axesOf(frames[i]);
    const double cosine = std::min(dot(own.row, axes.row), dot(own.column, axes.column));
    if (cosine >= kRotationCosine) continue;
    char angle[16];
    std::snprintf(angle, sizeof angle, "%.1f", std::acos(std::clamp(cosine, -1.0, 1.0)) / kDegree);
    remarks.add("Image " + std::to_string(i + 1) + " is turned by " + angle + " degrees against the others.");
  }
  return remarks.any();
}

std::string gapSentence(double expected, double found, std::size_t i) {
  std::string text =
      "Expected " + millimetres(expected) + " mm, found " + millimetres(found) + " mm between " + images(i, i + 1);
  const double multiple = found / expected;
  const double whole = std::round(multiple);
  if (whole >= 2.0 && std::abs(multiple - whole) < kGapTolerance * whole) {
    const auto missing = static_cast<long>(whole) - 1;
    text += missing == 1 ? ": 1 image is missing" : ": " + std::to_string(missing) + " images are missing";
  }
  return text + ".";
}

/// Two wrong gaps in a row are one slice too many, or one that stands off its place; empty when they are neither.
std::string misplacedSentence(double expected, double tolerance, const std::vector<double>& gaps, std::size_t i) {
  if (i + 1 >= gaps.size() || gaps[i + 1] <= kSmallestGapMm || std::abs(gaps[i + 1] - expected) <= tolerance) return {};
  const double both = gaps[i] + gaps[i + 1];
  const std::string found = millimetres(gaps[i]) + " and " + millimetres(gaps[i + 1]) + " mm";
  if (std::abs(both - expected) <= tolerance)
    return "Extra slice: image " + std::to_string(i + 2) + " lies between " + images(i, i + 2) + ", " + found +
           " from them, where neighbours are " + millimetres(expected) + " mm apart.";
  if (std::abs(both - 2.0 * expected) <= 2.0 * tolerance)
    return "Image " + std::to_string(i + 2) + " is shifted by " + millimetres(std::abs(gaps[i] - expected)) +
           " mm along the stack: found " + found + " to its neighbours, expected " + millimetres(expected) + " mm.";
  return {};
}

/// Gaps along the normal; returns the usual one.
double remarkGaps(const std::vector<double>& gaps, SeriesReport& report) {
  std::vector<double> positive;
  for (const double gap : gaps)
    if (gap > kSmallestGapMm) positive.push_back(gap);
  if (positive.empty()) {
    report.remarks.push_back(
        {"All " + std::to_string(gaps.size() + 1) + " images lie at the same position; they are no stack of slices.",
         kNoVolume});
    return 0.0;
  }
  const double expected = median(positive);
  const double tolerance = std::max(kSmallestGapMm, kGapTolerance * expected);
  const auto uneven =
      std::count_if(positive.begin(), positive.end(), [&](double gap) { return std::abs(gap - expected) > tolerance; });
  if (uneven * 3 > static_cast<long>(positive.size())) {
    const auto [least, most] = std::minmax_element(positive.begin(), positive.end());
    report.remarks.push_back({"The slices are not evenly spaced: " + millimetres(*least) + " to " + millimetres(*most) +
                                  " mm between neighbours.",
                              kNoVolume});
  }
  Remarks remarks(report, "gaps like these");
  const bool regular = uneven * 3 <= static_cast<long>(positive.size());
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    if (gaps[i] <= kSmallestGapMm) {
      remarks.add("Duplicate slice: " + images(i, i + 1) + " lie at the same position.");
    } else if (std::abs(gaps[i] - expected) > tolerance) {
      const std::string misplaced = regular ? misplacedSentence(expected, tolerance, gaps, i) : std::string();
      remarks.add(misplaced.empty() ? gapSentence(expected, gaps[i], i) : misplaced);
      if (!misplaced.empty()) ++i;
    }
  }
  return expected;
}

/// Steps within the plane: the same at every gap is a tilted gantry, a single one is a shifted slice.
void remarkShifts(const std::vector<Vector3>& positions, const std::vector<double>& gaps, const Axes& axes,
                  SeriesReport& report) {
  std::vector<double> rowSlopes;
  std::vector<double> columnSlopes;
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    if (gaps[i] <= kSmallestGapMm) continue;
    const Vector3 step = minus(positions[i + 1], positions[i]);
    rowSlopes.push_back(dot(step, axes.row) / gaps[i]);
    columnSlopes.push_back(dot(step, axes.column) / gaps[i]);
  }
  if (rowSlopes.empty()) return;
  const double rowSlope = median(rowSlopes);
  const double columnSlope = median(columnSlopes);
  const double tilt = std::atan(std::hypot(rowSlope, columnSlope)) / kDegree;
  const bool elseSound = report.remarks.empty();
  const double gap = median(gaps);
  if (tilt > kTiltDegrees) {
    char angle[16];
    std::snprintf(angle, sizeof angle, "%.1f", tilt);
    report.remarks.push_back({std::string("The gantry was tilted by ") + angle + " degrees: each slice is shifted by " +
                                  millimetres(std::hypot(rowSlope, columnSlope) * gap) +
                                  " mm within its plane against the one before.",
                              kNoVolume});
  }
  Remarks remarks(report, "shifted images");
  // Against the line through the stack, so that one shifted slice is named once.
  std::vector<double> rowRest;
  std::vector<double> columnRest;
  double travelled = 0.0;
  for (std::size_t i = 0; i < positions.size(); ++i) {
    if (i > 0) travelled += gaps[i - 1];
    const Vector3 offset = minus(positions[i], positions[0]);
    rowRest.push_back(dot(offset, axes.row) - rowSlope * travelled);
    columnRest.push_back(dot(offset, axes.column) - columnSlope * travelled);
  }
  const double rowBase = median(rowRest);
  const double columnBase = median(columnRest);
  const double tolerance = std::max(kShiftToleranceMm, 0.002 * travelled);
  for (std::size_t i = 0; i < positions.size(); ++i) {
    const double shift = std::hypot(rowRest[i] - rowBase, columnRest[i] - columnBase);
    if (shift > tolerance)
      remarks.add("Image " + std::to_string(i + 1) + " is shifted by " + millimetres(shift) +
                  " mm within its plane against the others.");
  }
  if (tilt > kTiltDegrees && elseSound && !remarks.any())
    report.tilt = GantryTilt{tilt, rowSlope * gap, columnSlope * gap};
}

bool remarkMissingPlanes(const std::vector<SourceFrame>& frames, SeriesReport& report) {
  std::vector<std::size_t> without;
  for (std::size_t i = 0; i < frames.size(); ++i)
    if (!frames[i].position || !frames[i].orientation || !isPlane(frames[i])) without.push_back(i);
  if (without.empty()) return false;
  if (without.size() == frames.size()) {
    report.remarks.push_back({"The images do not say where they lie in the patient.", kNoVolume});
  } else {
    Remarks remarks(report, "images without position");
    for (const std::size_t i : without)
      remarks.add("Image " + std::to_string(i + 1) + " does not say where it lies in the patient.");
  }
  return true;
}

}  // namespace

std::string millimetres(double value) {
  if (std::abs(value - std::round(value)) < 0.005) return std::to_string(std::lround(value));
  const long hundredths = std::lround(std::abs(value) * 100.0);
  const std::string fraction = std::to_string(hundredths % 100);
  return (value < 0 ? "-" : "") + std::to_string(hundredths / 100) + (fraction.size() < 2 ? ".0" : ".") + fraction;
}

void sortFrames(std::vector<SourceFrame>& frames) {
  std::stable_sort(frames.begin(), frames.end(),
                   [](const SourceFrame& a, const SourceFrame& b) { return a.instanceNumber < b.instanceNumber; });
  const bool complete = std::all_of(frames.begin(), frames.end(),
                                    [](const SourceFrame& f) { return f.position && f.orientation && isPlane(f); });
  if (!complete || frames.empty()) return;
  const Vector3 normal = axesOf(frames[frames.size() / 2]).normal;
  std::stable_sort(frames.begin(), frames.end(), [&normal](const SourceFrame& a, const SourceFrame& b) {
    return dot(*a.position, normal) < dot(*b.position, normal) - 1e-4;
  });
}

StackGeometry analyseStack(const std::vector<SourceFrame>& frames, bool crossSectional) {
  StackGeometry stack;
  if (frames.size() == 1 && !frames.front().position && !crossSectional) return stack;
  if (frames.empty() || remarkMissingPlanes(frames, stack.report)) return stack;
  const Axes axes = axesOf(frames[frames.size() / 2]);
  stack.inPatient = true;
  stack.origin = *frames.front().position;
  for (int i = 0; i < 3; ++i) stack.direction[i] = {axes.row[i], axes.column[i], axes.normal[i]};
  if (frames.size() == 1) {
    stack.report.remarks.push_back({"The series has a single slice.", kNoVolume});
    return stack;
  }
  std::vector<Vector3> positions;
  std::vector<double> gaps;
  for (const SourceFrame& frame : frames) positions.push_back(*frame.position);
  for (std::size_t i = 0; i + 1 < positions.size(); ++i)
    gaps.push_back(dot(minus(positions[i + 1], positions[i]), axes.normal));
  const bool turned = remarkRotations(frames, axes, stack.report);
  const double usual = remarkGaps(gaps, stack.report);
  if (usual > 0.0 && !turned) remarkShifts(positions, gaps, axes, stack.report);
  stack.even = stack.report.remarks.empty() || stack.report.tilt;
  const double total = dot(minus(positions.back(), positions.front()), axes.normal);
  // The mean is the better estimate of an even spacing than any rounded difference.
  stack.sliceSpacing = stack.even ? total / static_cast<double>(gaps.size()) : usual > 0.0 ? usual : 1.0;
  return stack;
}

}  // namespace pellucid
