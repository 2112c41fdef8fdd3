#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/dicom/study.h"

namespace pellucid::ui {

/// What a series shows, as far as its header says, so that the same can be found in another study. It decides what
/// hangs where, never what is said of an image.
struct SeriesTraits {
  std::string modality;        ///< CR, DX and digitised film are one: "DX".
  std::string view;            ///< (0018,5101) or, of radiographs, a word of the description: "PA", "LAT", "CC", "MLO".
  std::string laterality;      ///< "L", "R", "B", of the header only.
  std::string orientation;     ///< "axial", "coronal", "sagittal": the nearest; empty where none is near.
  std::string weighting;       ///< "T1", "T2", "T2*", "PD", "FLAIR", "STIR", "DWI", "ADC", "SWI", "TOF", "PERFUSION".
  bool localizer = false;      ///< By its description.
  bool contrast = false;       ///< After contrast medium, by its description.
  bool fatSuppressed = false;  ///< By its description.
  std::set<std::string> words;  ///< Of the description and of the name of the part (echo, b-value), in capitals.
};

SeriesTraits traitsOf(const Series& series);

/// How likely two series show the same: 0 where modality, view, side, plane or weighting of both are known and differ.
/// Otherwise 4 for the view and for the weighting, 2 for the plane and for the side that they share, up to 4 for the
/// share of words in common, less 2 where one is after contrast medium and 1 where one has fat suppressed.
double likeness(const SeriesTraits& a, const SeriesTraits& b);

/// From here on two series count as the same: a weighting, a view, or a plane and some words.
inline constexpr double kAlike = 3.0;

/// For each of `shown` the one of `earlier` that is most like it, -1 where none is alike; the most alike pairs first,
/// none twice.
std::vector<int> paired(const std::vector<SeriesTraits>& shown, const std::vector<SeriesTraits>& earlier);

}  // namespace pellucid::ui
