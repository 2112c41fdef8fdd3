#pragma once

#include <string>
#include <vector>

namespace pellucid {

/// What becomes of values in double precision (Double Float Pixel Data) where they are kept in single.
class Narrowing {
 public:
  void add(const std::vector<double>& values);
  void add(const Narrowing& other);

  /// What was lost, where that is more of the range of all values than single precision resolves; else empty.
  std::string sentence() const;

 private:
  double m_least = 0.0;  ///< Of finite values; above `m_most` where there were none.
  double m_most = -1.0;
  double m_change = 0.0;    ///< The largest.
  bool m_tooLarge = false;  ///< Some are finite in double precision only.
};

}  // namespace pellucid
