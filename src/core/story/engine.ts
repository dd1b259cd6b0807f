import type { SourceAnalysis, Story, StoryFacts } from '../model';
import { sourceRules } from '../correct/sourceRules';
import type { Correction } from '../store/corrections';
import { analyseSource } from './analyse';
import { glanceAt, type Glance } from './glance';
import { analysisKey } from './record/analysisKey';
import { analysisIn, keptLine } from './record/keptAnalysis';
import { textMark, viewKey } from './record/keptView';
import { push } from '../lists';
import { PackedAnalyses } from './packedAnalyses';
import { StoryLinker, type AnalysedSource, type LinkOptions } from './link';

/** How an update reports and is stopped. */
export interface UpdateOptions {
  /** Called after each source that had to be analysed; once with 0 of 0 when none had to. */
  onProgress?(done: number, total: number): void;
  /** A source that could not be analysed is left out of the story and named here; the others go on. */
  onFailure?(id: string, error: unknown): void;
  /** Called before a source is analysed, and without one when all are and linking begins; `length` is that of all it is about, in UTF-16 units. */
  onBegin?(id: string | undefined, length: number): void;
  /** Asked between sources and steps of linking; true ends the update without a result. What was analysed until then is kept. */
  isCancelled?(): boolean;
  /** Awaited between sources and steps of linking, so that other work gets its turn. */
  pause?(): Promise<void>;
  /** Ids of sources to analyse first. */
  readonly first?: readonly string[];
  /** Called around each step of linking, to measure it. */
  readonly around?: LinkOptions['around'];
}

/** Keeps stories up to date: analyses only the sources whose text changed, and links anew only what that changes. */
export interface StoryEngine {
  /** Adds a source to a story or replaces its text. */
  set(story: string, id: string, text: string): void;
  /** Takes a source out of a story. */
  remove(story: string, id: string): void;
  /** What `story.json` says; undefined when there is none. */
  setFacts(story: string, facts: StoryFacts | undefined): void;
  /** What people corrected in a story. */
  setCorrections(story: string, corrections: readonly Correction[]): void;
  /** Forgets a story. */
  drop(story: string): void;
  /**
   * Analyses what changed and links the story as if for the first time; undefined when it was cancelled or is not known.
   * What has not changed since the last update is the same objects as then.
   */
  update(story: string, options?: UpdateOptions): Promise<Story | undefined>;
  /** What a text says by itself, as a source of a story; whatever else is going on does not matter. */
  glance(story: string, id: string, text: string): Glance;
  /** The sources that are not analysed yet, by what their analyses are kept under. */
  wanted(story: string): ReadonlyMap<string, readonly string[]>;
  /** Takes an analysis that was kept for a source, in place of analysing it; one that does not fit is left. */
  restore(story: string, id: string, line: string): boolean;
  /** Analyses that were made since they were last asked for, to be kept: each as one line. */
  unkept(story: string): Iterable<string>;
  /** How many these are. */
  countUnkept(story: string): number;
  /** A name for all that a story's views depend on but the language. */
  viewKey(story: string, language: string): string;
  /** The texts, by source, that the last update of a story was made from. */
  textsOf(story: string): ReadonlyMap<string, string>;
}

/** A source and its analysis, when it is up to date. */
interface KeptSource {
  readonly text: string;
  analysis?: SourceAnalysis;
  failed?: boolean;
  /** What people corrected in it, as JSON, when it was analysed; nothing for nothing. */
  rules?: string;
  isKept?: boolean;
  mark?: string;
}

/** The sources of a story, by id, as an update finds them. */
type CurrentSources = readonly (readonly [id: string, source: KeptSource])[];

interface KeptStory {
  readonly sources: Map<string, KeptSource>;
  readonly linker: StoryLinker;
  readonly analyses: PackedAnalyses;
  /** What was linked last. */
  linked: readonly AnalysedSource[];
  facts: StoryFacts | undefined;
  corrections: readonly Correction[];
}

