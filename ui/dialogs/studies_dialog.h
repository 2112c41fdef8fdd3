#pragma once

#include <QDialog>
#include <QStringList>
#include <string>
#include <vector>

#include "core/store/listed_study.h"
#include "ui/model/catalogue.h"

class QCheckBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace pellucid::ui {

class CatalogueModel;
class EmptyState;
class MessageBar;
class Settings;
class StudyFilter;

/// The study list: search, open, import, check, remove. Nothing here asks before it removes: that can be undone.
class StudiesDialog : public QDialog {
  Q_OBJECT
 public:
  StudiesDialog(Catalogue& catalogue, Settings& settings, QWidget* parent = nullptr);
  ~StudiesDialog() override;

  /// The studies of the selected rows.
  std::vector<ListedStudy> chosen() const;
  /// As by dropping them: copied or linked as the box says.
  void import(const QStringList& paths);

 Q_SIGNALS:
  /// The reader wants to see these studies; so many of their files are missing.
  void openRequested(const QStringList& studyUids, const QStringList& paths, int missingFiles,
                     const QStringList& patientKeys);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void done(int result) override;

 private:
  void fitColumns();
  void buildTable();
  void connectParts();
  QWidget* makeProgress();
  QWidget* makeFooter();
  void fillListMenu(QMenu& menu);
  void fillSortMenu(QMenu& menu);
  void fillColumnMenu(QMenu& menu);

  void showAnswer();
  void showEmpty();
  void rememberSelection();
  void updateButtons();
  bool handleKey(QObject* watched, int key, Qt::KeyboardModifiers modifiers);

  // What the commands do (studies_dialog_commands.cpp)
  void openChosen();
  void removeChosen();
  void restoreChosen();
  void copyChosen();
  void checkChosen();
  void checkAll();
  void rebuild();
  void emptyTrash();
  void showFolder();
  void editNote();
  void importFolder();
  void importFiles();
  void startImport(const ImportRequest& request);
  void showMenu(const QPoint& position);
  /// Whether something runs, and says so.
  bool busy();
  void follow(const JobPointer& job);
  void tell(const QString& sentence, bool undoable = false);
  void warn(const QString& sentence);

  Catalogue& m_catalogue;
  Settings& m_settings;
  CatalogueModel* m_model;
  StudyFilter* m_filter;
  QTableView* m_table;
  QStackedWidget* m_pages;
  EmptyState* m_empty;
  MessageBar* m_message;
  QWidget* m_progress = nullptr;
  QProgressBar* m_bar = nullptr;
  QLabel* m_step = nullptr;
  QLabel* m_count = nullptr;
  QCheckBox* m_copies = nullptr;
  QPushButton* m_import = nullptr;
  QPushButton* m_open = nullptr;
  JobPointer m_job;
  bool m_offersUndo = false;  ///< The message is about the last step of undo.
  bool m_openWhenAnswered = false;
  bool m_fit = true;       ///< The columns are still to be given their widths.
  QStringList m_selected;  ///< UIDs, over a new search.
};

}  // namespace pellucid::ui
