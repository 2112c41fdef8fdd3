#include "core/dicom/nesting_p.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcistrmf.h>
#include <dcmtk/dcmdata/dcuid.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <limits>
#include <string>
#include <system_error>
#include <vector>

namespace pellucid {

namespace {

constexpr std::uint64_t kUnknownEnd = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint32_t kUndefined = 0xFFFFFFFF;
constexpr std::size_t kDeepest = 64;

constexpr std::uint32_t kItem = 0xFFFEE000;
constexpr std::uint32_t kItemEnd = 0xFFFEE00D;
constexpr std::uint32_t kSequenceEnd = 0xFFFEE0DD;
constexpr std::uint32_t kPixelData = 0x7FE00010;

/// Bytes by position, read in ascending order with a little looking ahead.
class Source {
 public:
  virtual ~Source() = default;
  virtual bool read(std::uint64_t at, void* out, std::size_t count) = 0;
};

/// Bytes of the file, through one small window.
class FileBytes : public Source {
 public:
  explicit FileBytes(const std::filesystem::path& file) : m_stream(file, std::ios::binary) {
    std::error_code failure;
    m_size = std::filesystem::file_size(file, failure);
    if (failure) m_size = 0;
  }
  bool read(std::uint64_t at, void* out, std::size_t count) override {
    if (at > m_size || count > m_size - at) return false;
    if (at < m_start || at + count > m_start + m_filled) {
      m_stream.clear();
      m_stream.seekg(static_cast<std::streamoff>(at));
      m_stream.read(m_bytes.data(), m_bytes.size());
      m_start = at;
      m_filled = static_cast<std::size_t>(m_stream.gcount());
      if (count > m_filled) return false;
    }
    std::memcpy(out, m_bytes.data() + (at - m_start), count);
    return true;
  }

 private:
  std::ifstream m_stream;
  std::uint64_t m_size = 0;
  std::uint64_t m_start = 0;
  std::size_t m_filled = 0;
  std::array<char, 8192> m_bytes{};
};

/// The inflated data set of a deflated file; what was passed cannot be read again.
class InflatedBytes : public Source {
 public:
  InflatedBytes(const std::filesystem::path& file, std::uint64_t start)
      : m_stream(OFFilename(file.c_str()), static_cast<offile_off_t>(start)) {
    m_open = m_stream.installCompressionFilter(ESC_zlib).good();
  }
  /// Whether there was more than is looked through.
  bool tooLong() const { return m_start + m_bytes.size() > kLongest; }

  bool read(std::uint64_t at, void* out, std::size_t count) override {
    if (!m_open || at < m_start) return false;
    while (at + count > m_start + m_bytes.size()) {
      const auto passed = static_cast<std::size_t>(std::min<std::uint64_t>(at - m_start, m_bytes.size()));
      m_bytes.erase(0, passed);
      m_start += passed;
      std::array<char, 65536> more{};
      const auto arrived = m_stream.read(more.data(), more.size());
      if (arrived <= 0 || tooLong()) return false;
      m_bytes.append(more.data(), static_cast<std::size_t>(arrived));
    }
    std::memcpy(out, m_bytes.data() + (at - m_start), count);
    return true;
  }

 private:
  static constexpr std::uint64_t kLongest = std::uint64_t{1} << 30;
  DcmInputFileStream m_stream;
  bool m_open = false;
  std::uint64_t m_start = 0;
  std::string m_bytes;
};

/// A sequence or an item that is open, and how its content is encoded.
struct Open {
  std::uint64_t end = kUnknownEnd;
  bool explicitVr = true;
};

struct Element {
  std::uint32_t tag = 0;
  std::uint32_t length = 0;
  std::uint64_t content = 0;
  bool sequence = false;
  bool unknownVr = false;
};

class Walk {
 public:
  Walk(Source& source, bool explicitVr, bool bigEndian) : m_source(source), m_explicit(explicitVr), m_big(bigEndian) {}

  /// Elements from `at` on; false when they nest too deeply.
  bool run(std::uint64_t at) {
    Element element;
    while (read(at, element)) {
      close(at);
      at = element.content;
      if (element.tag == kItemEnd || element.tag == kSequenceEnd) {
        closeUndefined();
      } else if (element.tag == kPixelData && element.length == kUndefined) {
        if (!skipFragments(at)) return true;
      } else if (element.tag == kItem || element.sequence) {
        const bool inside = element.unknownVr ? false : currentVr();
        m_open.push_back({element.length == kUndefined ? kUnknownEnd : at + element.length, inside});
        if (m_open.size() > 2 * kDeepest) return false;
      } else if (element.length == kUndefined) {
        return true;
      } else {
        at += element.length;
      }
    }
    return true;
  }

 private:
  bool currentVr() const { return m_open.empty() ? m_explicit : m_open.back().explicitVr; }

