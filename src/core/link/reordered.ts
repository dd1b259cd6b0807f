/**
 * Whether sources known from before stand in another order now.
 *
 * @param placeOf where the source with an id stood; undefined when it was not there
 */
export function isReordered(
  sources: readonly { readonly id: string }[],
  placeOf: (id: string) => number | undefined,
): boolean {
  let last = -1;
  return sources.some(({ id }) => {
    const place = placeOf(id) ?? last;
    const isBefore = place < last;
    last = place;
    return isBefore;
  });
}
