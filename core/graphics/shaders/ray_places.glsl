#version 330 core
// Where the ray of a pixel goes: core/imaging/ray_caster_p.h says the same for the processor.
const float kNowhere = 3.0e38;

uniform sampler3D voxels;  // Times valueScale they are stored values.
uniform float valueScale;
uniform vec3 size;
uniform vec3 corner, alongRow, alongColumn, stepIndex;
uniform float stepMm;
uniform vec2 pixelPlace;
uniform float passShare;
uniform int mostSteps;
uniform ivec3 blockCount;
uniform int blockBits;
uniform int cutCount;
uniform vec4 cuts[16];  // At, per column, per row, along the ray.
uniform vec3 cutNormals[16];

struct Ray {
  vec3 start;
  float begin, end;
  int cut;  // Where it begins, or -1.
};

float valueAt(vec3 place) {
  return textureLod(voxels, (place + 0.5) / size, 0.0).r * valueScale;
}

// To the box of the voxels and to what the planes leave.
bool clip(inout Ray ray, vec2 place) {
  for (int i = 0; i < 3; ++i) {
    float low = -0.5 - ray.start[i];
    float high = size[i] - 0.5 - ray.start[i];
    if (abs(stepIndex[i]) < 1e-6) {
      if (low > 0.0 || high < 0.0) return false;
      continue;
    }
    ray.begin = max(ray.begin, (stepIndex[i] > 0.0 ? low : high) / stepIndex[i]);
    ray.end = min(ray.end, (stepIndex[i] > 0.0 ? high : low) / stepIndex[i]);
  }
  for (int i = 0; i < cutCount; ++i) {
    float at = cuts[i].x + cuts[i].y * place.x + cuts[i].z * place.y;
    if (cuts[i].w == 0.0 && at < 0.0) return false;
    if (cuts[i].w > 0.0) ray.end = min(ray.end, at);
    if (cuts[i].w < 0.0 && at > ray.begin) {
      ray.begin = at;
      ray.cut = i;
    }
  }
  const float kFarthest = 1048576.0;
  return ray.begin < ray.end && max(-ray.begin, ray.end) < kFarthest;
}

ivec3 blockAt(vec3 place) {
  return min(ivec3(max(place, vec3(0.0))) >> blockBits, blockCount - 1);
}

// Steps until the ray leaves the cube of blocks that are less than `distance` away; the outermost blocks reach as far
// out as rays go.
float stepsOut(vec3 place, ivec3 block, int distance) {
  float nearest = kNowhere;
  for (int i = 0; i < 3; ++i) {
    if (abs(stepIndex[i]) < 1e-6) continue;
    int edge = stepIndex[i] > 0.0 ? block[i] + distance : block[i] - distance + 1;
    if (edge <= 0 || edge >= blockCount[i]) continue;
    nearest = min(nearest, (float(edge << blockBits) - place[i]) / stepIndex[i]);
  }
  return nearest;
}

// Where in its first step each ray starts (Jimenez 2014, interleaved gradient noise); the first pass starts evenly.
float jitterOf(vec2 pixel) {
  if (passShare == 0.0) return 0.0;
  return 0.999 * fract(fract(52.9829189 * fract(0.06711056 * pixel.x + 0.00583715 * pixel.y)) + passShare);
}

// The transfer function by entry. Rows: what one millimetre takes, integrals of that, colours.
uniform sampler2D table;
uniform float tableLow, tableHigh, tableScale;

int entryOf(float stored) {
  return int(clamp((stored - tableLow) * tableScale, 0.0, float(textureSize(table, 0).x - 1)) + 0.5);
}
