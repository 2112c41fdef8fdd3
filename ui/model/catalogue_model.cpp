#include "ui/model/catalogue_model.h"

#include <QPointer>
#include <algorithm>
#include <array>
#include <filesystem>

#include "ui/model/catalogue_text.h"

namespace pellucid::ui {

namespace {

constexpr std::array kOrders{StudyOrder::Status,    StudyOrder::Patient,   StudyOrder::PatientId,
                             StudyOrder::BirthDate, StudyOrder::StudyDate, StudyOrder::Description,
                             StudyOrder::Modality,  StudyOrder::Images,    StudyOrder::Place,
                             StudyOrder::Recent,    StudyOrder::Note};

QString joined(const std::vector<std::string>& texts) {
  QStringList shown;
  for (const std::string& text : texts) shown += shownText(text);
  return shown.join(QStringLiteral(", "));
}

/// Files that have lost their UIDs say little of themselves: what tells them apart is where they are.
bool hasUid(const ListedStudy& study) {
  return !study.uid.starts_with("folder:");
}

std::string folderOf(const ListedStudy& study) {
  const std::filesystem::path place(study.location);
  const bool archive = place.extension() == ".zip" || place.extension() == ".ZIP";
  return (study.fileCount == 1 && !archive ? place.parent_path() : place).filename().string();
}

}  // namespace

CatalogueModel::CatalogueModel(Catalogue& catalogue, QObject* parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue) {
  connect(&catalogue, &Catalogue::changed, this, &CatalogueModel::ask);
}

void CatalogueModel::setQuery(const StudyQuery& query) {
  m_query = query;
  ask();
}

void CatalogueModel::ask() {
  // While one answer is on its way, only the newest question waits.
  m_askAgain = m_asking;
  if (m_asking) return;
  m_asking = true;
  m_catalogue.find(m_query, [alive = QPointer<CatalogueModel>(this)](Result<CatalogueAnswer> found) {
    if (!alive) return;
    alive->m_asking = false;
    if (alive->m_askAgain) return alive->ask();
    alive->beginResetModel();
    alive->m_answer = found ? std::move(*found) : CatalogueAnswer();
    alive->endResetModel();
    if (!found) Q_EMIT alive->m_catalogue.failed(QString::fromStdString(found.error().message));
    Q_EMIT alive->answered();
  });
}

int CatalogueModel::rowOf(const QString& studyUid) const {
  const auto& all = m_answer.studies;
  const auto found = std::find_if(
      all.begin(), all.end(), [uid = studyUid.toStdString()](const ListedStudy& study) { return study.uid == uid; });
  return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

int CatalogueModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_answer.studies.size());
}

int CatalogueModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString CatalogueModel::text(const ListedStudy& study, int column) const {
  switch (column) {
    case Status:
      return statusText(study.status);
    case Patient: {
      const QString name = shownText(study.patient.name.display());
      return name.isEmpty() ? tr("No patient name") : name;
    }
    case PatientId:
      return shownText(study.patient.id);
    case BirthDate:
      return shownDate(study.patient.birthDate);
    case StudyDate:
      return shownDate(study.date);
    case Description:
      return hasUid(study) ? shownText(study.description) : shownText(folderOf(study));
    case Modality:
      return joined(study.modalities);
    case Images:
      return QString::number(study.imageCount);
    case Place:
      return filesText(study);
    case LastOpened:
      return shownTime(study.openedAt);
    case Note:
      return shownText(study.note);
    default:
      return {};
  }
}

QString CatalogueModel::toolTip(const ListedStudy& study, int column) const {
  QString tip;
  if (column == Place) {
    tip = text(study, column) + u'\n' + shownText(study.location) + u'\n' + tr("%n files", nullptr, study.fileCount) +
          QStringLiteral(", ") + shownBytes(study.bytes);
    if (!study.checkedAt.empty()) tip += u'\n' + checkText(study.check) + u' ' + shownTime(study.checkedAt);
  } else if (column == Note) {
    tip = QString::fromStdString(study.note);
  } else if (column == Description && !study.accessionNumber.empty()) {
    tip = text(study, column) + u'\n' + tr("Accession number %1").arg(shownText(study.accessionNumber));
  } else {
    tip = text(study, column);
  }
  // Tool tips would show tags in a name as what they are.
  return tip.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")).prepend(QStringLiteral("<span>")) +
         QStringLiteral("</span>");
}

QString CatalogueModel::iconName(const ListedStudy& study, int column) const {
  if (column == Status) return statusIcon(study.status);
  if (column != Place) return {};
  if (study.check.missing + study.check.changed > 0) return QStringLiteral("warning");
  return study.place == StudyPlace::Linked ? QStringLiteral("link") : QStringLiteral("copy");
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const ListedStudy& listed = study(index.row());
  switch (role) {
    case Qt::DisplayRole:
      return text(listed, index.column());
    case Qt::EditRole:
      return index.column() == Note ? QString::fromStdString(listed.note) : text(listed, index.column());
    case Qt::ToolTipRole:
      return toolTip(listed, index.column());
    case Qt::AccessibleTextRole:
      return text(listed, index.column());
    case Qt::TextAlignmentRole:
      return QVariant(index.column() == Images ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case UidRole:
      return QString::fromStdString(listed.uid);
    case IconRole:
      return iconName(listed, index.column());
    case FaultRole:
      return listed.check.missing + listed.check.changed > 0;
    default:
      return {};
  }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant(section == Images ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  const std::array<QString, ColumnCount> titles{tr("Status"),     tr("Patient"),     tr("ID"),       tr("Birth date"),
                                                tr("Study date"), tr("Description"), tr("Modality"), tr("Images"),
                                                tr("Files"),      tr("Last opened"), tr("Note")};
  return section >= 0 && section < ColumnCount ? titles.at(static_cast<std::size_t>(section)) : QVariant();
}

Qt::ItemFlags CatalogueModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags base = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
  return index.column() == Note ? base | Qt::ItemIsEditable : base;
}

bool CatalogueModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || index.column() != Note || index.row() >= rowCount()) return false;
  constexpr int kLongestNote = 4000;
  m_catalogue.setNote(study(index.row()), value.toString().left(kLongestNote));
  return true;
}

void CatalogueModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= ColumnCount) return;
  m_query.order = kOrders.at(static_cast<std::size_t>(column));
  m_query.descending = order == Qt::DescendingOrder;
  ask();
}

}  // namespace pellucid::ui
