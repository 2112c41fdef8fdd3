#pragma once

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include "core/dicom/file_stream_p.h"

namespace pellucid {

/// A file for DCMTK's parser that ends as soon as the parser has descended too far or has been given too much.
/// DCMTK 3.6.7 descends into sequences by recursion without a limit, so that a small hostile file exhausts the stack.
/// What is watched is the stack itself: no damage can make the parser and a watcher read the same bytes differently. To
/// be read by the thread that made it.
class ShallowFileStream : public FileStream {
 public:
  ShallowFileStream(const OFFilename& file, offile_off_t start);

  OFBool good() const override;
  OFCondition status() const override;
  OFBool eos() override;  ///< Asked by the parser before each element.
  offile_off_t read(void* buffer, offile_off_t length) override;

  bool tooDeep() const { return m_tooDeep; }
  /// A deflated file that has become larger than an honest one does. Its values are held in memory.
  bool tooLong() const { return m_tooLong; }

 private:
  const char* m_bottom;    ///< Where the stack stood before parsing.
  offile_off_t m_longest;  ///< Bytes after inflating.
  bool m_tooDeep = false;
  bool m_tooLong = false;
};

/// Whether sequences stand inside each other for more than `levels` levels. Descends no further than that.
bool nestsDeeperThan(int levels, DcmItem& item);

}  // namespace pellucid
