#pragma once

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcistrmf.h>
#include <dcmtk/dcmdata/dctk.h>

namespace pellucid {

/// A file for DCMTK's parser that ends as soon as the parser has descended too far. DCMTK 3.6.7 descends into sequences
/// by recursion without a limit, so that a small hostile file exhausts the stack. What is watched is the stack itself:
/// no damage can make the parser and a watcher read the same bytes differently. To be read by the thread that made it.
class ShallowFileStream : public DcmInputFileStream {
 public:
  ShallowFileStream(const OFFilename& file, offile_off_t start);

  OFBool good() const override;
  OFCondition status() const override;
  OFBool eos() override;  ///< Asked by the parser before each element.

  bool tooDeep() const { return m_tooDeep; }

 private:
  const char* m_bottom;  ///< Where the stack stood before parsing.
  bool m_tooDeep = false;
};

/// Whether sequences stand inside each other for more than `levels` levels. Descends no further than that.
bool nestsDeeperThan(int levels, DcmItem& item);

}  // namespace pellucid
