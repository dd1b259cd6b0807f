/** Reads the sources that a call names, and what lies beside them. */
import { readFile } from 'node:fs/promises';
import type { SourceInput, StoryFacts } from '../core/model';
import type { Correction } from '../core/store/corrections';
import type { ReviewRecord } from '../core/store/records';
import { decodeSource } from '../core/text/decode';
import { inEnglish, say } from '../core/words';
import { commonFolder, errorText, idIn, shown } from './paths';
import { wholeInput, type CliPorts } from './ports';
import { findFiles } from './sourceFiles';
import { StoryFiles } from './storyFiles';
import { UsageError } from './usageError';

/** A source with the path it was read from. */
export interface ReadSource extends SourceInput {
  readonly file: string;
}

/** What was read, and one sentence for each thing that was not. */
export interface ReadStory {
  readonly sources: readonly ReadSource[];
  readonly facts: StoryFacts;
  readonly corrections: readonly Correction[];
  /** What people checked and noted. */
  readonly records: readonly ReviewRecord[];
  readonly warnings: readonly string[];
}

/** The id of the text that comes through standard input. */
export const STANDARD_INPUT = 'standard input';

/**
 * Reads every source that `paths` stands for; `-` is standard input. What cannot be read becomes a warning;
 * {@link UsageError} when nothing is left.
 */
export async function readSources(
  paths: readonly string[],
  { standardInput }: Pick<CliPorts, 'standardInput'>,
): Promise<ReadStory> {
  const found = await findFiles(paths.filter((given) => given !== '-'));
  const root = commonFolder([...found.folders]);
  const warnings = [...found.warnings];
  const sources: ReadSource[] = [];
  const add = (id: string, file: string, bytes: Uint8Array): void => {
    const decoded = decodeSource(bytes);
    const why = decoded.ok ? decoded.note : decoded.reason;
    if (why) warnings.push(`${shown(file)}: ${say(why, inEnglish)}.`);
    if (decoded.ok) sources.push({ id, file, text: decoded.text });
  };
  if (paths.includes('-')) add(STANDARD_INPUT, '-', await wholeInput(standardInput));
  for (const { shown: file, absolute } of found.files) {
    try {
      add(idIn(root, absolute), file, await readFile(absolute));
    } catch (error) {
      warnings.push(`${shown(file)} cannot be read: ${errorText(error)}.`);
    }
  }
  if (sources.length === 0) throw new UsageError(warnings.join('\n') || 'There is nothing to read.');
  const beside = new StoryFiles(found.folders, root, (sentence) => warnings.push(sentence));
  const facts = await beside.facts();
  const corrections = await beside.corrections();
  return { sources, facts, corrections, records: await beside.records(), warnings };
}
