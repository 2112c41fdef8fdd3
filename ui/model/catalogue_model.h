#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <vector>

#include "core/store/listed_study.h"
#include "ui/model/catalogue.h"

namespace pellucid::ui {

/// What the study list shows of a search, as a table. Follows the catalogue; sorting is a new search.
class CatalogueModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column {
    Status,
    Patient,
    PatientId,
    BirthDate,
    StudyDate,
    Description,
    Modality,
    Images,
    Place,
    LastOpened,
    Note,
    ColumnCount
  };
  enum Role {
    UidRole = Qt::UserRole,  ///< QString: Study Instance UID
    IconRole,                ///< QString: name of an icon; empty for most cells
    FaultRole                ///< bool: files are missing or changed
  };

  explicit CatalogueModel(Catalogue& catalogue, QObject* parent = nullptr);

  /// Asks; `answered` follows when the rows are there.
  /// An answer is on its way: what stands in the rows is of an earlier question.
  bool asking() const { return m_asking; }
  void setQuery(const StudyQuery& query);
  const StudyQuery& query() const { return m_query; }
  const CatalogueAnswer& answer() const { return m_answer; }
  const ListedStudy& study(int row) const { return m_answer.studies.at(static_cast<std::size_t>(row)); }
  /// -1 where it is not shown.
  int rowOf(const QString& studyUid) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  /// Of the note only; a step of undo.
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
  void sort(int column, Qt::SortOrder order) override;

 Q_SIGNALS:
  /// The rows are those of the query now.
  void answered();

 private:
  void ask();
  QString text(const ListedStudy& study, int column) const;
  QString toolTip(const ListedStudy& study, int column) const;
  QString iconName(const ListedStudy& study, int column) const;

  Catalogue& m_catalogue;
  StudyQuery m_query;
  CatalogueAnswer m_answer;
  bool m_asking = false;
  bool m_askAgain = false;
};

}  // namespace pellucid::ui
