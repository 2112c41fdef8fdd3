#include "ui/model/part_loader.h"

#include <QStringList>
#include <algorithm>

#include "core/dicom/series_parts.h"
#include "ui/model/session.h"

namespace pellucid::ui {

PartLoader::PartLoader(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  connect(&session, &Session::loadedChanged, this, &PartLoader::loadedChanged);
  connect(&session, &Session::closing, this, [this](const std::string& studyUid) {
    const Study* study = m_parts.empty() ? nullptr : m_session.studyOf(m_parts.front());
    if (study != nullptr && study->uid == studyUid) stop();
  });
}

void PartLoader::follow(const std::string& seriesUid) {
  const Series* series = m_session.series(seriesUid);
  if (series == nullptr) return stop();
  std::vector<std::string> parts;
  for (const Series* part : choicesOf(*m_session.studyOf(seriesUid), *series)) parts.push_back(part->uid);
  if (parts.size() < 2) return stop();
  m_parts = std::move(parts);
  m_first = seriesUid;
  m_awaited.clear();
  m_full = false;
  next();
  Q_EMIT changed();
}

void PartLoader::stop() {
  m_parts.clear();
  m_awaited.clear();
  m_full = false;
  Q_EMIT changed();
}

bool PartLoader::isThere(const std::string& seriesUid) const {
  return m_session.loaded(seriesUid) != nullptr;
}

std::vector<std::string> PartLoader::loaded() const {
  std::vector<std::string> result;
  std::copy_if(m_parts.begin(), m_parts.end(), std::back_inserter(result),
               [this](const std::string& part) { return isThere(part); });
  return result;
}

std::vector<int> PartLoader::missing() const {
  std::vector<int> result;
  for (std::size_t i = 0; i < m_parts.size(); ++i)
    if (!isThere(m_parts[i])) result.push_back(static_cast<int>(i));
  return result;
}

void PartLoader::loadedChanged(const std::string& seriesUid) {
  if (std::find(m_parts.begin(), m_parts.end(), seriesUid) == m_parts.end()) return;
  if (!isThere(seriesUid) && seriesUid != m_awaited && m_session.loadJob(seriesUid) == nullptr) {
    // Driven out: others need the memory.
    m_full = true;
  } else if (seriesUid == m_awaited && m_session.loadJob(seriesUid) == nullptr) {
    m_awaited.clear();
    next();
  }
  Q_EMIT changed();
}

void PartLoader::next() {
  if (m_full || !m_awaited.empty()) return;
  std::uint64_t bytes = 0, largest = 0;
  for (const std::string& part : m_parts)
    if (const auto there = m_session.loaded(part)) {
      bytes += there->volume.byteCount();
      largest = std::max<std::uint64_t>(largest, there->volume.byteCount());
    }
  const auto start = std::find(m_parts.begin(), m_parts.end(), m_first) - m_parts.begin();
  const auto count = static_cast<std::ptrdiff_t>(m_parts.size());
  for (std::ptrdiff_t i = 0; i < count; ++i) {
    const std::string& part = m_parts[static_cast<std::size_t>((start + i) % count)];
    if (isThere(part) || !m_session.loadError(part).isEmpty()) continue;
    // Volumes of one choice are of one size.
    if (bytes + largest > m_session.memoryBudget()) {
      m_full = true;
      return;
    }
    m_awaited = part;
    m_session.load(part);
    return;
  }
}

QString rangesText(const std::vector<int>& indices) {
  QStringList ranges;
  for (std::size_t i = 0; i < indices.size();) {
    std::size_t last = i;
    while (last + 1 < indices.size() && indices[last + 1] == indices[last] + 1) ++last;
    ranges << (last == i ? QString::number(indices[i] + 1)
                         : PartLoader::tr("%1 to %2").arg(indices[i] + 1).arg(indices[last] + 1));
    i = last + 1;
  }
  return ranges.join(QStringLiteral(", "));
}

}  // namespace pellucid::ui
