#pragma once

#include <optional>

#include "core/base/result.h"

namespace pellucid {

/// A pair of connected sockets over which the window hands descriptors of shared memory to a worker. The worker cannot
/// open them itself: a confined process may not look into others, not even at their descriptors.
struct DescriptorSockets {
  int window = -1;
  int worker = -1;
};
/// Both close on exec; the caller closes them. Error: Internal.
Result<DescriptorSockets> makeDescriptorSockets();

/// Sends a duplicate under a number by which the receiver will ask for it; false when that is impossible.
bool sendDescriptor(int socket, int number, int descriptor);

struct NumberedDescriptor {
  int number = -1;
  int descriptor = -1;  ///< The receiver closes it.
};
/// The next one that has arrived; nothing when none is waiting.
std::optional<NumberedDescriptor> receiveDescriptor(int socket);

}  // namespace pellucid
