#pragma once

#include "ui/model/findings.h"
#include "ui/widgets/press_card.h"

namespace pellucid::ui {

/// One finding with its state and what the reader can do with it.
class FindingCard : public PressCard {
  Q_OBJECT
 public:
  FindingCard(Findings& findings, const Finding& finding, QWidget* parent = nullptr);

 Q_SIGNALS:
  void showRequested(const std::string& findingId);

 private:
  QWidget* makeHeading(const Finding& finding);
  QWidget* makeButtons(const Finding& finding);
  void editText();
  void editComment();

  Findings& m_findings;
  std::string m_id;
};

}  // namespace pellucid::ui
