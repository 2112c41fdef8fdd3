#include "ui/dialogs/studies_dialog.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

#include "ui/dialogs/study_filter.h"
#include "ui/model/catalogue_model.h"
#include "ui/model/date_text.h"
#include "ui/model/settings.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

namespace pellucid::ui {

namespace {

constexpr int kRowHeight = 34;
constexpr int kIconSide = 16;
const QString kWindowPart = QStringLiteral("studies");

/// The longest date of a year in the reader's language, with what a cell leaves around it.
int dateWidth(const QFontMetrics& metrics) {
  constexpr int kAround = 26;
  int widest = 0;
  for (int month = 1; month <= 12; ++month)
    widest = std::max(widest, metrics.horizontalAdvance(dateText(QDate(2000, month, 28))));
  return widest + kAround;
}

/// Icons by name, so that the model needs none; faults in the colour of warnings.
class StudyDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    // The row is what is chosen, not a cell of it.
    option->state &= ~QStyle::State_HasFocus;
    // Names of files begin alike more often than they end alike.
    const bool ofFile = index.data(CatalogueModel::UidRole).toString().startsWith(QStringLiteral("file:"));
    if (ofFile && index.column() == CatalogueModel::Description) option->textElideMode = Qt::ElideMiddle;
    const QString name = index.data(CatalogueModel::IconRole).toString();
    if (name.isEmpty()) return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {kIconSide, kIconSide};
    const bool fault = name == u"warning";
    option->icon = fault ? QIcon(iconPixmap(name, themeColours().warning, kIconSide, 2.0)) : icon(name);
  }
};

QStringList localPaths(const QMimeData& data) {
  QStringList paths;
  for (const QUrl& url : data.urls())
    if (url.isLocalFile()) paths += url.toLocalFile();
  return paths;
}

}  // namespace

StudiesDialog::StudiesDialog(Catalogue& catalogue, Settings& settings, QWidget* parent)
    : QDialog(parent),
      m_catalogue(catalogue),
      m_settings(settings),
      m_model(new CatalogueModel(catalogue, this)),
      m_filter(new StudyFilter),
      m_table(new QTableView),
      m_pages(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("study-list"), {}, {})),
      m_message(new MessageBar) {
  setWindowTitle(tr("Study list"));
  setAcceptDrops(true);
  const QSize room = parent != nullptr ? parent->window()->size() - QSize(48, 48) : QSize(1320, 820);
  resize(QSize(1560, 900).boundedTo(room));
  buildTable();
  m_pages->addWidget(m_table);
  m_pages->addWidget(m_empty);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kMedium);
  layout->setSpacing(space::kSmall);
  layout->addWidget(m_filter);
  layout->addWidget(m_message);
  layout->addWidget(m_pages, 1);
  layout->addWidget(makeProgress());
  layout->addWidget(makeFooter());
  m_filter->search().installEventFilter(this);
  m_table->installEventFilter(this);

  connectParts();
  m_filter->search().setFocus();
  m_table->sortByColumn(CatalogueModel::LastOpened, Qt::DescendingOrder);
  m_fit = !m_table->horizontalHeader()->restoreState(settings.windowState(kWindowPart));
  // Also where the widths were left in another language.
  m_table->ensurePolished();
  for (const int column : {CatalogueModel::BirthDate, CatalogueModel::StudyDate}) {
    const int needed = dateWidth(m_table->fontMetrics());
    m_fit = m_fit || m_table->columnWidth(column) < needed;
    m_table->setColumnWidth(column, std::max(m_table->columnWidth(column), needed));
  }
  m_model->sort(m_table->horizontalHeader()->sortIndicatorSection(), m_table->horizontalHeader()->sortIndicatorOrder());
  // Left running when the list was closed.
  follow(m_catalogue.importJob());
}

StudiesDialog::~StudiesDialog() = default;

