// The highest value along a ray, in the colour that the function gives it.
uniform sampler3D highest;  // By block.
uniform float levelHigh, sameMaximum;

void follow(Ray ray, float jitter, out vec4 colour, out float depth) {
  // What is below the first point of the function looks like it, and what is above the last like that.
  float enough = min(levelHigh, tableHigh);
  float best = max(valueAt(ray.start + stepIndex * ray.begin), tableLow);
  depth = kNowhere;
  float t = ray.begin + 1.0 - jitter;
  float stop = t;  // Up to where the block is that is looked through.
  for (int i = 0; i < mostSteps && t < ray.end && best < enough; ++i) {
    vec3 place = ray.start + stepIndex * t;
    if (t >= stop) {
      ivec3 block = blockAt(place);
      float toEdge = min(stepsOut(place, block, 1), ray.end - t);
      if (texelFetch(highest, block, 0).r <= best + sameMaximum) {
        t += max(1.0, floor(toEdge));
        stop = t;
        continue;
      }
      stop = t + max(toEdge, 0.5);
    }
    float value = valueAt(place);
    if (value > best) {
      best = value;
      depth = t;
    }
    t += 1.0;
  }
  colour = vec4(texelFetch(table, ivec2(entryOf(best), 2), 0).rgb, 1.0);
}
