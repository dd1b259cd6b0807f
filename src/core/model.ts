/**
 * The data of Corroborate: what one source says, and what a story of several sources says together.
 *
 * Everything here is plain, read-only, JSON-serialisable data (it crosses worker boundaries and is written by the
 * command line). Offsets are UTF-16 code units into the source's text, `end` exclusive.
 */
import type { Reason } from './words';

/** A stretch of one source's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------------------------------------------------------
// Text

/** What part of a news page a stretch of text is. */
export type ZoneKind = 'headline' | 'dateline' | 'byline' | 'body' | 'credit' | 'boilerplate';

/** Adjacent stretches that cover every visible character of a source, in order. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
  /** Why the text was taken for this kind. */
  readonly reason: Reason;
}

/**
 * A word, number or punctuation mark. Hyphenated words are one token ("long-term"), possessive endings are a token of
 * their own ("’s"), abbreviations keep their full stop ("Gov.", "U.S.").
 */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly lower: string;
  /** Penn Treebank part-of-speech tag ("NNP", "VBD", …); punctuation is tagged as itself or ":" "``" "''". */
  readonly tag: string;
}

/** One sentence. In headline, dateline and byline zones a line counts as a sentence. Never crosses a paragraph. */
export interface Sentence extends Span {
  readonly zone: ZoneKind;
  /** Index of its paragraph in {@link ReadText.paragraphs}. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** A line-break-delimited block of text, without the white space around it. */
export interface Paragraph extends Span {
  readonly zone: ZoneKind;
}

/** A source's text, read: the input of every extractor. Boilerplate has zones and paragraphs but no sentences. */
export interface ReadText {
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

// ---------------------------------------------------------------------------------------------------------------
// One source

/** The three kinds of thing that names are marked as. */
export type EntityType = 'person' | 'organisation' | 'place';

/** A name in the text: exact name, without title ("President") and without possessive ending. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Id of the {@link Entity} it stands for; inside {@link SourceAnalysis} local to the source, in a story of the story. */
  readonly entity: string;
  /** The title or role words next to the name, when there are any ("Foreign Minister", "spokesman"). */
  readonly title?: Span;
}

/** The person, organisation or place that mentions stand for. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest well-formed name. */
  readonly name: string;
  /** Other surface forms seen, most frequent first. */
  readonly aliases: readonly string[];
  /** Country code (ISO 3166-1 alpha-2) when the name is a country, its capital or seat of government as a metonym, or its demonym. */
  readonly country?: string;
  /** What titles in the text call it, lower case, most frequent first ("foreign minister", "spokesman"). */
  readonly roles: readonly string[];
}

/** TIMEX3 types. */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** Calendar days, ISO 8601 `YYYY-MM-DD`, both inclusive. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/**
 * A time expression before its reference date is known: what was read from the words alone. `form` is the date
 * module's own symbolic description (plain JSON) which {@link TimeExpression}s are resolved from.
 */
export interface TimeForm extends Span {
  readonly type: TimeType;
  readonly form: unknown;
}

/** A time expression with its value. */
export interface TimeExpression extends Span {
  readonly type: TimeType;
  /** TIMEX3 value: `2023-03-20`, `2023-W12`, `P3D`, `PAST_REF`, `2023-03-20/2023-03-22` for ranges. */
  readonly value: string;
  /** The calendar days it covers, when it covers definite ones. */
  readonly interval?: Interval;
  /** TIMEX3 modifier: `START`, `MID`, `END`, `APPROX`, `BEFORE`, `AFTER`, … */
  readonly mod?: string;
  /** How the value was found, in words. */
  readonly how: Reason;
}

/** Who speaks: the words in the text, and the entity when it is known. */
export interface Speaker extends Span {
  readonly entity?: string;
  /** The name that a person gave, when it is that of no entity. */
  readonly name?: string;
}

/** direct: a quoted sentence; partial: quoted words inside a sentence of the writer's; indirect: reported without marks. */
export type QuotationKind = 'direct' | 'partial' | 'indirect';

/** Reported speech. `start`/`end` are the content without the quotation marks. */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  readonly speaker: Speaker | null;
  /** The words that report: "said", "according to", "in a statement". */
  readonly cue: Span | null;
  /** The relay through which it came, when the text names one: "cited by Reuters", "told NBC News". */
  readonly via?: Speaker;
}

/** How sure the text itself is of a claim. */
export type Modality = 'stated' | 'planned' | 'possible' | 'rumoured' | 'denied' | 'unconfirmed';

