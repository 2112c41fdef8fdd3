#include <QtTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <new>
#include <nlohmann/json.hpp>
#include <thread>

#include "app/worker/request_loop.h"
#include "app/worker/shared_storage.h"
#include "core/base/descriptor_socket.h"
#include "core/base/volume_storage.h"
#include "core/base/wire.h"

using namespace pellucid;

namespace {

/// A loop in a thread of its own with the window's ends of its pipes.
class RunningLoop {
 public:
  explicit RunningLoop(RequestKinds kinds) {
    int requests[2];
    int answers[2];
    if (::pipe(requests) != 0 || ::pipe(answers) != 0) qFatal("no pipes");
    m_requests = requests[1];
    m_answers = answers[0];
    m_sockets = *makeDescriptorSockets();
    m_thread = std::thread([kinds = std::move(kinds), in = requests[0], out = answers[1], socket = m_sockets.worker] {
      Channel channel(in, out);
      RequestLoop(channel, kinds, socket).run();
    });
  }
  ~RunningLoop() {
    ::close(m_requests);
    m_thread.join();
    ::close(m_answers);
    ::close(m_sockets.window);
  }
  int voxelSocket() const { return m_sockets.window; }
  void say(const std::string& line) {
    const std::string text = line + "\n";
    QCOMPARE(::write(m_requests, text.data(), text.size()), static_cast<ssize_t>(text.size()));
  }
  Json hear() {
    std::string line;
    for (char c = 0; ::read(m_answers, &c, 1) == 1 && c != '\n';) line += c;
    return Json::parse(line, nullptr, false);
  }
  /// The next message that is not progress.
  Json answer() {
    Json json = hear();
    while (json.is_object() && json.contains("progress")) json = hear();
    return json;
  }

