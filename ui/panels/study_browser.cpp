#include "ui/panels/study_browser.h"

#include <QDrag>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/model/session.h"
#include "ui/model/study_list_model.h"
#include "ui/panels/series_delegate.h"
#include "ui/viewer/slice_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

/// A tree whose series can be dragged onto a viewport.
class SeriesTree : public QTreeView {
 public:
  using QTreeView::QTreeView;

 protected:
  void startDrag(Qt::DropActions) override {
    const QModelIndex index = currentIndex();
    if (index.data(StudyListModel::KindRole).toInt() != StudyListModel::Series) return;
    auto* dragged = new QMimeData;
    dragged->setData(QString::fromLatin1(kSeriesMimeType), index.data(StudyListModel::UidRole).toString().toUtf8());
    auto* drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->setPixmap(QPixmap::fromImage(index.data(Qt::DecorationRole).value<QImage>()));
    drag->exec(Qt::CopyAction);
  }
};

}  // namespace

StudyBrowser::StudyBrowser(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new StudyListModel(session, this)),
      m_header(new SectionHeader(tr("Studies"))),
      m_tree(new SeriesTree),
      m_pages(new QStackedWidget),
      m_progress(makeProgress()),
      m_skipped(new QPushButton) {
  setObjectName(QStringLiteral("studyBrowser"));
  setProperty("role", "panel");
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_header->setContentsMargins(space::kMedium, space::kTight, space::kMedium, space::kTight);
  layout->addWidget(m_header);

  m_tree->setModel(m_model);
  m_tree->setItemDelegate(new SeriesDelegate(m_tree));
  m_tree->setHeaderHidden(true);
  m_tree->setRootIsDecorated(false);
  m_tree->setIndentation(0);
  m_tree->setMouseTracking(true);
  m_tree->setDragEnabled(true);
  m_tree->setFrameShape(QFrame::NoFrame);
  m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
  m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
  m_tree->setAccessibleName(tr("Studies and series"));
  auto* empty = new EmptyState(QStringLiteral("folder-open"), tr("No study is open"),
                               tr("Open a file, a folder, a DICOMDIR or a ZIP archive, or drop it here."));
  empty->setAction(tr("Open a folder"));
  m_pages->addWidget(empty);
  m_pages->addWidget(m_tree);
  layout->addWidget(m_pages, 1);
  layout->addWidget(m_progress);

  m_skipped->setProperty("role", "quiet");
  m_skipped->setIcon(icon(QStringLiteral("warning")));
  layout->addWidget(m_skipped);

  connect(empty, &EmptyState::actionTriggered, this, &StudyBrowser::openRequested);
  connect(m_skipped, &QPushButton::clicked, this, &StudyBrowser::skippedRequested);
  connect(m_tree, &QTreeView::clicked, this, &StudyBrowser::choose);
  connect(m_tree, &QTreeView::activated, this, &StudyBrowser::choose);
  connect(m_tree, &QTreeView::customContextMenuRequested, this, &StudyBrowser::showMenu);
  connect(&m_session, &Session::studiesChanged, this, &StudyBrowser::refresh);
  refresh();
}

void StudyBrowser::addTool(QAction* action) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setAccessibleName(action->toolTip());
  m_header->addTool(button);
}

QWidget* StudyBrowser::makeProgress() {
  auto* box = new QFrame;
  box->setProperty("role", "panel");
  m_bar = new QProgressBar;
  m_bar->setTextVisible(false);
  m_bar->setRange(0, 1000);
  m_step = new QLabel;
  m_step->setProperty("role", "caption");
  m_cancel = new QPushButton(tr("Cancel"));
  m_cancel->setProperty("role", "quiet");
  auto* text = new QHBoxLayout;
  text->addWidget(m_step, 1);
  text->addWidget(m_cancel);
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
  layout->setSpacing(space::kTight);
  layout->addWidget(m_bar);
  layout->addLayout(text);
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    if (m_scan) m_scan->cancel();
  });
  box->hide();
  return box;
}

void StudyBrowser::follow(const std::shared_ptr<JobHandle>& scan) {
  m_scan = scan;
  if (!scan || !scan->running()) return;
  m_progress->show();
  const auto update = [this](double fraction, const QString& step) {
    m_bar->setValue(static_cast<int>(1000 * fraction));
    m_step->setText(step.isEmpty() ? tr("Looking for images") : step);
  };
  update(scan->fraction(), scan->step());
  connect(scan.get(), &JobHandle::progressed, this, update);
  connect(scan.get(), &JobHandle::finished, this, [this, job = scan.get()] {
    if (m_scan.get() == job) m_progress->hide();
  });
}

void StudyBrowser::choose(const QModelIndex& index) {
  if (index.data(StudyListModel::KindRole).toInt() != StudyListModel::Series) return;
  Q_EMIT showRequested(index.data(StudyListModel::UidRole).toString().toStdString());
}

void StudyBrowser::showMenu(const QPoint& position) {
  const QModelIndex at = m_tree->indexAt(position);
  QMenu menu;
  const auto offer = [&](const QModelIndex& index, const QString& text) {
    std::vector<std::string> uids;
    for (const QString& uid : index.data(StudyListModel::StudyUidsRole).toStringList())
      uids.push_back(uid.toStdString());
    if (uids.empty()) return;
    connect(menu.addAction(icon(QStringLiteral("close")), text), &QAction::triggered, this,
            [this, uids] { Q_EMIT closeRequested(uids); });
  };
  const bool series = at.data(StudyListModel::KindRole).toInt() == StudyListModel::Series;
  const QModelIndex heading = series ? at.parent() : at;
  // A patient, or all image files: more than one study is closed only where that is said.
  if (heading.data(StudyListModel::KindRole).toInt() != StudyListModel::Study) return;
  const int files = heading.data(StudyListModel::FileCountRole).toInt();
  if (files == 0) {
    offer(heading, tr("Close this study"));
  } else {
    if (series || files == 1) offer(at, tr("Close this image file"));
    if (files > 1) offer(heading, tr("Close all %n image files of this folder", nullptr, files));
  }
  if (!menu.isEmpty()) menu.exec(m_tree->viewport()->mapToGlobal(position));
}

void StudyBrowser::refresh() {
  m_pages->setCurrentIndex(m_session.studies().empty() ? 0 : 1);
  m_tree->expandAll();
  const int skipped = static_cast<int>(m_session.skipped().size());
  m_skipped->setVisible(skipped > 0);
  m_skipped->setText(skipped == 1 ? tr("1 file skipped - see why") : tr("%n files skipped - see why", "", skipped));
}

}  // namespace pellucid::ui
