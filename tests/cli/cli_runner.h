#pragma once

#include <signal.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

namespace pellucid::test {

/// What a run of pellucid-cli left behind.
struct CliRun {
  int code = -1;  ///< -1 when it crashed, was killed or did not end.
  QByteArray out;
  QByteArray errors;

  /// The one document on standard output; a null object when it is not exactly one.
  QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
  /// For QVERIFY2.
  QByteArray all() const { return "exit code " + QByteArray::number(code) + "\n" + out + errors; }
};

inline QString cliProgram() {
  return QStringLiteral(PELLUCID_BIN_DIR "/pellucid-cli");
}

inline void startCli(QProcess& process, const QStringList& arguments) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  // Only what a test names: no packs of the user or of the source tree by accident.
  environment.insert(QStringLiteral("PELLUCID_MODELS"), QStringLiteral("/nonexistent"));
  process.setProcessEnvironment(environment);
  process.start(cliProgram(), arguments);
}

inline CliRun finish(QProcess& process, int patienceMs = 240'000) {
  CliRun run;
  const bool ended = process.waitForFinished(patienceMs);
  run.out = process.readAllStandardOutput();
  run.errors = process.readAllStandardError();
  if (ended && process.exitStatus() == QProcess::NormalExit) run.code = process.exitCode();
  if (!ended) process.kill();
  return run;
}

inline CliRun runCli(const QStringList& arguments) {
  QProcess process;
  startCli(process, arguments);
  return finish(process);
}

/// Waits until the program has taken Ctrl+C into its own hands (it blocks the signal first of all), then sends it after
/// `delayMs` of work.
inline CliRun interruptCli(const QStringList& arguments, int delayMs) {
  QProcess process;
  startCli(process, arguments);
  process.waitForStarted();
  QElapsedTimer clock;
  clock.start();
  const auto blocksInterrupts = [&] {
    QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly)) return false;
    for (const QByteArray& line : status.readAll().split('\n'))
      if (line.startsWith("SigBlk:")) return (line.mid(7).trimmed().toULongLong(nullptr, 16) >> (SIGINT - 1) & 1) != 0;
    return false;
  };
  while (!blocksInterrupts() && clock.elapsed() < 60'000) QThread::msleep(5);
  QThread::msleep(delayMs);
  ::kill(static_cast<pid_t>(process.processId()), SIGINT);
  return finish(process);
}

/// A file system of so many kilobytes in place of a folder, which only root can make.
class SmallDisk {
 public:
  SmallDisk(const QString& folder, int kilobytes) : m_folder(folder) {
    QDir().mkpath(folder);
    const QString size = QStringLiteral("size=%1k").arg(kilobytes);
    m_mounted = QProcess::execute("mount", {"-t", "tmpfs", "-o", size, "tmpfs", folder}) == 0;
  }
  ~SmallDisk() {
    if (m_mounted) QProcess::execute("umount", {m_folder});
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;
  bool mounted() const { return m_mounted; }

 private:
  QString m_folder;
  bool m_mounted = false;
};

/// Files below a folder, relative, sorted.
inline QStringList filesBelow(const QString& folder) {
  QStringList files;
  QDir root(folder);
  for (const QFileInfo& entry :
       root.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
    if (!entry.isDir()) files += entry.fileName();
    if (entry.isDir())
      for (const QString& inside : filesBelow(entry.filePath())) files += entry.fileName() + "/" + inside;
  }
  return files;
}

inline bool writeBytes(const QString& file, const QByteArray& bytes) {
  QFile target(file);
  return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
}

}  // namespace pellucid::test