/** A number with what it counts. */
export interface Quantity extends Span {
  readonly value: number;
  /** Upper end when the text gives a range. */
  readonly to?: number;
  /** Lemma of what is counted or measured ("document", "dollar", "percent"); "" when there is none. */
  readonly unit: string;
  /** "about", "more than", "nearly", … as given. */
  readonly bound?: 'about' | 'at-least' | 'at-most';
}

/** Somebody called by country and office: "the Chilean president". */
export interface Office {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** "president", "foreign minister"; "leader" for a head of state without a title. */
  readonly role: string;
  /** The entity named next to it, when there is one. */
  readonly holder?: string;
}

/** A checkable statement: a sentence, or the clause that holds it; attribution words are outside the span. */
export interface Claim extends Span {
  /** `c0`, `c1`, … inside a source; `<source id>#c0` in a story. */
  readonly id: string;
  /** Index of the sentence it lies in. */
  readonly sentence: number;
  readonly zone: 'headline' | 'body';
  /** Index into the source's quotations when the claim is what somebody is reported to have said. */
  readonly quotation?: number;
  readonly subject?: Span;
  readonly verb?: Span;
  readonly object?: Span;
  /** Lemma of the main verb. */
  readonly action?: string;
  /** Ids of the entities named in it (pronouns and "the company" resolved where certain), in order, no repeats. */
  readonly entities: readonly string[];
  /** Indexes of the time expressions inside it or governing it. */
  readonly times: readonly number[];
  readonly quantities: readonly Quantity[];
  /** Content-word lemmas outside names, times and numbers, in order, no repeats; those of a set phrase are one: `call_off`. */
  readonly terms: readonly string[];
  /** Lemmas of all its words but function words, in order: those of names, times and numbers too. */
  readonly words: readonly string[];
  /** All words of its sentence as they are written, in lower case, without repeats. */
  readonly wording: readonly string[];
  /** Ids of the entities named in its subject, in its part next to the verb, in order, no repeats; none when missing. */
  readonly actors?: readonly string[];
  /** Countries (ISO 3166-1 alpha-2) whose people are named there: "the Chilean government"; none when missing. */
  readonly peoples?: readonly string[];
  /** Who is called by country and office in it, named or not; their words are not among the terms. */
  readonly offices?: readonly Office[];
  readonly modality: Modality;
  readonly negated: boolean;
}

