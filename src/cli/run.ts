/** Carries out one call of the command line. */
import { version } from '../../package.json';
import type { AnalysisKind } from '../core/story/analyse';
import type { Story } from '../core/model';
import { factTree } from '../core/views/factTree';
import type { FactGroupId } from '../core/views/facts/factNode';
import { factsText, plainStyle } from '../core/views/factsText';
import { StoryIndex } from '../core/views/storyIndex';
import { inEnglish, words } from '../core/words';
import { Progress } from './analysing/progress';
import { analyze } from './analyze';
import { exportReview } from './exportReview';
import { helpText } from './help';
import { linkRecords } from './link';
import { linked } from './linked';
import { complain, type CliPorts } from './ports';
import { readSources, type ReadSource } from './sources';
import { storyJson } from './storyJson';
import { colours, jsonPieces, terminalText } from './terminal';
import { parseCall, type Call, type LinkCall } from './usage';
import { UsageError } from './usageError';

/** What each kind adds to the printed facts. */
const groupsOf: Readonly<Record<AnalysisKind, readonly FactGroupId[]>> = {
  mentions: ['people', 'organisations', 'places'],
  dates: ['timeline'],
  quotations: ['quotations'],
  claims: ['disagreements', 'claims', 'numbers', 'origins'],
  zones: ['sources'],
};

/** Characters of JSON that are written together. */
const AT_ONCE = 65_536;

/** Runs one call and returns its exit code: 0, or 2 for a call that cannot be carried out. */
export async function runCli(args: readonly string[], ports: CliPorts): Promise<0 | 2> {
  try {
    await carryOut(args, ports);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(error.message, ports);
    return 2;
  }
}

async function carryOut(args: readonly string[], ports: CliPorts): Promise<void> {
  const call = parseCall(args);
  switch (call.kind) {
    case 'analyse':
      return analyse(call, ports);
    case 'map':
      return analyze(call, ports);
    case 'link': {
      const { story, sources } = await linkRecords(call, ports);
      return print(story, sources, call, ports);
    }
    case 'export':
      return exportReview(call, ports);
    case 'help':
      return ports.out(helpText);
    case 'version':
      return ports.out(`${version}\n`);
  }
}

async function analyse(call: Call, ports: CliPorts): Promise<void> {
  const { sources, facts, corrections, warnings } = await readSources(call.paths, ports);
  const progress = new Progress(ports, { isQuiet: call.isQuiet, total: sources.length });
  for (const warning of warnings) progress.complain(warning);
  const story = await linked({ sources, facts, corrections }, call, ports, progress).finally(() => progress.clear());
  await print(story, sources, call, ports);
}

async function print(
  story: Story,
  sources: readonly ReadSource[],
  call: Call | LinkCall,
  ports: CliPorts,
): Promise<void> {
  if (!call.json) return ports.out(printed(story, sources, call, ports.hasColours));
  const files = new Map(sources.map(({ id, file }) => [id, file]));
  let waiting = '';
  for (const piece of jsonPieces(storyJson(story, files, call.only))) {
    waiting += piece;
    if (waiting.length < AT_ONCE) continue;
    await ports.out(waiting);
    waiting = '';
  }
  await ports.out(`${waiting}\n`);
}

function printed(
  story: Story,
  sources: readonly ReadSource[],
  { only }: Pick<Call, 'only'>,
  hasColours: boolean,
): string {
  const index = new StoryIndex(story, new Map(sources.map(({ id, text }) => [id, text])));
  const wanted = only && new Set<string>([...only].flatMap((kind) => groupsOf[kind]));
  const tree = factTree(index, inEnglish).filter((group) => wanted?.has(group.id) ?? true);
  const title = terminalText(story.title ?? words['tree.title']);
  return factsText(title, tree, hasColours ? colours : plainStyle);
}
