#include "core/dicom/nesting_p.h"

namespace pellucid {

namespace {

/// Some hundred levels, and a sixteenth of the stack that threads commonly have.
constexpr std::ptrdiff_t kMostStack = 512 * 1024;

const char* stackPointer() {
  return static_cast<const char*>(__builtin_frame_address(0));
}

}  // namespace

ShallowFileStream::ShallowFileStream(const OFFilename& file, offile_off_t start)
    : DcmInputFileStream(file, start), m_bottom(stackPointer()) {}

OFBool ShallowFileStream::good() const {
  return m_tooDeep ? OFFalse : DcmInputFileStream::good();
}

OFCondition ShallowFileStream::status() const {
  return m_tooDeep ? EC_InvalidStream : DcmInputFileStream::status();
}

OFBool ShallowFileStream::eos() {
  if (m_bottom - stackPointer() > kMostStack) m_tooDeep = true;
  return m_tooDeep ? OFTrue : DcmInputFileStream::eos();
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
