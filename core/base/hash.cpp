#include "core/base/hash.h"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <array>
#include <cstdint>
#include <fstream>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

namespace pellucid {

struct Sha256::State {
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {
  EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr);
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
  EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size());
}

std::string Sha256::hex() {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int count = 0;
  EVP_DigestFinal_ex(m_state->context.get(), digest.data(), &count);
  std::string text;
  for (unsigned int i = 0; i < count; ++i) text += fmt::format("{:02x}", digest[i]);
  return text;
}

std::string sha256Hex(std::string_view bytes) {
  Sha256 hash;
  hash.add(bytes);
  return hash.hex();
}

Result<std::string> sampleOfFile(const std::filesystem::path& file) {
  constexpr std::uintmax_t kBlocks = 4;
  constexpr std::uintmax_t kBlockSize = 4096;
  std::error_code failure;
  const std::uintmax_t size = std::filesystem::file_size(file, failure);
  std::ifstream stream(file, std::ios::binary);
  if (failure || !stream) return Error{ErrorCode::Unreadable, "A file cannot be read.", file.filename().string()};
  Sha256 hash;
  hash.add(std::to_string(size));
  std::array<char, kBlockSize> block{};
  const std::uintmax_t last = size > kBlockSize ? size - kBlockSize : 0;
  for (std::uintmax_t i = 0; i < kBlocks; ++i) {
    stream.clear();
    stream.seekg(static_cast<std::streamoff>(last / (kBlocks - 1) * i + last % (kBlocks - 1) * i / (kBlocks - 1)));
    stream.read(block.data(), block.size());
    hash.add({block.data(), static_cast<std::size_t>(stream.gcount())});
    if (last == 0) break;
  }
  return hash.hex();
}

Result<std::string> sha256OfFile(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return Error{ErrorCode::Unreadable, "A file cannot be read.", file.filename().string()};
  Sha256 hash;
  std::vector<char> buffer(1 << 20);
  while (stream) {
    stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    hash.add({buffer.data(), static_cast<std::size_t>(stream.gcount())});
  }
  return hash.hex();
}

}  // namespace pellucid
