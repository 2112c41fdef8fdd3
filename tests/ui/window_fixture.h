#pragma once

#include <QAction>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>
#include <functional>
#include <memory>

#include "tests/ui/worker_fixture.h"
#include "ui/main_window.h"
#include "ui/model/study_memory.h"
#include "ui/viewer/viewer_grid.h"
#include "ui/viewer/volume_mode.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

namespace pellucid::test {

/// Everything that a view last painted, line by line.
inline QString paintedBy(ui::SliceView& view) {
  view.grab();
  QStringList lines;
  const ui::VolumeView* volume = ui::volumeOver(view);
  for (const ui::PlacedText& text : volume != nullptr ? volume->placedTexts() : view.placedTexts()) lines += text.text;
  return lines.join(u'\n');
}

/// The window with real worker processes, without a display, and two patients: "first" with two series of 8 and 6
/// images and a file that is none, "second" with one series of 5.
class WindowTest : public QObject {
 protected:
  static constexpr int kPatienceMs = 120'000;
  static bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, kPatienceMs); }

  /// Once for all tests of a class.
  void writeStudies() {
    QVERIFY(m_folder.isValid());
    const std::string study = newUid();
    writeCt(ctRamp(32, 8), "FIRST", at("first/a"), 1, study);
    writeCt(ctRamp(32, 6), "FIRST", at("first/b"), 2, study);
    writeCt(ctRamp(48, 5), "SECOND", at("second"));
    QFile letter(at("first/letter.dcm"));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("not an image") > 0);
    ui::applyTheme(*qApp, ui::Theme::Dark);
  }
  /// Before and after each test.
  void openWindow() {
    m_run = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<ui::Settings>(m_run->filePath("settings.ini"));
    m_settings->setReaderName(QStringLiteral("Dr Test"));
    m_client = std::make_unique<ui::WorkerClient>(builtWorkers(), nullptr);
    m_window = std::make_unique<ui::MainWindow>(*m_client, *m_settings);
    m_window->resize(1366, 768);
    m_window->show();
  }
  void closeWindow() {
    m_memory.reset();
    m_window.reset();
    m_client.reset();
    m_settings.reset();
  }

  QString at(const QString& name) const { return m_folder.filePath(name); }
  ui::Session& session() { return m_window->session(); }
  QAction* action(const char* id) { return m_window->findChild<QAction*>(QString::fromLatin1(id)); }
  QTreeView* tree() { return m_window->findChild<QWidget*>("studyBrowser")->findChild<QTreeView*>(); }
  QModelIndex seriesIndex(int row) {
    const auto* model = tree()->model();
    return model->index(row, 0, model->index(0, 0, model->index(0, 0)));
  }
  ui::MessageBar* banner() {
    for (ui::MessageBar* bar : m_window->findChildren<ui::MessageBar*>())
      if (bar->isVisible() && bar->kind() == ui::MessageKind::Danger) return bar;
    return nullptr;
  }
  void open(const QString& name) {
    QSignalSpy opened(&session(), &ui::Session::opened);
    m_window->open({at(name)});
    QVERIFY(opened.wait(kPatienceMs));
  }
  void openAndLoad(const QString& name) {
    open(name);
    QVERIFY(waitFor([&] { return m_window->grid().activeView()->series() != nullptr; }));
  }

  QTemporaryDir m_folder;
  std::unique_ptr<QTemporaryDir> m_run;
  std::unique_ptr<ui::Settings> m_settings;
  std::unique_ptr<ui::WorkerClient> m_client;
  std::unique_ptr<ui::MainWindow> m_window;
  std::unique_ptr<ui::StudyMemory> m_memory;
};

}  // namespace pellucid::test
