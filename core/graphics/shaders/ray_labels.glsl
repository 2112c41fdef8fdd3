// Surfaces of segments: core/imaging/surface_labels_p.h says the same for the processor.
uniform usampler3D labelVoxels;  // Of the original; one layer in each component.
uniform int labelLayers;
uniform uint visibleLabels[32];  // Bits by value, eight words a layer.
uniform sampler2D looks;         // Colour and opacity by value and layer.
uniform vec3 labelScale, labelOffset;
uniform vec3 toCamera[3];

vec3 inLabels(vec3 place) {
  return place * labelScale + labelOffset;
}

uvec4 labelsAt(ivec3 at) {
  ivec3 count = textureSize(labelVoxels, 0);
  if (any(lessThan(at, ivec3(0))) || any(greaterThanEqual(at, count))) return uvec4(0u);
  return texelFetch(labelVoxels, at, 0);
}

int visibleOf(int layer, uint value) {
  return value != 0u && (visibleLabels[uint(layer) * 8u + (value >> 5u)] >> (value & 31u) & 1u) != 0u ? int(value) : 0;
}

// The visible label that most of the interpolated place is of, of the first layer that has one there.
int labelOf(vec3 place) {
  vec3 base = floor(place);
  vec3 share = place - base;
  uvec4 corners[8];
  bool anything = false;
  for (int i = 0; i < 8; ++i) {
    corners[i] = labelsAt(ivec3(base) + ivec3(i & 1, i >> 1 & 1, i >> 2 & 1));
    anything = anything || corners[i] != uvec4(0u);
  }
  if (!anything) return 0;
  for (int layer = 0; layer < labelLayers; ++layer) {
    int values[8];
    for (int i = 0; i < 8; ++i) values[i] = visibleOf(layer, corners[i][layer]);
    int best = 0;
    float most = 0.0;
    for (int candidate = 0; candidate < 8; ++candidate) {
      float sum = 0.0;
      for (int i = 0; i < 8; ++i) {
        vec3 bit = vec3(ivec3(i & 1, i >> 1 & 1, i >> 2 & 1));
        vec3 part = mix(1.0 - share, share, bit);
        if (values[i] == values[candidate]) sum += part.x * part.y * part.z;
      }
      if (sum <= most) continue;
      most = sum;
      best = values[candidate];
    }
    if (best != 0) return layer * 256 + best;
  }
  return 0;
}

// Over two voxels to either side, so that the steps of the voxels do not show.
vec3 labelGradientAt(vec3 place, int layer, uint value) {
  const int kReach = 2;
  ivec3 middle = ivec3(floor(place + 0.5));
  vec3 gradient = vec3(0.0);
  for (int k = -kReach; k <= kReach; ++k)
    for (int j = -kReach; j <= kReach; ++j)
      for (int i = -kReach; i <= kReach; ++i) {
        ivec3 at = middle + ivec3(i, j, k);
        if (labelsAt(at)[layer] != value) continue;
        vec3 away = vec3(at) - place;
        gradient += away * max(0.0, 1.0 - dot(away, away) / 9.0);
      }
  return gradient;
}
