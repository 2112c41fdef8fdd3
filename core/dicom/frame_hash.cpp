#include "core/dicom/frame_hash.h"

#include <nlohmann/json.hpp>

#include "core/base/hash.h"
#include "core/dicom/pixel_reader_p.h"

namespace pellucid {

namespace {

const char* voxelName(const PixelFormat& format) {
  if (format.isColour()) return "rgb8";
  switch (format.voxelType()) {
    case VoxelType::UInt8:
      return "uint8";
    case VoxelType::Int8:
      return "int8";
    case VoxelType::UInt16:
      return "uint16";
    case VoxelType::Int16:
      return "int16";
    case VoxelType::UInt32:
      return "uint32";
    case VoxelType::Int32:
      return "int32";
    case VoxelType::Float32:
      break;
  }
  return "float32";
}

}  // namespace

Result<FrameHashes> hashFrames(const std::filesystem::path& file, Job& job, const FrameSink& sink) {
  try {
    auto reader = PixelReader::open(file);
    if (!reader) return reader.error();
    const PixelFormat& format = reader->format();
    FrameHashes hashes;
    hashes.transferSyntaxUid = reader->transferSyntaxUid();
    hashes.transferSyntax = transferSyntaxName(hashes.transferSyntaxUid);
    hashes.photometric = format.photometric;
    hashes.columns = format.columns;
    hashes.rows = format.rows;
    hashes.frames = format.frames;
    hashes.voxel = voxelName(format);
    Sha256 all;
    std::string frame(format.frameBytesOut(), '\0');
    job.step("Decoding frames");
    for (int i = 0; i < format.frames; ++i) {
      if (job.cancelled()) return Job::cancelledError();
      if (auto read = reader->read(i, reinterpret_cast<std::byte*>(frame.data())); !read) return read.error();
      hashes.sha256.push_back(sha256Hex(frame));
      all.add(frame);
      if (sink) {
        if (auto taken = sink(frame); !taken) return taken.error();
      }
      job.report(static_cast<double>(i + 1) / format.frames);
    }
    hashes.all = all.hex();
    return hashes;
  } catch (const std::bad_alloc&) {
    return Error{ErrorCode::OutOfMemory, "The images need more memory than is available.", ""};
  } catch (const std::exception& exception) {
    return Error{ErrorCode::Malformed, "The images are damaged and cannot be read.", exception.what()};
  }
}

Json toJson(const FrameHashes& hashes) {
  return {{"transferSyntaxUid", hashes.transferSyntaxUid},
          {"transferSyntax", hashes.transferSyntax},
          {"photometric", hashes.photometric},
          {"columns", hashes.columns},
          {"rows", hashes.rows},
          {"frames", hashes.frames},
          {"voxel", hashes.voxel},
          {"sha256", hashes.all},
          {"frameSha256", hashes.sha256}};
}

}  // namespace pellucid
