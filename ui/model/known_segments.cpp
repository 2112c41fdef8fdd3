#include "ui/model/known_segments.h"

#include <QCoreApplication>

#include "core/imaging/measure.h"
#include "ui/model/core_text.h"
#include "ui/model/number_text.h"
#include "ui/model/session.h"

namespace pellucid::ui {

std::vector<KnownSegmentation> segmentationsOf(const Session& session, const std::string& seriesUid) {
  std::vector<KnownSegmentation> known;
  if (!session.segments().labels(seriesUid).empty() && !session.segments().of(seriesUid).empty()) {
    KnownSegmentation own{
        QCoreApplication::translate("Segments", "Mine"), {session.segments().labels(seriesUid), {}}, true};
    for (const Segment& segment : session.segments().of(seriesUid)) own.map.labels.push_back(segment.label);
    known.push_back(std::move(own));
  }
  for (const auto& analysis : session.analyses(seriesUid))
    if (analysis->segmentation) {
      const PackIdentity& pack = analysis->pack;
      KnownSegmentation made{packText(pack.title.empty() ? pack.id : pack.title), *analysis->segmentation, false,
                             pack.id + ' ' + pack.version};
      for (SegmentLabel& label : made.map.labels) label.name = packText(label.name).toStdString();
      known.push_back(std::move(made));
    }
  for (const ShownObject& object : session.objects(seriesUid))
    for (const LabelMap& layer : object.drawn.layers) known.push_back({object.title, layer, false});
  return known;
}

QString extentText(std::int64_t voxels, const Geometry& grid) {
  LabelMeasure measure;
  measure.voxels = voxels;
  setExtent(measure, grid);
  const auto number = [](double value) { return numberText(value, value < 10 ? 2 : 1); };
  const QString count = QString::number(voxels);
  if (measure.areaCm2) return QCoreApplication::translate("Segments", "%1 cm²").arg(number(*measure.areaCm2));
  if (measure.volumeMl) return QCoreApplication::translate("Segments", "%1 ml").arg(number(*measure.volumeMl));
  if (grid.size[2] == 1) return QCoreApplication::translate("Segments", "%1 pixels").arg(count);
  return QCoreApplication::translate("Segments", "%1 voxels").arg(count);
}

}  // namespace pellucid::ui
