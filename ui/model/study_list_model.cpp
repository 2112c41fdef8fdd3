#include "ui/model/study_list_model.h"

#include <QLocale>
#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

#include "core/dicom/presentation_state.h"
#include "core/dicom/series_parts.h"
#include "ui/model/core_text.h"
#include "ui/model/date_text.h"
#include "ui/model/image_files.h"
#include "ui/model/session.h"
#include "ui/model/study_merge.h"

namespace pellucid::ui {

namespace {

QString text(const std::string& value) {
  return QString::fromStdString(value);
}

QString joined(QStringList parts) {
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

QString imagesText(int count) {
  return count == 1 ? StudyListModel::tr("1 image") : StudyListModel::tr("%n images", nullptr, count);
}

/// How much a row holds, or what it is where it holds no images.
QString contentText(const pellucid::Series& series) {
  // How many images are in a research file is known when it has been loaded.
  if (series.format != FileFormat::Dicom)
    return joined({QLatin1String(formatName(series.format)),
                   series.part.count > 1 ? StudyListModel::tr("%n volumes", nullptr, series.part.count) : QString()});
  if (isPresentationState(series)) return StudyListModel::tr("shows other images");
  if (!series.hasPixels)
    return series.description.empty() ? StudyListModel::tr("not an image") : coreText(series.objectKind);
  const QString images = imagesText(series.imageCount());
  return series.part.count > 1 ? StudyListModel::tr("%1 x %2").arg(series.part.count).arg(images) : images;
}

/// In the place of a patient.
constexpr const char* kFiles = "files";

QImage imageOf(const Volume& volume) {
  if (volume.empty()) return {};
  const auto& size = volume.geometry().size;
  const auto format = volume.channels() == 3 ? QImage::Format_RGB888 : QImage::Format_Grayscale8;
  return QImage(volume.data<uchar>(), size[0], size[1], static_cast<qsizetype>(size[0]) * volume.channels(), format)
      .copy();
}

}  // namespace

struct StudyListModel::Node {
  Kind kind = Patient;
  /// UID of the study or series; for a patient the UID of the first study; for image files kFiles and their folder.
  std::string key;
  Node* parent = nullptr;
  std::vector<std::unique_ptr<Node>> children;

