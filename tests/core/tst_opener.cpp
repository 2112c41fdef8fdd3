#include <QtTest>
#include <cmath>
#include <fstream>
#include <limits>
#include <map>
#include <set>

#include "core/base/files.h"
#include "core/imaging/image_io.h"
#include "core/imaging/voi.h"
#include "core/open/archive_p.h"
#include "core/open/opener.h"
#include "tests/support/dicom_writer.h"

using namespace pellucid;
using namespace pellucid::test;

namespace fs = std::filesystem;

namespace {

void writeCt(const fs::path& folder, int slices = 3) {
  Geometry geometry;
  geometry.size = {8, 8, slices};
  geometry.spacing = {1, 1, 3};
  geometry.calibration = Calibration::Scanner;
  geometry.inPatient = true;
  fs::create_directories(folder);
  Job job;
  QVERIFY(writeSeries(indexPhantom(geometry), plantedAttributes("CT"), folder, job).ok());
}

Volume greyImage(int side) {
  Geometry geometry;
  geometry.size = {side, side, 1};
  auto volume = Volume::allocate(geometry, VoxelType::UInt8);
  for (int i = 0; i < side * side; ++i) volume->mutableData<std::uint8_t>()[i] = std::uint8_t(i * 7);
  return *volume;
}

/// A ZIP made by Python's own module, so that names can be as hostile as needed.
void makeZip(const fs::path& zip, const std::string& body) {
  const std::string program =
      "import zipfile, sys\nz = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)\n" + body;
  int code = -1;
  const std::string output = runProgram({"python3", "-c", program, zip.string()}, &code);
  QVERIFY2(code == 0, output.c_str());
}

bool mentions(const ScanResult& scan, const std::string& words) {
  return std::any_of(scan.skipped.begin(), scan.skipped.end(),
                     [&](const SkippedFile& file) { return file.reason.find(words) != std::string::npos; });
}

}  // namespace

