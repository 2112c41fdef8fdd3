#include "core/dicom/nesting_p.h"

#include <algorithm>

namespace pellucid {

namespace {

/// Some hundred levels, and a sixteenth of the stack that threads commonly have.
constexpr std::ptrdiff_t kMostStack = 512 * 1024;

// Deflate reaches 1000 to 1, but only for what is empty: small files may, large ones do not.
constexpr offile_off_t kAlwaysAllowed = 128 << 20;
constexpr offile_off_t kLargestRatio = 50;

const char* stackPointer() {
  return static_cast<const char*>(__builtin_frame_address(0));
}

}  // namespace

ShallowFileStream::ShallowFileStream(const OFFilename& file, offile_off_t start)
    : FileStream(file, start),
      m_bottom(stackPointer()),
      m_longest(kAlwaysAllowed + kLargestRatio * FileStream::avail()) {}

OFBool ShallowFileStream::good() const {
  return m_tooDeep || m_tooLong ? OFFalse : FileStream::good();
}

OFCondition ShallowFileStream::status() const {
  return m_tooDeep || m_tooLong ? EC_InvalidStream : FileStream::status();
}

OFBool ShallowFileStream::eos() {
  if (m_bottom - stackPointer() > kMostStack) m_tooDeep = true;
  return m_tooDeep || m_tooLong ? OFTrue : FileStream::eos();
}

offile_off_t ShallowFileStream::read(void* buffer, offile_off_t length) {
  const offile_off_t left = m_longest - tell();
  const offile_off_t given = left > 0 ? FileStream::read(buffer, std::min(length, left)) : 0;
  if (given == left || left <= 0) m_tooLong = true;
  return given;
}

bool nestsDeeperThan(int levels, DcmItem& item) {
  for (DcmObject* object = item.nextInContainer(nullptr); object != nullptr; object = item.nextInContainer(object)) {
    auto* sequence = dynamic_cast<DcmSequenceOfItems*>(object);
    if (sequence == nullptr) continue;
    for (DcmObject* inner = sequence->nextInContainer(nullptr); inner != nullptr;
         inner = sequence->nextInContainer(inner)) {
      auto* typed = dynamic_cast<DcmItem*>(inner);
      if (typed != nullptr && (levels == 0 || nestsDeeperThan(levels - 1, *typed))) return true;
    }
  }
  return false;
}

}  // namespace pellucid
