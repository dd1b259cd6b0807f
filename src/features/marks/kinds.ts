import * as vscode from 'vscode';
import { firmlyShared } from '../../core/views/firmLinks';
import type { Glance } from '../../core/story/glance';
import type { StoryIndex } from '../../core/views/storyIndex';
import type { EntityType, Span, ZoneKind } from '../../core/model';
import type { Steps } from '../../core/steps';
import type { MarkKind } from '../../host/markKinds';

/** One kind of stroke in the editor: how it is drawn, and which spans of a source get it. */
export interface Stroke {
  readonly kind: MarkKind;
  readonly style: vscode.DecorationRenderOptions;
  readonly spans: (index: StoryIndex, source: string) => Steps<readonly Span[]>;
  /** The same from the text alone, where that is enough. */
  readonly inText?: (glance: Glance) => readonly Span[];
}

/** What is found so fast that it is one step even in a long text. */
function ofIndex(spans: (index: StoryIndex, source: string) => readonly Span[]): Stroke['spans'] {
  return function* (index, source) {
    yield;
    return spans(index, source);
  };
}

/** A stroke that the text alone decides about. */
function ofText(
  kind: MarkKind,
  style: vscode.DecorationRenderOptions,
  inText: (glance: Glance) => readonly Span[],
): Stroke {
  return {
    kind,
    style,
    inText,
    spans: ofIndex((index, id) => {
      const source = index.source(id);
      return source ? inText(source) : [];
    }),
  };
}

const steady = vscode.DecorationRangeBehavior.ClosedClosed;

function color(name: string): vscode.ThemeColor {
  return new vscode.ThemeColor(`corroborate.${name}`);
}

/** A thin line below a name; its style tells the kind where colours cannot be told apart. */
function underline(name: string, borderStyle: string, width = '1px'): vscode.DecorationRenderOptions {
  return { borderStyle, borderWidth: `0 0 ${width} 0`, borderColor: color(name), rangeBehavior: steady };
}

function mentionsOf(type: EntityType): (glance: Glance) => readonly Span[] {
  return ({ mentions }) => mentions.filter((mention) => mention.type === type);
}

function zonesOf(...kinds: readonly ZoneKind[]): (glance: Glance) => readonly Span[] {
  return ({ zones }) => zones.filter(({ kind }) => kinds.includes(kind));
}

/** Claims that other sources surely make too; of several that nest, the outer one. Weak links would tint most of a text. */
function* linkedClaims(index: StoryIndex, source: string): Steps<readonly Span[]> {
  return outermost(yield* firmlyShared(index, source));
}

function outermost(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** The passages of disagreements that are not merely older reports or damaged wording. */
function contested(index: StoryIndex, source: string): readonly Span[] {
  const passages = index.tables(source)?.contested.all ?? [];
  return outermost(passages.filter(({ disagreement }) => disagreement.status === 'differs'));
}

/** Where linked claims begin, except where the stronger sign of a disagreement stands. */
function* claimTicks(index: StoryIndex, source: string): Steps<readonly Span[]> {
  const taken = new Set(contested(index, source).map(({ start }) => start));
  const starts = (yield* linkedClaims(index, source)).map(({ start }) => start);
  return starts.filter((start) => !taken.has(start)).map((start) => ({ start, end: start + 1 }));
}

/** A wavy line below more than this would be harder to read than what it warns of. */
const longestWave = 60; // UTF-16 units

/** The words inside contested passages that differ; of a long passage that does not hold its reading word for word, none. */
function differing(index: StoryIndex, source: string): readonly Span[] {
  const passages = index.tables(source)?.contested.all ?? [];
  const spans = passages.flatMap(({ disagreement, side, start, end }) => {
    if (disagreement.status !== 'differs') return [];
    const reading = disagreement.sides[side]?.reading ?? '';
    const at = reading === '' ? -1 : index.text(source).slice(start, end).indexOf(reading);
    if (at >= 0 && reading.length <= longestWave) return [{ start: start + at, end: start + at + reading.length }];
    return end - start <= longestWave ? [{ start, end }] : [];
  });
  return outermost(spans);
}

/** All strokes, the ones drawn below others first. */
export const strokes: readonly Stroke[] = [
  {
    kind: 'claim',
    style: { backgroundColor: color('claimBackground'), borderRadius: '2px', rangeBehavior: steady },
    spans: linkedClaims,
  },
  {
    // a tick where a linked claim begins: the sign besides colour
    kind: 'claim',
    style: { borderStyle: 'solid', borderWidth: '0 0 0 2px', borderColor: color('claimTick'), rangeBehavior: steady },
    spans: claimTicks,
  },
  ofText(
    'quotation',
    { backgroundColor: color('quotationBackground'), borderRadius: '2px', rangeBehavior: steady },
    ({ quotations }) => quotations.filter(({ kind }) => kind !== 'indirect'),
  ),
  // reported without quotation marks: the slant stands for them
  ofText('quotation', { fontStyle: 'italic', rangeBehavior: steady }, ({ quotations }) =>
    quotations.filter(({ kind }) => kind === 'indirect'),
  ),
  ofText('person', underline('personUnderline', 'solid'), mentionsOf('person')),
  ofText('organisation', underline('organisationUnderline', 'dashed'), mentionsOf('organisation')),
  ofText('place', underline('placeUnderline', 'dotted', '2px'), mentionsOf('place')),
  ofText('date', underline('dateUnderline', 'double', '3px'), ({ dates }) => dates),
  {
    kind: 'disagreement',
    style: {
      backgroundColor: color('disagreementBackground'),
      borderRadius: '2px',
      overviewRulerColor: color('disagreementRuler'),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
      rangeBehavior: steady,
    },
    spans: ofIndex(contested),
  },
  {
    kind: 'disagreement',
    style: {
      borderStyle: 'solid',
      borderWidth: '0 0 0 3px',
      borderColor: color('disagreementUnderline'),
      rangeBehavior: steady,
    },
    spans: ofIndex((index, source) => contested(index, source).map(({ start }) => ({ start, end: start + 1 }))),
  },
  {
    kind: 'disagreement',
    style: {
      // there is no wavy border: the colour is given to the text's own line by the name VS Code makes of it
      textDecoration: 'underline wavy 1px var(--vscode-corroborate-disagreementUnderline)',
      rangeBehavior: steady,
    },
    spans: ofIndex(differing),
  },
  ofText('headline', { fontWeight: 'bold', rangeBehavior: steady }, zonesOf('headline', 'dateline')),
  ofText('boilerplate', { opacity: '0.6', rangeBehavior: steady }, zonesOf('boilerplate')),
];
