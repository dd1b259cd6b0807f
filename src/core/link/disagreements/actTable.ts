import { lemma } from '../../text/lemma';
import type { Atom } from './atoms';
import { lowerAt } from './place';
import { stem } from './stem';

/** The numbers of acts, by verbs for them; some with a particle or noun behind: "break_out". */
export class ActTable {
  readonly #acts: ReadonlyMap<string, number>;

  /** @param lists the verbs for each act, in their base forms */
  constructor(lists: readonly (readonly string[])[]) {
    this.#acts = new Map(
      lists.flatMap((verbs, act) =>
        verbs.map((verb) => {
          const [word = '', particle] = verb.split('_');
          return [particle === undefined ? stem(word) : `${stem(word)}_${particle}`, act] as const;
        }),
      ),
    );
  }

  /** The number of the act that a verb in its base form stands for, or a noun of the same stem. */
  of(verb: string): number | undefined {
    return this.#acts.get(stem(verb));
  }

  /** The number of the act that the word at a place among atoms tells, with what stands behind it or alone. */
  at(atoms: readonly Atom[], at: number): number | undefined {
    const verb = lowerAt(atoms, at);
    if (verb === '') return undefined;
    const base = stem(lemma(verb, 'VBD'));
    return this.#acts.get(`${base}_${lowerAt(atoms, at + 1)}`) ?? this.#acts.get(base);
  }
}
