/** `corroborate export`: hands over what people checked and noted. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportStory } from '../core/export/exportStory';
import { checkSheet } from '../core/review/checkSheet';
import { StoryIndex } from '../core/views/storyIndex';
import { allAtOnce } from '../core/steps';
import { inEnglish } from '../core/words';
import { Progress } from './analysing/progress';
import { linked } from './linked';
import type { CliPorts } from './ports';
import { readSources } from './sources';
import { terminalText } from './terminal';
import type { ExportCall } from './usage';
import { UsageError } from './usageError';

/** Carries out an export. Throws {@link UsageError} when a file cannot be written. */
export async function exportReview(call: ExportCall, ports: CliPorts): Promise<void> {
  const read = await readSources(call.paths, ports);
  const progress = new Progress(ports, { isQuiet: true });
  for (const warning of read.warnings) progress.complain(warning);
  const story = await linked(read, call, ports, progress);
  const index = new StoryIndex(story, new Map(read.sources.map(({ id, text }) => [id, text])));
  const annotated = { index, sheet: checkSheet(index, read.records) };
  const files = allAtOnce(exportStory(annotated, call.format, inEnglish, call.hasMark));
  const { out } = call;
  if (out === undefined) {
    for (const { parts } of files) await ports.out(parts.join(''));
    return;
  }
  for (const file of files) await write(call.format === 'brat' ? path.join(out, file.path) : out, file.parts.join(''));
}

async function write(file: string, text: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(`“${terminalText(file)}” cannot be written: ${terminalText(code)}.`);
  }
}
