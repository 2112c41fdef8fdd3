#include <sys/stat.h>

#include <QtTest>
#include <fstream>
#include <memory>
#include <random>

#include "core/base/files.h"
#include "core/dicom/file_stream_p.h"

using namespace pellucid;

namespace {

std::string patterned(std::size_t length) {
  std::mt19937 random(7);
  std::string bytes(length, '\0');
  for (char& byte : bytes) byte = static_cast<char>(random());
  return bytes;
}

OFFilename named(const std::filesystem::path& file) {
  return OFFilename(file.c_str());
}

std::string take(DcmInputStream& stream, offile_off_t length) {
  std::string bytes(static_cast<std::size_t>(length), '\0');
  bytes.resize(static_cast<std::size_t>(stream.read(bytes.data(), length)));
  return bytes;
}

}  // namespace

/// The stream must give what DCMTK's own gives, however it is asked.
class TestFileStream : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_folder.ok()); }

  void answersAsTheStreamOfDcmtkDoes_data() {
    QTest::addColumn<int>("length");
    for (const int length : {0, 1, 131, 8191, 8192, 8193, 100'000}) QTest::addRow("%d bytes", length) << length;
  }
  void answersAsTheStreamOfDcmtkDoes() {
    QFETCH(int, length);
    const auto file = written(patterned(static_cast<std::size_t>(length)));
    for (unsigned seed = 0; seed < 50; ++seed) {
      std::mt19937 random(seed);
      FileStream ours(named(file));
      DcmInputFileStream theirs(named(file));
      for (int step = 0; step < 40; ++step) {
        // Short and long pieces, some of them past the end.
        const auto count = static_cast<offile_off_t>(random() % (random() % 4 == 0 ? 40'000 : 300));
        const bool comesBack = random() % 4 == 0;
        if (comesBack) {
          ours.mark();
          theirs.mark();
        }
        if (random() % 3 == 0) {
          QCOMPARE(ours.skip(count), theirs.skip(count));
        } else {
          QCOMPARE(take(ours, count), take(theirs, count));
        }
        if (comesBack) {
          ours.putback();
          theirs.putback();
        }
        QCOMPARE(ours.tell(), theirs.tell());
        QCOMPARE(ours.avail(), theirs.avail());
        QVERIFY(ours.good());
      }
      while (!take(ours, 5000).empty()) continue;
      QVERIFY(ours.eos());
    }
  }

  void opensAgainWhereItStands() {
    const std::string bytes = patterned(50'000);
    const auto file = written(bytes);
    FileStream stream(named(file), 1000);
    QCOMPARE(take(stream, 24), bytes.substr(1000, 24));
    const std::unique_ptr<DcmInputStreamFactory> factory(stream.newFactory());
    const std::unique_ptr<DcmInputStreamFactory> copy(factory->clone());
    stream.skip(30'000);
    const std::unique_ptr<DcmInputStream> later(copy->create());
    QCOMPARE(take(*later, 20'000), bytes.substr(1024, 20'000));
  }

  void endsWhereAFileWasCutMeanwhile() {
    const auto file = written(patterned(50'000));
    FileStream stream(named(file));
    QCOMPARE(take(stream, 10).size(), std::size_t{10});
    std::filesystem::resize_file(file, 20'000);
    QCOMPARE(stream.skip(15'000), offile_off_t{15'000});
    QCOMPARE(take(stream, 30'000).size(), std::size_t{20'000 - 15'010});
    QVERIFY(take(stream, 100).empty());
  }

  void refusesWhatIsNoFile() {
    const auto pipe = m_folder->path() / "pipe";
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    for (const auto& path : {m_folder->path() / "missing", m_folder->path(), pipe}) {
      FileStream stream(named(path));
      QVERIFY(stream.status().bad());
      QVERIFY(take(stream, 10).empty());
      QVERIFY(stream.eos());
    }
  }

 private:
  std::filesystem::path written(const std::string& bytes) {
    const auto file = m_folder->path() / "bytes";
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
  }

  Result<TemporaryFolder> m_folder = TemporaryFolder::create();
};

QTEST_GUILESS_MAIN(TestFileStream)
#include "tst_file_stream.moc"
