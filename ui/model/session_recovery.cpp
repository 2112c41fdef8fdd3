#include "ui/model/session_recovery.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace pellucid::ui {

namespace {

constexpr qint64 kLargestFile = 1 << 20;
constexpr int kMostObjects = 200;
constexpr const char* kSuffix = ".session";

std::vector<OpenedObject> objectsFrom(const QJsonArray& list) {
  std::vector<OpenedObject> objects;
  for (const QJsonValue& value : list) {
    if (objects.size() == kMostObjects) break;
    const QJsonObject json = value.toObject();
    OpenedObject object{json.value("series").toString().toStdString(), json.value("file").toString().toStdString(),
                        json.value("title").toString(), json.value("label_map").toBool()};
    if (!object.seriesUid.empty() && !object.file.empty()) objects.push_back(std::move(object));
  }
  return objects;
}

QJsonArray toJson(const std::vector<OpenedObject>& objects) {
  QJsonArray list;
  for (const OpenedObject& object : objects)
    list.append(QJsonObject{{"series", QString::fromStdString(object.seriesUid)},
                            {"file", QString::fromStdString(object.file.string())},
                            {"title", object.title},
                            {"label_map", object.labelMap}});
  return list;
}

std::optional<OpenSession> read(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile) return std::nullopt;
  const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
  OpenSession session;
  for (const QJsonValue& value : json.value("paths").toArray())
    if (!value.toString().isEmpty()) session.paths << value.toString();
  for (const QJsonValue& value : json.value("closed").toArray())
    if (!value.toString().isEmpty()) session.closed << value.toString();
  session.seriesUid = json.value("series").toString();
  session.image = json.value("image").toInt(-1);
  session.asked = json.value("asked").toBool();
  session.objects = objectsFrom(json.value("objects").toArray());
  if (session.paths.isEmpty()) return std::nullopt;
  return session;
}

}  // namespace

SessionRecovery::SessionRecovery(const QString& folder, QObject* parent)
    : QObject(parent),
      m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                                      QStringLiteral("/sessions")
                                : folder) {
  QDir().mkpath(m_folder);
  // What was open is nobody else's business.
  QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  m_file = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1String(kSuffix);
  m_lock = std::make_unique<QLockFile>(m_file + QStringLiteral(".lock"));
  // Only the end of the program ends the lock, however long it runs.
  m_lock->setStaleLockTime(0);
  m_lock->tryLock(0);
}

SessionRecovery::~SessionRecovery() {
  if (!m_keeps) QFile::remove(m_file);
}

std::optional<OpenSession> SessionRecovery::takeLost() {
  const QDir folder(m_folder);
  std::optional<OpenSession> newest;
  for (const QFileInfo& info :
       folder.entryInfoList({QStringLiteral("*") + QLatin1String(kSuffix)}, QDir::Files, QDir::Time)) {
    if (info.absoluteFilePath() == QFileInfo(m_file).absoluteFilePath()) continue;
    QLockFile lock(info.absoluteFilePath() + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) continue;  // its program runs
    if (!newest) newest = read(info.absoluteFilePath());
    QFile::remove(info.absoluteFilePath());
  }
  if (newest) remember(*newest);
  return newest;
}

void SessionRecovery::remember(const OpenSession& session) {
  if (m_keeps || m_written == session) return;
  m_written = session;
  if (session.paths.isEmpty()) {
    QFile::remove(m_file);
    return;
  }
  QSaveFile file(m_file);
  if (!file.open(QIODevice::WriteOnly)) return;
  const QJsonObject json{{"paths", QJsonArray::fromStringList(session.paths)},
                         {"series", session.seriesUid},
                         {"image", session.image},
                         {"asked", session.asked},
                         {"objects", toJson(session.objects)},
                         {"closed", QJsonArray::fromStringList(session.closed)}};
  file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
  file.commit();
}

void SessionRecovery::keepForNextStart() {
  if (m_keeps || !m_written) return;
  OpenSession open = *m_written;
  open.asked = true;
  remember(open);
  m_keeps = true;
}

}  // namespace pellucid::ui