/** Makes an engine without stories. It holds texts and analyses in memory and does nothing between calls. */
export function createStoryEngine(): StoryEngine {
  const stories = new Map<string, KeptStory>();

  function storyOf(name: string): KeptStory {
    const known = stories.get(name);
    if (known) return known;
    const made: KeptStory = {
      sources: new Map(),
      linker: new StoryLinker(),
      analyses: new PackedAnalyses(),
      linked: [],
      facts: undefined,
      corrections: [],
    };
    stories.set(name, made);
    return made;
  }

  return Object.freeze<StoryEngine>({
    set(story, id, text) {
      const { sources } = storyOf(story);
      if (sources.get(id)?.text !== text) sources.set(id, { text });
    },
    remove(story, id) {
      stories.get(story)?.sources.delete(id);
    },
    setFacts(story, facts) {
      storyOf(story).facts = facts;
    },
    setCorrections(story, corrections) {
      const kept = storyOf(story);
      kept.corrections = corrections;
      for (const [id, source] of kept.sources) {
        // a source that they do not touch is not analysed again
        if (source.analysis && rulesOf(kept, id, source.text).key !== source.rules)
          kept.sources.set(id, { text: source.text });
      }
    },
    drop(story) {
      stories.delete(story);
    },
    async update(name, options = {}) {
      const story = stories.get(name);
      if (!story) return undefined;
      // what is set meanwhile is for the next update: without it a source would be missing here
      const current = [...story.sources];
      if (!(await analyseChanged(story, current, options))) return undefined;
      const sources = analysed(current);
      const steps = story.linker.linkInSteps(sources, {
        ...(story.facts ? { facts: story.facts } : {}),
        corrections: story.corrections,
        ...(options.around ? { around: options.around } : {}),
      });
      for (;;) {
        const { done, value } = steps.next();
        if (done) {
          story.linked = sources;
          return value;
        }
        await options.pause?.();
        if (options.isCancelled?.()) return undefined;
      }
    },
    glance(name, id, text) {
      const story = stories.get(name);
      return glanceAt(text, story && rulesOf(story, id, text).rules);
    },
    wanted(name) {
      const found = new Map<string, string[]>();
      const story = stories.get(name);
      for (const [id, source] of story?.sources ?? []) {
        if (story && !source.analysis && !source.failed) push(found, keyOf(story, id, source), id);
      }
      return found;
    },
    restore(name, id, line) {
      const story = stories.get(name);
      const source = story?.sources.get(id);
      if (!story || !source || source.analysis) return false;
      const analysis = analysisIn(line, keyOf(story, id, source), source.text.length);
      if (!analysis) return false;
      source.isKept = true;
      takeAnalysis(source, story.analyses.pack(analysis), rulesOf(story, id, source.text).key);
      return true;
    },
    *unkept(name) {
      const story = stories.get(name);
      for (const [id, source] of story?.sources ?? []) {
        if (!story || !source.analysis || source.isKept) continue;
        source.isKept = true;
        yield keptLine(keyOf(story, id, source), source.analysis);
      }
    },
    countUnkept(name) {
      let count = 0;
      for (const { analysis, isKept } of stories.get(name)?.sources.values() ?? []) if (analysis && !isKept) count++;
      return count;
    },
    viewKey(name, language) {
      const { sources, facts, corrections } = storyOf(name);
      const marks = new Map([...sources].map(([id, source]) => [id, (source.mark ??= textMark(source.text))]));
      const about = { facts: facts && { ...facts, sources: [...facts.sources] }, corrections, language };
      return viewKey(marks, JSON.stringify(about));
    },
    textsOf(name) {
      return new Map(stories.get(name)?.linked.map(({ id, text }) => [id, text]));
    },
  });
}

async function analyseChanged(story: KeptStory, current: CurrentSources, options: UpdateOptions): Promise<boolean> {
  const urgent = new Set(options.first);
  const waiting = current.filter(([, source]) => !source.analysis && !source.failed);
  waiting.sort(([a], [b]) => Number(urgent.has(b)) - Number(urgent.has(a)));
  if (waiting.length === 0) options.onProgress?.(0, 0);
  for (const [index, [id, source]] of waiting.entries()) {
    if (options.isCancelled?.()) return false;
    options.onBegin?.(id, source.text.length);
    analyseOne(story, id, source, options);
    options.onProgress?.(index + 1, waiting.length);
    await options.pause?.();
  }
  const length = current.reduce((sum, [, { text }]) => sum + text.length, 0);
  options.onBegin?.(undefined, length);
  return !options.isCancelled?.();
}

function keyOf(story: KeptStory, id: string, { text }: KeptSource): string {
  return analysisKey(text, rulesOf(story, id, text).rules);
}

function takeAnalysis(source: KeptSource, analysis: SourceAnalysis, rules: string | undefined): void {
  source.analysis = analysis;
  if (rules === undefined) delete source.rules;
  else source.rules = rules;
}

function rulesOf({ corrections }: KeptStory, id: string, text: string) {
  const rules = corrections.length === 0 ? undefined : sourceRules(corrections, id, text);
  return { rules, key: rules && JSON.stringify(rules) };
}

function analyseOne(story: KeptStory, id: string, source: KeptSource, options: UpdateOptions): void {
  try {
    const { rules, key } = rulesOf(story, id, source.text);
    source.isKept = false;
    takeAnalysis(source, story.analyses.pack(analyseSource(source.text, undefined, rules)), key);
  } catch (error) {
    source.failed = true;
    options.onFailure?.(id, error);
  }
}

/** In the order of their names, so that the result does not depend on the order in which files were found. */
function analysed(current: CurrentSources): AnalysedSource[] {
  return [...current]
    .flatMap(([id, { text, analysis }]) => (analysis ? [{ id, text, analysis }] : []))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
