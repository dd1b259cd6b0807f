/** `corroborate analyze` and `--jsonl`: every source by itself, one line each, in the order they were named. */
import path from 'node:path';
import { readGivenText } from '../core/story/record/sourceRecord';
import { decodeSource } from '../core/text/decode';
import { inEnglish, say } from '../core/words';
import type { Analyser } from './analysing/analyser';
import { analyserFor } from './analysing/analyserFor';
import { inOrder } from './analysing/inOrder';
import { Progress } from './analysing/progress';
import type { Done, Work } from './analysing/work';
import { faultWords } from './faults';
import { linesOf } from './lines';
import { shown } from './paths';
import { wholeInput, type CliPorts } from './ports';
import { findFiles, type FoundFile } from './sourceFiles';
import { STANDARD_INPUT } from './sources';
import { escaped } from './terminal';
import { UsageError } from './usageError';
import type { MapCall } from './usage';

/** So many sources are worked on or wait for those before them, for each thread. */
const AHEAD = 8;

/** A piece of work, or what came of something that is none. */
type Item = Work | Done;

/** Writes a line for each source. Throws {@link UsageError} when something was named and nothing of it could be read. */
export async function analyze(call: MapCall, ports: CliPorts): Promise<void> {
  const paths = call.paths.filter((given) => given !== '-');
  const { files, warnings } = await findFiles(paths);
  const isListed = call.isListed && (call.paths.length === 0 || call.paths.includes('-'));
  const total = isListed ? undefined : files.length + (call.paths.includes('-') ? 1 : 0);
  const progress = new Progress(ports, { isQuiet: call.isQuiet, ...(total === undefined ? {} : { total }) });
  for (const warning of warnings) progress.complain(warning);
  const analyser = analyserFor(call, total, ports);
  let written = 0;
  let failed = warnings.length;
  try {
    const items = itemsOf(call, files, isListed, ports);
    for await (const { json, notes } of inOrder(items, (item) => doneOf(item, analyser), AHEAD * analyser.width)) {
      for (const note of notes) progress.complain(note);
      if (json === undefined) failed++;
      else {
        written++;
        await ports.out(`${escaped(json)}\n`);
      }
      progress.step();
    }
  } finally {
    progress.clear();
    await analyser.dispose();
  }
  if (written === 0 && failed > 0) throw new UsageError('Nothing could be read.');
}

function doneOf(item: Item, analyser: Analyser): Promise<Done> {
  return 'want' in item ? analyser.do(item) : Promise.resolve(item);
}

async function* itemsOf(
  call: MapCall,
  files: readonly FoundFile[],
  isListed: boolean,
  { standardInput }: CliPorts,
): AsyncGenerator<Item> {
  if (isListed) {
    for await (const { number, text } of linesOf(standardInput)) yield itemOfLine(text, number);
  } else if (call.paths.includes('-')) yield itemOfInput(await wholeInput(standardInput));
  for (const source of files) yield { want: 'record', source: { ...source, shown: path.normalize(source.shown) } };
}

/** A line of standard input: an object with a text, or the path of a file. */
function itemOfLine(line: string, number: number): Item {
  if (!line.trimStart().startsWith('{')) {
    return { want: 'record', source: { shown: path.normalize(line), absolute: path.resolve(line) } };
  }
  const source = readGivenText(line);
  if (typeof source !== 'string') return { want: 'record', source };
  return { notes: [`Line ${number} of standard input is left out: ${faultWords[source]}.`] };
}

function itemOfInput(bytes: Uint8Array): Item {
  const decoded = decodeSource(bytes);
  if (!decoded.ok) return { notes: [`${shown('-')}: ${say(decoded.reason, inEnglish)}.`] };
  return { want: 'record', source: { origin: { id: STANDARD_INPUT }, text: decoded.text } };
}
