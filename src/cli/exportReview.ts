/** `corroborate export`: hands over what people checked and noted. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportStory } from '../core/export/exportStory';
import { checkSheet } from '../core/review/checkSheet';
import { StoryIndex } from '../core/views/storyIndex';
import { inEnglish } from '../core/words';
import { linked } from './linked';
import { complain, type CliPorts } from './ports';
import { readSources } from './sources';
import { terminalText } from './terminal';
import { UsageError, type ExportCall } from './usage';

/** Carries out an export. Throws {@link UsageError} when a file cannot be written. */
export async function exportReview(call: ExportCall, ports: CliPorts): Promise<void> {
  const read = await readSources(call.paths, () => ports.readStandardInput());
  for (const warning of read.warnings) complain(warning, ports);
  const index = new StoryIndex(linked(read), new Map(read.sources.map(({ id, text }) => [id, text])));
  const annotated = { index, sheet: checkSheet(index, read.records) };
  const files = exportStory(annotated, call.format, inEnglish, call.hasMark);
  const { out } = call;
  if (out === undefined) {
    for (const { text } of files) ports.out(text);
    return;
  }
  for (const file of files) await write(call.format === 'brat' ? path.join(out, file.path) : out, file.text);
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
