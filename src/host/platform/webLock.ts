/** A lock between the windows of one browser. */

/** What is needed of the browser's lock manager (https://w3c.github.io/web-locks/). */
export interface Locks {
  request<T>(name: string, options: { readonly signal: AbortSignal }, work: () => Promise<T>): Promise<T>;
}

/** Another window can be asleep with the lock in its hand: after this it is done without, and looked at twice. */
const LONGEST_WAIT = 5000; // milliseconds

/**
 * Does something while no other window of this browser does something under the same name, where there are such locks:
 * not in every browser, and not on pages without a safe connection.
 */
export async function underLock<T>(
  locks: Locks | undefined,
  name: string,
  work: () => Promise<T>,
  longestWait = LONGEST_WAIT,
): Promise<T> {
  if (!locks) return work();
  let hasBegun = false;
  const begin = (): Promise<T> => {
    hasBegun = true;
    return work();
  };
  try {
    return await locks.request(name, { signal: AbortSignal.timeout(longestWait) }, begin);
  } catch (error) {
    if (hasBegun) throw error;
    return work();
  }
}
