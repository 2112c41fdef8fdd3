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

Volume SegmentCopies::of(const std::string& seriesUid) const {
  const auto found = m_copies.find(seriesUid);
  return found == m_copies.end() ? Volume() : found->second.voxels;
}

bool SegmentCopies::outdated(const std::string& seriesUid) const {
  if (m_segments.labels(seriesUid).empty()) return false;
  const auto found = m_copies.find(seriesUid);
  return found == m_copies.end() || found->second.revision != m_segments.revision(seriesUid);
}

void SegmentCopies::renew(const std::string& seriesUid) {
  if (!outdated(seriesUid)) return;
  Copy& copy = m_copies[seriesUid];
  if (copy.making) return;
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
