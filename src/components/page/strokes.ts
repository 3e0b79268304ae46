/** One stroke a citation, five in a row, as a path of a 37 unit wide picture. */
export function strokes(count: number): { path: string; height: number } {
  let path = '';
  for (let index = 0; index < count; index += 1) {
    path += `M${2 + (index % 5) * 7} ${Math.floor(index / 5) * 22}v18`;
  }
  return { path, height: Math.max(18, Math.ceil(count / 5) * 22 - 4) };
}