/** Everything one source says by itself: depends on its text alone, so it can be cached by content. */
export interface SourceAnalysis {
  readonly zones: readonly Zone[];
  /** Sentence spans (tokens are not kept). */
  readonly sentences: readonly (Span & { readonly zone: ZoneKind; readonly paragraph: number })[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeForm[];
  readonly quotations: readonly Quotation[];
  readonly claims: readonly Claim[];
  /** Where the article says it has things from. */
  readonly attributions: readonly Attribution[];
}

/** How plainly words report: saying, thinking, finding out, wanting, judging a thing, or nobody in particular. */
export type AttributionManner = 'speech' | 'attitude' | 'finding' | 'intention' | 'judgement' | 'hearsay';

/** Where an article itself says it has a claim from: one link of an origin chain. */
export interface Attribution extends Span {
  /** The words that name the source ("the Kremlin", "an official familiar with the matter"). */
  readonly source: Speaker;
  readonly cue: Span | null;
  /** "cited by Reuters": the relay, when named. */
  readonly via?: Speaker;
  /** The pieces of what it covers, when the reporting clause breaks it up ("A, he said, B"). */
  readonly content?: readonly Span[];
  /** It stands in what another attribution of the source reports: "Lee said that *Hart hopes …*". */
  readonly nested?: boolean;
  /** How plainly the words report; `speech` when missing. */
  readonly manner?: AttributionManner;
  /** named: a name stands in the text; unnamed: "sources", "officials", "reports", "rumours". */
  readonly kind: 'named' | 'unnamed';
  /** Ids of the claims it covers. */
  readonly claims: readonly string[];
}

// ---------------------------------------------------------------------------------------------------------------
// A story

/** A source as it comes in. `id` is the file's name inside the story folder, with `/` for sub-folders. */
export interface SourceInput {
  readonly id: string;
  readonly text: string;
}

/** What `story.json` says about a source. Every field may be missing. */
export interface SourceFacts {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** `YYYY-MM-DD` */
  readonly published?: string;
}

/** `story.json`. */
export interface StoryFacts {
  readonly title?: string;
  readonly sources: ReadonlyMap<string, SourceFacts>;
}

/** A source's publication date and why it was taken. */
export interface Publication {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly confidence: 'given' | 'high' | 'medium' | 'low';
  readonly evidence: readonly Reason[];
}

/** A source inside a story: its own analysis with entities named by the story and times resolved. */
export interface StorySource {
  readonly id: string;
  readonly facts: SourceFacts;
  readonly published?: Publication;
  readonly zones: readonly Zone[];
  readonly sentences: SourceAnalysis['sentences'];
  readonly mentions: readonly Mention[];
  readonly dates: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  /** Ids are story-wide (`<source id>#c0`), entities are the story's. */
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
}

/** A member of a claim group against the group. */
export type Stance = 'same' | 'more-specific' | 'less-specific' | 'differs' | 'denies';

/** A claim in a group. */
export interface GroupMember {
  /** Story-wide claim id. */
  readonly claim: string;
  readonly source: string;
  readonly stance: Stance;
  /** Why it was put into the group. */
  readonly reason: Reason;
  /** 0 to 1. */
  readonly strength: number;
}

/** The same claim (same who, what, whom) in several passages. Groups of one source are not listed. */
export interface ClaimGroup {
  readonly id: string;
  /** The claim id whose wording stands for the group. */
  readonly label: string;
  /** Members in order of source, then position. */
  readonly members: readonly GroupMember[];
  /** Claims that may be the same too but are not sure enough to count, the strongest first; none when missing. */
  readonly suggestions?: readonly GroupMember[];
  /** Number of different first sources that members give, when it can be told. */
  readonly origins?: number;
  /** How many of its sources only copy another one of them; none when missing. */
  readonly copies?: number;
}

/** The kinds of detail that two sides can differ in. */
export const disagreementKinds = ['date', 'number', 'actor', 'name', 'place', 'modality', 'negation'] as const;

/** What kind of detail two sides differ in. */
export type DisagreementKind = (typeof disagreementKinds)[number];

/** differs: cannot stand side by side; overtaken: an older report that a newer one replaces; garble: damaged wording. */
export type DisagreementStatus = 'differs' | 'overtaken' | 'garble';

/** A passage in a named source. */
export interface Passage extends Span {
  readonly source: string;
}

/** One reading and who has it. */
export interface DisagreementSide {
  /** The reading in the words of the text. */
  readonly reading: string;
  readonly claims: readonly string[];
  readonly passages: readonly Passage[];
}

/** Two or more readings that cannot stand side by side. */
export interface Disagreement {
  readonly id: string;
  readonly kind: DisagreementKind;
  readonly status: DisagreementStatus;
  /** The claim group it is about, when it is about one. */
  readonly group?: string;
  readonly sides: readonly DisagreementSide[];
  /** One line in plain words. */
  readonly reason: Reason;
  /** 0 to 1, for the order in the tree. */
  readonly weight: number;
}

/**
 * identical: the same words; close-paraphrase: the same in other words, mostly in the same order; same-quote: one quotation in
 * two wordings; common-source: told alike and credited to the same origin; self-repeat: said twice in one source.
 */
export type ReuseRelation = 'identical' | 'close-paraphrase' | 'same-quote' | 'common-source' | 'self-repeat';

/** Two passages of which one seems to be taken from the other, or both from a third. */
export interface ReusedPassage {
  readonly relation: ReuseRelation;
  readonly strength: 'strong' | 'medium' | 'weak';
  readonly sides: readonly [Passage, Passage];
}

/** A source that is nearly the same text as an earlier one of the story: it confirms nothing. */
export interface SourceCopy {
  readonly source: string;
  /** The source that counts in its stead. */
  readonly of: string;
  /** How much of the source stands in the other one, 0 to 1. */
  readonly share: number;
}

/** What sources have from each other or from one text. */
export interface Reuse {
  /** Strongest first. */
  readonly passages: readonly ReusedPassage[];
  readonly copies: readonly SourceCopy[];
}

/** A first source and the files that have it from there: "4 files, 1 origin". */
export interface Origin {
  readonly id: string;
  readonly name: string;
  /** The story entity, when the origin is one. */
  readonly entity?: string;
  readonly kind: 'named' | 'unnamed';
  /** Source ids, in order. */
  readonly files: readonly string[];
  /** Ids of further sources that give the same claim to nobody in particular ("reports"): tied to the origin by inference only. */
  readonly inferred?: readonly string[];
  readonly passages: readonly Passage[];
  /** Story-wide claim ids. */
  readonly claims: readonly string[];
  /** Relays named on the way, by source. */
  readonly via: readonly { readonly source: string; readonly name: string }[];
}

/** Everything several sources say together. Links never leave a story. */
export interface Story {
  readonly title?: string;
  readonly sources: readonly StorySource[];
  readonly entities: readonly Entity[];
  readonly groups: readonly ClaimGroup[];
  readonly disagreements: readonly Disagreement[];
  readonly origins: readonly Origin[];
  readonly reuse: Reuse;
}
