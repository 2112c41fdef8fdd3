#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcerror.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "core/dicom/file_stream_p.h"

namespace pellucid {

namespace {

class FileStreamFactory : public DcmInputFileStreamFactory {
 public:
  using DcmInputFileStreamFactory::DcmInputFileStreamFactory;
  DcmInputStream* create() const override { return new FileStream(getFilename(), getOffset()); }
  DcmInputStreamFactory* clone() const override { return new FileStreamFactory(*this); }
};

}  // namespace

FileProducer::FileProducer(const OFFilename& file, offile_off_t start)
    : m_descriptor(::open(file.getCharPointer(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)), m_status(EC_Normal) {
  struct ::stat facts {};
  if (m_descriptor < 0 || ::fstat(m_descriptor, &facts) != 0 || !S_ISREG(facts.st_mode)) {
    m_status = EC_InvalidFilename;
    return;
  }
  m_size = facts.st_size;
  m_position = std::clamp<offile_off_t>(start, 0, m_size);
}

FileProducer::~FileProducer() {
  if (m_descriptor >= 0) ::close(m_descriptor);
}

OFBool FileProducer::good() const {
  return m_status.good();
}

OFCondition FileProducer::status() const {
  return m_status;
}

OFBool FileProducer::eos() {
  return m_position >= m_size;
}

offile_off_t FileProducer::avail() {
  return m_size - m_position;
}

/// Less than asked for where the file has become shorter since it was opened.
offile_off_t FileProducer::readHere(void* buffer, offile_off_t length) {
  offile_off_t done = 0;
  while (done < length) {
    const ssize_t count = ::pread(m_descriptor, static_cast<char*>(buffer) + done,
                                  static_cast<std::size_t>(length - done), m_position + done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    done += count;
  }
  return done;
}

/// Fills the buffer from where the stream stands.
bool FileProducer::hold() {
  m_heldFrom = m_position;
  m_heldCount = readHere(m_held.data(), static_cast<offile_off_t>(m_held.size()));
  return m_heldCount > 0;
}

offile_off_t FileProducer::read(void* buffer, offile_off_t length) {
  if (m_status.bad() || buffer == nullptr) return 0;
  const offile_off_t wanted = std::clamp<offile_off_t>(length, 0, avail());
  offile_off_t done = 0;
  while (done < wanted) {
    auto* to = static_cast<char*>(buffer) + done;
    const offile_off_t left = wanted - done;
    offile_off_t count = m_heldFrom + m_heldCount - m_position;
    if (count > 0 && m_position >= m_heldFrom) {
      count = std::min(count, left);
      std::memcpy(to, m_held.data() + (m_position - m_heldFrom), static_cast<std::size_t>(count));
    } else if (left >= static_cast<offile_off_t>(m_held.size())) {
      count = readHere(to, left);
      if (count == 0) break;
    } else {
      if (!hold()) break;
      continue;
    }
    m_position += count;
    done += count;
  }
  return done;
}

offile_off_t FileProducer::skip(offile_off_t length) {
  if (m_status.bad()) return 0;
  const offile_off_t count = std::clamp<offile_off_t>(length, 0, avail());
  m_position += count;
  return count;
}

void FileProducer::putback(offile_off_t count) {
  if (m_status.bad()) return;
  if (count < 0 || count > m_position) {
    m_status = EC_PutbackFailed;
  } else {
    m_position -= count;
  }
}

FileStream::FileStream(const OFFilename& file, offile_off_t start)
    : DcmInputStream(&m_producer), m_producer(file, start), m_file(file) {}

DcmInputStreamFactory* FileStream::newFactory() const {
  return currentProducer() == &m_producer ? new FileStreamFactory(m_file, m_producer.position()) : nullptr;
}

}  // namespace pellucid
