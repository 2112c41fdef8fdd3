#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <vector>

#include "ui/viewer/slice_scene.h"
#include "ui/viewer/text_layout.h"

namespace pellucid::ui {

// What stands in the four corners of a view, from its scene (pure functions; text_layout.h gives the places).

struct CornerFonts {
  QFont body;
  QFont strong;  ///< Marks.
  QFont title;   ///< Name of the patient.
};

/// How the left corners say what they have to: in full; with the brief form of each mark and several things on a line;
/// so that lines stand closer; or, last, so that a sentence takes one line. Identity, study, series, window, image and
/// marks are in all of them.
enum class Brevity { Full, Brief, Close, Shortest };

/// The longest form for which the left side of `area` has room is taken, and details of the image go before.
struct CornerTexts {
  std::vector<TextLine> topLeft, topRight, bottomLeft, bottomRight;
  Brevity brevity = Brevity::Full;
  double waist = 0.0;  ///< Height that is kept free between top and bottom.
};

/// What stands among the marks where it has no room at its own place; usually empty.
struct DisplacedTexts {
  QString orientation;     ///< The letters of the sides.
  QString heatMapCaption;  ///< Never shortened: without it colours look like disease.
};

/// `pixels` of the screen per pixel of the image, for the mark of a reduced image.
CornerTexts cornerTexts(const SliceScene& scene, const QRectF& area, const CornerFonts& fonts, double pixels,
                        const DisplacedTexts& displaced);

/// "PROCESSED" of "PROCESSED - not original": what stands before the explanation; of the mark of a model's overlay its
/// brief form.
QString briefMark(const QString& mark);

}  // namespace pellucid::ui