class TestOpener : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { m_folder = std::make_unique<TemporaryFolder>(std::move(*TemporaryFolder::create())); }
  void cleanup() { m_folder.reset(); }

  void damagedPicturesAreSkippedWithTheReason() {
    QVERIFY(writeImageFile(greyImage(32), root() / "whole.png").ok());
    const auto bytes = readTextFile(root() / "whole.png", 100000);
    QVERIFY(writeFile(root() / "cut.png", std::string_view(*bytes).substr(0, bytes->size() - 8)).ok());
    QVERIFY(writeFile(root() / "cut.jpg", "\xFF\xD8\xFF\xE0").ok());
    Opener opener;
    Job job;
    const auto scan = opener.scan({root()}, job);
    QVERIFY(scan.ok());
    QCOMPARE(scan->studies.size(), std::size_t(1));
    QCOMPARE(scan->studies[0].series.size(), std::size_t(1));
    QCOMPARE(scan->skipped.size(), std::size_t(2));
    QVERIFY(mentions(*scan, "cut off or damaged"));
    QVERIFY(beginsLikeAnImage(root() / "cut.jpg"));
    QVERIFY(writeFile(root() / "note.txt", "words").ok());
    QVERIFY(!beginsLikeAnImage(root() / "note.txt"));
  }

  void opensAFolderOfEverything() {
    writeCt(root() / "deep" / "er");
    QVERIFY(writeImageFile(greyImage(16), root() / "picture.png").ok());
    QVERIFY(writeImageFile(greyImage(16), root() / "research.nii.gz").ok());
    QVERIFY(writeImageFile(greyImage(16), root() / "research.nrrd").ok());
    std::ofstream(root() / "notes.txt") << "Nothing to see here, only words that go on for a while.";
    std::ofstream(root() / ".hidden") << "x";
    Opener opener;
    Job job;
    const auto scan = opener.scan({root()}, job);
    QVERIFY(scan.ok());
    QCOMPARE(scan->studies.size(), std::size_t(4));
    QCOMPARE(scan->studies[0].series.at(0).modality, std::string("CT"));
    QVERIFY(mentions(*scan, "not DICOM"));
    QVERIFY(mentions(*scan, "Hidden"));
    for (std::size_t i = 1; i < scan->studies.size(); ++i) {
      QCOMPARE(scan->studies[i].series.size(), std::size_t(1));
      const Series& series = scan->studies[i].series[0];
      const auto loaded = loadSeries(series, job);
      QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
      QCOMPARE(loaded->volume.storedValue(3, 1, 0), double(std::uint8_t((16 + 3) * 7)));
      QCOMPARE(loaded->report.allows(Capability::Millimetres), series.format != FileFormat::Png);
    }
  }

  void doesNotFollowLinks() {
    writeCt(root() / "a");
    fs::create_directory_symlink(root(), root() / "a" / "circle");
    fs::create_symlink("/etc/passwd", root() / "a" / "link.dcm");
    Opener opener;
    Job job;
    const auto scan = opener.scan({root()}, job);
    QVERIFY(scan.ok());
    QCOMPARE(scan->filesSeen, 3);
    QVERIFY(mentions(*scan, "Symbolic links"));
  }

  void saysWhenThereIsNothing() {
    Opener opener;
    Job job;
    const auto missing = opener.scan({root() / "absent"}, job);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    const auto empty = opener.scan({root()}, job);
    QVERIFY(empty.ok());
    QVERIFY(empty->studies.empty() && empty->skipped.empty());
  }

  void stopsWhenCancelled() {
    writeCt(root(), 20);
    Opener opener;
    Job job;
    job.cancel();
    QCOMPARE(opener.scan({root()}, job).error().code, ErrorCode::Cancelled);
    Job loading;
    const auto scan = opener.scan({root()}, loading);
    loading.cancel();
    QCOMPARE(loadSeries(scan->studies.at(0).series.at(0), loading).error().code, ErrorCode::Cancelled);
  }

  void opensAZipAndForgetsItWithTheOpener() {
    writeCt(root() / "ct");
    makeZip(root() / "study.zip",
            "import os\nfolder = os.path.join(os.path.dirname(sys.argv[1]), 'ct')\n"
            "[z.write(os.path.join(folder, f), 'x/y/' + f) for f in sorted(os.listdir(folder))]");
    fs::path unpacked;
    {
      Opener opener;
      Job job;
      const auto scan = opener.scan({root() / "study.zip"}, job);
      QVERIFY(scan.ok());
      QCOMPARE(scan->studies.at(0).series.at(0).imageCount(), 3);
      unpacked = scan->studies[0].series[0].instances[0].file;
      QVERIFY(fs::exists(unpacked));
      QVERIFY(loadSeries(scan->studies[0].series[0], job).ok());
    }
    QVERIFY(!fs::exists(unpacked));
  }

  void findsWhatHasNoUidsAgainInTheSameArchive_data() {
    QTest::addColumn<bool>("dicom");
    QTest::newRow("DICOM") << true;
    QTest::newRow("pictures") << false;
  }
  void findsWhatHasNoUidsAgainInTheSameArchive() {
    QFETCH(bool, dicom);
    const fs::path a = root() / "in" / "a", b = root() / "in" / "b";
    if (dicom) {
      for (const fs::path& folder : {a, b}) {
        writeCt(folder);
        for (const auto& file : filesIn(folder))
          QVERIFY(editDicom(file, {{"StudyInstanceUID", ""}, {"SeriesInstanceUID", ""}}));
      }
    } else {
      for (const fs::path& folder : {a, b}) {
        fs::create_directories(folder);
        QVERIFY(writeImageFile(greyImage(16), folder / "picture.png").ok());
      }
    }
    const std::string whole =
        "import os\nroot = os.path.join(os.path.dirname(sys.argv[1]), 'in')\n"
        "for folder in 'ab':\n  for name in sorted(os.listdir(os.path.join(root, folder))):\n"
        "    z.write(os.path.join(root, folder, name), folder + '/' + name)\n";
    makeZip(root() / "one.zip", whole);
    makeZip(root() / "other.zip", whole + "z.writestr('more.txt', 'x')");
    const auto uidsOf = [&](Opener& opener, const fs::path& path) {
      Job job;
      const auto scan = opener.scan({path}, job);
      std::vector<std::string> uids;
      for (const Study& study : scan->studies)
        for (const Series& series : study.series) uids.push_back(study.uid + " " + series.uid);
      return uids;
    };
    Opener first, second;
    const auto uids = uidsOf(first, root() / "one.zip");
    // Its two folders stay apart, as they do on the disk.
    QCOMPARE(uids.size(), std::size_t(2));
    QVERIFY(uids[0].substr(0, uids[0].find(' ')) != uids[1].substr(0, uids[1].find(' ')));
    QCOMPARE(uidsOf(second, root() / "one.zip"), uids);
    fs::copy(root() / "one.zip", root() / "copy.zip");
    QCOMPARE(uidsOf(second, root() / "copy.zip"), uids);
    QCOMPARE(second.archives().begin()->second, root() / "copy.zip");
    QCOMPARE(second.archives().size(), std::size_t(1));
    // Neither another archive nor the folder itself is ever taken for it.
    for (const fs::path& path : {root() / "other.zip", root() / "in"}) {
      const auto others = uidsOf(second, path);
      QCOMPARE(others.size(), std::size_t(2));
      for (const std::string& uid : others) QVERIFY(std::find(uids.begin(), uids.end(), uid) == uids.end());
    }
  }

  void namesPicturesOfAnArchiveAsItDoes() {
    QVERIFY(writeImageFile(greyImage(16), root() / "p.png").ok());
    makeZip(root() / "pictures.zip",
            "import warnings; warnings.simplefilter('ignore')\n"
            "p = open(sys.argv[1].replace('pictures.zip', 'p.png'), 'rb').read()\n"
            "[z.writestr(n, p) for n in ['Thorax/Herz \u00e4.png', 'win\\\\x.png', 'twice.png', 'twice.png']]");
    Opener opener;
    Job job;
    const auto scan = opener.scan({root() / "pictures.zip"}, job);
    QVERIFY(scan.ok());
    std::multiset<std::string> names;
    std::set<std::string> uids;
    for (const Study& study : scan->studies)
      for (const Series& series : study.series) {
        names.insert(series.description);
        uids.insert(series.uid);
        QVERIFY(loadSeries(series, job).ok());
      }
    QCOMPARE(scan->studies.size(), std::size_t(4));
    QVERIFY(names == (std::multiset<std::string>{"Herz \u00e4.png", "twice.png", "twice.png", "x.png"}));
    QCOMPARE(uids.size(), std::size_t(4));
  }

  void filesOfOneNameInAnArchiveAreToldApart() {
    QVERIFY(writeImageFile(greyImage(16), root() / "p.png").ok());
    makeZip(root() / "pictures.zip",
            "p = open(sys.argv[1].replace('pictures.zip', 'p.png'), 'rb').read()\n"
            "[z.writestr(n, p) for n in ['a/x.png', 'b/x.png', 'a/y.png', 'left/one/z.png', 'right/one/z.png', "
            "'1/2/3/4/5/w.png', '0/2/3/4/5/w.png']]");
    Opener opener;
    Job job;
    const auto scan = opener.scan({root() / "pictures.zip"}, job);
    QVERIFY(scan.ok());
    std::set<std::string> names;
    for (const Study& study : scan->studies) {
      QCOMPARE(study.description, study.series.front().description);
      names.insert(study.description);
    }
    QCOMPARE(names, (std::set<std::string>{"a/x.png", "b/x.png", "y.png", "left/one/z.png", "right/one/z.png",
                                           "1/2/3/4/5/w.png", "0/2/3/4/5/w.png"}));
  }

  void voxelsWithoutAValueAreCountedInTheReport() {
    Geometry grid;
    grid.size = {4, 3, 2};
    grid.calibration = Calibration::File;
    Volume volume = *Volume::allocate(grid, VoxelType::Float32);
    auto* voxels = volume.mutableData<float>();
    for (int i = 0; i < 24; ++i) voxels[i] = static_cast<float>(i);
    voxels[0] = std::nanf("");
    voxels[7] = std::numeric_limits<float>::infinity();
    voxels[23] = -std::numeric_limits<float>::infinity();
    for (const char* name : {"missing.nrrd", "missing.nii"}) {
      QVERIFY(writeImageFile(volume, root() / name).ok());
      Job job;
      const auto loaded = loadFile(root() / name, job);
      QVERIFY(loaded.ok());
      QCOMPARE(loaded->report.remarks.size(), std::size_t(1));
      QCOMPARE(loaded->report.remarks.front().sentence,
               std::string("3 of 24 voxels have no value: they are shown dark and left out of statistics."));
      QVERIFY(loaded->report.remarks.front().forbids.empty());
      // The window is that of the others.
      const VoiWindow window = defaultWindow(loaded->volume, loaded->display);
      QVERIFY(window.center > 1 && window.center < 22 && window.width < 24);
      const auto shown = renderSlice(loaded->volume, 0, defaultLook(loaded->volume, loaded->display));
      QCOMPARE(int(shown->data<std::uint8_t>()[0]), 0);
    }
  }

  void namesAFolderOnceWhicheverWayLeadsThere() {
    QVERIFY(writeImageFile(greyImage(16), root() / "picture.png").ok());
    fs::create_directory(root() / "below");
    fs::create_directory_symlink(root(), root() / "below" / "link");
    Job job;
    std::set<std::string> uids;
    for (const fs::path& path :
         {root() / "picture.png", root() / "below" / ".." / "picture.png", root() / "below" / "link" / "picture.png"}) {
      Opener opener;
      const auto scan = opener.scan({path}, job);
      QVERIFY(scan.ok() && scan->studies.size() == 1);
      uids.insert(scan->studies[0].uid + scan->studies[0].series.at(0).uid);
    }
    QCOMPARE(uids.size(), std::size_t(1));
  }

  /// What was drawn is kept by these names: the next disc in the drive must not inherit it.
  void takesAnotherDiscAtTheSamePathForAnotherStudy_data() {
    QTest::addColumn<bool>("dicom");
    QTest::newRow("DICOM without UIDs") << true;
    QTest::newRow("pictures") << false;
  }
  void takesAnotherDiscAtTheSamePathForAnotherStudy() {
    QFETCH(bool, dicom);
    const fs::path disc = root() / "disc";
    const auto burn = [&](const fs::path& folder, int contents) {
      fs::create_directories(folder);
      if (!dicom) {
        QVERIFY(writeImageFile(greyImage(contents), folder / "scan.png").ok());
        return;
      }
      writeCt(folder);
      for (const auto& file : filesIn(folder))
        QVERIFY(editDicom(file, {{"StudyInstanceUID", ""}, {"SeriesInstanceUID", ""}}));
    };
    burn(root() / "one", 16);
    burn(root() / "two", 17);
    const auto insert = [&](const char* name) {
      fs::remove_all(disc);
      fs::copy(root() / name, disc);
    };
    const auto names = [&] {
      Opener opener;
      Job job;
      const auto scan = opener.scan({disc}, job);
      // DICOM comes first; a picture that is saved beside another one later comes before it, by its name.
      const Study& study = scan->studies.at(dicom ? 0 : scan->studies.size() - 1);
      return std::pair(study.uid, study.series.at(0).uid);
    };
    insert("one");
    const auto first = names();
    insert("two");
    QVERIFY(names().first != first.first);
    QVERIFY(names().second != first.second);
    insert("one");
    QCOMPARE(names(), first);
    // What else comes into the folder changes nothing, images among it: segments are saved beside what they are of.
    QVERIFY(writeFile(disc / "a report.txt", "x").ok());
    QCOMPARE(names(), first);
    QVERIFY(writeImageFile(greyImage(18), disc / "a segment.png").ok());
    QCOMPARE(names(), first);
  }

  /// They may be of several patients, and nothing in them says of which.
  void takesEachImageFileForAStudyOfItsOwn() {
    for (const auto& [name, side] : {std::pair("a.png", 16), std::pair("b.png", 17), std::pair("c.nii.gz", 18)})
      QVERIFY(writeImageFile(greyImage(side), root() / name).ok());
    const auto found = [&] {
      Opener opener;
      Job job;
      std::map<std::string, Study> studies;
      const auto scan = opener.scan({root()}, job);
      for (const Study& study : scan->studies) studies[study.description] = study;
      return studies;
    };
    const auto all = found();
    QCOMPARE(all.size(), std::size_t(3));
    std::set<std::string> uids;
    for (const auto& [name, study] : all) {
      QCOMPARE(study.series.size(), std::size_t(1));
      QCOMPARE(study.series[0].uid, study.uid);
      QCOMPARE(study.series[0].description, name);
      QVERIFY(study.patient.id.empty() && study.patient.name.display().empty() && study.date.empty());
      uids.insert(study.uid);
    }
    QCOMPARE(uids.size(), std::size_t(3));
    // What is kept under these names is found again whatever becomes of the other files, the oldest among them.
    QVERIFY(fs::remove(root() / "a.png"));
    QVERIFY(writeImageFile(greyImage(19), root() / "c.nii.gz").ok());
    const auto later = found();
    QCOMPARE(later.size(), std::size_t(2));
    QCOMPARE(later.at("b.png").uid, all.at("b.png").uid);
    QVERIFY(later.at("c.nii.gz").uid != all.at("c.nii.gz").uid);
  }

  void keepsTheTimesOfAFileInOneStudy() {
    Geometry geometry;
    geometry.size = {4, 4, 6};
    auto volume = Volume::allocate(geometry, VoxelType::UInt8);
    std::fill_n(volume->mutableData<std::uint8_t>(), volume->byteCount(), std::uint8_t(1));
    QVERIFY(writeImageFile(*volume, root() / "times.nii").ok());
    // Three times of two images instead of six images: dim[0], dim[3] and dim[4] of the header (nifti1.h).
    std::fstream file(root() / "times.nii", std::ios::in | std::ios::out | std::ios::binary);
    for (const auto& [at, value] : {std::pair(40, 4), std::pair(46, 2), std::pair(48, 3)}) {
      file.seekp(at);
      file.put(static_cast<char>(value)).put(0);
    }
    file.close();
    Opener opener;
    Job job;
    const auto scan = opener.scan({root()}, job);
    QVERIFY(scan.ok());
    QCOMPARE(scan->studies.size(), std::size_t(1));
    const Study& study = scan->studies[0];
    QCOMPARE(study.description, std::string("times.nii"));
    QCOMPARE(study.series.size(), std::size_t(3));
    for (int i = 0; i < 3; ++i) {
      QCOMPARE(study.series[static_cast<std::size_t>(i)].uid, study.uid + "#" + std::to_string(i + 1));
      QCOMPARE(study.series[static_cast<std::size_t>(i)].part.count, 3);
    }
  }

  void keepsArchivesWithinTheirFolder() {
    makeZip(root() / "evil.zip",
            "z.writestr('../escaped.dcm', 'x')\nz.writestr('/tmp/pellucid-escaped.dcm', 'x')\n"
            "z.writestr('a/../../escaped2.dcm', 'x')\nz.writestr('fine.txt', 'hello')\n"
            "i = zipfile.ZipInfo('link'); i.create_system = 3; i.external_attr = 0o120777 << 16\n"
            "z.writestr(i, '/etc/passwd')");
    Opener opener;
    Job job;
    const auto scan = opener.scan({root() / "evil.zip"}, job);
    QVERIFY(scan.ok());
    QCOMPARE(scan->filesSeen, 1);
    QVERIFY(mentions(*scan, "names a file outside"));
    QVERIFY(mentions(*scan, "is a link"));
    QVERIFY(!fs::exists(root().parent_path() / "escaped.dcm"));
    QVERIFY(!fs::exists("/tmp/pellucid-escaped.dcm"));
  }

  void refusesArchivesThatUnpackToTooMuch() {
    makeZip(root() / "bomb.zip", "z.writestr('zeros', bytes(4000000))");
    const auto target = root() / "target";
    fs::create_directory(target);
    Job job;
    UnpackLimits limits;
    limits.ratioFrom = 1 << 20;
    const auto ratio = unpackZip(root() / "bomb.zip", target, limits, job);
    QCOMPARE(ratio.error().code, ErrorCode::Malformed);
    QVERIFY(ratio.error().message.find("far more data") != std::string::npos);
    limits = {};
    limits.bytes = 1000;
    QVERIFY(!unpackZip(root() / "bomb.zip", target, limits, job).ok());
    limits = {};
    limits.entries = 2;
    makeZip(root() / "many.zip", "[z.writestr(str(i), 'x') for i in range(5)]");
    QVERIFY(!unpackZip(root() / "many.zip", target, limits, job).ok());
    QVERIFY(unpackZip(root() / "bomb.zip", target, {}, job).ok());
  }

  void saysWhenAnArchiveIsDamaged() {
    makeZip(root() / "cut.zip", "import random\nz.writestr('noise', random.Random(1).randbytes(50000))");
    fs::resize_file(root() / "cut.zip", 20000);
    Opener opener;
    Job job;
    const auto scan = opener.scan({root() / "cut.zip"}, job);
    QVERIFY(scan.ok());
    QVERIFY(mentions(*scan, "damaged or encrypted"));
  }

  void opensADicomdirWithinItsFolder() {
    if (std::system("command -v dcmmkdir > /dev/null") != 0) QSKIP("dcmtk is not installed");
    writeCt(root() / "disc" / "CT");
    const auto disc = root() / "disc";
    for (const auto& file : filesIn(disc / "CT")) fs::rename(file, disc / "CT" / file.stem());
    int code = -1;
    const auto output =
        runProgram({"dcmmkdir", "+r", "+id", disc.string(), "+D", (disc / "DICOMDIR").string(), "-Pgp"}, &code);
    QVERIFY2(code == 0, output.c_str());
    Opener opener;
    Job job;
    const auto scan = opener.scan({disc / "DICOMDIR"}, job);
    QVERIFY(scan.ok());
    QCOMPARE(scan->studies.at(0).series.at(0).imageCount(), 3);
    // What has no UIDs is the same study by its DICOMDIR and by its folder.
    for (const auto& file : filesIn(disc / "CT")) QVERIFY(editDicom(file, {{"StudyInstanceUID", ""}}));
    Opener third;
    const auto listed = third.scan({disc / "DICOMDIR"}, job);
    const auto walked = third.scan({disc / "CT"}, job);
    QVERIFY(listed->studies.at(0).uid.starts_with("folder:"));
    QCOMPARE(listed->studies.at(0).uid, walked->studies.at(0).uid);
    // The same disc whose file has become a link to somewhere else.
    fs::rename(disc / "CT" / "IM0002", root() / "outside");
    fs::create_symlink(root() / "outside", disc / "CT" / "IM0002");
    Opener second;
    const auto confined = second.scan({disc / "DICOMDIR"}, job);
    QCOMPARE(confined->studies.at(0).series.at(0).imageCount(), 2);
  }

  void refusesADicomdirThatLeadsOutside() {
    const auto disc = root() / "disc";
    writeCt(disc / "CT");
    writeCt(root() / "secret");
    fs::copy(root() / "secret" / "IM0001.dcm", disc / "SECRET");
    int code = -1;
    const auto output =
        runProgram({"dcmmkdir", "+id", disc.string(), "+D", (disc / "DICOMDIR").string(), "-Pgp", "SECRET"}, &code);
    if (code != 0) QSKIP(("dcmmkdir: " + output).c_str());
    fs::remove(disc / "SECRET");
    const auto changed = runProgram(
        {"dcmodify", "-nb", "-m", "(0004,1220)[2].(0004,1500)=..\\secret\\IM0001.dcm", (disc / "DICOMDIR").string()});
    Opener opener;
    Job job;
    const auto scan = opener.scan({disc / "DICOMDIR"}, job);
    QVERIFY(scan.ok());
    QVERIFY2(scan->studies.empty(), changed.c_str());
    QCOMPARE(scan->skipped.size(), std::size_t(1));
  }

  void loadsASingleFileInOneGo() {
    writeCt(root(), 1);
    Job job;
    const auto loaded = loadFile(root() / "IM0001.dcm", job);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->volume.geometry().size[2], 1);
    std::ofstream(root() / "fake.dcm") << "This is a text file that calls itself DICOM, and it is not.";
    const auto fake = loadFile(root() / "fake.dcm", job);
    QVERIFY(!fake.ok());
    QCOMPARE(fake.error().message, std::string("The file is text, not DICOM."));
    QCOMPARE(loadFile(root() / "absent.png", job).error().code, ErrorCode::NotFound);
  }

  void makesPreviewsOfEveryFormat() {
    writeCt(root() / "ct", 5);
    QVERIFY(writeImageFile(greyImage(300), root() / "picture.png").ok());
    Opener opener;
    Job job;
    const auto scan = opener.scan({root()}, job);
    QCOMPARE(scan->studies.size(), std::size_t(2));
    for (const auto& study : scan->studies) {
      const auto preview = seriesThumbnail(study.series.at(0), 96);
      QVERIFY2(preview.ok(), preview ? "" : preview.error().message.c_str());
      const auto& size = preview->geometry().size;
      QVERIFY(size[0] > 0 && size[0] <= 96 && size[1] <= 96 && size[2] == 1);
      QVERIFY(preview->type() == VoxelType::UInt8);
      int darkest = 255;
      int brightest = 0;
      for (int j = 0; j < size[1]; ++j)
        for (int i = 0; i < size[0]; ++i) {
          darkest = std::min(darkest, int(preview->storedValue(i, j, 0)));
          brightest = std::max(brightest, int(preview->storedValue(i, j, 0)));
        }
      QVERIFY(brightest - darkest > 20);
    }
  }

 private:
  const fs::path& root() const { return m_folder->path(); }
  std::unique_ptr<TemporaryFolder> m_folder;
};

QTEST_APPLESS_MAIN(TestOpener)
#include "tst_opener.moc"
