/** The small stories with planted disagreements, and what is found in them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Story } from '../../../../src/core/model';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';
import { type LinkScore, type Planted, scoreDisagreements, scoreLinks, type StoryScore } from './score';

/** A story's folder. */
export interface SmallStory {
  readonly name: string;
  /** No rule was made with an eye on it. */
  readonly isHeldOut: boolean;
  /** The rules of the time were made before it was written: what they find in `newest` and `freest` ones tells most of unseen stories. */
  readonly age: StoryAge;
}

/** When a story was written. */
export type StoryAge = 'older' | 'later' | 'latest' | 'newest' | 'freest';

const LATER: ReadonlySet<string> = new Set([
  'airline',
  'breach',
  'cyclone',
  'envoy',
  'ferry',
  'keeper',
  'march',
  'mine',
]);

const LATEST: ReadonlySet<string> = new Set(['brewery', 'bribery', 'gale', 'marathon']);

const NEWEST: ReadonlySet<string> = new Set([
  'ballot',
  'blast',
  'border',
  'drug',
  'grocers',
  'kidnap',
  'landing',
  'probe',
  'rates',
  'river',
  'school',
  'sentence',
  'stadium',
  'star',
  'summit',
  'theft',
]);

/** Told so freely that hardly two sentences have more in common than a name or a number. */
const FREEST: ReadonlySet<string> = new Set([
  'bank',
  'fishing',
  'infection',
  'jury',
  'mayor',
  'railway',
  'reef',
  'wildfire',
]);

const HELD_OUT: ReadonlySet<string> = new Set([
  'bank',
  'brewery',
  'cyclone',
  'fishing',
  'flood',
  'jury',
  'keeper',
  'marathon',
  'mayor',
  'probe',
  'river',
  'wildfire',
]);

/** All of them. */
export const smallStories: readonly SmallStory[] = [
  'airline',
  'ballot',
  'bank',
  'blast',
  'border',
  'breach',
  'brewery',
  'bribery',
  'ceasefire',
  'court',
  'cyclone',
  'drug',
  'election',
  'envoy',
  'ferry',
  'final',
  'fire',
  'fishing',
  'flood',
  'gale',
  'grocers',
  'infection',
  'jury',
  'keeper',
  'kidnap',
  'landing',
  'launch',
  'marathon',
  'march',
  'mayor',
  'merger',
  'mine',
  'outbreak',
  'probe',
  'quake',
  'railway',
  'rates',
  'reef',
  'reform',
  'river',
  'school',
  'sentence',
  'stadium',
  'star',
  'strike',
  'summit',
  'takeover',
  'theft',
  'transfer',
  'verdict',
  'wildfire',
].map((name) => ({ name, isHeldOut: HELD_OUT.has(name), age: ageOf(name) }));

function ageOf(name: string): StoryAge {
  if (FREEST.has(name)) return 'freest';
  if (NEWEST.has(name)) return 'newest';
  if (LATEST.has(name)) return 'latest';
  return LATER.has(name) ? 'later' : 'older';
}

/** The text of a file of a story. */
export function readStory(name: string, file: string): string {
  return readFileSync(path.join('test', 'unit', 'link', 'stories', name, file), 'utf8');
}

/** What was planted in a story. */
export function plantedIn(name: string): Planted {
  return JSON.parse(readStory(name, 'gold.json')) as Planted;
}

const linked = new Map<string, Story>();

/** A story with its sources linked. */
export function linkedStory(name: string): Story {
  const known = linked.get(name);
  if (known) return known;
  const facts = Object.entries(plantedIn(name).published).map(([file, published]) => [file, { published }] as const);
  const sources = facts.map(([id]) => {
    const text = readStory(name, id);
    return { id, text, analysis: analyseSource(text) };
  });
  const story = linkStory(sources, { facts: { sources: new Map(facts) } });
  linked.set(name, story);
  return story;
}

/** Holds a linked story against what was planted in it. */
export function scoreOf(name: string): StoryScore & { readonly links?: LinkScore | undefined } {
  const planted = plantedIn(name);
  const texts = new Map(Object.keys(planted.published).map((file) => [file, readStory(name, file)]));
  const story = linkedStory(name);
  return { ...scoreDisagreements(story, texts, planted), links: scoreLinks(story, texts, planted) };
}
