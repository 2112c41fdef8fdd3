#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/json.h"
#include "core/base/result.h"

namespace CLI {
class App;
}

namespace pellucid::cli {

/// Exit codes of pellucid-cli, documented in `pellucid-cli --help` and docs/COMMAND_LINE.md.
enum ExitCode : int {
  kDone = 0,
  kPartlyDone = 1,      ///< Some files or rows could not be processed, others were; each is named with its reason.
  kUsage = 2,           ///< Wrong arguments.
  kUnreadable = 3,      ///< Not found, not readable, or not what it claims to be.
  kUnsupported = 4,     ///< Valid, but nothing here can do that with it ("expects chest X-ray, this is MR head").
  kOutOfResources = 5,  ///< Memory or disk.
  kUntrusted = 6,       ///< A pack's hash, licence or card is missing or wrong.
  kInternal = 70,
  kCancelled = 130
};

/// What a command needs from its surroundings. `job` reports progress on a terminal and is cancelled by Ctrl+C.
struct CommandContext {
  std::string program;  ///< Its errors begin with this name.
  Job job;
  bool json = false;  ///< --json: the result as one JSON document on standard output, errors included.
  std::vector<std::filesystem::path> packFolders{};
  std::function<int()> action{};  ///< Set by the chosen subcommand; returns an ExitCode.
};

/// One subcommand: a file command_<name>.cpp and a row in command_table.cpp.
using AddCommand = void (*)(CLI::App& app, CommandContext& context);
const std::vector<AddCommand>& commandTable();

int exitCodeOf(const Error& error);

/// The exit code of a command that has several things to do: 0 when nothing failed, 1 when something was done all the
/// same, and the code of the first failure when nothing was.
class Outcome {
 public:
  void done() { m_done = true; }
  void failed(const Error& error) {
    if (m_firstFailure == kDone) m_firstFailure = exitCodeOf(error);
  }
  int exitCode() const { return m_done && m_firstFailure != kDone ? kPartlyDone : m_firstFailure; }

 private:
  bool m_done = false;
  int m_firstFailure = kDone;
};

/// Prints the error (as JSON with --json) and returns its exit code.
int fail(const CommandContext& context, const Error& error);
/// Prints a line of text, or nothing with --json.
void say(const CommandContext& context, const std::string& line);
/// Prints the document with --json.
void printJson(const CommandContext& context, const Json& json);

}  // namespace pellucid::cli
