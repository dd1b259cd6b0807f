/** Copies a list into one that is longer. */
export function longer<List extends Uint8Array | Uint32Array | Int32Array | Float32Array | Float64Array>(
  list: List,
  made: List,
): List {
  made.set(list);
  return made;
}
