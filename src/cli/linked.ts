import { sourceRules } from '../core/correct/sourceRules';
import type { SourceAnalysis, Story } from '../core/model';
import { linkStory, type AnalysedSource } from '../core/story/link';
import { PackedAnalyses } from '../core/story/packedAnalyses';
import { unpackAnalysis } from '../core/story/record/packedAnalysis';
import type { Analyser } from './analysing/analyser';
import { analyserFor } from './analysing/analyserFor';
import { inOrder } from './analysing/inOrder';
import type { Progress } from './analysing/progress';
import { spareMemory } from './memory';
import type { CliPorts } from './ports';
import type { ReadStory } from './sources';
import type { Call } from './usage';

const AHEAD = 4;

/** Analyses and links what was read. A source that cannot be analysed is left out, and why is said. */
export async function linked(
  read: Pick<ReadStory, 'sources' | 'facts' | 'corrections'>,
  call: Pick<Call, 'only' | 'published' | 'jobs' | 'cache'>,
  ports: CliPorts,
  progress: Progress,
): Promise<Story> {
  const { facts, corrections } = read;
  const { published } = call;
  const analyser = analyserFor(call, read.sources.length, ports);
  // threads take as much memory as thousands of sources: none is left when these are linked
  const analysed = await analysedBy(analyser, read, call, progress).finally(() => analyser.dispose());
  if (read.sources.length > 1) progress.say('linking …');
  spareMemory(analysed.length);
  return linkStory(analysed, { facts, corrections, ...(published === undefined ? {} : { published }) });
}

async function analysedBy(
  analyser: Analyser,
  { sources, corrections }: Pick<ReadStory, 'sources' | 'corrections'>,
  { only }: Pick<Call, 'only'>,
  progress: Progress,
): Promise<readonly AnalysedSource[]> {
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
    const analysis = done.json === undefined ? undefined : readAnalysis(done.json, text.length);
    if (analysis) analysed.push({ id, text, analysis: analyses.pack(analysis) });
    progress.step();
  }
  return analysed;
}

function readAnalysis(json: string, length: number): SourceAnalysis | undefined {
  return unpackAnalysis(JSON.parse(json), length);
}

async function* streamOf<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
