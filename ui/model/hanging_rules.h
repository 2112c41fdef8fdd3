#pragma once

#include <QObject>
#include <QString>
#include <vector>

#include "ui/model/hanging.h"

namespace pellucid::ui {

/// The rules that hold: the user's, kept in a file, before those of the program.
class HangingRules : public QObject {
  Q_OBJECT
 public:
  /// `ofProgram` is the text of the program's file; an empty `userFile` stands for the user's own.
  HangingRules(const std::string& ofProgram, const QString& userFile = {}, QObject* parent = nullptr);

  std::vector<HangingRule> rules() const;
  /// From now on studies of this kind hang so, each with its own rule: with a prior beside (rule.prior), where no prior
  /// is open (rule.alone), and else. Replaces the user's earlier rule of the same sort for the kind; the other rules,
  /// the program's among them, go on for what this one is not for. InvalidArgument for a kind of which nothing is
  /// known: its rule would be one for every study. OutOfDisk.
  Result<void> save(const StudyKind& kind, HangingRule rule);
  /// Back to the rules of the program for this kind.
  Result<void> forget(const StudyKind& kind);
  bool hasOwn(const StudyKind& kind) const;

 private:
  Result<void> write(std::vector<HangingRule> rules);

  QString m_file;
  std::vector<HangingRule> m_program;
  std::vector<HangingRule> m_own;
};

}  // namespace pellucid::ui