  /// The heading of image files, or one of their folders.
  bool isOfFiles() const { return (kind == Patient && key == kFiles) || (kind == Study && parent->key == kFiles); }
  int row() const {
    const auto& all = parent->children;
    return static_cast<int>(std::find_if(all.begin(), all.end(), [this](const auto& n) { return n.get() == this; }) -
                            all.begin());
  }
};

StudyListModel::StudyListModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent), m_session(session), m_root(std::make_unique<Node>()) {
  connect(&session, &Session::studiesChanged, this, &StudyListModel::synchronise);
  for (const auto signal : {&Session::loadedChanged, &Session::thumbnailChanged})
    connect(&session, signal, this, &StudyListModel::seriesChanged);
  connect(&session, &Session::currentChanged, this, [this] {
    const std::string before = std::exchange(m_current, m_session.currentSeriesUid());
    seriesChanged(before);
    seriesChanged(m_current);
  });
  m_current = session.currentSeriesUid();
  synchronise();
}

StudyListModel::~StudyListModel() = default;

void StudyListModel::synchronise() {
  Node wanted;
  const auto add = [](Node& parent, Kind kind, const std::string& key) -> Node& {
    parent.children.push_back(std::make_unique<Node>());
    parent.children.back()->kind = kind;
    parent.children.back()->key = key;
    return *parent.children.back();
  };
  std::vector<std::pair<const pellucid::Study*, Node*>> patients;
  const auto patientOf = [&](const pellucid::Study& study) -> Node& {
    for (const auto& [first, node] : patients)
      if (samePatient(*first, study)) return *node;
    return *patients.emplace_back(&study, &add(wanted, Patient, study.uid)).second;
  };
  Node* files = nullptr;
  std::map<std::string, Node*> folders;
  const auto folderNode = [&](const std::string& folder) -> Node& {
    if (files == nullptr) files = &add(wanted, Patient, kFiles);
    Node*& known = folders[folder];
    if (known == nullptr) known = &add(*files, Study, folder);
    return *known;
  };
  for (const pellucid::Study& study : m_session.studies()) {
    Node& node = isImageFile(study) ? folderNode(folderOf(study).string()) : add(patientOf(study), Study, study.uid);
    for (const auto& row : seriesRows(study)) add(node, Series, row.front()->uid);
  }
  reconcile(*m_root, wanted, {});
}

void StudyListModel::reconcile(Node& node, Node& wanted, const QModelIndex& index) {
  std::set<std::string> keys;
  for (const auto& child : wanted.children) keys.insert(child->key);
  for (int row = static_cast<int>(node.children.size()) - 1; row >= 0; --row) {
    if (keys.contains(node.children[static_cast<std::size_t>(row)]->key)) continue;
    beginRemoveRows(index, row, row);
    node.children.erase(node.children.begin() + row);
    endRemoveRows();
  }
  for (std::size_t i = 0; i < wanted.children.size(); ++i) {
    Node& child = *wanted.children[i];
    const int row = static_cast<int>(i);
    if (i >= node.children.size() || node.children[i]->key != child.key) {
      // Items keep their order among themselves, so that one that is not here yet is new.
      beginInsertRows(index, row, row);
      auto fresh = std::make_unique<Node>();
      fresh->kind = child.kind;
      fresh->key = child.key;
      fresh->parent = &node;
      node.children.insert(node.children.begin() + row, std::move(fresh));
      endInsertRows();
    }
    reconcile(*node.children[i], child, this->index(row, 0, index));
  }
  if (!node.children.empty())
    Q_EMIT dataChanged(this->index(0, 0, index), this->index(static_cast<int>(node.children.size()) - 1, 0, index));
}

void StudyListModel::seriesChanged(const std::string& seriesUid) {
  const QModelIndex changed = indexOfSeries(seriesUid);
  if (changed.isValid()) Q_EMIT dataChanged(changed, changed);
}

QModelIndex StudyListModel::indexOfSeries(const std::string& seriesUid) const {
  const pellucid::Study* owner = m_session.studyOf(seriesUid);
  const pellucid::Series* wanted = m_session.series(seriesUid);
  const std::string key = owner == nullptr || wanted == nullptr ? seriesUid : choicesOf(*owner, *wanted).front()->uid;
  for (const auto& patient : m_root->children)
    for (const auto& study : patient->children)
      for (const auto& series : study->children)
        if (series->key == key) return createIndex(series->row(), 0, series.get());
  return {};
}

QModelIndex StudyListModel::index(int row, int column, const QModelIndex& parent) const {
  const Node* node = parent.isValid() ? static_cast<Node*>(parent.internalPointer()) : m_root.get();
  if (column != 0 || row < 0 || row >= static_cast<int>(node->children.size())) return {};
  return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex StudyListModel::parent(const QModelIndex& child) const {
  if (!child.isValid()) return {};
  Node* parent = static_cast<Node*>(child.internalPointer())->parent;
  return parent == m_root.get() ? QModelIndex() : createIndex(parent->row(), 0, parent);
}

int StudyListModel::rowCount(const QModelIndex& parent) const {
  const Node* node = parent.isValid() ? static_cast<Node*>(parent.internalPointer()) : m_root.get();
  return static_cast<int>(node->children.size());
}

int StudyListModel::columnCount(const QModelIndex&) const {
  return 1;
}

QVariant StudyListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Node& node = *static_cast<Node*>(index.internalPointer());
  if (role == KindRole) return static_cast<int>(node.kind);
  if (role == UidRole && node.kind == Series)
    if (const pellucid::Series* part = shownPart(node)) return text(part->uid);
  if (role == StudyUidsRole) return studyUids(node);
  if (node.isOfFiles()) return folderData(node, role);
  if (role == UidRole) return text(node.key);
  switch (node.kind) {
    case Patient:
      return patientData(node, role);
    case Study:
      return studyData(node, role);
    case Series:
      return seriesData(node, role);
  }
  return {};
}

QVariant StudyListModel::patientData(const Node& node, int role) const {
  const pellucid::Study* study = m_session.study(node.key);
  if (study == nullptr) return {};
  const pellucid::Patient& patient = study->patient;
  const QString name = text(patient.name.display());
  switch (role) {
    case Qt::DisplayRole:
      return !name.isEmpty() ? name : !patient.id.empty() ? text(patient.id) : tr("No patient name");
    case SubtitleRole:
      return joined({text(patient.id), dateText(patient.birthDate), text(patient.sex)});
    default:
      return {};
  }
}

QStringList StudyListModel::studyUids(const Node& node) const {
  if (node.kind == Study && !node.isOfFiles()) return {text(node.key)};
  const pellucid::Study* owner = node.kind == Series ? m_session.studyOf(node.key) : nullptr;
  QStringList uids;
  if (owner != nullptr) uids << text(owner->uid);
  for (const auto& child : node.children) uids += studyUids(*child);
  return uids;
}

QVariant StudyListModel::folderData(const Node& node, int role) const {
  const bool heading = node.kind == Patient;
  if (heading && role == Qt::DisplayRole) return tr("Image files");
  if (heading && role == SubtitleRole) return tr("They name no patient");
  if (heading || node.children.empty()) return {};
  const auto count = static_cast<int>(node.children.size());
  const pellucid::Series* first = m_session.series(node.children.front()->key);
  const bool known = first != nullptr && !first->instances.empty();
  const auto archive = known ? m_session.worker().archiveOf(first->instances.front().file) : std::filesystem::path();
  const std::filesystem::path place(archive.empty() ? node.key : archive.string());
  switch (role) {
    case Qt::DisplayRole:
      return text(place.has_filename() ? place.filename().string() : place.string());
    case SubtitleRole:
      return count == 1 ? tr("1 image file") : tr("%n image files", nullptr, count);
    case Qt::ToolTipRole:
      return text(place.string()) + u'\n' + tr("Each file is a study of its own, with its own report.");
    case FileCountRole:
    case ImageCountRole:
      return count;
    default:
      return {};
  }
}

QVariant StudyListModel::studyData(const Node& node, int role) const {
  const pellucid::Study* study = m_session.study(node.key);
  if (study == nullptr) return {};
  int images = 0;
  for (const pellucid::Series& series : study->series)
    if (series.hasPixels) images += series.imageCount();
  switch (role) {
    case Qt::DisplayRole:
      return study->description.empty() ? tr("Study") : text(study->description);
    case SubtitleRole:
      return joined({dateText(study->date), tr("%n series", nullptr, static_cast<int>(seriesRows(*study).size())),
                     imagesText(images)});
    case ImageCountRole:
      return images;
    default:
      return {};
  }
}

const pellucid::Series* StudyListModel::shownPart(const Node& node) const {
  const pellucid::Series* first = m_session.series(node.key);
  if (first == nullptr || first->part.of.empty()) return first;
  const auto parts = choicesOf(*m_session.studyOf(node.key), *first);
  const auto shown = std::find_if(parts.begin(), parts.end(), [this](const pellucid::Series* part) {
    return part->uid == m_session.currentSeriesUid();
  });
  return shown == parts.end() ? first : *shown;
}

QVariant StudyListModel::seriesData(const Node& node, int role) const {
  const pellucid::Series* series = shownPart(node);
  if (series == nullptr) return {};
  switch (role) {
    case Qt::DisplayRole:
      return isStraightened(*series)        ? coreText(series->description)
             : !series->description.empty() ? withFolder(*series)
             : !series->objectKind.empty()  ? coreText(series->objectKind)
                                            : tr("Series %1").arg(series->number);
    case Qt::DecorationRole:
      return imageOf(m_session.thumbnail(node.key));
    case IsFileRole:
      return series->format != FileFormat::Dicom;
    case SubtitleRole:
      return joined({text(series->modality), text(series->bodyPart), contentText(*series)});
    case Qt::ToolTipRole:
      return remarksOf(*series).join(u'\n');
    case ImageCountRole:
      return series->imageCount();
    case ModalityRole:
      return text(series->modality);
    case RemarksRole:
      return remarksOf(*series);
    case CurrentRole:
      return series->uid == m_session.currentSeriesUid();
    case LoadedRole:
      return m_session.loaded(series->uid) != nullptr;
    case DrawableRole:
      return series->hasPixels || isPresentationState(*series);
    default:
      return {};
  }
}

QString StudyListModel::withFolder(const pellucid::Series& series) const {
  const pellucid::Study* owner = m_session.studyOf(series.uid);
  const std::string folder = owner != nullptr ? folderThatTells(m_session, *owner) : std::string();
  return text(folder.empty() ? series.description : folder + '/' + series.description);
}

QStringList StudyListModel::remarksOf(const pellucid::Series& series) const {
  QStringList remarks;
  if (!series.splitReason.empty()) remarks << coreText(series.splitReason);
  if (const QString error = m_session.loadError(series.uid); !error.isEmpty()) remarks << error;
  if (const auto loaded = m_session.loaded(series.uid))
    for (const SeriesRemark& remark : loaded->report.remarks) remarks << coreText(remark.sentence);
  return remarks;
}

}  // namespace pellucid::ui
