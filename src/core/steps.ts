/** Work in short steps, between which other work gets its turn; it may be left off there. Gives its result in the end. */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps in a row. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
