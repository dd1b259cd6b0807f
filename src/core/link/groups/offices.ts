import type { Office } from '../../model';

/** Offices whose holder is also called the leader or head of state of the country, the highest first. */
const LEADING = ['president', 'king', 'queen', 'emperor', 'prime minister', 'premier', 'chancellor', 'leader'];

/**
 * Learns from the places where a name stands next to country and office who holds which office in this story.
 * @returns the holder's entity id; undefined when nobody, or more than one, is named as the holder
 */
export function officeHolders(offices: Iterable<Office>): (office: Office) => string | undefined {
  const holders = new Map<string, Set<string>>();
  for (const { country, role, holder } of offices) {
    if (holder === undefined) continue;
    const key = `${country} ${role}`;
    holders.set(key, (holders.get(key) ?? new Set()).add(holder));
  }
  const only = (country: string, role: string): string | undefined => {
    const known = holders.get(`${country} ${role}`);
    return known?.size === 1 ? [...known][0] : undefined;
  };
  return ({ country, role }) => {
    if (role !== 'leader') return only(country, role);
    const leading = LEADING.find((office) => holders.has(`${country} ${office}`));
    return leading === undefined ? undefined : only(country, leading);
  };
}
