#include "core/dicom/series_split_p.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>

#include "core/dicom/presentation_state.h"
#include "core/dicom/series_dimension_p.h"
#include "core/dicom/spacing_text_p.h"

namespace pellucid {

namespace {

using Key = std::function<std::string(const Image&)>;
/// The sentence for one of the groups: its key and its images, and the keys of all.
struct Group {
  const std::string& key;
  const std::vector<Image>& images;
  const std::vector<std::string>& keys;
};
using Reason = std::function<std::string(const Group&)>;

void addReason(std::string& reasons, const std::string& reason) {
  if (!reason.empty()) reasons += (reasons.empty() ? "" : " ") + reason;
}

/// Splits each part by a key, keeping the order in which keys first occur.
void splitBy(std::vector<Part>& parts, const Key& key, const Reason& reason) {
  std::vector<Part> result;
  for (Part& part : parts) {
    std::vector<std::pair<std::string, Part>> groups;
    std::map<std::string, std::size_t> where;
    for (const Image& image : part.images) {
      const std::string value = key(image);
      const auto [found, isNew] = where.try_emplace(value, groups.size());
      if (isNew) groups.push_back({value, {{}, part.reason, {}}});
      groups[found->second].second.images.push_back(image);
    }
    std::vector<std::string> keys;
    for (const auto& [value, group] : groups) keys.push_back(value);
    for (auto& [value, group] : groups) {
      if (groups.size() > 1) addReason(group.reason, reason({value, group.images, keys}));
      result.push_back(std::move(group));
    }
  }
  parts = std::move(result);
}

Reason sentence(std::string text) {
  return [text = std::move(text)](const Group&) { return text; };
}

std::string counted(std::size_t count, const char* noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

bool isProjection(const std::string& modality) {
  static const std::set<std::string> kProjection{"CR", "DX", "MG", "IO", "PX", "RG"};
  return kProjection.contains(modality);
}

/// "axial", "coronal", "sagittal": the main direction of the normal, in LPS.
std::string planeName(const std::array<double, 6>& orientation) {
  constexpr double kOblique = 0.8;  // about 37 degrees
  const Vector3 normal = normalOf(orientation);
  constexpr std::array<const char*, 3> kNames{"sagittal", "coronal", "axial"};
  for (std::size_t i = 0; i < 3; ++i)
    if (std::abs(normal[i]) > kOblique) return kNames[i];
  return "oblique";
}

/// Images further apart than this angle are another plane, not a fault of one slice.
constexpr double kAnotherPlaneCosine = 0.98480775;  // 10 degrees

bool samePlane(const std::array<double, 6>& a, const std::array<double, 6>& b) {
  return dot({a[0], a[1], a[2]}, {b[0], b[1], b[2]}) > kAnotherPlaneCosine &&
         dot({a[3], a[4], a[5]}, {b[3], b[4], b[5]}) > kAnotherPlaneCosine;
}

void splitByOrientation(std::vector<Part>& parts) {
  std::vector<std::array<double, 6>> planes;
  splitBy(
      parts,
      [&planes](const Image& image) -> std::string {
        if (!image.image->orientation) return "none";
        for (std::size_t i = 0; i < planes.size(); ++i)
          if (samePlane(planes[i], *image.image->orientation)) return std::to_string(i);
        planes.push_back(*image.image->orientation);
        return std::to_string(planes.size() - 1);
      },
      [](const Group& group) {
        const auto& orientation = group.images.front().image->orientation;
        return "The series holds images of " + std::to_string(group.keys.size()) +
               " different orientations; this part: " +
               (orientation ? counted(group.images.size(), (planeName(*orientation) + " image").c_str())
                            : counted(group.images.size(), "image") + " without orientation") +
               ".";
      });
}

/// Volumes in which all frames of enhanced files lie: files with the same places are times of one series, others stand
/// by themselves.
std::string volumeKey(const ScannedFile& file) {
  if (!file.concatenationUid.empty()) return "concatenation " + file.concatenationUid;
  if (file.mosaic) return "mosaics";
  const std::string own = "file " + file.instance.sopInstanceUid + file.instance.file.string();
  if (!file.multiFrame) return {};
  if (file.images.size() < 2) return own;
  const Vector3 normal = normalOf(*file.images.front().orientation);
  std::set<long> tenths;
  for (const ScannedImage& image : file.images) tenths.insert(std::lround(dot(*image.position, normal) * 10.0));
  return "volume " + std::to_string(tenths.size()) + " " + std::to_string(*tenths.begin()) + " " +
         std::to_string(*tenths.rbegin()) + " " + std::to_string(file.images.size());
}

/// Positions that repeat: several volumes (echoes, b-values, time points) in one series.
void splitRepeated(std::vector<Part>& parts) {
  std::vector<Part> result;
  std::size_t choices = 0;
  for (Part& part : parts) {
    Dimension dimension;
    if (std::all_of(part.images.begin(), part.images.end(), hasPlane)) {
      std::vector<DimensionImage> images;
      for (const Image& image : part.images) images.push_back({image.image, image.file->instance.instanceNumber});
      const bool mosaics = part.images.front().file->mosaic;
      dimension = findDimension(images, mosaics);
    }
    if (dimension.parts.empty()) {
      addReason(part.reason, dimension.reason);
      result.push_back(std::move(part));
      continue;
    }
    const std::string of = "choice " + std::to_string(++choices);
    for (const DimensionPart& own : dimension.parts) {
      Part one{
          {},
          part.reason,
          {own.name, of, static_cast<int>(&own - dimension.parts.data()), static_cast<int>(dimension.parts.size())}};
      for (const std::size_t index : own.images) one.images.push_back(part.images[index]);
      addReason(one.reason, dimension.reason + "; this part: " + own.name + ".");
      result.push_back(std::move(one));
    }
  }
  parts = std::move(result);
}

std::string sizeOf(const Image& image) {
  return std::to_string(image.file->instance.columns) + " x " + std::to_string(image.file->instance.rows);
}

void splitByKind(std::vector<Part>& parts) {
  splitBy(
      parts, [](const Image& i) { return std::to_string(i.file->series.number); },
      [](const Group& group) {
        return "Files of one Series Instance UID carry " + std::to_string(group.keys.size()) +
               " different series numbers; this part: number " + group.key + ".";
      });
  splitBy(
      parts, [](const Image& i) { return i.file->series.hasPixels ? std::string() : i.file->series.objectKind; },
      sentence("The series mixes images with other objects."));
  // Once for each file, not for each of its frames.
  std::map<const ScannedFile*, std::string> keys;
  splitBy(
      parts,
      [&keys](const Image& i) {
        const auto [key, isNew] = keys.try_emplace(i.file);
        if (isNew) key->second = volumeKey(*i.file);
        return key->second;
      },
      sentence("Each file of the series holds several images of its own."));
  splitBy(
      parts,
      [](const Image& i) {
        return isProjection(i.file->series.modality) ? i.file->instance.sopInstanceUid + i.file->instance.file.string()
                                                     : std::string();
      },
      sentence("Each radiograph of the series is shown by itself."));
}

void splitPresentationStates(std::vector<Part>& parts) {
  splitBy(
      parts,
      [](const Image& i) {
        const bool state = i.file->instance.sopClassUid == kGrayscalePresentationState;
        return state ? i.file->instance.sopInstanceUid + i.file->instance.file.string() : std::string();
      },
      sentence("Each presentation state of the series is listed by itself."));
}

/// What the loader needs to be equal in one volume, attribute by attribute.
void splitByPixels(std::vector<Part>& parts) {
  splitBy(parts, sizeOf, [](const Group& group) {
    return "The images of the series have different sizes; this part: " + counted(group.images.size(), "image") +
           " of " + group.key + " pixels.";
  });
  const auto split = [&parts](const char* lead, std::string (*valueOf)(const PixelKind&), auto&& key) {
    splitBy(
        parts, [&key](const Image& image) { return key(image.file->pixels); },
        [lead, valueOf](const Group& group) { return lead + valueOf(group.images.front().file->pixels) + "."; });
  };
  const auto samples = [](const PixelKind& kind) { return std::to_string(kind.samples); };
  split("The images of the series differ in Samples per Pixel; this part: ", samples, samples);
  const auto bits = [](const PixelKind& kind) { return std::to_string(kind.bitsAllocated); };
  split("The images of the series differ in Bits Allocated; this part: ", bits, bits);
  const auto sign = [](const PixelKind& kind) { return std::string(kind.isSigned ? "signed" : "unsigned"); };
  split("The images of the series differ in Pixel Representation; this part: ", sign, sign);
  // All other models become grey or RGB alike.
  split(
      "The images of the series differ in Photometric Interpretation; this part: ",
      [](const PixelKind& kind) { return kind.photometric; },
      [](const PixelKind& kind) {
        const bool apart = kind.photometric == "MONOCHROME1" || kind.photometric == "PALETTE COLOR";
        return apart ? kind.photometric : std::string();
      });
}

/// Pixel spacings that differ by less are one that was written in several ways: across 512 pixels that is a twentieth
/// of a pixel.
constexpr double kSameSpacing = 1e-4;  // of the spacing

bool sameSpacing(const ScannedImage& a, const ScannedImage& b) {
  if (!a.spacingMm || !b.spacingMm) return a.pixelSpacing == b.pixelSpacing;
  const auto near = [&](std::size_t axis) {
    const double first = (*a.spacingMm)[axis];
    return std::abs((*b.spacingMm)[axis] - first) <= kSameSpacing * std::abs(first);
  };
  return near(0) && near(1);
}

void splitBySpacing(std::vector<Part>& parts) {
  std::vector<const ScannedImage*> different;
  splitBy(
      parts,
      [&different](const Image& image) {
        const auto found = std::find_if(different.begin(), different.end(),
                                        [&](const ScannedImage* known) { return sameSpacing(*known, *image.image); });
        if (found != different.end()) return (*found)->pixelSpacing;
        different.push_back(image.image);
        return image.image->pixelSpacing;
      },
      [](const Group& group) {
        return "The images of the series have different pixel spacings; this part: " +
               spacingText(group.key, group.keys) + ".";
      });
}

void splitByPlace(std::vector<Part>& parts) {
  splitBy(
      parts, [](const Image& i) { return i.file->localizer ? "localizer" : "image"; },
      [](const Group& group) {
        return group.key == "localizer"
                   ? counted(group.images.size(), "localizer image") + ", kept apart from the slices of the series."
                   : "The localizer images of the series are kept apart.";
      });
  splitBy(
      parts, [](const Image& i) { return i.file->series.frameOfReferenceUid; },
      [](const Group& group) {
        return "The images of the series have " + std::to_string(group.keys.size()) +
               " different frames of reference: where they lie to each other is not known.";
      });
  splitByOrientation(parts);
  splitBy(
      parts, [](const Image& i) { return i.image->stack; },
      [](const Group& group) {
        return "The series holds " + std::to_string(group.keys.size()) + " stacks; this part: stack " +
               (group.key.empty() ? std::string("without a name") : group.key) + ".";
      });
  splitBySpacing(parts);
}

}  // namespace

Vector3 normalOf(const std::array<double, 6>& o) {
  return cross({o[0], o[1], o[2]}, {o[3], o[4], o[5]});
}

bool hasPlane(const Image& image) {
  return image.image->position && image.image->orientation;
}

std::vector<Part> partsOf(const std::vector<Image>& images) {
  std::vector<Part> parts{{images, {}, {}}};
  splitByKind(parts);
  splitPresentationStates(parts);
  splitByPixels(parts);
  splitByPlace(parts);
  splitRepeated(parts);
  return parts;
}

}  // namespace pellucid
