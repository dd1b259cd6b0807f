/**
 * The characters of a text from `start` to `end` as a string of their own: engines keep a slice as a pointer into the whole
 * text, which would then never be let go.
 */
export function ownString(text: string, start = 0, end = text.length): string {
  const codes = Array.from({ length: end - start }, (_, index) => text.charCodeAt(start + index));
  return String.fromCharCode(...codes);
}
