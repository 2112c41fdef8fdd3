// Light that falls on what the transfer function and the segments make opaque.
uniform usampler3D blocks;  // How many blocks away the next one is that shows something, and whether it has labels.
uniform float enough, leastLit;

struct Seen {
  vec3 colour;  // Times opacity.
  float opacity;
  float depth;  // In steps, where half of the light is taken.
  float weightedDepth;
};

void add(vec3 colour, float opacity, float t, inout Seen seen) {
  float share = (1.0 - seen.opacity) * opacity;
  seen.colour += share * colour;
  if (seen.opacity <= 0.5 && seen.opacity + share > 0.5) seen.depth = t;
  seen.weightedDepth += share * t;
  seen.opacity += share;
}

vec3 placeAt(Ray ray, float t) {
  return ray.start + stepIndex * t;
}

int entryAt(Ray ray, float t) {
  return entryOf(valueAt(placeAt(ray, t)));
}

// The mean of the entries that a value passes from one place to another (Engel 2001).
vec4 between(int from, int to) {
  if (from == to) return texelFetch(table, ivec2(from, 0), 0);
  return (texelFetch(table, ivec2(to, 1), 0) - texelFetch(table, ivec2(from, 1), 0)) / float(to - from);
}

void addTissue(Ray ray, float t, float next, int before, int entry, inout Seen seen) {
  vec4 passed = between(before, entry);
  if (!(passed.a > 0.0)) return;
  float opacity = 1.0 - exp(-passed.a * (next - t) * stepMm);
  vec3 colour = passed.rgb / passed.a;
  float middle = (t + next) * 0.5;
  if ((1.0 - seen.opacity) * opacity <= leastLit) {
    colour = inside(colour);
  } else if (ray.cut >= 0 && t == ray.begin) {
    colour = lit(colour, cutNormals[ray.cut], 1.0, shading);
  } else {
    vec3 gradient = gradientAt(placeAt(ray, middle));
    colour = lit(colour, gradient, surfaceShare(gradient), shading);
  }
  add(colour, opacity, middle, seen);
}

int labelAt(Ray ray, float t) {
  vec3 place = placeAt(ray, t);
  return texelFetch(blocks, blockAt(place), 0).g == 0u ? 0 : labelOf(inLabels(place));
}

// Where the label changes there is the surface of the one that begins, or else of the one that ends.
int addSurface(Ray ray, float t, float next, int before, inout Seen seen) {
  int now = labelAt(ray, next);
  if (now == before) return now;
  float low = t, high = next;
  for (int i = 0; i < 4; ++i) {
    float middle = (low + high) * 0.5;
    if (labelAt(ray, middle) == before)
      low = middle;
    else
      high = middle;
  }
  int owner = now != 0 ? now : before;
  vec3 own = labelGradientAt(inLabels(placeAt(ray, high)), owner / 256, uint(owner % 256)) * labelScale;
  vec3 gradient = vec3(dot(toCamera[0], own), dot(toCamera[1], own), dot(toCamera[2], own));
  vec4 look = texelFetch(looks, ivec2(owner % 256, owner / 256), 0);
  add(lit(look.rgb, gradient, 1.0, 1.0), look.a, high, seen);
  return now;
}

void follow(Ray ray, float jitter, out vec4 colour, out float depth) {
  Seen seen = Seen(vec3(0.0), 0.0, kNowhere, 0.0);
  float t = ray.begin;
  float stretch = 1.0 - jitter;
  int before = entryAt(ray, t);
  int label = 0;
  for (int i = 0; i < mostSteps && t < ray.end && seen.opacity < enough; ++i) {
    vec3 place = placeAt(ray, t);
    ivec3 block = blockAt(place);
    int distance = int(texelFetch(blocks, block, 0).r);
    if (distance > 0) {
      float whole = floor(min(stepsOut(place, block, distance), ray.end - t));
      if (whole >= 1.0) {
        t += whole;
        before = entryAt(ray, t);
        label = 0;
        continue;
      }
    }
    float next = min(t + stretch, ray.end);
    stretch = 1.0;
    int entry = entryAt(ray, next);
    addTissue(ray, t, next, before, entry, seen);
    if (labelLayers > 0) label = addSurface(ray, t, next, label, seen);
    before = entry;
    t = next;
  }
  // As good as opaque is opaque: rays end before the last hundredths.
  colour = vec4(seen.colour, seen.opacity) * (seen.opacity >= enough ? 1.0 / seen.opacity : 1.0);
  // The mean of what is seen: where tissue is like glass, the place of its surface would jump from pixel to pixel.
  depth = seen.weightedDepth != 0.0 && seen.opacity > 0.05 ? seen.weightedDepth / seen.opacity : seen.depth;
}
