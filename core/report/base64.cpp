#include <openssl/evp.h>

#include "core/report/report_json.h"

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
  if (text.size() % 4 != 0) return malformed;
  std::string bytes(text.size() / 4 * 3, '\0');
  const int length =
      EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                      reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
  if (length != static_cast<int>(bytes.size())) return malformed;
  // The decoder counts padding as zero bytes.
  for (std::size_t padding = 0; padding < 2 && text.size() > padding && text[text.size() - 1 - padding] == '=';
       ++padding)
    bytes.pop_back();
  return bytes;
}

}  // namespace pellucid
