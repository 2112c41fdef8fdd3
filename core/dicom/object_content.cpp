#include <cmath>
#include <nlohmann/json.hpp>

#include "core/dicom/object_content_p.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostReferences = 100'000;

std::string firstText(const Header& header, std::initializer_list<DcmTagKey> tags) {
  for (const DcmTagKey& tag : tags)
    if (std::string text = header.text(tag); !text.empty()) return text;
  return {};
}

}  // namespace

std::string CodedConcept::text() const {
  if (!meaning.empty()) return meaning;
  return value.empty() ? std::string() : value + " (" + scheme + ")";
}

Json toJson(const CodedConcept& code) {
  return {{"value", code.value}, {"scheme", code.scheme}, {"meaning", code.meaning}};
}

Json toJson(const SopReference& reference) {
  Json json{{"sopClassUid", reference.sopClassUid}, {"sopInstanceUid", reference.sopInstanceUid}};
  if (!reference.seriesUid.empty()) json["seriesUid"] = reference.seriesUid;
  if (!reference.studyUid.empty()) json["studyUid"] = reference.studyUid;
  if (!reference.frames.empty()) json["frames"] = reference.frames;
  if (!reference.segments.empty()) json["segments"] = reference.segments;
  if (!reference.channels.empty()) json["channels"] = reference.channels;
  if (!reference.presentationStateUid.empty()) json["presentationStateUid"] = reference.presentationStateUid;
  return json;
}

CodedConcept codeOf(const Header& item) {
  return {firstText(item, {DCM_CodeValue, DCM_LongCodeValue, DCM_URNCodeValue}), item.text(DCM_CodingSchemeDesignator),
          item.text(DCM_CodeMeaning)};
}

CodedConcept codeIn(const Header& header, const DcmTagKey& sequence) {
  DcmItem* item = header.item(sequence);
  return item == nullptr ? CodedConcept() : codeOf(Header(*item, header.charset()));
}

std::vector<CodedConcept> codesIn(const Header& header, const DcmTagKey& sequence) {
  std::vector<CodedConcept> codes;
  for (DcmItem* item : header.items(sequence)) codes.push_back(codeOf(Header(*item, header.charset())));
  return codes;
}

SopReference referenceOf(const Header& item) {
  SopReference reference;
  reference.sopClassUid = item.text(DCM_ReferencedSOPClassUID);
  reference.sopInstanceUid = item.text(DCM_ReferencedSOPInstanceUID);
  reference.frames = integersIn(item, DCM_ReferencedFrameNumber);
  reference.segments = integersIn(item, DCM_ReferencedSegmentNumber);
  reference.channels = integersIn(item, DCM_ReferencedWaveformChannels);
  if (DcmItem* state = item.item(DCM_ReferencedSOPSequence))
    reference.presentationStateUid = Header(*state, item.charset()).text(DCM_ReferencedSOPInstanceUID);
  return reference;
}

std::vector<SopReference> evidenceOf(const Header& header) {
  std::vector<SopReference> list;
  for (const DcmTagKey& sequence : {DCM_CurrentRequestedProcedureEvidenceSequence, DCM_PertinentOtherEvidenceSequence})
    for (DcmItem* studyItem : header.items(sequence)) {
      const Header study(*studyItem, header.charset());
      const std::string studyUid = study.text(DCM_StudyInstanceUID);
      for (DcmItem* seriesItem : study.items(DCM_ReferencedSeriesSequence)) {
        const Header series(*seriesItem, header.charset());
        const std::string seriesUid = series.text(DCM_SeriesInstanceUID);
        for (DcmItem* item : series.items(DCM_ReferencedSOPSequence)) {
          if (list.size() >= kMostReferences) return list;
          list.push_back(referenceOf(Header(*item, header.charset())));
          list.back().seriesUid = seriesUid;
          list.back().studyUid = studyUid;
        }
      }
    }
  return list;
}

EvidenceIndex::EvidenceIndex(const std::vector<SopReference>& evidence) {
  for (const SopReference& entry : evidence)
    m_places.try_emplace(entry.sopInstanceUid, entry.seriesUid, entry.studyUid);
}

void EvidenceIndex::complete(SopReference& reference) const {
  const auto found = m_places.find(reference.sopInstanceUid);
  if (found == m_places.end()) return;
  reference.seriesUid = found->second.first;
  reference.studyUid = found->second.second;
}

std::vector<double> floatsIn(const Header& header, const DcmTagKey& tag) {
  const Float32* values = nullptr;
  unsigned long count = 0;
  if (header.source().findAndGetFloat32Array(tag, values, &count).bad() || values == nullptr) return {};
  return {values, values + count};
}

std::vector<int> integersIn(const Header& header, const DcmTagKey& tag) {
  std::vector<int> list;
  for (const double value : header.numbers(tag)) {
    if (std::abs(value) > 2147483647.0) break;
    list.push_back(static_cast<int>(value));
  }
  return list;
}

std::string sopClassName(const std::string& uid) {
  // The dictionary has keywords ("CTImageStorage"); people read words.
  const std::string name = dcmFindNameOfUID(uid.c_str(), "");
  std::string text;
  const auto upper = [&name](std::size_t at) { return at < name.size() && name[at] >= 'A' && name[at] <= 'Z'; };
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool afterSmall = i > 0 && upper(i) && !upper(i - 1);
    const bool beforeSmall = i > 0 && upper(i) && upper(i - 1) && i + 1 < name.size() && !upper(i + 1);
    if (afterSmall || beforeSmall) text += ' ';
    text += name[i];
  }
  return text;
}

}  // namespace pellucid
