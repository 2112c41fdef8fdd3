#pragma once

#include <QAbstractItemModel>
#include <QImage>
#include <memory>
#include <string>
#include <vector>

namespace pellucid {
struct Series;
}

namespace pellucid::ui {

class Session;

/// Patients, their studies, their series, as a tree of one column; the volumes of one choice (times, echoes, ...) are
/// one row. Image files, which are studies without a patient (image_files.h), stand below one heading each folder: a
/// heading for each file would say nothing more. Follows the session; the index of an item stays valid while others
/// arrive, so that a view keeps its selection.
class StudyListModel : public QAbstractItemModel {
  Q_OBJECT
 public:
  enum Kind { Patient, Study, Series };
  enum Role {
    KindRole = Qt::UserRole,  ///< int of Kind
    UidRole,                  ///< QString: study or series UID; of several volumes at one place the one shown;
                              ///< empty for the headings of image files
    SubtitleRole,             ///< QString: second line
    ImageCountRole,           ///< int
    ModalityRole,             ///< QString
    RemarksRole,              ///< QStringList: what is odd about a series (split, no pixels, load report)
    CurrentRole,              ///< bool: shown in the viewer
    LoadedRole,               ///< bool: voxels are in memory
    DrawableRole,             ///< bool: false for objects without pixels
    StudyUidsRole,            ///< QStringList: the study, or those below a heading
    FileCountRole,            ///< int: image files below the heading of a folder; 0 for a study
    IsFileRole                ///< bool: a series that is an image file, called as it is
  };

  explicit StudyListModel(Session& session, QObject* parent = nullptr);
  ~StudyListModel() override;

  QModelIndex indexOfSeries(const std::string& seriesUid) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  /// DecorationRole of a series is its thumbnail as QImage (null until it has arrived; asking for it requests it).
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 private:
  struct Node;
  void synchronise();
  void reconcile(Node& node, Node& wanted, const QModelIndex& index);
  void seriesChanged(const std::string& seriesUid);
  QVariant seriesData(const Node& node, int role) const;
  QVariant studyData(const Node& node, int role) const;
  QVariant patientData(const Node& node, int role) const;
  QVariant folderData(const Node& node, int role) const;
  QStringList studyUids(const Node& node) const;
  /// The description, with what tells the file from others of its name.
  QString withFolder(const pellucid::Series& series) const;
  QStringList remarksOf(const pellucid::Series& series) const;
  /// Of a row that stands for several volumes the one that is shown, else the first.
  const pellucid::Series* shownPart(const Node& node) const;

  Session& m_session;
  std::unique_ptr<Node> m_root;
  std::string m_current;
};

}  // namespace pellucid::ui
