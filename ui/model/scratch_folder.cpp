#include "ui/model/scratch_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace pellucid::ui {

namespace {

constexpr const char* kPrefix = "pellucid-window-";

bool processLives(const QString& id) {
  return QDir(QStringLiteral("/proc/") + id).exists();
}

void removeLeftOvers() {
  static const QRegularExpression kName(QStringLiteral("^pellucid-window-(\\d+)-\\w+$"));
  const QDir temporary = QDir::temp();
  const auto found = temporary.entryInfoList({QLatin1String(kPrefix) + u'*'}, QDir::Dirs | QDir::NoSymLinks);
  for (const QFileInfo& folder : found) {
    const auto match = kName.match(folder.fileName());
    // Another user's folder cannot be removed anyway; one of a living process is in use.
    if (match.hasMatch() && !processLives(match.captured(1))) QDir(folder.filePath()).removeRecursively();
  }
}

QString nameForThisProcess() {
  return QDir::tempPath() + u'/' + QLatin1String(kPrefix) + QString::number(QCoreApplication::applicationPid()) +
         QStringLiteral("-XXXXXX");
}

}  // namespace

ScratchFolder::ScratchFolder() : m_folder((removeLeftOvers(), nameForThisProcess())) {}

}  // namespace pellucid::ui
