import type { Member } from './storyIndex';

/** Whether both claims give numbers, and none of them is the same: "two were flown to Odense", "three to Copenhagen". */
export function haveOtherNumbers({ claim: left }: Member, { claim: right }: Member): boolean {
  const [l, r] = [left, right].map(({ quantities }) => quantities.map(({ value }) => value));
  return (l ?? []).length > 0 && (r ?? []).length > 0 && !(l ?? []).some((value) => r?.includes(value));
}
