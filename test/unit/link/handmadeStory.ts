import type {
  Attribution,
  Claim,
  ClaimGroup,
  Entity,
  EntityType,
  Mention,
  Quantity,
  Quotation,
  Span,
  StorySource,
  TimeExpression,
} from '../../../src/core/model';

/** A source written by hand: everything is given by its words, and is looked up in the text. */
export interface HandmadeSource {
  readonly text: string;
  readonly published?: string;
  /** Claims by their words; the whole text when left out. */
  readonly claims?: readonly (readonly [words: string, more?: Partial<Claim>])[];
  /** Names: words, type, entity id (`type:words` when left out). Every occurrence is a mention. */
  readonly names?: readonly (readonly [words: string, type: EntityType, id?: string])[];
  /** Dates: words and TIMEX3 value of a day, a month, a year, a range or a duration. */
  readonly dates?: readonly (readonly [words: string, value: string])[];
  /** Numbers: words, value and what is counted. */
  readonly numbers?: readonly (readonly [words: string, value: number, unit?: string, bound?: Quantity['bound']])[];
  /** Quoted words (without the marks). */
  readonly quoted?: readonly string[];
  /** Who is given as source: the words for it, the cue and the content. */
  readonly credits?: readonly (readonly [source: string, cue: string, content: string, more?: Partial<Attribution>])[];
}

/** What the linking functions take. */
export interface HandmadeStory {
  readonly sources: readonly StorySource[];
  readonly entities: readonly Entity[];
  readonly groups: readonly ClaimGroup[];
  readonly text: (source: string, span: Span) => string;
}

/** Makes a story; all first claims are one group, all second claims another, and so on. `countries` are of entity ids. */
export function handmadeStory(
  written: Readonly<Record<string, HandmadeSource>>,
  countries: Readonly<Record<string, string>> = {},
): HandmadeStory {
  const entities = new Map<string, Entity>();
  const sources = Object.entries(written).map(([id, source]) => sourceOf(id, source, entities, countries));
  const most = Math.max(...sources.map(({ claims }) => claims.length));
  const groups = Array.from({ length: most }, (_, index): ClaimGroup => {
    const members = sources.flatMap(({ id, claims }) =>
      claims[index] ? [{ claim: claims[index].id, source: id }] : [],
    );
    return {
      id: `g${index}`,
      label: members[0]?.claim ?? '',
      members: members.map((member) => ({
        ...member,
        stance: 'same',
        reason: { code: 'date.written-out', args: [] },
        strength: 0.9,
      })),
    };
  });
  return {
    sources,
    entities: [...entities.values()],
    groups,
    text: (id, { start, end }) => written[id]?.text.slice(start, end) ?? '',
  };
}

function sourceOf(
  id: string,
  source: HandmadeSource,
  entities: Map<string, Entity>,
  countries: Readonly<Record<string, string>>,
): StorySource {
  const { text } = source;
  const find = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
    return { start, end: start + words.length };
  };
  const mentions = (source.names ?? []).flatMap(([words, type, given]): Mention[] => {
    const entity = given ?? `${type}:${words.toLowerCase()}`;
    const country = countries[entity];
    entities.set(entity, {
      id: entity,
      type,
      name: words,
      aliases: [],
      roles: [],
      ...(country === undefined ? {} : { country }),
    });
    const found: Mention[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
      found.push({ start: at, end: at + words.length, type, entity });
    return found;
  });
  const dates = (source.dates ?? []).map(([words, value]): TimeExpression => {
    const interval = intervalOf(value);
    return {
      ...find(words),
      type: value.startsWith('P') ? 'DURATION' : 'DATE',
      value,
      ...(interval ? { interval } : {}),
      how: { code: 'date.written-out', args: [] },
    };
  });
  const byStart = (left: Span, right: Span) => left.start - right.start;
  mentions.sort(byStart);
  dates.sort(byStart);
  const quantities = (source.numbers ?? []).map(([words, value, unit, bound]): Quantity => ({
    ...find(words),
    value,
    unit: unit ?? '',
    ...(bound ? { bound } : {}),
  }));
  const claims = (source.claims ?? [[text]]).map(([words, more], index): Claim => {
    const span = find(words);
    return {
      id: `${id}#c${index}`,
      ...span,
      sentence: 0,
      zone: 'body',
      entities: [],
      times: dates.flatMap((date, at) => (date.start >= span.start && date.end <= span.end ? [at] : [])),
      quantities: quantities.filter(({ start, end }) => start >= span.start && end <= span.end),
      terms: [],
      words: [],
      wording: [],
      modality: 'stated',
      negated: false,
      ...more,
    };
  });
  return {
    id,
    facts: {},
    ...(source.published === undefined
      ? {}
      : { published: { date: source.published, confidence: 'given', evidence: [] } }),
    zones: [],
    sentences: [{ start: 0, end: text.length, zone: 'body', paragraph: 0 }],
    mentions,
    dates,
    quotations: (source.quoted ?? []).map((words): Quotation => ({
      ...find(words),
      kind: 'partial',
      speaker: null,
      cue: null,
    })),
    claims,
    attributions: (source.credits ?? []).map(([words, cue, content, more]): Attribution => {
      const covered = find(content);
      const entity = mentions.find(({ start, end }) => start === find(words).start && end === find(words).end)?.entity;
      return {
        ...covered,
        source: { ...find(words), ...(entity === undefined ? {} : { entity }) },
        cue: find(cue),
        kind: 'named',
        claims: claims
          .filter(({ start, end }) => start >= covered.start && end <= covered.end)
          .map((claim) => claim.id),
        ...more,
      };
    }),
  };
}

/** The days of a TIMEX3 day, month, year or range of days. */
function intervalOf(value: string): { readonly from: string; readonly to: string } | undefined {
  const [first = '', last = first] = value.split('/');
  if (/^\d{4}-\d\d-\d\d$/.test(first)) return { from: first, to: last };
  if (/^\d{4}-\d\d$/.test(first)) return { from: `${first}-01`, to: `${first}-28` };
  return /^\d{4}$/.test(first) ? { from: `${first}-01-01`, to: `${first}-12-31` } : undefined;
}
