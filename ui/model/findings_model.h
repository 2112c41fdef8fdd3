#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "ui/model/findings.h"

namespace pellucid::ui {

/// The findings of one study (its series) as a table.
class FindingsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Text, Probability, State, Comment, ColumnCount };
  enum Role {
    IdRole = Qt::UserRole,  ///< QString
    StateRole,              ///< int of FindingState
    ProbabilityRole,        ///< double, or invalid
    SeriesRole,             ///< QString
    ImageRole,              ///< int
    OverlayRole             ///< QString: id of the overlay that shows the evidence; may be empty
  };

  explicit FindingsModel(Findings& findings, QObject* parent = nullptr);

  /// Which series are listed.
  void setSeries(const std::vector<std::string>& seriesUids);
  const Finding* finding(const QModelIndex& index) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  /// Editing the text or the comment is a step of undo.
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

 private:
  void rebuild();
  void refresh(const std::string& id);
  QVariant display(const Finding& finding, int column) const;

  Findings& m_findings;
  std::vector<std::string> m_series;
  std::vector<std::string> m_ids;
};

/// "Proposed", "Accepted", ... for the reader.
QString findingStateName(FindingState state);

/// What a finding says: the words of the model in the reader's language until the reader has words of his own.
QString findingText(const Finding& finding);

}  // namespace pellucid::ui
