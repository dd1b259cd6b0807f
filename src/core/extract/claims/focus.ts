import type { EntityType, Mention, Token } from '../../model';
import type { Clause } from './clauses';
import { isFinite } from './verbs';

const HE = new Set('he she him his her himself herself'.split(' '));
const IT = new Set('it its itself'.split(' '));
/** What an organisation that was named before is called again: "the airline". Compiled for this project. */
const BODIES = new Set(
  (
    'agency airline automaker bank broadcaster carmaker carrier charity club company firm group insurer lender ' +
    'manufacturer ministry newspaper organisation organization regulator retailer team union watchdog'
  ).split(' '),
);
/** "the company that …", "the bank of …": another one than the one talked about. */
const TOLD_APART = new Set('behind from in named of that which who whose with'.split(' '));

/**
 * Remembers who is talked about, so that "he", "she", "it" and "the company" can be resolved where it is certain enough:
 * the subject of the sentence before or an earlier name of this one, of the fitting type, in the same or the next paragraph.
 */
export class Focus {
  readonly #typeOf: (entity: string) => EntityType | undefined;
  #person: string | undefined;
  #thing: string | undefined;
  #paragraphOfFocus = -1;
  #paragraph = -1;
  #sentencePerson: string | undefined;
  #sentenceThing: string | undefined;
  #last: string | undefined;
  #subjects: string[] = [];
  #before: string | undefined;

  constructor(typeOf: (entity: string) => EntityType | undefined) {
    this.#typeOf = typeOf;
  }

  /** Entities named before the finite verb of the clause read last. */
  get subjects(): readonly string[] {
    return this.#subjects;
  }

  /** The entity named last in front of the clause read last. */
  get before(): string | undefined {
    return this.#before;
  }

  enter(paragraph: number): void {
    if (paragraph > this.#paragraphOfFocus + 1) this.#person = this.#thing = undefined;
    this.#paragraph = paragraph;
    this.#sentencePerson = this.#sentenceThing = this.#last = this.#before = undefined;
    this.#subjects = [];
  }

  /** The entities of a clause in order: names, and pronouns and descriptions that can be resolved. */
  read(tokens: readonly Token[], clause: Clause, entityAt: (token: number) => Mention | undefined): readonly string[] {
    this.#before = this.#last;
    const named = new Set<string>();
    const subjects: string[] = [];
    let verbSeen = false;
    for (let index = clause.from; index < clause.to; index++) {
      const token = tokens[index] as Token;
      const entity = entityAt(index)?.entity ?? this.#pronoun(token) ?? this.#body(tokens, index);
      if (entity) {
        named.add(entity);
        if (!verbSeen) subjects.push(entity);
        this.#remember(entity, !verbSeen);
      }
      if (isFinite(token)) verbSeen = true;
    }
    this.#subjects = subjects;
    return [...named];
  }

  leave(): void {
    if (this.#sentencePerson) this.#person = this.#sentencePerson;
    if (this.#sentenceThing) this.#thing = this.#sentenceThing;
    if (this.#sentencePerson ?? this.#sentenceThing) this.#paragraphOfFocus = this.#paragraph;
  }

  #pronoun({ lower, tag }: Token): string | undefined {
    if (!tag.startsWith('PRP')) return undefined;
    if (HE.has(lower)) return this.#sentencePerson ?? this.#person;
    if (IT.has(lower)) return this.#sentenceThing ?? this.#thing;
    return undefined;
  }

  /** The organisation talked about, where "the" and a bare word for one begin at a token. */
  #body(tokens: readonly Token[], index: number): string | undefined {
    const [article, noun, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
    if (article?.lower !== 'the' || !noun || !BODIES.has(noun.lower)) return undefined;
    if (next && (next.tag.startsWith('NN') || TOLD_APART.has(next.lower))) return undefined;
    const thing = this.#sentenceThing ?? this.#thing;
    return thing !== undefined && this.#typeOf(thing) === 'organisation' ? thing : undefined;
  }

  /** The first subject of a sentence stays its focus. */
  #remember(entity: string, subject: boolean): void {
    this.#last = entity;
    const person = this.#typeOf(entity) === 'person';
    if (person && !this.#sentencePerson) this.#sentencePerson = entity;
    if (!person && subject && !this.#sentenceThing) this.#sentenceThing = entity;
  }
}
