import type { Attribution, Claim, ClaimGroup, Entity, GroupMember, Quantity, Span, StorySource } from '../../model';
import { within } from '../spans';
import { type Atom, atomsOf } from './atoms';

/** What the finder works on. */
export interface DisagreementInput {
  readonly sources: readonly StorySource[];
  readonly entities: readonly Entity[];
  readonly groups: readonly ClaimGroup[];
  /** The words of a stretch of a source. */
  readonly text: (source: string, span: Span) => string;
}

/** A claim in its group, with the stretch of text that is compared: the claim, or the sentence around it. */
export interface Member {
  readonly member: GroupMember;
  readonly claim: Claim;
  readonly source: StorySource;
  readonly span: Span;
  /** The words of the span. */
  readonly text: string;
  /** The words for comparison: {@link plain}. */
  readonly wording: string;
  /** The span's atoms. */
  readonly atoms: readonly Atom[];
  /** The words of any stretch of the source. */
  readonly words: (span: Span) => string;
  /** Where the source says it has the claim from. */
  readonly attributions: readonly Attribution[];
}

type Stretch = Pick<Member, 'span' | 'text' | 'wording' | 'atoms'>;

/** Looks claims, entities and words of a story up; makes atoms once, when they are first asked for. */
export class StoryIndex {
  readonly #input: DisagreementInput;
  readonly #claims = new Map<string, { readonly claim: Claim; readonly source: StorySource }>();
  readonly #entities = new Map<string, Entity>();
  readonly #stretches = new Map<string, Stretch>();
  readonly #quantities = new Map<string, readonly Quantity[]>();
  readonly #attributions = new Map<string, ReadonlyMap<string, readonly Attribution[]>>();
  readonly #wordings = new Map<string, ReadonlySet<string>>();

  constructor(input: DisagreementInput) {
    this.#input = input;
    for (const entity of input.entities) this.#entities.set(entity.id, entity);
    for (const source of input.sources)
      for (const claim of source.claims) this.#claims.set(claim.id, { claim, source });
  }

  /** The member with its claim as the stretch that is compared. */
  member(member: GroupMember): Member | undefined {
    const found = this.#claims.get(member.claim);
    if (!found) return undefined;
    const words = (span: Span) => this.#input.text(found.source.id, span);
    const attributions = this.#attributionsOf(found.source).get(member.claim) ?? [];
    return { member, ...found, ...this.#stretch(found.source, found.claim), words, attributions };
  }

  /** The same member with the whole sentence as the stretch that is compared: who said it, when, how surely. */
  inSentence(member: Member): Member {
    const sentence = member.source.sentences[member.claim.sentence];
    if (!sentence) return member;
    const start = Math.min(sentence.start, member.claim.start);
    const end = Math.max(sentence.end, member.claim.end);
    return { ...member, ...this.#stretch(member.source, { start, end }) };
  }

  /** Whether a source has a claim or sentence in exactly the words of a member (white space and case aside). */
  says(source: StorySource, { wording }: Member): boolean {
    let wordings = this.#wordings.get(source.id);
    if (!wordings) {
      wordings = new Set(
        [...source.claims, ...source.sentences].map((span) => plain(this.#input.text(source.id, span))),
      );
      this.#wordings.set(source.id, wordings);
    }
    return wordings.has(wording);
  }

  #stretch(source: StorySource, { start, end }: Span): Stretch {
    const key = `${start} ${end} ${source.id}`;
    const known = this.#stretches.get(key);
    if (known) return known;
    const span = { start, end };
    const text = this.#input.text(source.id, span);
    const atoms = atomsOf({
      span,
      text,
      mentions: within(source.mentions, span),
      dates: within(source.dates, span),
      quantities: within(this.#quantitiesOf(source), span),
      entity: (id) => this.#entities.get(id),
    });
    const made = { span, text, wording: plain(text), atoms };
    this.#stretches.set(key, made);
    return made;
  }

  #attributionsOf(source: StorySource): ReadonlyMap<string, readonly Attribution[]> {
    const known = this.#attributions.get(source.id);
    if (known) return known;
    const byClaim = new Map<string, Attribution[]>();
    for (const attribution of source.attributions) {
      for (const claim of attribution.claims) {
        const list = byClaim.get(claim);
        if (list) list.push(attribution);
        else byClaim.set(claim, [attribution]);
      }
    }
    this.#attributions.set(source.id, byClaim);
    return byClaim;
  }

  /** The numbers of all claims of a source, in order; claims may share some. */
  #quantitiesOf(source: StorySource): readonly Quantity[] {
    const known = this.#quantities.get(source.id);
    if (known) return known;
    const byStart = new Map(
      source.claims.flatMap(({ quantities }) => quantities.map((quantity) => [quantity.start, quantity] as const)),
    );
    const sorted = [...byStart.values()].sort((left, right) => left.start - right.start);
    this.#quantities.set(source.id, sorted);
    return sorted;
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
