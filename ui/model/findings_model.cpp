#include "ui/model/findings_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "ui/model/core_text.h"
#include "ui/model/view_state.h"

namespace pellucid::ui {

namespace {

QString percent(double probability) {
  return QLocale().toString(probability * 100.0, 'f', 0) + QStringLiteral(" %");
}

QString overlayOf(const Finding& finding) {
  if (!finding.pack || finding.evidence.empty()) return {};
  return QString::fromStdString(finding.evidence == "Segmentation"
                                    ? segmentationOverlayId(finding.pack->id)
                                    : saliencyOverlayId(finding.pack->id, finding.label));
}

QString provenance(const Finding& finding) {
  if (!finding.pack) return FindingsModel::tr("The reader's own finding.");
  QString text = FindingsModel::tr("%1 %2. %3. Not for primary diagnosis.")
                     .arg(packText(finding.pack->title), QString::fromStdString(finding.pack->version),
                          packText(finding.pack->intendedUse));
  if (finding.low && finding.high)
    text += u' ' + FindingsModel::tr("Between %1 and %2 over test-time augmentation.")
                       .arg(percent(*finding.low), percent(*finding.high));
  return text;
}

}  // namespace

QString findingStateName(FindingState state) {
  switch (state) {
    case FindingState::Proposed:
      return FindingsModel::tr("Proposed");
    case FindingState::Accepted:
      return FindingsModel::tr("Accepted");
    case FindingState::Edited:
      return FindingsModel::tr("Edited");
    case FindingState::Rejected:
      return FindingsModel::tr("Rejected");
  }
  return {};
}

QString findingText(const Finding& finding) {
  const bool ownWords = !finding.pack || finding.state == FindingState::Edited;
  return ownWords ? QString::fromStdString(finding.text) : packText(finding.text);
}

FindingsModel::FindingsModel(Findings& findings, QObject* parent) : QAbstractTableModel(parent), m_findings(findings) {
  connect(&findings, &Findings::reset, this, &FindingsModel::rebuild);
  connect(&findings, &Findings::changed, this, &FindingsModel::refresh);
}

void FindingsModel::setSeries(const std::vector<std::string>& seriesUids) {
  m_series = seriesUids;
  rebuild();
}

const Finding* FindingsModel::finding(const QModelIndex& index) const {
  if (!index.isValid() || index.row() >= static_cast<int>(m_ids.size())) return nullptr;
  return m_findings.find(m_ids[static_cast<std::size_t>(index.row())]);
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
  const Finding* item = finding(index);
  if (item == nullptr) return {};
  switch (role) {
    case Qt::DisplayRole:
      return display(*item, index.column());
    case Qt::EditRole:
      return QString::fromStdString(index.column() == Comment ? item->comment : item->text);
    case Qt::ToolTipRole:
      return provenance(*item);
    case IdRole:
      return QString::fromStdString(item->id);
    case StateRole:
      return static_cast<int>(item->state);
    case ProbabilityRole:
      return item->probability ? QVariant(*item->probability) : QVariant();
    case SeriesRole:
      return QString::fromStdString(item->seriesUid);
    case ImageRole:
      return item->image;
    case OverlayRole:
      return overlayOf(*item);
    default:
      return {};
  }
}

QVariant FindingsModel::display(const Finding& item, int column) const {
  switch (column) {
    case Text:
      return findingText(item);
    case Probability:
      return item.probability ? percent(*item.probability) : QString();
    case State:
      return findingStateName(item.state);
    case Comment:
      return QString::fromStdString(item.comment);
    default:
      return {};
  }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Text:
      return tr("Finding");
    case Probability:
      return tr("Probability");
    case State:
      return tr("State");
    case Comment:
      return tr("Comment");
    default:
      return {};
  }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (index.column() == Text || index.column() == Comment) flags |= Qt::ItemIsEditable;
  return flags;
}

bool FindingsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const Finding* item = finding(index);
  if (item == nullptr || role != Qt::EditRole) return false;
  const std::string text = value.toString().trimmed().toStdString();
  const std::string id = item->id;
  if (index.column() == Text && !text.empty()) {
    m_findings.edit(id, text);
  } else if (index.column() == Comment) {
    m_findings.comment(id, text);
  } else {
    return false;
  }
  return true;
}

void FindingsModel::rebuild() {
  beginResetModel();
  m_ids.clear();
  for (const Finding& item : m_findings.all())
    if (std::find(m_series.begin(), m_series.end(), item.seriesUid) != m_series.end()) m_ids.push_back(item.id);
  endResetModel();
}

void FindingsModel::refresh(const std::string& id) {
  const auto found = std::find(m_ids.begin(), m_ids.end(), id);
  if (found == m_ids.end()) return;
  const int row = static_cast<int>(found - m_ids.begin());
  Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

}  // namespace pellucid::ui
