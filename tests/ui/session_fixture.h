#pragma once

#include <QTemporaryDir>
#include <QtTest>
#include <memory>
#include <string>

#include "tests/support/dicom_writer.h"
#include "ui/model/session.h"
#include "ui/worker_fixture.h"

namespace pellucid::ui {

/// A session with its worker, a study of two series in "first" and one of another patient in "second".
class SessionFixture : public QObject {
 protected:
  void writeStudies() {
    QVERIFY(m_folder.isValid());
    const std::string study = newUid();
    test::writeCt(test::ctRamp(32, 8), "FIRST", m_folder.filePath("first/a"), 1, study);
    test::writeCt(test::ctRamp(32, 6), "FIRST", m_folder.filePath("first/b"), 2, study);
    test::writeCt(test::ctRamp(64, 8), "SECOND", m_folder.filePath("second"));
  }
  void begin() {
    m_client = std::make_unique<WorkerClient>(test::builtWorkers(), nullptr);
    m_session = std::make_unique<Session>(*m_client);
  }
  void end() {
    m_session.reset();
    m_client.reset();
  }
  void open(const QString& folder) {
    QSignalSpy opened(m_session.get(), &Session::opened);
    m_session->open({m_folder.filePath(folder).toStdString()});
    QVERIFY(opened.wait(60000));
  }

  QTemporaryDir m_folder;
  std::unique_ptr<WorkerClient> m_client;
  std::unique_ptr<Session> m_session;
};

}  // namespace pellucid::ui
