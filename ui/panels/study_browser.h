#pragma once

#include <QWidget>
#include <memory>
#include <string>
#include <vector>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace pellucid::ui {

class JobHandle;
class SectionHeader;
class Session;
class StudyListModel;

/// What is open: patients, studies and series with thumbnails; progress of a scan with its cancel button; what was
/// skipped.
class StudyBrowser : public QWidget {
  Q_OBJECT
 public:
  explicit StudyBrowser(Session& session, QWidget* parent = nullptr);

  /// Shows progress and a cancel button until the job ends.
  void follow(const std::shared_ptr<JobHandle>& scan);
  /// A button for it beside the title.
  void addTool(QAction* action);

 Q_SIGNALS:
  void openRequested();
  void showRequested(const std::string& seriesUid);
  void closeRequested(const std::vector<std::string>& studyUids);
  void skippedRequested();

 private:
  QWidget* makeProgress();
  void choose(const QModelIndex& index);
  void showMenu(const QPoint& position);
  void refresh();

  Session& m_session;
  StudyListModel* m_model;
  SectionHeader* m_header;
  QTreeView* m_tree;
  QStackedWidget* m_pages;
  QWidget* m_progress;
  QProgressBar* m_bar;
  QLabel* m_step;
  QPushButton* m_cancel;
  QPushButton* m_skipped;
  std::shared_ptr<JobHandle> m_scan;
};

}  // namespace pellucid::ui
