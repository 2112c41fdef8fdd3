#include <openssl/evp.h>

#include <algorithm>

#include "core/base/base64.h"

namespace pellucid {

std::string toBase64(std::string_view bytes) {
  // OpenSSL ends the text with a zero byte that std::string already has room for.
  std::string text((bytes.size() + 2) / 3 * 4, '\0');
  EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), reinterpret_cast<const unsigned char*>(bytes.data()),
                  static_cast<int>(bytes.size()));
  return text;
}

Result<std::string> fromBase64(std::string_view text) {
  const Error malformed{ErrorCode::Malformed, "An embedded image is damaged.", "Base64"};
  // The decoder takes padding anywhere.
  const std::size_t padding = text.size() - std::min(text.find('='), text.size());
  if (text.size() % 4 != 0 || padding > 2 || text.find_first_not_of('=', text.size() - padding) != text.npos)
    return malformed;
  std::string bytes(text.size() / 4 * 3, '\0');
  const int length =
      EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                      reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
  if (length != static_cast<int>(bytes.size())) return malformed;
  // It also counts padding as zero bytes.
  bytes.resize(bytes.size() - padding);
  return bytes;
}

}  // namespace pellucid
