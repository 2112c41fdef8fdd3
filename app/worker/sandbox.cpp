#include "app/worker/sandbox.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <memory>
#include <string>

namespace pellucid {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kAddressSpaceIsReserved = true;  // The sanitizer maps 20 TiB of shadow.
#else
constexpr bool kAddressSpaceIsReserved = false;
#endif

Error refused(const char* what) {
  return {ErrorCode::Unsupported, "The protection of the worker could not be switched on.",
          std::string(what) + ": " + std::strerror(errno)};
}

Result<void> setLimits(const SandboxLimits& limits) {
  const rlimit noCore{0, 0};
  if (::setrlimit(RLIMIT_CORE, &noCore) != 0) return refused("core");
  if (limits.limitMemory && !kAddressSpaceIsReserved) {
    const rlim_t bytes = limits.memoryBytes != 0 ? limits.memoryBytes : defaultMemoryLimit();
    const rlimit memory{bytes, bytes};
    if (::setrlimit(RLIMIT_AS, &memory) != 0) return refused("memory");
  }
  // Below the window, so that decoding never makes scrolling stutter. A refusal does no harm.
  ::setpriority(PRIO_PROCESS, 0, 5);
  return {};
}

struct ReleaseFilter {
  void operator()(void* filter) const { ::seccomp_release(filter); }
};

/// System calls that nothing in a worker needs: the network, other programs, other processes, the kernel's innards.
/// io_uring would carry them past this filter.
constexpr const char* kForbidden[] = {"socket",
                                      "socketpair",
                                      "connect",
                                      "bind",
                                      "listen",
                                      "accept",
                                      "accept4",
                                      "execve",
                                      "execveat",
                                      "ptrace",
                                      "process_vm_readv",
                                      "process_vm_writev",
                                      "kill",
                                      "tkill",
                                      "pidfd_open",
                                      "pidfd_getfd",
                                      "io_uring_setup",
                                      "io_uring_enter",
                                      "bpf",
                                      "perf_event_open",
                                      "userfaultfd",
                                      "mount",
                                      "umount2",
                                      "pivot_root",
                                      "chroot",
                                      "unshare",
                                      "setns",
                                      "keyctl",
                                      "add_key",
                                      "request_key",
                                      "kexec_load",
                                      "finit_module",
                                      "init_module",
                                      "delete_module",
                                      "reboot",
                                      "swapon",
                                      "swapoff",
                                      "name_to_handle_at",
                                      "open_by_handle_at"};

Result<void> forbidSystemCalls() {
  const std::unique_ptr<void, ReleaseFilter> filter(::seccomp_init(SCMP_ACT_ALLOW));
  if (!filter) return refused("filter");
  // Libraries have started threads before main(): the filter must bind them too.
  if (::seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) != 0) return refused("threads");
  for (const char* name : kForbidden) {
    const int number = ::seccomp_syscall_resolve_name(name);
    if (number == __NR_SCMP_ERROR) continue;
    if (::seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), number, 0) != 0) return refused(name);
  }
  // abort() signals a thread of this process; signalling any other is forbidden.
  if (::seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), SCMP_SYS(tgkill), 1,
                         SCMP_A0(SCMP_CMP_NE, static_cast<scmp_datum_t>(::getpid()))) != 0)
    return refused("tgkill");
  if (::seccomp_load(filter.get()) != 0) return refused("load");
  return {};
}

constexpr std::uint64_t kRead = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t kWrite = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
                                 LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_DIR |
                                 LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_CHAR |
                                 LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
                                 LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;

/// A folder or file that is not there needs no permission.
void allowBelow(int ruleset, const std::filesystem::path& path, std::uint64_t access) {
  const int descriptor = ::open(path.c_str(), O_PATH | O_CLOEXEC);
  if (descriptor < 0) return;
  landlock_path_beneath_attr rule{};
  rule.allowed_access = access;
  if (!std::filesystem::is_directory(path))
    rule.allowed_access &= LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE;
  rule.parent_fd = descriptor;
  ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
  ::close(descriptor);
}

/// What programs need to run at all: libraries, their data, processor and device descriptions.
constexpr const char* kSystemFolders[] = {"/usr", "/lib", "/lib64", "/bin", "/etc", "/proc", "/sys", "/dev"};

Result<void> confineFiles(const SandboxLimits& limits) {
  const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return {};  // An older kernel: the other protections hold.
  landlock_ruleset_attr attributes{};
  attributes.handled_access_fs = kRead | kWrite;
  const int ruleset = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof(attributes), 0));
  if (ruleset < 0) return refused("ruleset");
  if (limits.readable.empty()) {
    allowBelow(ruleset, "/", kRead);
  } else {
    for (const char* folder : kSystemFolders) allowBelow(ruleset, folder, kRead);
    for (const auto& folder : limits.readable) allowBelow(ruleset, folder, kRead);
  }
  for (const auto& folder : limits.writable) allowBelow(ruleset, folder, kRead | kWrite);
  for (const char* device : {"/dev/null", "/dev/shm"}) allowBelow(ruleset, device, kRead | kWrite);
  const bool done = ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
  ::close(ruleset);
  if (!done) return refused("restrict");
  return {};
}

}  // namespace

std::uint64_t defaultMemoryLimit() {
  constexpr std::uint64_t kLibrariesAndStacks = std::uint64_t{4} << 30;
  const auto physical = static_cast<std::uint64_t>(std::max(::sysconf(_SC_PHYS_PAGES), 0L)) *
                        static_cast<std::uint64_t>(std::max(::sysconf(_SC_PAGESIZE), 0L));
  return physical / 4 * 3 + kLibrariesAndStacks;
}

Result<void> enterSandbox(const SandboxLimits& limits) {
  if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return refused("parent");
  if (auto set = setLimits(limits); !set) return set;
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return refused("privileges");
  if (auto confined = confineFiles(limits); !confined) return confined;
  return forbidSystemCalls();
}

}  // namespace pellucid
