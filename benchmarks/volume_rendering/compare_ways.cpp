// Makes the same pictures on the processor and on the graphics card and prints how far they are apart. With a folder it
// writes some of them there, the processor's left, the card's right. --software takes OpenGL of the processor, too.
#include <cstdio>
#include <cstring>
#include <fstream>

#include "core/graphics/card_rendering.h"
#include "tests/core/rendering_cases.h"

namespace {

using namespace pellucid;

std::string fileNameOf(std::string name) {
  std::replace(name.begin(), name.end(), ' ', '_');
  return name;
}

void writeBeside(const std::string& file, const VolumePicture& left, const VolumePicture& right) {
  std::ofstream out(file, std::ios::binary);
  out << "P6\n" << left.width + right.width << ' ' << left.height << "\n255\n";
  for (int row = 0; row < left.height; ++row)
    for (const VolumePicture* picture : {&left, &right})
      for (int column = 0; column < picture->width; ++column) {
        const std::uint32_t pixel = picture->pixels[static_cast<std::size_t>(row) * picture->width + column];
        for (const int shift : {16, 8, 0}) out.put(static_cast<char>(pixel >> shift & 0xFFU));
      }
}

}  // namespace

int main(int argc, char** argv) {
  auto software = GraphicsCard::Software::Refused;
  std::string folder;
  for (int i = 1; i < argc; ++i)
    if (std::strcmp(argv[i], "--software") == 0)
      software = GraphicsCard::Software::Allowed;
    else
      folder = argv[i];
  const auto card = GraphicsCard::open(software);
  if (!card) {
    std::printf("%s\n", card.error().message.c_str());
    return 1;
  }
  std::printf("OpenGL: %s\n%-24s %8s %8s %10s %12s %10s\n", (*card)->name().c_str(), "", "most/255", "mean",
              "share > 8", "depth off", "most mm");
  bool good = true;
  for (const phantom::RenderingCase& one : phantom::renderingCases()) {
    Job job;
    const auto prepared = std::make_shared<const PreparedVolume>(*prepareVolume(one.volume, job));
    const auto expected = renderVolume(*prepared, one.scene, one.request, job);
    const auto picture = CardRendering(*card, prepared).render(one.scene, one.request, job);
    if (!expected || !picture) {
      const Error& error = expected ? picture.error() : expected.error();
      std::printf("%-24s %s (%s)\n", one.name.c_str(), error.message.c_str(), error.detail.c_str());
      good = false;
      continue;
    }
    const auto apart = phantom::differenceOf(*expected, *picture, phantom::largestVoxelMm(one.volume));
    std::printf("%-24s %8d %8.3f %9.3f%% %11.3f%% %10.3f\n", one.name.c_str(), apart.most, apart.mean,
                100 * apart.offShare, 100 * apart.depthShare, apart.depthMost);
    good = good && apart.mean < 1.0;
    if (!folder.empty() &&
        (one.name == "magnified" || one.name == "two oblique cuts" || one.name == "two maps of segments"))
      writeBeside(folder + "/" + fileNameOf(one.name) + ".ppm", *expected, *picture);
  }
  return good ? 0 : 1;
}
