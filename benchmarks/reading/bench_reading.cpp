// Scanning and loading against the peers' libraries. How to run it and what it measured: README.md.
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcrledrg.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmjpeg/djdecode.h>
#include <dcmtk/dcmjpls/djdecode.h>
#include <gdcmScanner.h>
#include <itkGDCMImageIO.h>
#include <itkImageSeriesReader.h>
#include <openjpeg.h>
#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <thread>
#include <tuple>

#include "benchmarks/cylinder.h"
#include "core/base/files.h"
#include "core/dicom/object_writer.h"
#include "core/open/opener.h"

using namespace pellucid;
namespace fs = std::filesystem;

namespace {

constexpr int kRuns = 3;
constexpr int kSide = 512;

/// -1 when the work fails.
double onceSeconds(const std::function<bool()>& work) {
  const auto start = std::chrono::steady_clock::now();
  if (!work()) return -1.0;
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

double secondsOf(const std::function<bool()>& work) {
  std::vector<double> seconds;
  for (int run = 0; run < kRuns; ++run) seconds.push_back(onceSeconds(work));
  return *std::min_element(seconds.begin(), seconds.end()) < 0.0 ? -1.0 : median(seconds);
}

std::vector<fs::path> filesIn(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

bool write(const Volume& volume, const fs::path& folder, int number) {
  ObjectAttributes attributes;
  attributes.modality = "CT";
  attributes.patient.id = "BENCHMARK";
  attributes.seriesNumber = number;
  Job job;
  std::error_code ignored;
  fs::create_directories(folder, ignored);
  const auto written = writeSeries(volume, attributes, folder, job);
  if (!written) std::printf("%s\n", written.error().message.c_str());
  return written.ok();
}

bool convert(const fs::path& from, const fs::path& to, const std::string& command) {
  if (!makeFolder(to)) return false;
  const std::string all = "ls '" + from.string() + "' | xargs -P 2 -I{} " + command + " '" + from.string() + "/{}' '" +
                          to.string() + "/{}'";
  return std::system(all.c_str()) == 0;
}

/// The time that pydicom takes, by its own clock; -1 where it cannot.
double pydicomSeconds(const fs::path& folder, const char* body) {
  const std::string script =
      "import sys,time,glob,pydicom\nfiles=sorted(glob.glob(sys.argv[1]+'/**/*.dcm',recursive=True))\n"
      "t=time.time()\n" +
      std::string(body) + "\nprint(time.time()-t)";
  const std::string command = "/usr/bin/python3 -c \"" + script + "\" '" + folder.string() + "' 2>/dev/null";
  FILE* pipe = ::popen(command.c_str(), "r");
  double seconds = -1.0;
  if (pipe == nullptr || std::fscanf(pipe, "%lf", &seconds) != 1) seconds = -1.0;
  return pipe != nullptr && ::pclose(pipe) == 0 ? seconds : -1.0;
}

void benchScan(const fs::path& folder) {
  const auto files = filesIn(folder);
  const double ours = secondsOf([&] {
    Opener opener;
    Job job;
    return opener.scan({folder}, job).ok();
  });
  Opener warm;
  Job first;
  if (!warm.scan({folder}, first)) return;
  const double again = secondsOf([&] {
    Job job;
    return warm.scan({folder}, job).ok();
  });
  const double dcmtk = secondsOf([&] {
    for (const fs::path& file : files) {
      DcmFileFormat format;
      if (format
              .loadFileUntilTag(file.c_str(), EXS_Unknown, EGL_noChange, DCM_MaxReadLength, ERM_autoDetect,
                                DCM_PixelData)
              .bad())
        return false;
    }
    return true;
  });
  const double gdcmTime = secondsOf([&] {
    gdcm::Scanner scanner;
    for (const auto element : {0x000d, 0x000e, 0x0013, 0x0032, 0x0037})
      scanner.AddTag(gdcm::Tag(0x0020, static_cast<std::uint16_t>(element)));
    gdcm::Directory::FilenamesType names;
    for (const fs::path& file : files) names.push_back(file.string());
    return scanner.Scan(names);
  });
  const double pydicom =
      pydicomSeconds(folder, "for f in files: pydicom.dcmread(f,stop_before_pixels=True).SeriesInstanceUID");
  std::printf(
      "scan of %zu files: %.2f s (%.0f files/s), again from the index %.2f s; DCMTK headers alone %.2fx, GDCM "
      "scanner %.2fx, pydicom %.2fx\n",
      files.size(), ours, static_cast<double>(files.size()) / ours, again, dcmtk / ours, gdcmTime / ours,
      pydicom / ours);
}

/// Files per second at several sizes: a scan that is linear keeps them. Of processor time (all threads of this
/// process), which other work on the machine changes less than the clock.
void benchGrowth(const fs::path& folder) {
  const Volume small = cylinder(64, 100);
  constexpr int kSizes[] = {1000, 3000, 10000};
  for (const int files : kSizes)
    for (int series = 1; series <= files / 100; ++series)
      if (!write(small, folder / std::to_string(files) / std::to_string(series), series)) return;
  constexpr int kRounds = 5;
  std::map<int, std::vector<double>> seconds;
  for (int round = 0; round < kRounds; ++round)
    for (const int files : kSizes) {
      const std::clock_t start = std::clock();
      Opener opener;
      Job job;
      if (!opener.scan({folder / std::to_string(files)}, job)) return;
      seconds[files].push_back(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
  for (auto& [files, times] : seconds) {
    std::sort(times.begin(), times.end());
    std::printf("scan of %5d files: %.0f files a second of processor time (median of %d, %.0f to %.0f)\n", files,
                files / times[times.size() / 2], kRounds, files / times.back(), files / times.front());
  }
}

double itkSeconds(const std::vector<fs::path>& files) {
  using Image = itk::Image<std::int16_t, 3>;
  return secondsOf([&] {
    auto reader = itk::ImageSeriesReader<Image>::New();
    reader->SetImageIO(itk::GDCMImageIO::New());
    std::vector<std::string> names;
    for (const fs::path& file : files) names.push_back(file.string());
    reader->SetFileNames(names);
    try {
      reader->Update();
    } catch (const std::exception&) {
      return false;
    }
    return reader->GetOutput()->GetBufferPointer() != nullptr;
  });
}

void onTwoThreads(std::size_t count, const std::function<void(std::size_t)>& work) {
  std::vector<std::thread> threads;
  for (std::size_t part = 0; part < 2; ++part)
    threads.emplace_back([&work, part, count] {
      for (std::size_t i = part; i < count; i += 2) work(i);
    });
  for (std::thread& thread : threads) thread.join();
}

/// Reading the bytes of the pixels into a volume with two threads: what no reader of uncompressed files can beat.
double bytesSeconds(const std::vector<fs::path>& files) {
  return onceSeconds([&] {
    Geometry geometry;
    geometry.size = {kSide, kSide, static_cast<int>(files.size())};
    auto volume = Volume::allocate(geometry, VoxelType::Int16);
    if (!volume) return false;
    constexpr std::size_t kSlice = std::size_t{2} * kSide * kSide;
    onTwoThreads(files.size(), [&](std::size_t i) {
      std::ifstream stream(files[i], std::ios::binary);
      stream.seekg(-static_cast<std::streamoff>(std::min<std::uintmax_t>(kSlice, fs::file_size(files[i]))),
                   std::ios::end);
      stream.read(reinterpret_cast<char*>(volume->mutableBytes() + kSlice * i), kSlice);
    });
    return true;
  });
}

/// Decoding all frames from memory with two threads and DCMTK's codec; -1 where it has none.
double dcmtkCodecSeconds(const std::vector<fs::path>& files) {
  std::vector<DcmFileFormat> formats(files.size());
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (formats[i].loadFile(files[i].c_str()).bad()) return -1.0;
    formats[i].loadAllDataIntoMemory();
  }
  std::atomic<bool> all{true};
  const double seconds = onceSeconds([&] {
    onTwoThreads(files.size(), [&](std::size_t i) {
      if (formats[i].getDataset()->chooseRepresentation(EXS_LittleEndianExplicit, nullptr).bad()) all = false;
    });
    return true;
  });
  return all ? seconds : -1.0;
}

/// The code stream of the only frame.
std::vector<unsigned char> codeStream(const fs::path& file) {
  DcmFileFormat format;
  DcmElement* element = nullptr;
  if (format.loadFile(file.c_str()).bad() || format.getDataset()->findAndGetElement(DCM_PixelData, element).bad())
    return {};
  auto* pixels = dynamic_cast<DcmPixelData*>(element);
  E_TransferSyntax syntax = EXS_Unknown;
  const DcmRepresentationParameter* parameter = nullptr;
  DcmPixelSequence* sequence = nullptr;
  if (pixels == nullptr) return {};
  pixels->getOriginalRepresentationKey(syntax, parameter);
  if (pixels->getEncapsulatedRepresentation(syntax, parameter, sequence).bad()) return {};
  std::vector<unsigned char> stream;
  for (unsigned long i = 1; i < sequence->card(); ++i) {
    DcmPixelItem* item = nullptr;
    Uint8* bytes = nullptr;
    if (sequence->getItem(item, i).bad() || item->getUint8Array(bytes).bad()) return {};
    stream.insert(stream.end(), bytes, bytes + item->getLength());
  }
  return stream;
}

struct MemoryStream {
  const std::vector<unsigned char>& bytes;
  std::size_t at = 0;
};

bool decodeWithOpenJpeg(const std::vector<unsigned char>& bytes) {
  MemoryStream source{bytes};
  opj_stream_t* stream = opj_stream_default_create(OPJ_TRUE);
  opj_stream_set_user_data(stream, &source, nullptr);
  opj_stream_set_user_data_length(stream, bytes.size());
  opj_stream_set_read_function(stream, [](void* to, OPJ_SIZE_T count, void* user) -> OPJ_SIZE_T {
    auto& from = *static_cast<MemoryStream*>(user);
    const OPJ_SIZE_T left = std::min<OPJ_SIZE_T>(count, from.bytes.size() - from.at);
    if (left == 0) return static_cast<OPJ_SIZE_T>(-1);
    std::copy_n(from.bytes.begin() + static_cast<std::ptrdiff_t>(from.at), left, static_cast<unsigned char*>(to));
    from.at += left;
    return left;
  });
  opj_codec_t* codec = opj_create_decompress(OPJ_CODEC_J2K);
  opj_dparameters_t parameters;
  opj_set_default_decoder_parameters(&parameters);
  opj_image_t* image = nullptr;
  const bool decoded = opj_setup_decoder(codec, &parameters) && opj_read_header(stream, codec, &image) &&
                       opj_decode(codec, stream, image);
  if (image != nullptr) opj_image_destroy(image);
  opj_destroy_codec(codec);
  opj_stream_destroy(stream);
  return decoded;
}

/// The same with OpenJPEG.
double openJpegSeconds(const std::vector<fs::path>& files) {
  std::vector<std::vector<unsigned char>> streams;
  for (const fs::path& file : files) streams.push_back(codeStream(file));
  return onceSeconds([&] {
    std::atomic<bool> all{true};
    onTwoThreads(streams.size(), [&](std::size_t i) {
      if (!decodeWithOpenJpeg(streams[i])) all = false;
    });
    return all.load();
  });
}

/// Largest memory in MB of a process that only loads the folder.
long memoryOfLoading(const fs::path& folder) {
  const std::string command = "'" + fs::read_symlink("/proc/self/exe").string() + "' --load '" + folder.string() + "'";
  FILE* pipe = ::popen(command.c_str(), "r");
  long megabytes = -1;
  if (pipe != nullptr && std::fscanf(pipe, "%ld", &megabytes) != 1) megabytes = -1;
  if (pipe != nullptr) ::pclose(pipe);
  return megabytes;
}

int loadOnly(const fs::path& folder) {
  Opener opener;
  Job job;
  const auto scan = opener.scan({folder}, job);
  if (!scan || scan->studies.empty()) return 1;
  const auto loaded = loadSeries(scan->studies.front().series.front(), job);
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  std::printf("%ld\n", usage.ru_maxrss / 1024);
  return loaded ? 0 : 1;
}

using Limit = double (*)(const std::vector<fs::path>& files);

/// `limit`: what the decoding, or for uncompressed files the reading, takes by itself.
void benchLoad(const char* name, const fs::path& folder, Limit limit) {
  Opener opener;
  Job job;
  const auto scan = opener.scan({folder}, job);
  if (!scan || scan->studies.empty()) return;
  const Series series = scan->studies.front().series.front();
  // In turn: what takes hundredths of a second depends on what the memory of the machine does meanwhile.
  constexpr double kShort = 0.3;
  std::vector<double> loads, limits;
  for (int run = 0; run < (loads.empty() || loads.front() < kShort ? 5 * kRuns : kRuns); ++run) {
    loads.push_back(onceSeconds([&] { return loadSeries(series, job).ok(); }));
    limits.push_back(limit(filesIn(folder)));
  }
  const double ours = median(loads);
  const double itkTime = itkSeconds(filesIn(folder));
  const double pydicom =
      pydicomSeconds(folder, "import numpy;v=numpy.stack([pydicom.dcmread(f).pixel_array for f in files])");
  const double alone = median(limits);
  std::printf("load %-14s %.3f s, at most %ld MB; ITK %.2fx, pydicom %.2fx, the limit %.2fx\n", name, ours,
              memoryOfLoading(folder), itkTime / ours, pydicom / ours, alone / ours);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && std::string(argv[1]) == "--load") return loadOnly(argv[2]);
  DJDecoderRegistration::registerCodecs();
  DJLSDecoderRegistration::registerCodecs();
  DcmRLEDecoderRegistration::registerCodecs();
  const auto folder = TemporaryFolder::create();
  if (!folder) return 1;
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  if (argc == 2 && std::string(argv[1]) == "--growth") {
    benchGrowth(folder->path());
    return 0;
  }
  const Volume small = cylinder(64, 100);
  for (int series = 1; series <= 100; ++series)
    if (!write(small, folder->path() / "scan" / std::to_string(series), series)) return 1;
  benchScan(folder->path() / "scan");

  const fs::path plain = folder->path() / "plain";
  if (!write(cylinder(kSide, 400), plain, 1)) return 1;
  std::printf("512 x 512 x 400 of 16 bit; a ratio above 1 says that the other one takes longer; negative: it cannot\n");
  benchLoad("uncompressed", plain, bytesSeconds);
  const std::tuple<const char*, const char*, Limit> kForms[] = {{"RLE", "dcmcrle", dcmtkCodecSeconds},
                                                                {"JPEG lossless", "dcmcjpeg", dcmtkCodecSeconds},
                                                                {"JPEG-LS", "dcmcjpls", dcmtkCodecSeconds},
                                                                {"JPEG 2000", "gdcmconv --j2k", openJpegSeconds}};
  for (const auto& [name, command, limit] : kForms) {
    const fs::path form = folder->path() / name;
    if (convert(plain, form, command)) benchLoad(name, form, limit);
  }
  return 0;
}
