import type { Claim, ClaimGroup, Entity, GroupMember, Span, StorySource, TimeExpression } from '../../model';
import { type Atom, atomsOf } from './atoms';

/** What the finder works on. */
export interface DisagreementInput {
  readonly sources: readonly StorySource[];
  readonly entities: readonly Entity[];
  readonly groups: readonly ClaimGroup[];
  /** The words of a stretch of a source. */
  readonly text: (source: string, span: Span) => string;
}

/** A claim in its group, with what the finder compares. */
export interface Member {
  readonly member: GroupMember;
  readonly claim: Claim;
  readonly source: StorySource;
  readonly text: string;
  readonly atoms: readonly Atom[];
  /** Time expressions inside the claim or governing it. */
  readonly dates: readonly TimeExpression[];
}

/** Looks claims, entities and words of a story up; makes a claim's atoms once, when they are first asked for. */
export class StoryIndex {
  readonly #input: DisagreementInput;
  readonly #claims = new Map<string, { readonly claim: Claim; readonly source: StorySource }>();
  readonly #entities = new Map<string, Entity>();
  readonly #atoms = new Map<string, readonly Atom[]>();
  readonly #wordings = new Map<string, ReadonlySet<string>>();

  constructor(input: DisagreementInput) {
    this.#input = input;
    for (const entity of input.entities) this.#entities.set(entity.id, entity);
    for (const source of input.sources) for (const claim of source.claims) this.#claims.set(claim.id, { claim, source });
  }

  readonly entity = (id: string): Entity | undefined => this.#entities.get(id);

  text(source: StorySource, span: Span): string {
    return this.#input.text(source.id, span);
  }

  member(member: GroupMember): Member | undefined {
    const found = this.#claims.get(member.claim);
    if (!found) return undefined;
    const { claim, source } = found;
    const text = this.text(source, claim);
    let atoms = this.#atoms.get(claim.id);
    if (!atoms) {
      atoms = atomsOf({
        claim,
        text,
        mentions: within(source.mentions, claim),
        dates: within(source.dates, claim),
        entity: this.entity,
      });
      this.#atoms.set(claim.id, atoms);
    }
    const governing = claim.times.map((index) => source.dates[index]).filter((date) => date !== undefined);
    return { member, claim, source, text, atoms, dates: governing };
  }

  /** Whether a source has a claim in exactly these words (white space and case aside). */
  says(source: StorySource, words: string): boolean {
    let wordings = this.#wordings.get(source.id);
    if (!wordings) {
      wordings = new Set(source.claims.map((claim) => plain(this.text(source, claim))));
      this.#wordings.set(source.id, wordings);
    }
    return wordings.has(plain(words));
  }
}

/** A wording for comparison: lower case, single spaces, straight quotation marks, no full stop at the end. */
export function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .replace(/[ .,;:]$/, '')
    .trim();
}

/** The spans of a sorted list that lie wholly inside another span: binary search, then the run. */
export function within<T extends Span>(sorted: readonly T[], outer: Span): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as T).start < outer.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let index = low; index < sorted.length; index++) {
    const span = sorted[index] as T;
    if (span.start >= outer.end) break;
    if (span.end <= outer.end) found.push(span);
  }
  return found;
}
