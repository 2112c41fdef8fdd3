#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSlider>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>
#include <filesystem>

#include "core/dicom/series_loader.h"
#include "core/dicom/study_scanner.h"
#include "tests/support/dicom_writer.h"
#include "tests/support/enhanced_writer.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/object_dialog.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/model/study_list_model.h"
#include "ui/viewer/cine_player.h"

using namespace pellucid;
using namespace pellucid::test;
using namespace pellucid::ui;

/// Opening studies and what stands in the viewports.
class TestMainWindow : public WindowTest {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { writeStudies(); }
  void init() { openWindow(); }
  void cleanup() { closeWindow(); }

  void startsEmptyWithAnInvitation() {
    QVERIFY(session().studies().empty());
    QCOMPARE(tree()->model()->rowCount(), 0);
    const auto* browser = m_window->findChild<QWidget*>("studyBrowser");
    bool invited = false;
    for (const QLabel* label : browser->findChildren<QLabel*>())
      invited = invited || (label->isVisible() && label->text() == "No study is open");
    QVERIFY(invited);
    QVERIFY(!action("file.report")->isEnabled());
    QVERIFY(!action("edit.undo")->isEnabled());
    bool notice = false;
    for (const QLabel* label : m_window->findChildren<QLabel*>())
      notice = notice || label->text() == "Not for primary diagnosis";
    QVERIFY(notice);
  }

  void openingAFolderListsItsSeriesAndWhatWasSkipped() {
    open("first");
    const auto* model = tree()->model();
    QCOMPARE(model->rowCount(), 1);  // patient
    const QModelIndex patient = model->index(0, 0);
    QCOMPARE(patient.data().toString(), QStringLiteral("TEST, FIRST"));
    QCOMPARE(model->rowCount(patient), 1);
    const QModelIndex study = model->index(0, 0, patient);
    QCOMPARE(model->rowCount(study), 2);
    QCOMPARE(model->index(0, 0, study).data(StudyListModel::ImageCountRole).toInt(), 8);
    QCOMPARE(model->index(1, 0, study).data(StudyListModel::ImageCountRole).toInt(), 6);

    QCOMPARE(session().skipped().size(), std::size_t(1));
    QPushButton* skipped = nullptr;
    for (QPushButton* button : m_window->findChildren<QPushButton*>())
      if (button->isVisible() && button->text().contains("skipped")) skipped = button;
    QVERIFY(skipped != nullptr);
    QVERIFY(skipped->text().startsWith("1 "));
    const QString text = skippedFilesText(session().skipped());
    QVERIFY(text.contains(markdownOf("letter.dcm")));
    QVERIFY(text.contains(QString::fromStdString(session().skipped()[0].reason)));
    QVERIFY(m_settings->recentPaths().contains(at("first")));
  }

