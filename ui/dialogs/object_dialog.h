#pragma once

#include <QDialog>
#include <QString>
#include <filesystem>
#include <set>
#include <string>

#include "core/dicom/object_outline.h"
#include "core/dicom/study.h"
#include "ui/model/job_handle.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace pellucid::ui {

class Session;

/// What a series without images holds: a report as a tree, the segments of a segmentation, the regions of a structure
/// set, a document that can be saved. Read in the worker process; nothing of the file is decoded here.
class ObjectDialog : public QDialog {
  Q_OBJECT
 public:
  ObjectDialog(Session& session, const Series& series, QWidget* parent = nullptr);
  ~ObjectDialog() override;

  const std::string& seriesUid() const { return m_series.uid; }

 Q_SIGNALS:
  /// A line about an object that is open was chosen.
  void instanceRequested(const std::string& sopInstanceUid, int frame);
  /// To be drawn on the images that it was made from.
  void drawRequested(const ObjectOutline& outline, const std::filesystem::path& file);

 private:
  void buildLayout();
  /// Reads the file at this place of the series.
  void read(int index);
  void finish(Result<ObjectOutline> outline);
  void fill(const ObjectOutline& outline);
  QString nameOf(const OutlineLine& line) const;
  QString valueOf(const OutlineLine& line) const;
  void tell(const QString& sentence);
  void copyText();
  void saveDocument();
  void draw();

  Session& m_session;
  Series m_series;
  std::set<std::string> m_open;  ///< SOP Instance UIDs of what can be shown from here.
  ObjectOutline m_outline;
  JobPointer m_job;
  QLabel* m_title;
  QLabel* m_message;
  QComboBox* m_files;
  QTreeWidget* m_tree;
  QPushButton* m_copy;
  QPushButton* m_save;
  QPushButton* m_draw;
};

}  // namespace pellucid::ui
