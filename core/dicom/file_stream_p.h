#pragma once

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcistrmf.h>

#include <array>

namespace pellucid {

/// The bytes of a file for DCMTK's parser, in as few questions to the system as may be: one for a common header, one
/// for a value. DCMTK's own producer asks four times before the first byte, and again wherever it skips a value: a
/// tenth of the time in which 400 uncompressed images load. To be used by one thread.
class FileProducer : public DcmProducer {
 public:
  /// Where the file cannot be opened, `status` says why.
  FileProducer(const OFFilename& file, offile_off_t start);
  ~FileProducer() override;
  FileProducer(const FileProducer&) = delete;
  FileProducer& operator=(const FileProducer&) = delete;

  OFBool good() const override;
  OFCondition status() const override;
  OFBool eos() override;
  offile_off_t avail() override;
  offile_off_t read(void* buffer, offile_off_t length) override;
  offile_off_t skip(offile_off_t length) override;
  void putback(offile_off_t count) override;

  /// From the beginning of the file.
  offile_off_t position() const { return m_position; }

 private:
  offile_off_t readHere(void* buffer, offile_off_t length);
  bool hold();

  int m_descriptor;
  OFCondition m_status;
  offile_off_t m_size = 0;
  offile_off_t m_position = 0;
  offile_off_t m_heldFrom = 0;  ///< In the file: where the bytes held begin.
  offile_off_t m_heldCount = 0;
  std::array<char, 8192> m_held;  ///< Most headers are shorter; a longer one takes a second question.
};

/// As DcmInputFileStream, on a FileProducer.
class FileStream : public DcmInputStream {
 public:
  explicit FileStream(const OFFilename& file, offile_off_t start = 0);
  /// Opens the file again where the stream stands, for values that are read when they are asked for. Null behind a
  /// filter (deflate): there a position in the file means nothing.
  DcmInputStreamFactory* newFactory() const override;

 private:
  /// The base class holds a pointer to it and never looks at it before the constructor has ended.
  FileProducer m_producer;
  OFFilename m_file;
};

}  // namespace pellucid
