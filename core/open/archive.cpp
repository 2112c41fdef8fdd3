#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <fstream>
#include <memory>
#include <system_error>

#include "core/base/hash.h"
#include "core/open/archive_p.h"

namespace pellucid {

namespace {

struct ReaderDeleter {
  void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, ReaderDeleter>;

Error malformed(const char* sentence) {
  return {ErrorCode::Malformed, sentence, ""};
}

bool leadsOutside(std::string_view name) {
  if (name.empty() || name.front() == '/' || name.front() == '\\') return true;
  if (name.size() > 1 && name[1] == ':') return true;
  for (std::size_t start = 0; start <= name.size();) {
    const std::size_t end = std::min(name.find_first_of("/\\", start), name.size());
    if (name.substr(start, end - start) == "..") return true;
    start = end + 1;
  }
  return false;
}

/// "000012_scan.nii.gz" for the twelfth entry "a/b/scan.nii.gz": unique, harmless, and the extension stays.
std::string fileName(std::uint64_t number, std::string_view name) {
  constexpr std::size_t kLongest = 80;
  name = name.substr(name.find_last_of("/\\") + 1);
  if (name.size() > kLongest) name = name.substr(name.size() - kLongest);
  char prefix[32];
  std::snprintf(prefix, sizeof prefix, "%06llu_", static_cast<unsigned long long>(number));
  std::string clean = prefix;
  for (const char c : name) clean += std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-' ? c : '_';
  return clean;
}

/// What has been written so far, against the limits.
class Budget {
 public:
  Budget(const UnpackLimits& limits, std::uint64_t archiveBytes, std::uint64_t freeBytes)
      : m_limits(limits), m_archiveBytes(std::max<std::uint64_t>(archiveBytes, 1)), m_freeBytes(freeBytes) {}

  Result<void> spend(std::uint64_t bytes) {
    m_written += bytes;
    const double ratio = static_cast<double>(m_written) / static_cast<double>(m_archiveBytes);
    if (m_written > m_limits.bytes || (m_written > m_limits.ratioFrom && ratio > m_limits.ratio))
      return malformed("The archive unpacks to far more data than an honest one of its size; it was not opened.");
    // Leave the system some room: this folder is often where everything else keeps temporary files too.
    constexpr std::uint64_t kLeftFree = std::uint64_t{256} << 20;
    if (m_written + kLeftFree > m_freeBytes)
      return Error{ErrorCode::OutOfDisk,
                   "There is no room to unpack the archive; free some space or unpack it yourself.", ""};
    return {};
  }

 private:
  UnpackLimits m_limits;
  std::uint64_t m_archiveBytes;
  std::uint64_t m_freeBytes;
  std::uint64_t m_written = 0;
};

/// libarchive gives names in the locale of the thread, and none at all that it cannot express: in the C locale, every
/// name with an umlaut would be lost.
class NamesInUtf8 {
 public:
  NamesInUtf8() : m_locale(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
    if (m_locale != nullptr) m_before = uselocale(m_locale);
  }
  ~NamesInUtf8() {
    if (m_locale == nullptr) return;
    uselocale(m_before);
    freelocale(m_locale);
  }
  NamesInUtf8(const NamesInUtf8&) = delete;
  NamesInUtf8& operator=(const NamesInUtf8&) = delete;

 private:
  locale_t m_locale;
  locale_t m_before = nullptr;
};

/// Some programs write the separators of their system.
std::string withSlashes(std::string name) {
  std::replace(name.begin(), name.end(), '\\', '/');
  return std::filesystem::path(name).lexically_normal().string();
}

Result<void> writeEntry(archive* reader, const std::filesystem::path& file, Budget& budget, const Job& job) {
  std::ofstream out(file, std::ios::binary);
  const void* block = nullptr;
  std::size_t size = 0;
  la_int64_t offset = 0;
  for (;;) {
    if (job.cancelled()) return Job::cancelledError();
    const int status = archive_read_data_block(reader, &block, &size, &offset);
    if (status == ARCHIVE_EOF) break;
    if (status != ARCHIVE_OK) return malformed("The archive is damaged or encrypted.");
    if (auto spent = budget.spend(size); !spent) return spent;
    out.seekp(offset);
    out.write(static_cast<const char*>(block), static_cast<std::streamsize>(size));
    if (!out) return Error{ErrorCode::OutOfDisk, "The archive cannot be unpacked: the disk is full.", ""};
  }
  out.close();
  if (!out) return Error{ErrorCode::OutOfDisk, "The archive cannot be unpacked: the disk is full.", ""};
  return {};
}

}  // namespace

Result<std::string> hashOfArchive(const std::filesystem::path& path, Job& job) {
  constexpr std::size_t kBlock = 1 << 20;
  std::error_code failure;
  const auto bytes = static_cast<double>(std::filesystem::file_size(path, failure));
  std::ifstream stream(path, std::ios::binary);
  if (!stream || failure) return Error{ErrorCode::Unreadable, "The archive cannot be read.", ""};
  Sha256 hash;
  std::vector<char> buffer(kBlock);
  double done = 0;
  while (stream) {
    if (job.cancelled()) return Job::cancelledError();
    stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    hash.add({buffer.data(), static_cast<std::size_t>(stream.gcount())});
    done += static_cast<double>(stream.gcount());
    job.report(done / std::max(1.0, bytes));
  }
  if (!stream.eof()) return Error{ErrorCode::Unreadable, "The archive cannot be read.", ""};
  return hash.hex();
}

Result<Unpacked> unpackZip(const std::filesystem::path& path, const std::filesystem::path& folder,
                           const UnpackLimits& limits, Job& job) {
  job.step("Unpacking the archive");
  const NamesInUtf8 names;
  const Reader reader(archive_read_new());
  if (!reader) return Error{ErrorCode::OutOfMemory, "There is not enough memory to open the archive.", ""};
  archive_read_support_format_zip(reader.get());
  constexpr std::size_t kBlock = 1 << 16;
  if (archive_read_open_filename(reader.get(), path.c_str(), kBlock) != ARCHIVE_OK)
    return malformed("The archive cannot be read.");
  std::error_code failure;
  const std::uint64_t archiveBytes = std::filesystem::file_size(path, failure);
  Budget budget(limits, archiveBytes, std::filesystem::space(folder, failure).available);
  Unpacked unpacked;
  archive_entry* entry = nullptr;
  for (std::uint64_t number = 1;; ++number) {
    if (job.cancelled()) return Job::cancelledError();
    const int status = archive_read_next_header(reader.get(), &entry);
    if (status == ARCHIVE_EOF) break;
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return malformed("The archive is damaged or encrypted.");
    if (number > limits.entries)
      return malformed("The archive holds more files than an honest one; it was not opened.");
    if (archive_entry_filetype(entry) == AE_IFDIR) continue;
    const char* raw = archive_entry_pathname(entry);
    const std::string name = raw == nullptr ? "" : raw;
    if (leadsOutside(name)) {
      unpacked.skipped.push_back({path, "An entry of the archive names a file outside of it and was left out."});
      continue;
    }
    if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) != nullptr) {
      unpacked.skipped.push_back({path, "An entry of the archive is a link and was left out."});
      continue;
    }
    const auto file = folder / fileName(number, name);
    if (auto written = writeEntry(reader.get(), file, budget, job); !written) return written.error();
    unpacked.files.push_back({file, withSlashes(name)});
    if (archiveBytes > 0)
      job.report(static_cast<double>(archive_filter_bytes(reader.get(), -1)) / static_cast<double>(archiveBytes));
  }
  return unpacked;
}

}  // namespace pellucid
