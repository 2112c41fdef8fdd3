#pragma once

#include <QWidget>
#include <string>
#include <vector>

#include "core/store/listed_study.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QTimer;

namespace pellucid::ui {

/// Search and filters of the study list.
class StudyFilter : public QWidget {
  Q_OBJECT
 public:
  explicit StudyFilter(QWidget* parent = nullptr);

  /// The conditions; the order of the query is left as it is.
  void applyTo(StudyQuery& query) const;
  /// What can be chosen; the chosen one stays where it is among them.
  void setModalities(const std::vector<std::string>& modalities);
  /// Everything is shown again.
  void reset();
  /// Whether anything is left out.
  bool isSet() const;
  StudySubset subset() const;
  void setSubset(StudySubset subset);
  /// Asks at once for what was typed a moment ago.
  void flush();
  QLineEdit& search() { return *m_search; }

 Q_SIGNALS:
  void changed();

 private:
  void fillChoices();
  void buildLayout();
  void showDates();

  QLineEdit* m_search;
  QComboBox* m_modality;
  QComboBox* m_status;
  QComboBox* m_period;
  QComboBox* m_subset;
  QWidget* m_dates;
  QDateEdit* m_from;
  QDateEdit* m_until;
  QTimer* m_patience;
};

}  // namespace pellucid::ui