  std::uint32_t number(const unsigned char* bytes, int count) const {
    std::uint32_t value = 0;
    for (int i = 0; i < count; ++i) value = value << 8 | bytes[m_big ? i : count - 1 - i];
    return value;
  }

  bool startsWithItem(std::uint64_t at) {
    unsigned char bytes[4];
    return m_source.read(at, bytes, 4) && (number(bytes, 2) << 16 | number(bytes + 2, 2)) == kItem;
  }

  bool read(std::uint64_t at, Element& element) {
    unsigned char head[12] = {};
    if (!m_source.read(at, head, 8)) return false;
    element = {};
    element.tag = number(head, 2) << 16 | number(head + 2, 2);
    element.length = number(head + 4, 4);
    element.content = at + 8;
    if ((element.tag >> 16) == 0xFFFE) return true;
    if (!currentVr()) {
      element.sequence = element.length == kUndefined || startsWithItem(element.content);
      return true;
    }
    const std::string vr(reinterpret_cast<const char*>(head + 4), 2);
    static const std::array<std::string, 13> kLongVrs{"OB", "OD", "OF", "OL", "OV", "OW", "SQ",
                                                      "SV", "UC", "UN", "UR", "UT", "UV"};
    bool isLong = false;
    for (const std::string& name : kLongVrs) isLong = isLong || name == vr;
    element.length = number(head + 6, 2);
    if (isLong) {
      if (!m_source.read(at, head, 12)) return false;
      element.length = number(head + 8, 4);
      element.content = at + 12;
    }
    element.unknownVr = vr == "UN" && element.length == kUndefined;
    element.sequence = vr == "SQ" || element.unknownVr;
    return true;
  }

  void close(std::uint64_t at) {
    while (!m_open.empty() && m_open.back().end <= at) m_open.pop_back();
  }

  void closeUndefined() {
    while (!m_open.empty()) {
      const bool undefined = m_open.back().end == kUnknownEnd;
      m_open.pop_back();
      if (undefined) return;
    }
  }

  /// PS3.5 A.4: items of raw bytes up to the delimiter.
  bool skipFragments(std::uint64_t& at) {
    unsigned char head[8];
    while (m_source.read(at, head, 8)) {
      const std::uint32_t tag = number(head, 2) << 16 | number(head + 2, 2);
      const std::uint32_t length = number(head + 4, 4);
      at += 8;
      if (tag == kSequenceEnd) return true;
      if (tag != kItem || length == kUndefined) return false;
      at += length;
    }
    return false;
  }

  Source& m_source;
  std::vector<Open> m_open;
  bool m_explicit;
  bool m_big;
};

/// Where the data set begins and how it is encoded, from the meta header (PS3.10 7.1), else from the first bytes.
struct Start {
  std::uint64_t at = 0;
  std::string syntax;
};

Start findStart(Source& source) {
  char mark[4] = {};
  Start start;
  if (!source.read(128, mark, 4) || std::memcmp(mark, "DICM", 4) != 0) return start;
  start.at = 132;
  unsigned char head[12];
  while (source.read(start.at, head, 12) && head[0] == 2 && head[1] == 0) {
    const bool isLong = (head[4] == 'O' && head[5] == 'B') || (head[4] == 'U' && (head[5] == 'N' || head[5] == 'T'));
    const std::uint64_t content = start.at + (isLong ? 12 : 8);
    const std::uint32_t length =
        isLong ? head[8] | head[9] << 8 | head[10] << 16 | static_cast<std::uint32_t>(head[11]) << 24
               : static_cast<std::uint32_t>(head[6] | head[7] << 8);
    if (head[2] == 0x10 && head[3] == 0 && length <= 64) {
      start.syntax.resize(length);
      if (!source.read(content, start.syntax.data(), length)) start.syntax.clear();
      while (!start.syntax.empty() && (start.syntax.back() == '\0' || start.syntax.back() == ' '))
        start.syntax.pop_back();
    }
    start.at = content + length;
  }
  return start;
}

}  // namespace

bool nestsWithinReason(const std::filesystem::path& file) {
  FileBytes bytes(file);
  const Start start = findStart(bytes);
  if (start.syntax == UID_DeflatedExplicitVRLittleEndianTransferSyntax) {
    InflatedBytes inflated(file, start.at);
    return Walk(inflated, true, false).run(0) && !inflated.tooLong();
  }
  unsigned char head[8] = {};
  bytes.read(start.at, head, 8);
  const bool letters = head[4] >= 'A' && head[4] <= 'Z' && head[5] >= 'A' && head[5] <= 'Z';
  const bool big = start.syntax == "1.2.840.10008.1.2.2" || (start.syntax.empty() && head[0] == 0 && head[1] != 0);
  // Some files say one thing and are another; DCMTK looks at the bytes, and so does this.
  return Walk(bytes, letters, big).run(start.at);
}

}  // namespace pellucid