  void droppingAFolderOpensIt() {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(at("second"))});
    QDropEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QSignalSpy opened(&session(), &Session::opened);
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QApplication::sendEvent(m_window.get(), &event);
    QVERIFY(opened.wait(kPatienceMs));
    QCOMPARE(session().studies().size(), std::size_t(1));
  }

  void choosingASeriesShowsIt() {
    openAndLoad("first");
    SliceView* view = m_window->grid().activeView();
    QCOMPARE(view->imageCount(), 8);
    const QModelIndex second = seriesIndex(1);
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, Qt::NoModifier, tree()->visualRect(second).center());
    QVERIFY(waitFor([&] { return view->series() != nullptr && view->imageCount() == 6; }));
    QVERIFY(second.data(StudyListModel::CurrentRole).toBool());
    const QString painted = paintedBy(*view);
    QVERIFY2(painted.contains("FIRST"), qPrintable(painted));
  }

  void choosingAKeyObjectSelectionOpensItAndItsImages() {
    const std::string marked = writeMarkedStudy(at("marked"));
    openAndLoad("marked");
    const std::string shown = session().currentSeriesUid();
    const QModelIndex selection = seriesIndex(1);
    QCOMPARE(selection.data(StudyListModel::SubtitleRole).toString(), QStringLiteral("KO · Key object selection"));
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, Qt::NoModifier, tree()->visualRect(selection).center());
    auto* dialog = m_window->findChild<ObjectDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(session().currentSeriesUid(), shown);
    auto* content = dialog->findChild<QTreeWidget*>();
    QVERIFY(waitFor([&] { return content->topLevelItemCount() > 0; }));
    const auto linked = content->findItems("CT Image Storage", Qt::MatchContains | Qt::MatchRecursive, 1);
    QCOMPARE(linked.size(), 1);
    QVERIFY(linked[0]->text(1).contains(QString::fromStdString(marked)));
    QVERIFY(!content->findItems("Of Interest", Qt::MatchContains, 1).isEmpty());
    // Only what is a date is written as the reader writes dates, no text that looks like one.
    QCOMPARE(content->findItems("2024-05-31", Qt::MatchExactly, 1).size(), 1);
    QCOMPARE(content->findItems("31 May 2024", Qt::MatchExactly, 1).size(), 1);
    Q_EMIT content->itemActivated(linked[0], 1);
    QVERIFY(waitFor([&] { return session().views().of(shown).slice == 5; }));
    QVERIFY(waitFor([&] { return m_window->findChild<ObjectDialog*>() == nullptr; }));
  }

  void aReferenceToAFrameLeadsToTheSliceThatItBecame() {
    const QString folder = at("frames");
    writeMarkedStudy(folder);
    auto files = filesIn((folder + "/ct").toStdString());
    std::reverse(files.begin(), files.end());
    QVERIFY(writeEnhanced(files, (folder + "/enhanced.dcm").toStdString()));
    QVERIFY(QDir(folder + "/ct").removeRecursively());
    openAndLoad("frames");
    const std::string shown = session().currentSeriesUid();
    const auto loaded = session().loaded(shown);
    QCOMPARE(loaded->volume.geometry().size[2], 8);
    const std::string file = loaded->series.instances.at(0).sopInstanceUid;
    for (const auto& [frame, slice] : {std::pair(2, 6), std::pair(8, 0), std::pair(1, 7)}) {
      m_window->showInstance(file, frame);
      QVERIFY2(waitFor([&, wanted = slice] { return session().views().of(shown).slice == wanted; }),
               qPrintable(QString::number(session().views().of(shown).slice)));
    }
  }

  void anObjectThatCannotBeReadIsASentenceInItsDialog() {
    writeMarkedStudy(at("vanishing"));
    openAndLoad("vanishing");
    QVERIFY(QFile::remove(at("vanishing/key.dcm")));
    m_window->activateSeries(seriesIndex(1).data(StudyListModel::UidRole).toString().toStdString());
    auto* dialog = m_window->findChild<ObjectDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(waitFor([&] {
      const auto labels = dialog->findChildren<QLabel*>();
      return std::any_of(labels.begin(), labels.end(),
                         [](const QLabel* label) { return label->text() == "The file does not exist."; });
    }));
  }

  void aScanInTheBackgroundNeverChangesWhatIsShown() {
    openAndLoad("first");
    const std::string shown = session().currentSeriesUid();
    const auto before = m_window->grid().activeView()->series();
    open("second");
    QTest::qWait(300);
    QCOMPARE(session().currentSeriesUid(), shown);
    QCOMPARE(m_window->grid().activeView()->series(), before);
  }

  void threePlanesShowTheSeriesAndGoBackToTheViewsBefore() {
    openAndLoad("first");
    const std::string uid = session().currentSeriesUid();
    ViewerGrid& grid = m_window->grid();
    action("layout.two")->trigger();
    grid.setActiveView(grid.views()[1]);
    session().show(seriesIndex(1).data(StudyListModel::UidRole).toString().toStdString());
    QVERIFY(waitFor([&] { return grid.views()[1]->imageCount() == 6; }));
    const auto right = grid.views()[1]->series();
    grid.setActiveView(grid.views()[0]);
    action("layout.planes")->trigger();
    QVERIFY(m_window->showsPlanes() && action("layout.planes")->isChecked());
    QCOMPARE(grid.views().size(), std::size_t{4});
    const PlaneKind kinds[] = {PlaneKind::Axial, PlaneKind::Sagittal, PlaneKind::Coronal, PlaneKind::Stack};
    for (std::size_t i = 0; i < 4; ++i) {
      QVERIFY(grid.views()[i]->plane() == kinds[i]);
      QCOMPARE(grid.views()[i]->series(), grid.views()[0]->series());
      // The fourth lies under the 3D view, which names the patient itself.
      if (i < 3) QVERIFY(paintedBy(*grid.views()[i]).contains("FIRST"));
    }
    // In the fourth view the volume in 3D stands before the images.
    QVERIFY(m_window->volumes().of(grid.views()[3]) != nullptr);
    QVERIFY(paintedBy(*grid.views()[3]).contains("3D RENDERING"));
    // The planes share one point: a step in one view moves the lines of the others.
    const QPointF before = grid.views()[0]->crosshair()->centre;
    grid.views()[2]->setImage(grid.views()[2]->image() + 5);
    QVERIFY(grid.views()[0]->crosshair()->centre.y() > before.y());
    QCOMPARE(grid.views()[3]->viewState().zoom, 0.0);
    const auto point = session().views().of(uid).point;
    action("layout.planes")->trigger();
    QVERIFY(!m_window->showsPlanes());
    QVERIFY(m_window->volumes().of(grid.allViews()[3]) == nullptr);
    QCOMPARE(grid.views().size(), std::size_t{2});
    // Any viewport can show its series in 3D, and its images again.
    grid.setActiveView(grid.views()[0]);
    action("plane.volume")->trigger();
    VolumeView* volume = m_window->volumes().of(grid.views()[0]);
    QVERIFY(volume != nullptr && volume->series() == grid.views()[0]->series());
    const PlaneAxes front = volume->state().axes;
    action("volume.left")->trigger();
    QVERIFY(volume->state().axes.right != front.right);
    const bool inverted = grid.views()[0]->viewState().inverted;
    action("view.invert")->trigger();
    QCOMPARE(grid.views()[0]->viewState().inverted, inverted);
    action("plane.images")->trigger();
    QVERIFY(m_window->volumes().of(grid.views()[0]) == nullptr);
    QVERIFY(grid.views()[0]->plane() == PlaneKind::Stack);
    QCOMPARE(grid.views()[1]->series(), right);
    // The place survives the layout.
    action("layout.planes")->trigger();
    QVERIFY(session().views().of(uid).point == point);
    action("layout.single")->trigger();
    QVERIFY(!m_window->showsPlanes() && action("layout.single")->isChecked());
    QVERIFY(grid.activeView()->plane() == PlaneKind::Stack);
  }

  void planesThatCannotBeCutAreASentence() {
    action("layout.planes")->trigger();
    QVERIFY(!m_window->showsPlanes() && !action("layout.planes")->isChecked());
    bool said = false;
    for (const MessageBar* bar : m_window->findChildren<MessageBar*>())
      said = said || bar->message() == "Open a series of images first.";
    QVERIFY(said);
  }

  void whatToDoNextIsNoWarning() {
    const auto kindOf = [&](const QString& sentence) -> std::optional<MessageKind> {
      for (const MessageBar* bar : m_window->findChildren<MessageBar*>())
        if (bar->message() == sentence) return bar->kind();
      return std::nullopt;
    };
    const QString toDo = "Drag over the widest part of the heart: the thorax comes from the outline.";
    Q_EMIT m_window->grid().activeView()->hinted(toDo);
    QVERIFY(kindOf(toDo) == MessageKind::Information);
    const QString failure = "The image has no calibration: its real size is not known.";
    Q_EMIT m_window->grid().activeView()->refused(failure);
    QVERIFY(kindOf(failure) == MessageKind::Warning);
    // Neither takes the place of the other, and the hint goes by itself when there is nothing to do.
    const auto seen = [&] {
      QStringList sentences;
      for (const MessageBar* bar : m_window->findChildren<MessageBar*>())
        if (bar->isVisible()) sentences << bar->message();
      sentences.sort();
      return sentences;
    };
    QCOMPARE(seen(), (QStringList{toDo, failure}));
    Q_EMIT m_window->grid().activeView()->hinted({});
    QCOMPARE(seen(), QStringList{failure});
  }

  void noMessageMovesTheImages() {
    openAndLoad("first");
    SliceView* view = m_window->grid().activeView();
    QTest::qWait(50);
    const QPointF before = view->displayTransform().toView({10, 10});
    const QRect place(view->mapTo(m_window.get(), QPoint()), view->size());
    m_window->tell(
        "A sentence that is so long that it needs more than one line even in a window of the usual width, "
        "and that has to be read while the pointer lies on something that is being measured.");
    open("second");
    QTest::qWait(50);
    QVERIFY(banner() != nullptr && banner()->height() > 12);
    QCOMPARE(QRect(view->mapTo(m_window.get(), QPoint()), view->size()), place);
    QCOMPARE(view->displayTransform().toView({10, 10}), before);
    const auto bars = m_window->findChildren<MessageBar*>();
    const auto bar =
        std::find_if(bars.begin(), bars.end(), [](MessageBar* one) { return one->message().startsWith("A sentence"); });
    QVERIFY(bar != bars.end() && (*bar)->isVisible());
    // It lies over the lower edge, below the identity, with all of its text.
    const QRect over((*bar)->mapTo(m_window.get(), QPoint()), (*bar)->size());
    QVERIFY(place.contains(over) && over.top() > place.center().y());
    QVERIFY((*bar)->height() >= (*bar)->heightForWidth((*bar)->width()));
  }

  void panelsStayReachableInANarrowWindow() {
    for (const int width : {1280, 1024}) {
      m_window->resize(width, 760);
      QTest::qWait(50);
      for (const char* name : {"panel.studies", "panel.side", "file.report"}) {
        const auto buttons = m_window->findChild<QToolBar*>("panelBar")->findChildren<QToolButton*>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
                                        [&](QToolButton* button) { return button->defaultAction() == action(name); });
        QVERIFY2(found != buttons.end() && (*found)->isVisible(), name);
        QVERIFY(m_window->rect().contains((*found)->mapTo(m_window.get(), (*found)->rect().bottomRight())));
      }
    }
    const auto* more = m_window->findChild<QToolBar*>("toolBar")->findChild<QToolButton*>("qt_toolbar_ext_button");
    QVERIFY(more->isVisible() && !more->accessibleName().isEmpty());
    QVERIFY(more->width() >= 24 && more->height() >= 24);
    // More than a speck of ink.
    const QImage seen = const_cast<QToolButton*>(more)->grab().toImage();
    int ink = 0;
    for (int y = 0; y < seen.height(); ++y)
      for (int x = 0; x < seen.width(); ++x) ink += seen.pixel(x, y) != seen.pixel(1, 1) ? 1 : 0;
    QVERIFY2(ink > 15, qPrintable(QString::number(ink)));
  }

  void viewsOfAnyLayoutTakeASeriesThatIsDropped() {
    openAndLoad("first");
    ViewerGrid& grid = m_window->grid();
    grid.setShape({4, 4});
    QCOMPARE(grid.views().size(), std::size_t{16});
    QMimeData data;
    data.setData(kSeriesMimeType, seriesIndex(1).data(StudyListModel::UidRole).toString().toUtf8());
    SliceView* last = grid.views()[15];
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(last, &enter);
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(last, &event);
    QVERIFY(waitFor([&] { return last->imageCount() == 6; }));
    QVERIFY(paintedBy(*last).contains("FIRST"));
    grid.setShape({3, 2});
    QCOMPARE(grid.views().size(), std::size_t{6});
    grid.setShape({4, 4});
    QCOMPARE(grid.views()[15]->imageCount(), 6);
  }

  void aClipPlaysInTheActiveView() {
    openAndLoad("first");
    SliceView* view = m_window->grid().activeView();
    view->setImage(0);
    const QRect before = view->geometry();
    action("view.cine")->trigger();
    QVERIFY(m_window->cine().playing());
    QVERIFY(waitFor([&] { return view->image() > 1; }));
    // The controls move no image and lie on none of its texts.
    QCOMPARE(view->geometry(), before);
    const auto* bar = m_window->findChild<CineBar*>();
    QVERIFY(bar->isVisible());
    const QRect covered(view->mapFrom(m_window.get(), bar->mapTo(m_window.get(), QPoint())), bar->size());
    QVERIFY(view->rect().contains(covered));
    view->grab();
    for (const PlacedText& text : view->placedTexts())
      QVERIFY2(!text.rect.intersects(QRectF(covered)), qPrintable(text.text));
    // A message stands above it.
    action("view.play_times")->trigger();
    const auto messages = m_window->findChildren<MessageBar*>();
    for (const auto* message : messages)
      if (message->isVisible()) QVERIFY(!message->geometry().intersects(bar->geometry()));
    action("view.cine")->trigger();
    QVERIFY(!m_window->cine().playing());
  }

  void twoPatientsShowTheBannerAndClosingOneHidesIt() {
    openAndLoad("first");
    QCOMPARE(banner(), nullptr);
    open("second");
    QVERIFY(banner() != nullptr);
    QVERIFY(banner()->message().contains("more than one patient"));
    const auto found = std::find_if(session().studies().begin(), session().studies().end(),
                                    [](const Study& study) { return study.patient.id == "SECOND"; });
    session().closeStudy(std::string(found->uid));
    QCOMPARE(banner(), nullptr);
  }

  void digitsChooseWindowPresets() {
    openAndLoad("first");
    SliceView* view = m_window->grid().activeView();
    QTest::keyClick(m_window.get(), Qt::Key_0);
    const double automatic = view->window()->width;
    bool differs = false;
    for (int digit = 2; digit <= 6; ++digit) {
      QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + digit));
      differs = differs || view->window()->width != automatic;
    }
    QVERIFY(differs);
    // Lung of the table: 1500 / -600.
    bool lung = false;
    for (int digit = 2; digit <= 9; ++digit) {
      QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + digit));
      lung = lung || (view->window()->width == 1500 && view->window()->center == -600);
    }
    QVERIFY(lung);
  }

  void theProcessedMarkComesAndGoes() {
    openAndLoad("first");
    SliceView* view = m_window->grid().activeView();
    const std::string uid = session().currentSeriesUid();
    QVERIFY(!paintedBy(*view).contains("PROCESSED"));
    const QString original = view->probeText(view->rect().center());
    QSignalSpy processed(&session(), &Session::processedChanged);
    session().process(uid, *parseSteps("gamma:gamma=2"));
    QVERIFY(processed.wait(kPatienceMs));
    QVERIFY2(paintedBy(*view).contains("PROCESSED - not original"), qPrintable(paintedBy(*view)));
    QCOMPARE(view->probeText(view->rect().center()), original);  // Values stay those of the original.
    session().process(uid, {});
    QVERIFY(!paintedBy(*view).contains("PROCESSED"));
  }

  void ownPresetsTakeThePlaceOfTheProgramsAndAreChecked() {
    const auto startWith = [&](const QByteArray& text) {
      QFile file(m_run->filePath("window_presets.json"));
      QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
      file.close();
      m_window = std::make_unique<MainWindow>(*m_client, *m_settings);
      m_window->show();
    };
    const auto said = [&] {
      QString all;
      for (const MessageBar* bar : m_window->findChildren<MessageBar*>())
        if (!bar->isHidden()) all += bar->message();
      return all;
    };
    startWith(R"({"presets": [{"id": "lung", "title": "Our lung", "modality": "CT", "unit": "HU",
                               "center": -500, "width": 1400}]})");
    QVERIFY2(!said().contains("window presets"), qPrintable(said()));
    openAndLoad("first");
    SliceView* view = m_window->grid().activeView();
    QTest::keyClick(m_window.get(), Qt::Key_3);
    QCOMPARE(view->window()->width, 1400.0);
    QTest::keyClick(m_window.get(), Qt::Key_2);
    QCOMPARE(view->window()->width, 400.0);
    startWith(R"({"presets": [{"id": "lung", "title": "Our lung", "modality": "CT", "unit": "HU", "width": -1}]})");
    QVERIFY2(said().contains("your own cannot be used. The file of window presets is not valid: \"lung\""),
             qPrintable(said()));
    openAndLoad("first");
    QTest::keyClick(m_window.get(), Qt::Key_3);
    QCOMPARE(m_window->grid().activeView()->window()->width, 1500.0);
  }

  void aLongScanIsCancelledFromTheBrowser() {
    QFile one(at("first/a/" + QDir(at("first/a")).entryList(QDir::Files).front()));
    QVERIFY(one.open(QIODevice::ReadOnly));
    const QByteArray bytes = one.readAll();
    QVERIFY(QDir().mkpath(at("many")));
    for (int i = 0; i < 3000; ++i) {
      QFile copy(at(QStringLiteral("many/%1.dcm").arg(i)));
      QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(bytes) > 0);
    }
    const JobPointer job = m_window->open({at("many")});
    QPushButton* cancel = nullptr;
    for (QPushButton* button : m_window->findChild<QWidget*>("studyBrowser")->findChildren<QPushButton*>())
      if (button->isVisible() && button->text() == "Cancel") cancel = button;
    QVERIFY(cancel != nullptr);
    QSignalSpy failed(&session(), &Session::failed);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(waitFor([&] { return !job->running(); }));
    QVERIFY(session().studies().empty());
    QCOMPARE(failed.count(), 0);  // Cancelling is not a fault.
    QVERIFY(!cancel->isVisible());
  }

  void aFolderThatIsNotThereIsASentence() {
    m_window->open({at("absent")});
    QVERIFY(waitFor([&] {
      for (const MessageBar* bar : m_window->findChildren<MessageBar*>())
        if (bar->isVisible() && !bar->message().isEmpty()) return true;
      return false;
    }));
  }

  void themesSwitch() {
    const QColor dark = qApp->palette().window().color();
    action("window.theme")->trigger();
    QCOMPARE(currentTheme(), Theme::Light);
    QCOMPARE(m_settings->theme(), Theme::Light);
    QVERIFY(qApp->palette().window().color().lightness() > dark.lightness() + 100);
    action("window.theme")->trigger();
    QCOMPARE(currentTheme(), Theme::Dark);
  }

  void layoutsAndPanelsSwitch() {
    openAndLoad("first");
    action("layout.four")->trigger();
    QCOMPARE(m_window->grid().views().size(), std::size_t(4));
    action("layout.single")->trigger();
    QCOMPARE(m_window->grid().views().size(), std::size_t(1));
    QVERIFY(m_window->grid().activeView()->series() != nullptr);
    action("panel.studies")->trigger();
    QVERIFY(!m_window->findChild<QWidget*>("studyBrowser")->isVisible());
    action("panel.studies")->trigger();
    QVERIFY(m_window->findChild<QWidget*>("studyBrowser")->isVisible());
  }

  void everyControlHasANameForScreenReaders() {
    openAndLoad("first");
    QStringList nameless;
    for (const SidePanel panel : {SidePanel::Ai, SidePanel::Findings, SidePanel::Measurements, SidePanel::Segments,
                                  SidePanel::Processing, SidePanel::Series}) {
      m_window->showPanel(panel);
      QTest::qWait(50);
      for (auto* widget : m_window->findChildren<QWidget*>()) {
        const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                             qobject_cast<QSlider*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
                             (qobject_cast<QLineEdit*>(widget) && !qobject_cast<QComboBox*>(widget->parent()) &&
                              !qobject_cast<QAbstractSpinBox*>(widget->parent()));
        if (!control || !widget->isVisible() || widget->objectName().startsWith("qt_")) continue;
        auto* interface = QAccessible::queryAccessibleInterface(widget);
        if (interface != nullptr && !interface->text(QAccessible::Name).trimmed().isEmpty()) continue;
        nameless << QStringLiteral("%1 \"%2\" in %3")
                        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->toolTip(),
                             QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
      }
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
  }

  void everyControlIsReachedByTheKeyboard() {
    openAndLoad("first");
    QSet<QAction*> commands;
    for (QAction* action : m_window->actions()) commands.insert(action);
    QStringList unreached;
    for (const SidePanel panel : {SidePanel::Ai, SidePanel::Findings, SidePanel::Measurements, SidePanel::Segments,
                                  SidePanel::Processing, SidePanel::Series}) {
      m_window->showPanel(panel);
      QTest::qWait(50);
      for (auto* widget : m_window->findChildren<QWidget*>()) {
        const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                             qobject_cast<QSlider*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
                             qobject_cast<QTabBar*>(widget) || qobject_cast<QAbstractItemView*>(widget) ||
                             qobject_cast<SliceView*>(widget);
        const bool partOfOther = widget->objectName().startsWith("qt_") ||
                                 qobject_cast<QTabBar*>(widget->parentWidget()) != nullptr ||
                                 qobject_cast<QAbstractItemView*>(widget->parentWidget()) != nullptr;
        if (!control || partOfOther || !widget->isVisible() || !widget->isEnabled()) continue;
        // A button of the tool bar is a command, which has a key or is found by its name.
        const auto* button = qobject_cast<QToolButton*>(widget);
        if (button != nullptr && button->defaultAction() != nullptr && commands.contains(button->defaultAction()))
          continue;
        if (!(widget->focusPolicy() & Qt::TabFocus))
          unreached << QStringLiteral("%1 \"%2\" %3")
                           .arg(QString::fromLatin1(widget->metaObject()->className()), widget->toolTip(),
                                widget->accessibleName());
      }
    }
    unreached.removeDuplicates();
    QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join('\n')));
  }

  void everythingFitsAtTheSmallestUsualScreen() {
    openAndLoad("first");
    m_window->resize(1366, 768);
    QTest::qWait(50);
    QCOMPARE(m_window->size(), QSize(1366, 768));
    QVERIFY(m_window->grid().width() >= 640);
  }

 private:
  /// A CT series and a key object selection of its sixth slice; returns the SOP Instance UID of that slice.
  static std::string writeMarkedStudy(const QString& folder) {
    const std::string study = newUid();
    writeCt(ctRamp(32, 8), "MARKED", folder + "/ct", 1, study);
    Job job;
    const auto scan = scanDicomFiles(filesIn((folder + "/ct").toStdString()), job);
    const auto loaded = loadDicomSeries(scan->studies.at(0).series.at(0), job);
    const std::string marked = loaded->series.instances.at(5).sopInstanceUid;
    const std::string image = "ContentSequence[0].";
    writeObject(
        (folder + "/key.dcm").toStdString(), "1.2.840.10008.5.1.4.1.1.88.59",
        {"StudyInstanceUID=" + study, "PatientID=MARKED", "PatientName=TEST^MARKED", "Modality=KO", "SeriesNumber=9",
         "SeriesDescription=Look", "ValueType=CONTAINER", "ConceptNameCodeSequence[0].CodeMeaning=Of Interest",
         "ContentDate=20240531", "ContentSequence[1].ValueType=TEXT", "ContentSequence[1].RelationshipType=CONTAINS",
         "ContentSequence[1].TextValue=2024-05-31", image + "ValueType=IMAGE", image + "RelationshipType=CONTAINS",
         image + "ReferencedSOPSequence[0].ReferencedSOPClassUID=1.2.840.10008.5.1.4.1.1.2",
         image + "ReferencedSOPSequence[0].ReferencedSOPInstanceUID=" + marked});
    return marked;
  }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