void StudiesDialog::connectParts() {
  connect(m_filter, &StudyFilter::changed, this, [this] {
    StudyQuery query = m_model->query();
    m_filter->applyTo(query);
    m_model->setQuery(query);
  });
  connect(m_model, &CatalogueModel::modelAboutToBeReset, this, &StudiesDialog::rememberSelection);
  connect(m_model, &CatalogueModel::answered, this, &StudiesDialog::showAnswer);
  connect(&m_catalogue, &Catalogue::failed, this, &StudiesDialog::warn);
  connect(m_message, &MessageBar::actionTriggered, &m_catalogue.undoStack(), &QUndoStack::undo);
  connect(&m_catalogue.undoStack(), &QUndoStack::indexChanged, this, [this] {
    if (std::exchange(m_offersUndo, false)) m_message->hide();
  });
  connect(m_empty, &EmptyState::actionTriggered, this, [this] {
    if (m_filter->isSet())
      m_filter->reset();
    else
      importFolder();
  });
  for (const auto& [keys, run] : {std::pair(QKeySequence(QKeySequence::Undo), &QUndoStack::undo),
                                  std::pair(QKeySequence(QKeySequence::Redo), &QUndoStack::redo)})
    connect(new QShortcut(keys, this), &QShortcut::activated, &m_catalogue.undoStack(), run);
  connect(new QShortcut(QKeySequence(QKeySequence::Find), this), &QShortcut::activated, this,
          [this] { m_filter->search().setFocus(); });
}

void StudiesDialog::buildTable() {
  m_table->setModel(m_model);
  m_table->setItemDelegate(new StudyDelegate(m_table));
  m_table->setAccessibleName(tr("Studies"));
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setSortingEnabled(true);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->setTabKeyNavigation(false);
  m_table->setContextMenuPolicy(Qt::CustomContextMenu);
  m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
  QHeaderView* header = m_table->horizontalHeader();
  header->setHighlightSections(false);
  header->setStretchLastSection(true);
  header->setSectionsMovable(true);
  connect(m_table, &QTableView::doubleClicked, this, &StudiesDialog::openChosen);
  connect(m_table, &QTableView::customContextMenuRequested, this, &StudiesDialog::showMenu);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StudiesDialog::updateButtons);
}

/// Each column as wide as its title and what stands in it; description and note share what is left. Where that is too
/// little, descriptions, files and names are cut before the list has to be scrolled sideways.
void StudiesDialog::fitColumns() {
  QHeaderView* header = m_table->horizontalHeader();
  const int room = m_table->viewport()->width();
  // The widths that the reader left are kept, unless they are those of another language.
  if (!m_fit || !isVisible() || m_model->rowCount() == 0) return;
  m_fit = false;
  constexpr int kNarrowest = 90;
  const int date = dateWidth(m_table->fontMetrics());
  std::array<int, CatalogueModel::ColumnCount> widths{};
  int used = 0;
  for (int column = 0; column < CatalogueModel::ColumnCount; ++column) {
    m_table->resizeColumnToContents(column);
    const bool isDate = column == CatalogueModel::BirthDate || column == CatalogueModel::StudyDate;
    const auto index = static_cast<std::size_t>(column);
    widths[index] = std::max(isDate ? date : kNarrowest * 2 / 3, header->sectionSize(column));
    used += widths[index];
  }
  for (const auto& [column, narrowest] :
       {std::pair(CatalogueModel::Note, kNarrowest), std::pair(CatalogueModel::Description, 2 * kNarrowest),
        std::pair(CatalogueModel::Place, kNarrowest), std::pair(CatalogueModel::Patient, 2 * kNarrowest),
        std::pair(CatalogueModel::PatientId, kNarrowest), std::pair(CatalogueModel::Description, kNarrowest)}) {
    int& width = widths[static_cast<std::size_t>(column)];
    const int less = std::clamp(used - room, 0, std::max(0, width - narrowest));
    width -= less;
    used -= less;
  }
  widths[CatalogueModel::Description] += std::max(0, room - used) / 2;
  for (int column = 0; column < CatalogueModel::ColumnCount; ++column)
    m_table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

QWidget* StudiesDialog::makeProgress() {
  m_progress = new QWidget;
  m_bar = new QProgressBar;
  m_bar->setTextVisible(false);
  m_bar->setRange(0, 1000);
  m_bar->setAccessibleName(tr("Progress"));
  m_step = new QLabel;
  m_step->setProperty("role", "caption");
  auto* cancel = new QPushButton(tr("Cancel"));
  cancel->setProperty("role", "quiet");
  cancel->setAutoDefault(false);
  connect(cancel, &QPushButton::clicked, this, [this] {
    if (m_job) m_job->cancel();
  });
  auto* layout = new QHBoxLayout(m_progress);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space::kMedium);
  layout->addWidget(m_step);
  layout->addWidget(m_bar, 1);
  layout->addWidget(cancel);
  m_progress->hide();
  return m_progress;
}

