#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "app/worker/channel.h"
#include "core/base/job.h"
#include "core/base/json.h"
#include "core/base/shared_memory.h"
#include "core/base/wire.h"

namespace pellucid {

/// Voxels on their way between the window and one request. Memory of results is kept until the window has let go of it.
class VoxelExchange {
 public:
  /// `socket` brings the descriptors of what the window describes; it is closed with this object.
  explicit VoxelExchange(int socket) : m_socket(socket) {}
  ~VoxelExchange();
  VoxelExchange(const VoxelExchange&) = delete;
  VoxelExchange& operator=(const VoxelExchange&) = delete;

  /// Describes the volume for the window, after copying it into shared memory when it is not there already.
  Result<Json> send(const Volume& volume);
  /// Each description can be received once. Called by the job thread only.
  Result<Volume> receive(const Json& description);
  void release(int descriptor);
  std::size_t held() const;

 private:
  int m_socket;
  std::map<int, int> m_arrived;  // The window's number and this process's descriptor.
  mutable std::mutex m_mutex;
  std::map<int, Volume> m_sent;  // By descriptor.
};

/// Sends a part of the answer ahead of the answer. Called by the job thread.
using Interim = std::function<void(Json part)>;

/// What a handler works with beside the request.
struct RequestTools {
  VoxelExchange& voxels;
  Job& job;
  const Interim& interim;
};

/// Answers one kind of request: blocking, in the job thread.
using RequestHandler = std::function<Result<Json>(const Json& request, const RequestTools& tools)>;
using RequestKinds = std::map<std::string, RequestHandler>;

/// Reads requests until the window goes; runs them one after the other in a thread of its own, so that a cancellation
/// is heard at once. Exceptions of libraries become errors, running out of memory too.
class RequestLoop {
 public:
  RequestLoop(Channel& channel, RequestKinds kinds, int voxelSocket);
  /// Returns when the input has ended and the running request has stopped.
  void run();

 private:
  struct Request {
    std::int64_t id = 0;
    std::shared_ptr<const Json> json;
    std::shared_ptr<Job> job;
  };

  void handleLine(const std::string& line);
  void enqueue(std::int64_t id, Json json);
  void cancel(std::int64_t id);
  void work();
  void answer(const Request& request);
  Result<Json> guarded(const RequestHandler& handler, const Request& request);

  Channel& m_channel;
  RequestKinds m_kinds;
  VoxelExchange m_voxels;
  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::deque<Request> m_waiting;
  std::int64_t m_running = -1;
  std::shared_ptr<Job> m_runningJob;
  bool m_ended = false;
};

}  // namespace pellucid
