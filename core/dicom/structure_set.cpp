#include "core/dicom/structure_set.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "core/dicom/object_content_p.h"
#include "core/dicom/storage_object_p.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostRegions = 10'000;
constexpr std::size_t kMostContours = 500'000;
constexpr std::size_t kMostPoints = 20'000'000;

/// Regions by their number: the three modules say different things about the same regions.
class Regions {
 public:
  explicit Regions(StructureSet& set) : m_set(set) {}

  void readNames(const Header& header) {
    for (DcmItem* item : header.items(DCM_StructureSetROISequence)) {
      if (m_set.regions.size() >= kMostRegions) return leaveOut("More regions than can be shown were left out.");
      const Header entry(*item, header.charset());
      RegionOfInterest region;
      region.number = entry.integer(DCM_ROINumber, -1);
      region.name = entry.text(DCM_ROIName);
      region.description = entry.text(DCM_ROIDescription);
      region.generation = entry.text(DCM_ROIGenerationAlgorithm);
      region.frameOfReferenceUid = entry.text(DCM_ReferencedFrameOfReferenceUID);
      if (m_places.try_emplace(region.number, m_set.regions.size()).second)
        m_set.regions.push_back(std::move(region));
      else
        leaveOut("Two regions have the number " + std::to_string(region.number) + "; the second was left out.");
    }
  }

  void readObservations(const Header& header) {
    for (DcmItem* item : header.items(DCM_RTROIObservationsSequence)) {
      const Header entry(*item, header.charset());
      RegionOfInterest* region = find(entry, "An observation");
      if (region == nullptr) continue;
      if (auto type = entry.text(DCM_RTROIInterpretedType); !type.empty()) region->interpretedTypes.push_back(type);
      if (auto label = entry.text(DCM_ROIObservationLabel); !label.empty()) region->observationLabels.push_back(label);
    }
  }

  void readContours(const Header& header) {
    for (DcmItem* item : header.items(DCM_ROIContourSequence)) {
      const Header entry(*item, header.charset());
      RegionOfInterest* region = find(entry, "A list of contours");
      if (region == nullptr) continue;
      const auto colour = integersIn(entry, DCM_ROIDisplayColor);
      if (colour.size() == 3 && std::all_of(colour.begin(), colour.end(), [](int c) { return c >= 0 && c <= 255; }))
        region->rgb = static_cast<std::uint32_t>(colour[0] << 16 | colour[1] << 8 | colour[2]);
      for (DcmItem* contour : entry.items(DCM_ContourSequence))
        if (!readContour(Header(*contour, header.charset()), *region)) return;
    }
  }

 private:
  void leaveOut(std::string sentence) {
    constexpr std::size_t kMostRemarks = 20;
    if (m_set.remarks.size() < kMostRemarks) m_set.remarks.push_back(std::move(sentence));
  }

  RegionOfInterest* find(const Header& entry, const std::string& what) {
    const int number = entry.integer(DCM_ReferencedROINumber, -1);
    const auto found = m_places.find(number);
    if (found != m_places.end()) return &m_set.regions[found->second];
    leaveOut(what + " refers to region " + std::to_string(number) + ", which the file does not have.");
    return nullptr;
  }

  /// False when there are more than are read.
  bool readContour(const Header& header, RegionOfInterest& region) {
    const std::string which = "A contour of region " + std::to_string(region.number);
    const auto numbers = header.numbers(DCM_ContourData);
    m_points += numbers.size() / 3;
    if (++m_contours > kMostContours || m_points > kMostPoints) {
      leaveOut("The file has more contours than can be shown; the rest was left out.");
      return false;
    }
    if (numbers.empty() || numbers.size() % 3 != 0) {
      leaveOut(which + " has no whole number of points and was left out.");
      return true;
    }
    Contour contour;
    contour.geometricType = header.text(DCM_ContourGeometricType);
    for (std::size_t i = 0; i < numbers.size(); i += 3)
      contour.points.push_back({numbers[i], numbers[i + 1], numbers[i + 2]});
    const int stated = header.integer(DCM_NumberOfContourPoints, static_cast<int>(contour.points.size()));
    if (stated != static_cast<int>(contour.points.size()))
      leaveOut(which + " says that it has " + std::to_string(stated) + " points, it has " +
               std::to_string(contour.points.size()) + ".");
    for (DcmItem* image : header.items(DCM_ContourImageSequence))
      contour.images.push_back(referenceOf(Header(*image, header.charset())));
    region.contours.push_back(std::move(contour));
    return true;
  }

  StructureSet& m_set;
  std::map<int, std::size_t> m_places;
  std::size_t m_contours = 0;
  std::size_t m_points = 0;
};

std::vector<std::string> referencedSeries(const Header& header) {
  std::vector<std::string> uids;
  for (DcmItem* frame : header.items(DCM_ReferencedFrameOfReferenceSequence))
    for (DcmItem* study : Header(*frame, header.charset()).items(DCM_RTReferencedStudySequence))
      for (DcmItem* series : Header(*study, header.charset()).items(DCM_RTReferencedSeriesSequence))
        uids.push_back(Header(*series, header.charset()).text(DCM_SeriesInstanceUID));
  return uids;
}

}  // namespace

StructureSet structureSetOf(const Header& header) {
  StructureSet set;
  set.label = header.text(DCM_StructureSetLabel);
  set.name = header.text(DCM_StructureSetName);
  set.description = header.text(DCM_StructureSetDescription);
  set.date = header.text(DCM_StructureSetDate);
  set.approval = header.text(DCM_ApprovalStatus);
  set.referencedSeriesUids = referencedSeries(header);
  Regions regions(set);
  regions.readNames(header);
  regions.readObservations(header);
  regions.readContours(header);
  return set;
}

Json toJson(const StructureSet& set) {
  Json regions = Json::array();
  for (const RegionOfInterest& region : set.regions) {
    Json contours = Json::array();
    for (const Contour& contour : region.contours) {
      Json images = Json::array();
      for (const SopReference& image : contour.images) images.push_back(toJson(image));
      contours.push_back(
          {{"geometricType", contour.geometricType}, {"images", std::move(images)}, {"points", contour.points}});
    }
    Json json{{"number", region.number},
              {"name", region.name},
              {"description", region.description},
              {"generationAlgorithm", region.generation},
              {"frameOfReferenceUid", region.frameOfReferenceUid},
              {"interpretedTypes", region.interpretedTypes},
              {"observationLabels", region.observationLabels},
              {"contours", std::move(contours)}};
    if (region.rgb) json["rgb"] = *region.rgb;
    regions.push_back(std::move(json));
  }
  return {{"label", set.label},
          {"name", set.name},
          {"description", set.description},
          {"date", set.date},
          {"approval", set.approval},
          {"referencedSeriesUids", set.referencedSeriesUids},
          {"regions", std::move(regions)},
          {"remarks", set.remarks}};
}

}  // namespace pellucid