QWidget* StudiesDialog::makeFooter() {
  auto* footer = new QWidget;
  m_import = new QPushButton(icon(QStringLiteral("plus")), tr("Import"));
  auto* sources = new QMenu(m_import);
  connect(sources->addAction(icon(QStringLiteral("folder-open")), tr("A &folder ...")), &QAction::triggered, this,
          &StudiesDialog::importFolder);
  connect(sources->addAction(icon(QStringLiteral("file-open")), tr("Files or &archives ...")), &QAction::triggered,
          this, &StudiesDialog::importFiles);
  m_import->setMenu(sources);
  m_import->setProperty("menu", true);
  m_copies = new QCheckBox(tr("Copy the files into Pellucid"));
  m_copies->setToolTip(tr("Without this the list only remembers where the files are."));
  m_copies->setChecked(m_settings.importsCopies());
  connect(m_copies, &QCheckBox::toggled, &m_settings, &Settings::setImportsCopies);
  auto* list = new QPushButton(tr("List"));
  auto* commands = new QMenu(list);
  fillListMenu(*commands);
  list->setMenu(commands);
  list->setProperty("menu", true);
  m_count = new QLabel;
  m_count->setProperty("role", "caption");
  auto* close = new QPushButton(tr("Close"));
  m_open = new QPushButton(tr("Open"));
  m_open->setProperty("role", "primary");
  for (QPushButton* button : {m_import, list, close, m_open}) button->setAutoDefault(false);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_open, &QPushButton::clicked, this, &StudiesDialog::openChosen);
  auto* layout = new QHBoxLayout(footer);
  layout->setContentsMargins(0, space::kTight, 0, 0);
  layout->setSpacing(space::kSmall);
  layout->addWidget(m_import);
  layout->addWidget(m_copies);
  layout->addWidget(list);
  layout->addSpacing(space::kMedium);
  layout->addWidget(m_count, 1);
  layout->addWidget(close);
  layout->addWidget(m_open);
  return footer;
}

void StudiesDialog::rememberSelection() {
  m_selected.clear();
  for (const ListedStudy& study : chosen()) m_selected += QString::fromStdString(study.uid);
}

