#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <string_view>
#include <utility>

#include "core/dicom/object_kinds_p.h"

namespace pellucid {

namespace {

/// Most specific first: a UID matches the first entry that it equals or, for entries ending in '.', begins with.
constexpr std::pair<std::string_view, std::string_view> kKinds[] = {
    {UID_KeyObjectSelectionDocumentStorage, "Key object selection"},
    {"1.2.840.10008.5.1.4.1.1.88.67", "Radiation dose report"},
    {"1.2.840.10008.5.1.4.1.1.88.", "Structured report"},
    {"1.2.840.10008.5.1.4.1.1.104.1", "Encapsulated PDF"},
    {"1.2.840.10008.5.1.4.1.1.104.2", "Encapsulated CDA document"},
    {"1.2.840.10008.5.1.4.1.1.104.", "Encapsulated 3D model"},
    {"1.2.840.10008.5.1.4.1.1.11.", "Presentation state"},
    {"1.2.840.10008.5.1.4.1.1.66.4", "Segmentation"},
    {"1.2.840.10008.5.1.4.1.1.66.7", "Segmentation (label map)"},
    {"1.2.840.10008.5.1.4.1.1.66.5", "Surface segmentation"},
    {"1.2.840.10008.5.1.4.1.1.66.6", "Tractography results"},
    {"1.2.840.10008.5.1.4.1.1.66.1", "Spatial registration"},
    {"1.2.840.10008.5.1.4.1.1.66.2", "Spatial fiducials"},
    {"1.2.840.10008.5.1.4.1.1.66.3", "Deformable spatial registration"},
    {"1.2.840.10008.5.1.4.1.1.66", "Raw data"},
    {"1.2.840.10008.5.1.4.1.1.67", "Real world value mapping"},
    {"1.2.840.10008.5.1.4.1.1.481.3", "Radiotherapy structure set"},
    {"1.2.840.10008.5.1.4.1.1.481.5", "Radiotherapy plan"},
    {"1.2.840.10008.5.1.4.1.1.481.8", "Radiotherapy ion plan"},
    {"1.2.840.10008.5.1.4.1.1.481.4", "Radiotherapy treatment record"},
    {"1.2.840.10008.5.1.4.1.1.481.6", "Radiotherapy treatment record"},
    {"1.2.840.10008.5.1.4.1.1.481.7", "Radiotherapy treatment record"},
    {"1.2.840.10008.5.1.4.1.1.481.9", "Radiotherapy treatment record"},
    {"1.2.840.10008.5.1.4.1.1.9.4", "Audio waveform"},
    {"1.2.840.10008.5.1.4.1.1.9.", "Waveform"},
    {"1.2.840.10008.5.1.4.1.1.4.2", "MR spectroscopy"},
    {"1.2.840.10008.5.1.4.1.1.200.", "Implementation object"},
    {"1.2.840.10008.5.1.4.1.1.68.", "Ophthalmic or surface scan mesh"},
    {"1.2.840.10008.5.1.4.1.1.78.", "Ophthalmic measurement"},
    {"1.2.840.10008.5.1.4.1.1.79.", "Ophthalmic analysis"},
    {"1.2.840.10008.5.1.4.1.1.80.", "Visual field measurement"},
    {"1.2.840.10008.5.1.4.34.", "Procedure step"},
    {"1.2.840.10008.5.1.4.38.", "Hanging protocol"},
    {"1.2.840.10008.5.1.4.39.", "Colour palette"},
};

}  // namespace

std::string objectKindOf(const std::string& sopClassUid) {
  for (const auto& [uid, kind] : kKinds)
    if (sopClassUid == uid || (uid.ends_with('.') && sopClassUid.starts_with(uid))) return std::string(kind);
  return {};
}

}  // namespace pellucid
