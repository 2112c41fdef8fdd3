out vec4 pixel;     // Premultiplied.
out float depthMm;  // Behind the focus.

void main() {
  vec2 column = floor(gl_FragCoord.xy);
  vec2 place = column + pixelPlace;
  Ray ray = Ray(corner + alongRow * place.x + alongColumn * place.y, -kNowhere, kNowhere, -1);
  pixel = vec4(0.0);
  depthMm = kNowhere;
  if (!clip(ray, place)) return;
  float depth;
  follow(ray, jitterOf(column), pixel, depth);
  if (depth < kNowhere) depthMm = depth * stepMm;
}