 private:
  int m_requests = -1;
  int m_answers = -1;
  DescriptorSockets m_sockets;
  std::thread m_thread;
};

RequestKinds kinds() {
  RequestKinds kinds;
  kinds["echo"] = [](const Json& request, const RequestTools&) { return Result<Json>(request["text"]); };
  kinds["wait"] = [](const Json&, const RequestTools& tools) -> Result<Json> {
    tools.job.step("waiting");
    for (int i = 0; i < 1000 && !tools.job.cancelled(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    if (tools.job.cancelled()) return Job::cancelledError();
    return Json("not cancelled");
  };
  kinds["exhaust"] = [](const Json&, const RequestTools&) -> Result<Json> { throw std::bad_alloc(); };
  kinds["throw"] = [](const Json&, const RequestTools&) -> Result<Json> { throw std::runtime_error("Planted^Zyxwv"); };
  kinds["image"] = [](const Json&, const RequestTools& tools) -> Result<Json> {
    Geometry geometry;
    geometry.size = {2, 2, 1};
    return tools.voxels.send(*Volume::allocate(geometry, VoxelType::UInt8));
  };
  kinds["sum"] = [](const Json& request, const RequestTools& tools) -> Result<Json> {
    auto volume = tools.voxels.receive(request["voxels"]);
    if (!volume) return volume.error();
    int sum = 0;
    for (std::size_t i = 0; i < volume->byteCount(); ++i) sum += volume->data<std::uint8_t>()[i];
    return Json(sum);
  };
  kinds["held"] = [](const Json&, const RequestTools& tools) -> Result<Json> { return Json(tools.voxels.held()); };
  kinds["inParts"] = [](const Json&, const RequestTools& tools) -> Result<Json> {
    tools.interim(Json{{"part", 1}});
    return Json("whole");
  };
  return kinds;
}

}  // namespace

class TestRequestLoop : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void answersCarryTheIdOfTheirRequest() {
    RunningLoop loop(kinds());
    loop.say(R"({"id": 7, "kind": "echo", "text": "seven"})");
    loop.say(R"({"id": 8, "kind": "echo", "text": "eight"})");
    QCOMPARE(loop.answer().dump(), std::string(R"({"id":7,"result":"seven"})"));
    QCOMPARE(loop.answer().dump(), std::string(R"({"id":8,"result":"eight"})"));
  }
  void aPartComesAheadOfItsAnswer() {
    RunningLoop loop(kinds());
    loop.say(R"({"id": 3, "kind": "inParts"})");
    QCOMPARE(loop.hear().dump(), std::string(R"({"id":3,"interim":{"part":1}})"));
    QCOMPARE(loop.hear().dump(), std::string(R"({"id":3,"result":"whole"})"));
  }
  void cancellingIsHeardWhileARequestRuns() {
    RunningLoop loop(kinds());
    loop.say(R"({"id": 1, "kind": "wait"})");
    QCOMPARE(loop.hear()["step"], Json("waiting"));
    QElapsedTimer timer;
    timer.start();
    loop.say(R"({"cancel": 1})");
    const Json answer = loop.answer();
    QCOMPARE(errorFromJson(answer["error"]).code, ErrorCode::Cancelled);
    QVERIFY(timer.elapsed() < 3000);
  }
  void aWaitingRequestIsCancelledWithoutRunning() {
    RunningLoop loop(kinds());
    loop.say(R"({"id": 1, "kind": "wait"})");
    loop.say(R"({"id": 2, "kind": "echo", "text": "never"})");
    loop.say(R"({"cancel": 2})");
    const Json answer = loop.answer();
    QCOMPARE(answer["id"], Json(2));
    QCOMPARE(errorFromJson(answer["error"]).code, ErrorCode::Cancelled);
    loop.say(R"({"cancel": 1})");
    QCOMPARE(loop.answer()["id"], Json(1));
  }
  void endOfInputStopsTheRunningRequest() {
    QElapsedTimer timer;
    timer.start();
    {
      RunningLoop loop(kinds());
      loop.say(R"({"id": 1, "kind": "wait"})");
      QCOMPARE(loop.hear()["step"], Json("waiting"));
    }
    QVERIFY(timer.elapsed() < 5000);
  }
  void exceptionsBecomeSentencesWithoutTheirText() {
    RunningLoop loop(kinds());
    loop.say(R"({"id": 1, "kind": "exhaust"})");
    QCOMPARE(errorFromJson(loop.answer()["error"]).code, ErrorCode::OutOfMemory);
    loop.say(R"({"id": 2, "kind": "throw"})");
    const Json answer = loop.answer();
    QCOMPARE(errorFromJson(answer["error"]).code, ErrorCode::Internal);
    QVERIFY(answer.dump().find("Planted") == std::string::npos);
  }
  void nonsenseIsPassedOver() {
    RunningLoop loop(kinds());
    for (const char* line : {"", "not json", "[]", "42", R"({"id": -1, "kind": "echo"})", R"({"id": "1"})",
                             R"({"cancel": "all"})", R"({"release": "everything"})", R"({"release": [-5, 1e300]})"})
      loop.say(line);
    loop.say(R"({"id": 1, "kind": "unheard of"})");
    QCOMPARE(errorFromJson(loop.answer()["error"]).code, ErrorCode::Unsupported);
    loop.say(R"({"id": 2, "kind": "echo", "text": "still here"})");
    QCOMPARE(loop.answer()["result"], Json("still here"));
  }
  void voxelsAreHeldUntilTheyAreReleased() {
    RunningLoop loop(kinds());
    loop.say(R"({"id": 1, "kind": "image"})");
    const Json image = loop.answer()["result"];
    QVERIFY(voxelsFromJson(image, ::getpid()).ok());
    loop.say(R"({"id": 2, "kind": "held"})");
    QCOMPARE(loop.answer()["result"], Json(1));
    loop.say(Json{{"release", {image["fd"]}}}.dump());
    loop.say(R"({"id": 3, "kind": "held"})");
    QCOMPARE(loop.answer()["result"], Json(0));
  }
  void voxelsOfTheWindowArriveByDescriptor() {
    RunningLoop loop(kinds());
    Geometry geometry;
    geometry.size = {3, 1, 1};
    Volume volume = *Volume::allocate(geometry, VoxelType::UInt8);
    for (int i = 0; i < 3; ++i) volume.mutableData<std::uint8_t>()[i] = static_cast<std::uint8_t>(i + 1);
    const auto shared = toSharedMemory(volume);
    const int number = shared->second.descriptor();
    const std::string request =
        Json{{"id", 1}, {"kind", "sum"}, {"voxels", voxelsToJson(shared->first, number)}}.dump();
    QVERIFY(sendDescriptor(loop.voxelSocket(), number, number));
    QVERIFY(sendDescriptor(loop.voxelSocket(), number, number));
    loop.say(request);
    QCOMPARE(loop.answer()["result"], Json(6));
    loop.say(request);
    QCOMPARE(errorFromJson(loop.answer()["error"]).code, ErrorCode::Malformed);
  }
  void largeVolumesCrossWithoutACopy() {
    makeVolumesInSharedMemory();
    Geometry geometry;
    geometry.size = {512, 512, 8};
    VoxelExchange voxels(-1);
    int descriptor = -1;
    {
      const Volume volume = *Volume::allocate(geometry, VoxelType::Int16);
      descriptor = sharedDescriptorOf(volume).value_or(-1);
      QVERIFY(descriptor >= 0);
      QVERIFY(!sharedDescriptorOf(volume.slice(1)).has_value());
      const auto sent = voxels.send(volume);
      QVERIFY(sent.ok());
      QCOMPARE(integerOr(*sent, "fd", -1), descriptor);
    }
    // The window has not let go yet, and then it has.
    QVERIFY(SharedMemory::open(::getpid(), descriptor, 1).ok());
    voxels.release(descriptor);
    QVERIFY(!SharedMemory::open(::getpid(), descriptor, 1).ok());
  }
  void partsOfLargeVolumesAreMadeReadyToBeFilled() {
    makeVolumesInSharedMemory();
    Geometry geometry;
    geometry.size = {512, 512, 32};
    Volume volume = *Volume::allocate(geometry, VoxelType::Int16);
    constexpr std::size_t kSlice = std::size_t{2} * 512 * 512;
    for (int slice = 31; slice >= 0; --slice) {
      std::byte* out = volume.mutableBytes() + kSlice * static_cast<std::size_t>(slice);
      prepareToFill(out, kSlice);
      std::memset(out, slice + 1, kSlice);
    }
    for (int slice = 0; slice < 32; ++slice) QCOMPARE(volume.storedValue(511, 511, slice), (slice + 1) * 257.0);
    // Memory of another kind, and memory that has gone.
    const std::vector<std::byte> heap(kSlice);
    prepareToFill(heap.data(), heap.size());
    const std::byte* gone = volume.bytes();
    volume = {};
    prepareToFill(gone, kSlice);
  }
  void whatLibrariesPrintDoesNotReachTheChannel() {
    int answers[2];
    QCOMPARE(::pipe(answers), 0);
    const pid_t child = ::fork();
    if (child == 0) {
      ::dup2(answers[1], STDOUT_FILENO);
      ::dup2(::open("/dev/null", O_WRONLY), STDERR_FILENO);
      auto channel = Channel::takeStandardStreams();
      if (!channel) ::_exit(1);
      std::puts("a library prints");
      std::fflush(stdout);
      channel->write(Json{{"id", 1}});
      ::_exit(0);
    }
    ::close(answers[1]);
    std::string heard;
    for (char c = 0; ::read(answers[0], &c, 1) == 1;) heard += c;
    ::waitpid(child, nullptr, 0);
    ::close(answers[0]);
    QCOMPARE(heard, std::string("{\"id\":1}\n"));
  }
};

QTEST_GUILESS_MAIN(TestRequestLoop)
#include "tst_request_loop.moc"
