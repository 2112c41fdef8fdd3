// Never compiled: for lupdate only. The words of core's and of resources' tables that the window shows translated; core
// itself knows no Qt. tst_translations compares this list with the tables.
#include <QCoreApplication>

namespace {

// core/base/geometry.cpp, calibrationName
const char* const kCalibrations[] = {
    QT_TRANSLATE_NOOP("Calibration", "Not calibrated"),    QT_TRANSLATE_NOOP("Calibration", "At scanner"),
    QT_TRANSLATE_NOOP("Calibration", "At detector"),       QT_TRANSLATE_NOOP("Calibration", "Magnified"),
    QT_TRANSLATE_NOOP("Calibration", "Fiducials"),         QT_TRANSLATE_NOOP("Calibration", "From file"),
    QT_TRANSLATE_NOOP("Calibration", "Ultrasound region"),
};

// core/dicom/series_details.cpp and series_loader.cpp, technique; kVp, mA, mAs, TR, TE and TI are the same everywhere
const char* const kTechnique[] = {
    QT_TRANSLATE_NOOP("Technique", "Flip angle"), QT_TRANSLATE_NOOP("Technique", "Field"),
    QT_TRANSLATE_NOOP("Technique", "Thickness"),  QT_TRANSLATE_NOOP("Technique", "Kernel"),
    QT_TRANSLATE_NOOP("Technique", "Sequence"),   QT_TRANSLATE_NOOP("Technique", "Contrast"),
    QT_TRANSLATE_NOOP("Technique", "Quantity"),   QT_TRANSLATE_NOOP("Technique", "Derived"),
};

// core/imaging/annotation.cpp, annotationKinds
const char* const kAnnotations[] = {
    QT_TRANSLATE_NOOP("Measure", "Length"),     QT_TRANSLATE_NOOP("Measure", "Angle"),
    QT_TRANSLATE_NOOP("Measure", "Cobb angle"), QT_TRANSLATE_NOOP("Measure", "Long and short axis"),
    QT_TRANSLATE_NOOP("Measure", "Ellipse"),    QT_TRANSLATE_NOOP("Measure", "Rectangle"),
    QT_TRANSLATE_NOOP("Measure", "Polygon"),    QT_TRANSLATE_NOOP("Measure", "Freehand"),
    QT_TRANSLATE_NOOP("Measure", "Value"),      QT_TRANSLATE_NOOP("Measure", "Arrow"),
    QT_TRANSLATE_NOOP("Measure", "Text"),       QT_TRANSLATE_NOOP("Measure", "Cardiothoracic ratio"),
    QT_TRANSLATE_NOOP("Measure", "Key image"), QT_TRANSLATE_NOOP("Measure", "3D key image"),
};

// core/imaging/annotation_measures.cpp, notes
const char* const kNotes[] = {
    QT_TRANSLATE_NOOP("Measure", "Colour image: no statistics."),
    QT_TRANSLATE_NOOP("Measure", "The region is too large for statistics."),
    QT_TRANSLATE_NOOP("Measure", "No pixel centre lies within: no statistics."),
    QT_TRANSLATE_NOOP("Measure", "The outline crosses itself: no area."),
    QT_TRANSLATE_NOOP("Measure", "Outside the image."),
};

// resources/presets/ct_windows.json, titles
const char* const kWindows[] = {
    QT_TRANSLATE_NOOP("WindowPreset", "Soft tissue"), QT_TRANSLATE_NOOP("WindowPreset", "Lung"),
    QT_TRANSLATE_NOOP("WindowPreset", "Mediastinum"), QT_TRANSLATE_NOOP("WindowPreset", "Bone"),
    QT_TRANSLATE_NOOP("WindowPreset", "Liver"),       QT_TRANSLATE_NOOP("WindowPreset", "Brain"),
    QT_TRANSLATE_NOOP("WindowPreset", "Subdural"),    QT_TRANSLATE_NOOP("WindowPreset", "Stroke"),
    QT_TRANSLATE_NOOP("WindowPreset", "Angiography"), QT_TRANSLATE_NOOP("WindowPreset", "PET, SUV 0 to 6"),
};

// resources/presets/volume_rendering.json, titles
const char* const kVolumes[] = {
    QT_TRANSLATE_NOOP("VolumePreset", "Bone"),
    QT_TRANSLATE_NOOP("VolumePreset", "Bones and vessels"),
    QT_TRANSLATE_NOOP("VolumePreset", "Muscles"),
    QT_TRANSLATE_NOOP("VolumePreset", "Skin"),
    QT_TRANSLATE_NOOP("VolumePreset", "Lungs and airways"),
    QT_TRANSLATE_NOOP("VolumePreset", "Maximum intensity (MIP)"),
    QT_TRANSLATE_NOOP("VolumePreset", "Surface"),
    QT_TRANSLATE_NOOP("VolumePreset", "Bright tissue"),
    QT_TRANSLATE_NOOP("VolumePreset", "Maximum intensity (MIP), SUV 0 to 10"),
    QT_TRANSLATE_NOOP("VolumePreset", "Uptake"),
};

}  // namespace
