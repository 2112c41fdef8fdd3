#pragma once

#include "core/base/job.h"

namespace pellucid::cli {

/// A job that draws a progress line on standard error while that is a terminal.
Job terminalJob();

/// Takes the progress line off the terminal, before words are written to it.
void clearProgress();

/// Keeps Ctrl+C from ending the program before `cancelOnInterrupt` takes it. Call first of all in `main`: threads that
/// start later inherit it.
void holdInterrupts();

/// Cancels the job at Ctrl+C (a second one ends the program at once); one that came since `holdInterrupts` counts. The
/// job must outlive the program's work.
void cancelOnInterrupt(Job& job);

}  // namespace pellucid::cli
