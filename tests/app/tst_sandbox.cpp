#include <QtTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <fstream>
#include <functional>

#include "app/worker/sandbox.h"

using namespace pellucid;

namespace {

constexpr int kYes = 10;
constexpr int kNo = 11;
constexpr int kNotEntered = 12;

/// Whether `check` holds in a child that has entered the sandbox: kYes, kNo or kNotEntered.
int inSandbox(const SandboxLimits& limits, const std::function<bool()>& check) {
  const pid_t child = ::fork();
  if (child == 0) {
    if (!enterSandbox(limits)) ::_exit(kNotEntered);
    ::_exit(check() ? kYes : kNo);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

bool hasLandlock() {
  std::ifstream list("/sys/kernel/security/lsm");
  std::string names;
  if (list >> names) return names.find("landlock") != std::string::npos;
  return ::syscall(444, nullptr, 0, 1) > 0;  // landlock_create_ruleset, for its version.
}

bool canCreate(const QString& file) {
  const int descriptor = ::open(QFile::encodeName(file).constData(), O_CREAT | O_WRONLY, 0600);
  if (descriptor < 0) return false;
  ::close(descriptor);
  return true;
}

}  // namespace

class TestSandbox : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void noSocketCanBeMade() {
    for (const int family : {AF_INET, AF_INET6, AF_UNIX})
      QCOMPARE(inSandbox({}, [family] { return ::socket(family, SOCK_STREAM, 0) < 0 && errno == EPERM; }), kYes);
  }
  void noOtherProgramCanBeStarted() {
    QCOMPARE(inSandbox({},
                       [] {
                         ::execl("/bin/true", "true", nullptr);
                         return errno == EPERM;
                       }),
             kYes);
  }
  void otherProcessesCannotBeSignalled() {
    QCOMPARE(inSandbox({}, [] { return ::kill(::getppid(), 0) < 0 && errno == EPERM; }), kYes);
  }
  void abortStillEndsTheProcess() {
    QCOMPARE(inSandbox({},
                       [] {
                         ::signal(SIGABRT, SIG_DFL);
                         std::abort();
                         return true;
                       }),
             -SIGABRT);
  }
  void noCoreIsDumped() {
    QCOMPARE(inSandbox({},
                       [] {
                         rlimit limit{};
                         return ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_max == 0;
                       }),
             kYes);
  }
  void memoryBeyondTheLimitIsRefused() {
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the address sanitizer itself reserves more address space than any limit");
#endif
    SandboxLimits limits;
    limits.memoryBytes = std::uint64_t{2} << 30;
    QCOMPARE(
        inSandbox(limits,
                  [] {
                    void* large = ::mmap(nullptr, std::size_t{3} << 30, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
                    void* small = ::mmap(nullptr, std::size_t{1} << 20, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
                    return large == MAP_FAILED && small != MAP_FAILED;
                  }),
        kYes);
  }
  void filesAreWrittenInTheNamedFolderOnly() {
    if (!hasLandlock()) QSKIP("this kernel has no Landlock");
    const QTemporaryDir inside;
    const QTemporaryDir outside;
    SandboxLimits limits;
    limits.writable = {inside.path().toStdString()};
    QCOMPARE(inSandbox(limits, [&] { return canCreate(inside.filePath("a")) && !canCreate(outside.filePath("a")); }),
             kYes);
    QVERIFY(QFile::exists(inside.filePath("a")));
    QVERIFY(!QFile::exists(outside.filePath("a")));
  }
  void filesAreReadInTheNamedFoldersOnly() {
    if (!hasLandlock()) QSKIP("this kernel has no Landlock");
    const QTemporaryDir inside;
    const QTemporaryDir outside;
    for (const QTemporaryDir* folder : {&inside, &outside}) QVERIFY(canCreate(folder->filePath("a")));
    const auto readable = [](const QString& file) {
      return ::open(QFile::encodeName(file).constData(), O_RDONLY) >= 0;
    };
    SandboxLimits limits;
    limits.readable = {inside.path().toStdString()};
    QCOMPARE(inSandbox(limits, [&] { return readable(inside.filePath("a")) && !readable(outside.filePath("a")); }),
             kYes);
    QCOMPARE(inSandbox({}, [&] { return readable(outside.filePath("a")); }), kYes);
  }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
