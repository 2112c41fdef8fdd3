#include "app/worker/request_loop.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <exception>
#include <new>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>
#include <utility>

#include "app/worker/shared_storage.h"
#include "core/base/descriptor_socket.h"
#include "core/base/log.h"

namespace pellucid {

namespace {

constexpr std::size_t kMostWaiting = 1000;

Error noMemory() {
  return {ErrorCode::OutOfMemory, "There is not enough memory for this; close other studies and try again.", ""};
}

/// Sends progress at most twenty times a second; a new step text at once.
Job::Listener progressTo(Channel& channel, std::int64_t id) {
  using Clock = std::chrono::steady_clock;
  struct Last {
    Clock::time_point time{};
    std::string step;
  };
  auto last = std::make_shared<Last>();
  return [&channel, id, last](double fraction, const std::string& step) {
    const auto now = Clock::now();
    if (step == last->step && now - last->time < std::chrono::milliseconds(50)) return;
    last->time = now;
    last->step = step;
    channel.write(Json{{"id", id}, {"progress", fraction}, {"step", step}});
  };
}

std::int64_t idOf(const Json& json, const char* key) {
  const double number = numberOr(json, key, -1);
  return number >= 0 && number < 9e15 ? static_cast<std::int64_t>(number) : -1;
}

}  // namespace

Result<Json> VoxelExchange::send(const Volume& volume) {
  if (volume.empty()) return Error{ErrorCode::Internal, "There is no image to hand over.", ""};
  Volume sent = volume;
  std::optional<int> descriptor = sharedDescriptorOf(volume);
  if (!descriptor) {
    auto shared = toSharedMemory(volume);
    if (!shared) return shared.error();
    sent = std::move(shared->first);
    descriptor = shared->second.descriptor();
  }
  Json description = voxelsToJson(sent, *descriptor);
  const std::lock_guard lock(m_mutex);
  m_sent.insert_or_assign(*descriptor, std::move(sent));
  return description;
}

VoxelExchange::~VoxelExchange() {
  for (const auto& [number, descriptor] : m_arrived) ::close(descriptor);
  if (m_socket >= 0) ::close(m_socket);
}

Result<Volume> VoxelExchange::receive(const Json& description) {
  // The window sends the descriptor before the request that names it.
  while (const auto next = receiveDescriptor(m_socket)) {
    const auto [place, isNew] = m_arrived.emplace(next->number, next->descriptor);
    if (isNew) continue;
    // Left over from a request that ended before it was read.
    ::close(place->second);
    place->second = next->descriptor;
  }
  const auto found = m_arrived.find(integerOr(description, "fd", -1));
  if (found == m_arrived.end()) return Error{ErrorCode::Malformed, "The image that was handed over is missing.", ""};
  Json own = description;
  own["fd"] = found->second;
  auto received = voxelsFromJson(own, ::getpid());
  ::close(found->second);
  m_arrived.erase(found);
  if (!received) return received.error();
  return std::move(received->volume);
}

void VoxelExchange::release(int descriptor) {
  const std::lock_guard lock(m_mutex);
  m_sent.erase(descriptor);
}

std::size_t VoxelExchange::held() const {
  const std::lock_guard lock(m_mutex);
  return m_sent.size();
}

RequestLoop::RequestLoop(Channel& channel, RequestKinds kinds, int voxelSocket)
    : m_channel(channel), m_kinds(std::move(kinds)), m_voxels(voxelSocket) {}

void RequestLoop::run() {
  std::thread worker([this] { work(); });
  std::string line;
  while (m_channel.readLine(line)) handleLine(line);
  {
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_waiting.clear();
    if (m_runningJob) m_runningJob->cancel();
  }
  m_wake.notify_all();
  worker.join();
}

void RequestLoop::handleLine(const std::string& line) {
  auto json = parseJson(line);
  if (!json || !json->is_object()) {
    log(LogLevel::Warning, "A request is not a JSON object.");
    return;
  }
  if (json->contains("cancel")) {
    cancel(idOf(*json, "cancel"));
  } else if (json->contains("release")) {
    for (const double descriptor : numbersOf(*json, "release"))
      if (descriptor >= 0 && descriptor < 1e9) m_voxels.release(static_cast<int>(descriptor));
  } else if (const std::int64_t id = idOf(*json, "id"); id >= 0) {
    enqueue(id, std::move(*json));
  }
}

void RequestLoop::enqueue(std::int64_t id, Json json) {
  {
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() < kMostWaiting) {
      m_waiting.push_back(
          {id, std::make_shared<const Json>(std::move(json)), std::make_shared<Job>(progressTo(m_channel, id))});
      m_wake.notify_one();
      return;
    }
  }
  const Error tooMany{ErrorCode::OutOfMemory, "Too much is waiting to be done; please try again.", ""};
  m_channel.write(Json{{"id", id}, {"error", toJson(tooMany)}});
}

void RequestLoop::cancel(std::int64_t id) {
  {
    const std::lock_guard lock(m_mutex);
    if (m_running == id && m_runningJob) m_runningJob->cancel();
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), [id](const Request& r) { return r.id == id; });
    if (found == m_waiting.end()) return;
    m_waiting.erase(found);
  }
  m_channel.write(Json{{"id", id}, {"error", toJson(Job::cancelledError())}});
}

void RequestLoop::work() {
  while (true) {
    Request request;
    {
      std::unique_lock lock(m_mutex);
      m_running = -1;
      m_runningJob.reset();
      m_wake.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
      if (m_ended) return;
      request = std::move(m_waiting.front());
      m_waiting.pop_front();
      m_running = request.id;
      m_runningJob = request.job;
    }
    answer(request);
  }
}

void RequestLoop::answer(const Request& request) {
  const auto kind = m_kinds.find(textOr(*request.json, "kind"));
  Result<Json> result = kind == m_kinds.end()
                            ? Result<Json>(Error{ErrorCode::Unsupported, "This worker does not know that request.", ""})
                            : guarded(kind->second, request);
  if (!result) {
    if (result.error().code != ErrorCode::Cancelled) log(result.error());
    m_channel.write(Json{{"id", request.id}, {"error", toJson(result.error())}});
    return;
  }
  Json reply{{"id", request.id}};
  reply["result"] = std::move(*result);
  m_channel.write(reply);
}

Result<Json> RequestLoop::guarded(const RequestHandler& handler, const Request& request) {
  try {
    const Interim interim = [this, &request](Json part) {
      Json message{{"id", request.id}};
      message["interim"] = std::move(part);
      m_channel.write(message);
    };
    return handler(*request.json, {m_voxels, *request.job, interim});
  } catch (const std::bad_alloc&) {
    return noMemory();
  } catch (const std::exception& exception) {
    // what() of a library may quote a file: it goes nowhere.
    return Error{ErrorCode::Internal, "This could not be done because of an internal fault.", typeid(exception).name()};
  }
}

}  // namespace pellucid
