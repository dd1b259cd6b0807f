/** Whether two plain values, as JSON can hold them, are the same. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [some, others] = [Object.entries(one), other as Readonly<Record<string, unknown>>];
  return some.length === Object.keys(other).length && some.every(([key, value]) => isAlike(value, others[key]));
}
