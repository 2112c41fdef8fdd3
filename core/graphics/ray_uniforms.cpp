#include "core/graphics/ray_uniforms_p.h"

#include <cmath>

namespace pellucid {

namespace {

/// Sets by name; names that the program does not use are passed over.
class Uniforms {
 public:
  explicit Uniforms(const GlProgram& program) : m_program(program) {}
  void set(const char* name, int value) const { glUniform1i(m_program.place(name), value); }
  void set(const char* name, float value) const { glUniform1f(m_program.place(name), value); }
  void set(const char* name, float x, float y) const { glUniform2f(m_program.place(name), x, y); }
  void set(const char* name, const Vector3f& v) const { glUniform3f(m_program.place(name), v.x, v.y, v.z); }
  void set(const char* name, const std::array<int, 3>& v) const {
    glUniform3i(m_program.place(name), v[0], v[1], v[2]);
  }
  void set(const char* name, const std::array<Vector3f, 3>& rows) const {
    glUniform3fv(m_program.place(name), 3, &rows[0].x);
  }
  GLint place(const char* name) const { return m_program.place(name); }

 private:
  const GlProgram& m_program;
};

Vector3f sizeOf(const VolumeLevel& level) {
  const auto& size = level.voxels.geometry().size;
  return {static_cast<float>(size[0]), static_cast<float>(size[1]), static_cast<float>(size[2])};
}

/// More than any ray through the box needs, whatever rounding does.
int mostSteps(const RayPlaces& places) {
  const Vector3f size = sizeOf(*places.level);
  const float steps = std::sqrt(dot(size, size)) / std::sqrt(dot(places.step, places.step));
  return static_cast<int>(std::fmin(steps, 1e6F)) + 64;
}

void setCuts(const Uniforms& uniforms, const RayPlaces& places) {
  std::vector<float> cuts;
  std::vector<Vector3f> normals;
  for (const RayPlaces::Cut& cut : places.cuts) {
    cuts.insert(cuts.end(), {cut.at, cut.perColumn, cut.perRow, cut.alongRay});
    normals.push_back(cut.normal);
  }
  const auto count = static_cast<GLsizei>(normals.size());
  uniforms.set("cutCount", count);
  if (count == 0) return;
  glUniform4fv(uniforms.place("cuts"), count, cuts.data());
  glUniform3fv(uniforms.place("cutNormals"), count, &normals.front().x);
}

void setLabels(const Uniforms& uniforms, const RayPlaces& places) {
  const std::vector<RenderedLabels>& layers = places.scene->labels;
  std::array<GLuint, 32> visible{};
  for (std::size_t layer = 0; layer < layers.size(); ++layer)
    for (std::size_t value = 1; value < 256; ++value)
      if (layers[layer].looks[value].visible) visible[layer * 8 + value / 32] |= 1U << value % 32;
  uniforms.set("labelLayers", static_cast<int>(layers.size()));
  glUniform1uiv(uniforms.place("visibleLabels"), static_cast<GLsizei>(visible.size()), visible.data());
  uniforms.set("labelScale", places.labelScale);
  uniforms.set("labelOffset", places.labelOffset);
  uniforms.set("toCamera", places.toCamera);
}

}  // namespace

void setRayUniforms(const GlProgram& program, const RayPlaces& places, const TableRange& table, float valueScale) {
  static_assert(sizeof(Vector3f) == 3 * sizeof(float));
  const Uniforms uniforms(program);
  const char* const units[]{"voxels", "smoothVoxels", "table", "", "labelVoxels", "looks"};
  for (int unit = 0; unit < 6; ++unit)
    if (*units[unit] != '\0') uniforms.set(units[unit], unit);
  uniforms.set("blocks", 3);
  uniforms.set("highest", 3);
  uniforms.set("valueScale", valueScale);
  uniforms.set("size", sizeOf(*places.level));
  uniforms.set("corner", places.corner);
  uniforms.set("alongRow", places.alongRow);
  uniforms.set("alongColumn", places.alongColumn);
  uniforms.set("stepIndex", places.step);
  uniforms.set("stepMm", places.stepMm);
  uniforms.set("pixelPlace", places.pixelX, places.pixelY);
  uniforms.set("passShare", places.passShare);
  uniforms.set("mostSteps", mostSteps(places));
  uniforms.set("blockCount", places.level->blocks);
  uniforms.set("blockBits", places.level->blockBits);
  uniforms.set("tableLow", table.low);
  uniforms.set("tableHigh", table.high);
  uniforms.set("tableScale", table.scale);
  setCuts(uniforms, places);
  uniforms.set("levelHigh", places.level->high);
  uniforms.set("sameMaximum", places.sameMaximum);
  uniforms.set("enough", places.enough);
  uniforms.set("leastLit", places.leastLit);
  uniforms.set("smoothSize", sizeOf(*places.gradientLevel));
  uniforms.set("gradientScale", places.gradientScale);
  uniforms.set("gradientOffset", places.gradientOffset);
  uniforms.set("gradientToCamera", places.gradientToCamera);
  uniforms.set("gradientLow", places.gradientLow);
  uniforms.set("gradientHigh", places.gradientHigh);
  uniforms.set("shading", static_cast<float>(places.scene->shading));
  setLabels(uniforms, places);
}

}  // namespace pellucid
