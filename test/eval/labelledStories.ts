/** Whole stories with their claims and disagreements labelled, as `test/eval/stories/README.md` says. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Story } from '../../src/core/model';
import { analyseSource } from '../../src/core/story/analyse';
import { linkStory, type AnalysedSource } from '../../src/core/story/link';
import type { InFile } from '../unit/seeds/inFile';
import { scoreGroups, type LabelledGroup } from '../unit/seeds/score';
import { scoreDisagreements, type LabelledDisagreement } from '../unit/seeds/scoreDisagreements';
import type { Figure } from './measures/figures';

const FOLDER = 'test/eval/stories';
/** Nothing was trained on these, and no rule was made with an eye on them. */
const HELD_OUT: ReadonlySet<string> = new Set(['canal', 'pensions', 'summit', 'takeover']);

/** A story with its labels. */
export interface LabelledStory {
  readonly name: string;
  readonly isHeldOut: boolean;
  readonly sources: readonly AnalysedSource[];
  readonly groups: readonly LabelledGroup[];
  readonly disagreements: readonly LabelledDisagreement[];
}

/** As `labels.json` has it; an id of a claim begins with the name of its file. */
interface Labels {
  readonly claims: readonly {
    readonly id: string;
    readonly cluster: string;
    readonly words: string;
    readonly nth?: number;
  }[];
  readonly clusters: readonly { readonly id: string; readonly worth: string; readonly grip: string }[];
  readonly disagreements: readonly {
    readonly status: string;
    readonly weight: string;
    readonly sides: readonly { readonly claims: readonly string[] }[];
  }[];
}

/** All labelled stories, analysed. @throws when a label's words do not stand in their file */
export function labelledStories(): readonly LabelledStory[] {
  const names = fs
    .readdirSync(FOLDER, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  return names.sort().map(readStory);
}

function readStory(name: string): LabelledStory {
  const folder = path.join(FOLDER, name);
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const texts = new Map(files.sort().map((file) => [file, fs.readFileSync(path.join(folder, file), 'utf8')]));
  const labels = JSON.parse(fs.readFileSync(path.join(folder, 'labels.json'), 'utf8')) as Labels;
  const passages = new Map(labels.claims.map((claim) => [claim.id, passageOf(claim, texts)]));
  const passageAt = (id: string): InFile => {
    const passage = passages.get(id);
    if (!passage) throw new Error(`${name}: no claim ${id}`);
    return passage;
  };
  return {
    name,
    isHeldOut: HELD_OUT.has(name),
    sources: Array.from(texts, ([id, text]) => ({ id, text, analysis: analyseSource(text) })),
    groups: labels.clusters.map(({ id, worth, grip }) => ({
      core: worth === 'core' && grip === 'firm',
      members: labels.claims.filter(({ cluster }) => cluster === id).map((claim) => passageAt(claim.id)),
    })),
    disagreements: labels.disagreements.map(({ status, weight, sides }) => {
      const passagesOf = sides.map(({ claims }) => claims.map(passageAt));
      const isInOne = new Set(passagesOf.flat().map(({ file }) => file)).size === 1;
      return { type: status, weight, between: isInOne ? 'people' : 'files', sides: passagesOf };
    }),
  };
}

function passageOf({ id, words, nth = 1 }: Labels['claims'][number], texts: ReadonlyMap<string, string>): InFile {
  const file = `${id.slice(0, id.indexOf('-'))}.txt`;
  const text = texts.get(file) ?? '';
  let start = -1;
  for (let found = 0; found < nth; found++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`${file}: “${words}” is not there`);
  return { file, start, end: start + words.length };
}

/** The same story under ids that begin with its name, for a folder that holds others too. */
function named({ name, isHeldOut, sources, groups, disagreements }: LabelledStory): LabelledStory {
  const within = (one: InFile): InFile => ({ ...one, file: `${name}/${one.file}` });
  return {
    name,
    isHeldOut,
    sources: sources.map((source) => ({ ...source, id: `${name}/${source.id}` })),
    groups: groups.map(({ core, members }) => ({ core, members: members.map(within) })),
    disagreements: disagreements.map((one) => ({ ...one, sides: one.sides.map((side) => side.map(within)) })),
  };
}

/** What concerns one story of a folder that holds others too. */
function onlyOf(name: string, folder: Story): Story {
  const isOwn = ({ source }: { readonly source: string }): boolean => source.startsWith(`${name}/`);
  return {
    ...folder,
    groups: folder.groups.filter(({ members }) => members.some(isOwn)),
    disagreements: folder.disagreements.filter(({ sides }) => sides.some(({ passages }) => passages.some(isOwn))),
  };
}

/**
 * Links and disagreements of each story, and on average of those that were trained on and those that were not; and of the
 * same stories when all of them lie in one folder.
 */
export function labelledStoryFigures(): readonly Figure[] {
  const stories = labelledStories();
  const together = stories.map(named);
  const folder = linkStory(together.flatMap(({ sources }) => sources));
  const scoreOf = (story: LabelledStory, linked: Story) => ({
    story,
    ...scoreGroups(linked, story.groups),
    ...scoreDisagreements(linked, story.disagreements),
  });
  const scored = stories.map((story) => scoreOf(story, linkStory(story.sources)));
  const scoredTogether = together.map((story) => scoreOf(story, onlyOf(story.name, folder)));
  const figuresOf = (name: string, some: typeof scored): Figure[] => {
    const mean = (figure: (one: (typeof scored)[number]) => number): number =>
      some.reduce((sum, one) => sum + figure(one), 0) / some.length / 100;
    return [
      { name: `${name}: claim links`, value: mean((one) => one.claimLinks) },
      { name: `${name}: claim links, core`, value: mean((one) => one.claimLinksCore) },
      { name: `${name}: disagreements, recall`, value: mean((one) => one.disagreementRecall) },
      { name: `${name}: disagreements, precision`, value: mean((one) => one.disagreementPrecision) },
    ];
  };
  return [
    ...scored.map(({ story: { name, isHeldOut }, claimLinks }) => ({
      name: `${name}${isHeldOut ? ' (held out)' : ''}: claim links`,
      value: claimLinks / 100,
    })),
    ...figuresOf('trained on', scored.filter(isTrainedOn)),
    ...figuresOf('held out', scored.filter(isHeldOut)),
    ...figuresOf('trained on, all in one folder', scoredTogether.filter(isTrainedOn)),
    ...figuresOf('held out, all in one folder', scoredTogether.filter(isHeldOut)),
  ];
}

interface Scored {
  readonly story: LabelledStory;
}

function isHeldOut({ story }: Scored): boolean {
  return story.isHeldOut;
}

function isTrainedOn(scored: Scored): boolean {
  return !isHeldOut(scored);
}
