#pragma once

#include "core/report/report_words.h"

namespace pellucid::ui {

/// The words of a report in the language of the window; English stays as core says it. Any thread.
ReportWords reportWords();

}  // namespace pellucid::ui
