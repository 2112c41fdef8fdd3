#include "ui/panels/segment_statistics.h"

#include <cstring>

#include "ui/model/annotation_text.h"
#include "ui/model/known_segments.h"
#include "ui/model/session.h"

namespace pellucid::ui {

SegmentStatistics::SegmentStatistics(Session& session, QWidget* parent) : QLabel(parent), m_session(session) {
  constexpr int kRestMs = 400;
  setObjectName(QStringLiteral("segmentStatistics"));
  setAccessibleName(tr("Values of the chosen segment"));
  setProperty("role", "secondary");
  setWordWrap(true);
  setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_wait.setSingleShot(true);
  m_wait.setInterval(kRestMs);
  m_runner.runInOrder();
  connect(&m_wait, &QTimer::timeout, this, &SegmentStatistics::compute);
}

void SegmentStatistics::refresh() {
  ++m_asked;
  const std::string uid = m_session.currentSeriesUid();
  const bool any = m_session.segments().active(uid) != 0 && !m_session.segments().labels(uid).empty();
  // Never the values of before, and no hole in the panel either.
  setText(any ? tr("Measuring ...") : QString());
  setVisible(any);
  any ? m_wait.start() : m_wait.stop();
}

void SegmentStatistics::compute() {
  const std::string uid = m_session.currentSeriesUid();
  const auto loaded = m_session.loaded(uid);
  const Volume& labels = m_session.segments().labels(uid);
  const int value = m_session.segments().active(uid);
  if (!loaded || labels.empty() || value == 0) return;
  auto copy = Volume::allocate(labels.geometry(), labels.type());
  if (!copy) return;
  std::memcpy(copy->mutableBytes(), labels.bytes(), copy->byteCount());
  m_runner.run([map = *copy, value, loaded](
                   Job& job) { return maskStatistics(map, static_cast<std::uint8_t>(value), loaded->volume, job); },
               [this, asked = m_asked](const Result<MaskStatistics>& statistics) {
                 if (asked == m_asked && statistics) show(*statistics);
               });
}

void SegmentStatistics::show(const MaskStatistics& statistics) {
  const auto loaded = m_session.loaded(m_session.currentSeriesUid());
  if (!loaded) return;
  QStringList lines{
      tr("%1 on %n images", nullptr, statistics.images).arg(extentText(statistics.voxels, loaded->volume.geometry()))};
  if (statistics.values) {
    const std::string& unit = loaded->volume.modality.unit;
    AnnotationMeasures measures;
    measures.values = {{Quantity::Mean, statistics.values->mean, unit},
                       {Quantity::Deviation, statistics.values->deviation, unit},
                       {Quantity::Minimum, statistics.values->minimum, unit},
                       {Quantity::Maximum, statistics.values->maximum, unit}};
    lines += measureLines(AnnotationKind::Freehand, measures);
  }
  setText(lines.join('\n'));
}

}  // namespace pellucid::ui
