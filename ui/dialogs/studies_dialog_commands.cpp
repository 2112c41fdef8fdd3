// What the commands of the study list do.
#include <QCheckBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <algorithm>

#include "core/store/study_store.h"
#include "ui/dialogs/studies_dialog.h"
#include "ui/dialogs/study_filter.h"
#include "ui/model/catalogue_model.h"
#include "ui/model/catalogue_text.h"
#include "ui/model/core_text.h"
#include "ui/model/settings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"

namespace pellucid::ui {

namespace {

std::vector<std::string> uidsOf(const std::vector<ListedStudy>& studies) {
  std::vector<std::string> uids;
  for (const ListedStudy& study : studies) uids.push_back(study.uid);
  return uids;
}

bool isCopied(const ListedStudy& study) {
  return study.place != StudyPlace::Linked;
}

}  // namespace

void StudiesDialog::fillListMenu(QMenu& menu) {
  const auto add = [&](const char* iconName, const QString& text, void (StudiesDialog::*run)()) {
    connect(menu.addAction(icon(QLatin1String(iconName)), text), &QAction::triggered, this, run);
  };
  add("check", tr("&Check all files"), &StudiesDialog::checkAll);
  add("refresh", tr("&Make the list again from the copies"), &StudiesDialog::rebuild);
  menu.addSeparator();
  connect(menu.addAction(icon(QStringLiteral("recent")), tr("&Show removed studies")), &QAction::triggered, this,
          [this] { m_filter->setSubset(StudySubset::Removed); });
  add("delete", tr("&Delete removed studies for good ..."), &StudiesDialog::emptyTrash);
  menu.addSeparator();
  QMenu* sorts = menu.addMenu(tr("So&rt by"));
  connect(sorts, &QMenu::aboutToShow, this, [this, sorts] { fillSortMenu(*sorts); });
  QMenu* columns = menu.addMenu(tr("C&olumns"));
  connect(columns, &QMenu::aboutToShow, this, [this, columns] { fillColumnMenu(*columns); });
}

void StudiesDialog::fillSortMenu(QMenu& menu) {
  menu.clear();
  const QHeaderView& header = *m_table->horizontalHeader();
  for (int column = 0; column < m_model->columnCount(); ++column) {
    QAction* action = menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    const bool chosen = header.sortIndicatorSection() == column;
    action->setCheckable(true);
    action->setChecked(chosen);
    // As a click on the header: once more turns it round.
    const bool down = chosen && header.sortIndicatorOrder() == Qt::AscendingOrder;
    connect(action, &QAction::triggered, this,
            [this, column, down] { m_table->sortByColumn(column, down ? Qt::DescendingOrder : Qt::AscendingOrder); });
  }
}

void StudiesDialog::fillColumnMenu(QMenu& menu) {
  constexpr int kStep = 24;
  menu.clear();
  QHeaderView* header = m_table->horizontalHeader();
  for (int place = 0; place < header->count(); ++place) {
    const int column = header->logicalIndex(place);
    QMenu* one = menu.addMenu(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    const auto add = [&](const QString& text, bool possible, auto run) {
      QAction* action = one->addAction(text);
      action->setEnabled(possible);
      connect(action, &QAction::triggered, this, run);
    };
    add(tr("&Wider"), true, [header, column] { header->resizeSection(column, header->sectionSize(column) + kStep); });
    add(tr("&Narrower"), header->sectionSize(column) > 2 * kStep,
        [header, column] { header->resizeSection(column, header->sectionSize(column) - kStep); });
    add(tr("To the &left"), place > 0, [header, place] { header->moveSection(place, place - 1); });
    add(tr("To the &right"), place + 1 < header->count(), [header, place] { header->moveSection(place, place + 1); });
  }
}

void StudiesDialog::showMenu(const QPoint& position) {
  const auto studies = chosen();
  if (studies.empty()) return;
  QMenu menu;
  const auto add = [&](const char* iconName, const QString& text, void (StudiesDialog::*run)()) {
    QAction* action = menu.addAction(icon(QLatin1String(iconName)), text);
    connect(action, &QAction::triggered, this, run);
    return action;
  };
  if (m_filter->subset() == StudySubset::Removed) {
    add("undo", tr("&Restore to the list"), &StudiesDialog::restoreChosen);
  } else {
    add("image", tr("&Open"), &StudiesDialog::openChosen);
    QMenu* states = menu.addMenu(tr("Set &status"));
    for (const StudyStatus status : {StudyStatus::New, StudyStatus::Analysed, StudyStatus::Reported})
      connect(states->addAction(icon(statusIcon(status)), statusText(status)), &QAction::triggered, this,
              [this, studies, status] { m_catalogue.setStatus(studies, status); });
    add("comment", tr("Edit the &note") + QStringLiteral("\tF2"), &StudiesDialog::editNote)
        ->setEnabled(studies.size() == 1);
    menu.addSeparator();
    add("folder-open", tr("Show &where the files are"), &StudiesDialog::showFolder)->setEnabled(studies.size() == 1);
    add("copy", tr("&Copy into Pellucid"), &StudiesDialog::copyChosen)->setEnabled(!m_job);
    add("check", tr("Check the &files"), &StudiesDialog::checkChosen)->setEnabled(!m_job);
    menu.addSeparator();
    add("delete",
        tr("&Remove from the list") + QStringLiteral("\t") +
            QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText),
        &StudiesDialog::removeChosen);
  }
  menu.exec(m_table->viewport()->mapToGlobal(position));
}

void StudiesDialog::openChosen() {
  const auto studies = chosen();
  if (studies.empty() || m_filter->subset() == StudySubset::Removed) return;
  QStringList uids, patients;
  for (const ListedStudy& study : studies) {
    uids += QString::fromStdString(study.uid);
    patients += QString::fromStdString(patientKey(study.patient));
  }
  m_catalogue.pathsOf(uidsOf(studies), [this, uids, patients, alive = QPointer(this)](Result<OpenablePaths> found) {
    if (!alive) return;
    if (!found) return warn(coreText(found.error().message));
    if (found->paths.empty())
      return warn(
          tr("The files are not where they were. Connect the disk or the network folder, or remove the study "
             "from the list."));
    QStringList paths;
    for (const auto& path : found->paths) paths += QString::fromStdString(path.string());
    accept();
    Q_EMIT openRequested(uids, paths, found->missing, patients);
  });
}

void StudiesDialog::removeChosen() {
  const auto studies = chosen();
  if (studies.empty() || m_filter->subset() == StudySubset::Removed) return;
  m_catalogue.remove(studies);
  const int count = static_cast<int>(studies.size());
  const bool copies = std::any_of(studies.begin(), studies.end(), isCopied);
  tell(copies ? tr("%n studies removed from the list. The copies can be restored for 30 days.", nullptr, count)
              : tr("%n studies removed from the list. The files stay where they are.", nullptr, count),
       true);
}

void StudiesDialog::restoreChosen() {
  const auto studies = chosen();
  if (studies.empty()) return;
  m_catalogue.restore(studies);
  tell(tr("%n studies are in the list again.", nullptr, static_cast<int>(studies.size())), true);
}

void StudiesDialog::copyChosen() {
  const auto studies = chosen();
  m_catalogue.pathsOf(uidsOf(studies), [this, studies, alive = QPointer(this)](Result<OpenablePaths> found) {
    if (!alive) return;
    if (!found) return warn(coreText(found.error().message));
    if (found->missing > 0)
      return warn(tr("%n files are not where they were; nothing was copied.", nullptr, found->missing));
    startImport({.kind = ImportKind::Copy, .paths = found->paths, .studyUids = uidsOf(studies)});
  });
}

bool StudiesDialog::busy() {
  if (m_job) warn(tr("Something is under way already; wait for its end or cancel it."));
  return m_job != nullptr;
}

void StudiesDialog::checkChosen() {
  if (busy()) return;
  follow(m_catalogue.check(uidsOf(chosen()), [this, alive = QPointer(this)](Result<CheckOutcome> outcome) {
    if (!alive) return;
    if (!outcome) return warn(coreText(outcome.error().message));
    outcome->faulty == 0 ? tell(checkText(*outcome)) : warn(checkText(*outcome));
  }));
}

void StudiesDialog::checkAll() {
  m_table->clearSelection();
  checkChosen();
}

void StudiesDialog::rebuild() {
  if (busy()) return;
  follow(m_catalogue.rebuild([this, alive = QPointer(this)](Result<ListingOutcome> outcome) {
    if (!alive) return;
    if (!outcome) return warn(coreText(outcome.error().message));
    const QString text = importText(*outcome, ImportKind::Rebuild);
    outcome->problems.empty() ? tell(text) : warn(text);
  }));
}

void StudiesDialog::emptyTrash() {
  const int count = m_model->answer().counts.removed;
  if (count == 0) return tell(tr("There is nothing to delete: no study was removed."));
  // The one thing here that cannot be undone.
  const auto answer = QMessageBox::question(
      this, tr("Delete for good"),
      tr("%n removed studies and their copies are deleted for good. Files that were only linked stay.", nullptr, count),
      QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel);
  if (answer != QMessageBox::Yes) return;
  m_catalogue.emptyTrash([this, alive = QPointer(this)](Result<int> emptied) {
    if (!alive) return;
    if (!emptied) return warn(coreText(emptied.error().message));
    tell(tr("%n studies deleted for good.", nullptr, *emptied));
  });
}

void StudiesDialog::showFolder() {
  const auto studies = chosen();
  if (studies.size() != 1) return;
  const QFileInfo place(QString::fromStdString(studies.front().location));
  const QString folder = place.isDir() ? place.absoluteFilePath() : place.absolutePath();
  if (!QFileInfo::exists(folder) || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
    warn(tr("The folder cannot be shown: %1").arg(folder));
}

void StudiesDialog::editNote() {
  if (m_table->selectionModel()->selectedRows().size() != 1 || m_filter->subset() == StudySubset::Removed) return;
  const QModelIndex note = m_table->selectionModel()->selectedRows(CatalogueModel::Note).front();
  m_table->scrollTo(note);
  m_table->setCurrentIndex(note);
  m_table->edit(note);
}

void StudiesDialog::importFolder() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder"), m_settings.lastFolder());
  if (folder.isEmpty()) return;
  m_settings.setLastFolder(folder);
  import({folder});
}

void StudiesDialog::importFiles() {
  const QStringList files =
      QFileDialog::getOpenFileNames(this, tr("Import files or archives"), m_settings.lastFolder());
  if (files.isEmpty()) return;
  m_settings.setLastFolder(QFileInfo(files.front()).absolutePath());
  import(files);
}

void StudiesDialog::import(const QStringList& paths) {
  ImportRequest request{.kind = m_copies->isChecked() ? ImportKind::Copy : ImportKind::Link};
  for (const QString& path : paths) request.paths.emplace_back(path.toStdString());
  if (!request.paths.empty()) startImport(request);
}

void StudiesDialog::startImport(const ImportRequest& request) {
  if (busy()) return;
  follow(m_catalogue.import(request, [this, kind = request.kind, catalogue = QPointer(&m_catalogue),
                                      alive = QPointer(this)](Result<ListingOutcome> outcome) {
    if (!alive) {
      // The list was closed meanwhile: what went wrong is said in the window.
      if (catalogue && !outcome && outcome.error().code != ErrorCode::Cancelled)
        Q_EMIT catalogue->failed(coreText(outcome.error().message));
      if (catalogue && outcome && !outcome->problems.empty()) Q_EMIT catalogue->failed(importText(*outcome, kind));
      return;
    }
    if (!outcome && outcome.error().code == ErrorCode::Cancelled)
      return tell(tr("Cancelled; what was not complete was not entered."));
    if (!outcome) return warn(coreText(outcome.error().message));
    const QString text = importText(*outcome, kind);
    outcome->problems.empty() && outcome->entered > 0 ? tell(text) : warn(text);
  }));
}

void StudiesDialog::follow(const JobPointer& job) {
  m_job = job;
  if (!job) return;
  m_progress->show();
  m_message->hide();
  updateButtons();
  const auto update = [this](double fraction, const QString& step) {
    m_bar->setValue(static_cast<int>(1000 * fraction));
    m_step->setText(step.isEmpty() ? tr("Looking for studies") : step);
  };
  update(job->fraction(), job->step());
  connect(job.get(), &JobHandle::progressed, this, update);
  connect(job.get(), &JobHandle::finished, this, [this, ended = job.get()] {
    if (m_job.get() != ended) return;
    m_job.reset();
    m_progress->hide();
    updateButtons();
  });
}

void StudiesDialog::tell(const QString& sentence, bool undoable) {
  m_offersUndo = undoable;
  m_message->showMessage(MessageKind::Information, sentence, undoable ? tr("Undo") : QString());
}

void StudiesDialog::warn(const QString& sentence) {
  if (!sentence.isEmpty()) m_message->showMessage(MessageKind::Warning, sentence);
}

}  // namespace pellucid::ui
