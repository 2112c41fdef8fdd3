#pragma once

#include <QDialog>
#include <string>
#include <vector>

#include "core/report/report_builder.h"
#include "core/store/study_store.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;
class QTimer;

namespace pellucid::ui {

class JobRunner;
class Session;
class Settings;

/// The reader's words on one side, the report as it will be printed on the other; saved as PDF, HTML or JSON.
class ReportDialog : public QDialog {
  Q_OBJECT
 public:
  ReportDialog(Session& session, Settings& settings, JobRunner& jobs, Study study, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// A final report of the study has been written to a file.
  void finalSaved(const std::string& studyUid);

 private:
  QWidget* makeEditor();
  /// About words that were written for several image files as one report.
  QWidget* makeSharedNotice(const SharedDraft& shared);
  ReportDraft words() const;
  /// The words as the session has them: the store may answer while the dialog is open.
  void takeWords();
  ReportOptions options() const;
  /// Builds in the background: key images take their time. The newest words win.
  void refresh();
  void showReport(const Report& report);
  void save();
  void write();

  Session& m_session;
  Settings& m_settings;
  JobRunner& m_jobs;
  Study m_study;
  QLineEdit* m_reader;
  QPlainTextEdit* m_question;
  QPlainTextEdit* m_comparison;
  QPlainTextEdit* m_impression;
  QComboBox* m_state;
  QTextBrowser* m_preview;
  QLabel* m_message;
  QPushButton* m_save;
  QTimer* m_delay;
  std::vector<KeyImage> m_images;  ///< Of what the reader drew.
  Report m_report;                 ///< As the preview shows it.
  bool m_building = false;
  bool m_outdated = false;  ///< The words changed while a report was being built.
  QString m_saveTo;         ///< Written as soon as the report is up to date.
};

}  // namespace pellucid::ui
