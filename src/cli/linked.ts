import { sourceRules } from '../core/correct/sourceRules';
import type { SourceAnalysis, Story } from '../core/model';
import { linkStory, type AnalysedSource } from '../core/story/link';
import { PackedAnalyses } from '../core/story/packedAnalyses';
import { unpackAnalysis } from '../core/story/record/packedAnalysis';
import type { Analyser } from './analysing/analyser';
import { inOrder } from './analysing/inOrder';
import type { Progress } from './analysing/progress';
import { spareMemory } from './memory';
import type { ReadStory } from './sources';
import type { Call } from './usage';

const AHEAD = 4;

/** Analyses and links what was read. A source that cannot be analysed is left out, and why is said. */
export async function linked(
  { sources, facts, corrections }: Pick<ReadStory, 'sources' | 'facts' | 'corrections'>,
  { only, published }: Pick<Call, 'only' | 'published'>,
  analyser: Analyser,
  progress: Progress,
): Promise<Story> {
  const analysed: AnalysedSource[] = [];
  const analyses = new PackedAnalyses();
  const work = async ({ id, text }: { readonly id: string; readonly text: string }) => {
    const rules = sourceRules(corrections, id, text);
    const done = await analyser.do({
      want: 'analysis',
      id,
      text,
      ...(only ? { only: [...only] } : {}),
      ...(rules ? { rules } : {}),
    });
    return { id, text, done };
  };
  for await (const { id, text, done } of inOrder(streamOf(sources), work, AHEAD * analyser.width)) {
    for (const note of done.notes) progress.complain(note);
    const analysis = done.json === undefined ? undefined : read(done.json, text.length);
    if (analysis) analysed.push({ id, text, analysis: analyses.pack(analysis) });
    progress.step();
  }
  if (sources.length > 1) progress.say('linking …');
  spareMemory(analysed.length);
  return linkStory(analysed, { facts, corrections, ...(published === undefined ? {} : { published }) });
}

function read(json: string, length: number): SourceAnalysis | undefined {
  return unpackAnalysis(JSON.parse(json), length);
}

async function* streamOf<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