void StudiesDialog::showAnswer() {
  const CatalogueAnswer& answer = m_model->answer();
  m_filter->setModalities(answer.modalities);
  const int rows = m_model->rowCount();
  m_pages->setCurrentWidget(rows > 0 ? static_cast<QWidget*>(m_table) : m_empty);
  if (rows == 0) showEmpty();
  fitColumns();
  const int all = m_filter->subset() == StudySubset::Removed ? answer.counts.removed : answer.counts.listed;
  m_count->setText(rows == all ? tr("%n studies", nullptr, rows) : tr("%1 of %n studies", nullptr, all).arg(rows));
  QItemSelection selection;
  for (const QString& uid : std::as_const(m_selected))
    if (const int row = m_model->rowOf(uid); row >= 0)
      selection.select(m_model->index(row, 0), m_model->index(row, CatalogueModel::ColumnCount - 1));
  // Not while the list has the keys: a key for a study that is gone must not reach its neighbour.
  if (selection.isEmpty() && rows > 0 && (m_selected.isEmpty() || !m_table->hasFocus()))
    selection.select(m_model->index(0, 0), m_model->index(0, CatalogueModel::ColumnCount - 1));
  if (!selection.isEmpty()) {
    m_table->selectionModel()->setCurrentIndex(selection.indexes().front(), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
  }
  updateButtons();
  // Several would be a guess: they are looked at first.
  if (std::exchange(m_openWhenAnswered, false) && rows == 1) openChosen();
}

void StudiesDialog::showEmpty() {
  if (!m_filter->isSet()) {
    m_empty->setTexts(
        tr("No study is listed yet"),
        tr("What you open is listed by itself. Drop folders, DICOMDIRs or ZIP archives here to list more; "
           "your files stay as they are."));
    m_empty->setAction(tr("Import a folder"));
  } else if (m_filter->subset() == StudySubset::Removed && m_model->answer().counts.removed == 0) {
    m_empty->setTexts(tr("Nothing was removed"), tr("Removed studies can be restored here for 30 days."));
    m_empty->setAction(tr("Show all studies"));
  } else {
    m_empty->setTexts(tr("No study fits"), tr("Try fewer letters or another filter."));
    m_empty->setAction(tr("Show all studies"));
  }
}

void StudiesDialog::updateButtons() {
  const auto rows = m_table->selectionModel()->selectedRows().size();
  m_open->setEnabled(rows > 0 && m_filter->subset() != StudySubset::Removed);
  m_open->setText(rows > 1 ? tr("Open %n studies", nullptr, static_cast<int>(rows)) : tr("Open"));
  m_import->setEnabled(!m_job);
}

std::vector<ListedStudy> StudiesDialog::chosen() const {
  std::vector<int> rows;
  for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) rows.push_back(index.row());
  std::sort(rows.begin(), rows.end());
  std::vector<ListedStudy> studies;
  for (const int row : rows) studies.push_back(m_model->study(row));
  return studies;
}

bool StudiesDialog::handleKey(QObject* watched, int key, Qt::KeyboardModifiers modifiers) {
  const bool searching = watched == &m_filter->search();
  // What is typed into a note comes by here too.
  if (!searching && !m_table->hasFocus()) return false;
  if (key == Qt::Key_Return || key == Qt::Key_Enter) {
    // Whoever types fast, or scans an accession number, means what was typed, not what still stands in the list.
    m_filter->flush();
    m_openWhenAnswered = m_model->asking();
    if (!m_openWhenAnswered) openChosen();
    return true;
  }
  if (searching && (key == Qt::Key_Down || key == Qt::Key_PageDown)) {
    m_table->setFocus();
    return true;
  }
  if (searching && key == Qt::Key_Escape && !m_filter->search().text().isEmpty()) {
    m_filter->search().clear();
    return true;
  }
  if (searching) return false;
  if (key == Qt::Key_Up && modifiers == Qt::NoModifier && m_table->currentIndex().row() <= 0) {
    m_filter->search().setFocus();
    return true;
  }
  if (key == Qt::Key_Delete) {
    removeChosen();
    return true;
  }
  if (key == Qt::Key_F2) {
    editNote();
    return true;
  }
  return false;
}

bool StudiesDialog::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* press = static_cast<QKeyEvent*>(event);
    if (handleKey(watched, press->key(), press->modifiers())) return true;
  }
  return QDialog::eventFilter(watched, event);
}

void StudiesDialog::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  fitColumns();
}

void StudiesDialog::dragEnterEvent(QDragEnterEvent* event) {
  if (!localPaths(*event->mimeData()).isEmpty() && !m_job) event->acceptProposedAction();
}

void StudiesDialog::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  import(localPaths(*event->mimeData()));
}

void StudiesDialog::done(int result) {
  m_settings.setWindowState(kWindowPart, m_table->horizontalHeader()->saveState());
  QDialog::done(result);
}

}  // namespace pellucid::ui
