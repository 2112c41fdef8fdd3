// How what is seen is lit: core/imaging/ray_light_p.h says the same for the processor.
const float kInsideLight = 0.78;

uniform sampler3D smoothVoxels;  // Of the level that gradients are of.
uniform vec3 smoothSize;
uniform vec3 gradientScale, gradientOffset;
uniform vec3 gradientToCamera[3];
uniform float gradientLow, gradientHigh;
uniform float shading;

float smoothValueAt(vec3 place) {
  return textureLod(smoothVoxels, (place + 0.5) / smoothSize, 0.0).r * valueScale;
}

// In the picture (right, down, behind), stored values per mm.
vec3 gradientAt(vec3 place) {
  vec3 p = place * gradientScale + gradientOffset;
  vec3 x = vec3(1.0, 0.0, 0.0), y = vec3(0.0, 1.0, 0.0), z = vec3(0.0, 0.0, 1.0);
  vec3 index = 0.5 * vec3(smoothValueAt(p + x) - smoothValueAt(p - x), smoothValueAt(p + y) - smoothValueAt(p - y),
                          smoothValueAt(p + z) - smoothValueAt(p - z));
  return vec3(dot(gradientToCamera[0], index), dot(gradientToCamera[1], index), dot(gradientToCamera[2], index));
}

float surfaceShare(vec3 gradient) {
  return clamp((length(gradient) - gradientLow) / (gradientHigh - gradientLow), 0.0, 1.0);
}

vec3 inside(vec3 colour) {
  return colour * (1.0 + (kInsideLight - 1.0) * shading);
}

vec3 lit(vec3 colour, vec3 gradient, float surface, float share) {
  const vec3 kKey = vec3(-0.406, -0.511, -0.758);
  const vec3 kHalfway = vec3(-0.2165, -0.2725, -0.9375);
  const float kAmbient = 0.16, kKeyShare = 0.6, kEyeShare = 0.34, kShine = 0.20;
  float norm = length(gradient);
  if (!(norm > 0.0)) return colour;
  vec3 normal = gradient * (gradient.z > 0.0 ? -1.0 / norm : 1.0 / norm);
  float key = max(0.0, dot(normal, kKey));
  float shine = max(0.0, dot(normal, kHalfway));
  for (int power = 1; power < 32; power *= 2) shine *= shine;
  float amount = surface * share;
  float light = kInsideLight + amount * (kAmbient + kKeyShare * key - kEyeShare * normal.z - kInsideLight);
  return min(vec3(1.0), colour * (1.0 + (light - 1.0) * share) + amount * kShine * shine);
}
