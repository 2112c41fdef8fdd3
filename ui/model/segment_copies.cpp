#include "ui/model/segment_copies.h"

namespace pellucid::ui {

SegmentCopies::SegmentCopies(Segments& segments, QObject* parent) : QObject(parent), m_segments(segments) {
  // The map of a study that was closed: another one may follow under the same name.
  connect(&segments, &Segments::changed, this, [this](const std::string& seriesUid) {
    if (!m_segments.labels(seriesUid).empty()) return;
    const auto found = m_copies.find(seriesUid);
    if (found == m_copies.end()) return;
    if (found->second.making) found->second.making->cancel();
    m_copies.erase(found);
  });
}

Volume SegmentCopies::of(const std::string& seriesUid) {
  if (m_segments.labels(seriesUid).empty()) return {};
  Copy& copy = m_copies[seriesUid];
  // One at a time: who is told that it was made looks again.
  if (!copy.making && copy.revision != m_segments.revision(seriesUid)) make(seriesUid, copy);
  return copy.voxels;
}

void SegmentCopies::make(const std::string& seriesUid, Copy& copy) {
  copy.revision = m_segments.revision(seriesUid);
  copy.attempt = ++m_attempts;
  copy.making =
      m_jobs.run(m_segments.copier(seriesUid), [this, seriesUid, attempt = copy.attempt](Result<Volume> voxels) {
        const auto found = m_copies.find(seriesUid);
        if (found == m_copies.end() || found->second.attempt != attempt) return;
        found->second.making.reset();
        // Without memory for it the surfaces stay as they were, until the map changes again.
        if (!voxels) return;
        found->second.voxels = *std::move(voxels);
        Q_EMIT made(seriesUid);
      });
}

void SegmentCopies::keepOnly(const std::set<std::string>& seriesUids) {
  std::erase_if(m_copies, [&](const auto& each) {
    if (seriesUids.contains(each.first)) return false;
    if (each.second.making) each.second.making->cancel();
    return true;
  });
}

}  // namespace pellucid::ui
