// Reads labelled news: the text with its labels written into it. test/eval/news/README.md has the notation.

/** A label that runs from `start` to `end` (UTF-16 offsets, end exclusive). */
export interface Label {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a page. */
export interface ZoneLabel extends Label {
  readonly kind: 'headline' | 'dateline' | 'byline' | 'body' | 'credit' | 'boilerplate';
}

/** A name. */
export interface NameLabel extends Label {
  readonly type: 'PER' | 'ORG' | 'LOC';
}

/** A time expression with its TIMEX3 value. */
export interface TimeLabel extends Label {
  readonly type: string;
  readonly value: string;
}

/** A passage in quotation marks, which are part of it; without `attribution` nobody's speech. */
export interface QuoteLabel extends Label {
  readonly attribution?: string;
}

/** What somebody is reported to say. */
export interface AttributionLabel {
  readonly id: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly content: readonly Label[];
  readonly speaker: readonly Label[];
  readonly cue: readonly Label[];
}

/** A text without its labels, and the labels, each list in the order of the text. */
export interface Labelled {
  /** The day the page is from, `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: string;
  readonly zones: readonly ZoneLabel[];
  readonly names: readonly NameLabel[];
  readonly times: readonly TimeLabel[];
  readonly quotes: readonly QuoteLabel[];
  readonly attributions: readonly AttributionLabel[];
}

const ZONES: Readonly<Record<string, ZoneLabel['kind']>> = {
  H: 'headline',
  D: 'dateline',
  Y: 'byline',
  B: 'body',
  C: 'credit',
  X: 'boilerplate',
};
const NAMES: Readonly<Record<string, NameLabel['type']>> = { P: 'PER', O: 'ORG', L: 'LOC' };
const MARK = /\|([HDYBCX])\||\[([POL]) |\{(DATE|TIME|DURATION|SET) ([^|{}]+)\||<([qtsc]\d+|i) |[\]}>]/gu;
const CLOSES: Readonly<Record<string, string>> = { '[': ']', '{': '}', '<': '>' };

/** An opened label; `sign` is its first character. */
interface Open {
  readonly sign: string;
  readonly start: number;
  readonly what: string;
  readonly value: string;
}

/**
 * Takes the labels out of a text.
 * @param page begins with a line `date: YYYY-MM-DD` and an empty line, which are not part of the text
 * @throws Error naming the place when labels cross, stay open or close twice, or when text stands in no zone
 */
export function readMarked(page: string): Labelled {
  const header = /^date: (\d{4}-\d\d-\d\d)\n\n/u.exec(page);
  if (!header?.[1]) throw new Error('the first line is no date');
  const marked = page.slice(header[0].length);
  const pieces: string[] = [];
  const zoneStarts: { kind: ZoneLabel['kind']; start: number }[] = [];
  const labels: (Label & Open)[] = [];
  const open: Open[] = [];
  let at = 0;
  let length = 0;
  for (const mark of marked.matchAll(MARK)) {
    pieces.push(marked.slice(at, mark.index));
    length += mark.index - at;
    at = mark.index + mark[0].length;
    const [sign = ''] = mark[0];
    if (mark[1]) zoneStarts.push({ kind: ZONES[mark[1]] ?? 'body', start: length });
    else if (sign in CLOSES)
      open.push({ sign, start: length, what: mark[2] ?? mark[3] ?? mark[5] ?? '', value: mark[4] ?? '' });
    else {
      const label = open.pop();
      if (!label || CLOSES[label.sign] !== sign)
        throw new Error(`“${sign}” closes nothing after “${marked.slice(Math.max(0, mark.index - 40), mark.index)}”`);
      labels.push({ ...label, end: length });
    }
  }
  if (open[0]) throw new Error(`“${open[0].sign}${open[0].what}” stays open`);
  const text = pieces.join('') + marked.slice(at);
  labels.sort((a, b) => a.start - b.start || b.end - a.end);
  const quotes = labels.filter(({ what }) => /^(?:q\d|i$)/u.test(what));
  return {
    date: header[1],
    text,
    zones: zonesOf(text, zoneStarts),
    names: labels.filter(({ sign }) => sign === '[').map((l) => ({ ...bounds(l), type: NAMES[l.what] ?? 'PER' })),
    times: labels.filter(({ sign }) => sign === '{').map((l) => ({ ...bounds(l), type: l.what, value: l.value })),
    quotes: quotes.map((l) => (l.what === 'i' ? bounds(l) : { ...bounds(l), attribution: l.what.slice(1) })),
    attributions: attributionsOf(labels),
  };
}

function bounds({ start, end }: Label): Label {
  return { start, end };
}

function zonesOf(text: string, starts: readonly { kind: ZoneLabel['kind']; start: number }[]): ZoneLabel[] {
  const before = text.slice(0, starts[0]?.start).trim();
  if (before) throw new Error(`“${before}” stands in no zone`);
  return starts.map(({ kind, start }, index) => {
    const stretch = text.slice(start, starts[index + 1]?.start);
    if (!stretch.trim()) throw new Error(`an empty zone after “${text.slice(Math.max(0, start - 40), start)}”`);
    const lead = stretch.length - stretch.trimStart().length;
    return { start: start + lead, end: start + stretch.trimEnd().length, kind };
  });
}

function attributionsOf(labels: readonly (Label & Open)[]): AttributionLabel[] {
  const ids = [...new Set(labels.map(({ what }) => /^[qtsc](\d+)$/u.exec(what)?.[1]).filter((id) => id !== undefined))];
  return ids.map((id) => {
    const of = (kind: string): Label[] => labels.filter(({ what }) => what === kind + id).map(bounds);
    const quoted = of('q');
    const told = of('t');
    const outside = quoted.filter((q) => !told.some((t) => t.start <= q.start && q.end <= t.end));
    const content = [...told, ...outside].sort((a, b) => a.start - b.start);
    if (!content.length) throw new Error(`attribution ${id} has no content`);
    const kind = told.length === 0 ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect';
    return { id, kind, content, speaker: of('s'), cue: of('c') };
  });
}
