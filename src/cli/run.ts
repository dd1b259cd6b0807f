/** Carries out one call of the command line. */
import { version } from '../../package.json';
import type { AnalysisKind } from '../core/story/analyse';
import type { Story } from '../core/model';
import { factTree } from '../core/views/factTree';
import type { FactGroupId } from '../core/views/facts/factNode';
import { factsText, plainStyle } from '../core/views/factsText';
import { StoryIndex } from '../core/views/storyIndex';
import { inEnglish, words } from '../core/words';
import { exportReview } from './exportReview';
import { linked } from './linked';
import { complain, type CliPorts } from './ports';
import { readSources, type ReadSource } from './sources';
import { storyJson } from './storyJson';
import { colours, terminalJson, terminalText } from './terminal';
import { helpText, parseCall, UsageError, type Call } from './usage';

/** What each kind adds to the printed facts. */
const groupsOf: Readonly<Record<AnalysisKind, readonly FactGroupId[]>> = {
  mentions: ['people', 'organisations', 'places'],
  dates: ['timeline'],
  quotations: ['quotations'],
  claims: ['disagreements', 'claims', 'numbers', 'origins'],
  zones: ['sources'],
};

/** Runs one call and returns its exit code: 0, or 2 for a call that cannot be carried out. */
export async function runCli(args: readonly string[], ports: CliPorts): Promise<0 | 2> {
  try {
    const call = parseCall(args);
    if (call.kind === 'analyse') await analyse(call, ports);
    else if (call.kind === 'export') await exportReview(call, ports);
    else ports.out(call.kind === 'help' ? helpText : `${version}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(error.message, ports);
    return 2;
  }
}

async function analyse(call: Call, ports: CliPorts): Promise<void> {
  const { sources, facts, corrections, warnings } = await readSources(call.paths, () => ports.readStandardInput());
  for (const warning of warnings) complain(warning, ports);
  const story = linked({ sources, facts, corrections }, call);
  if (call.json) {
    const files = new Map(sources.map(({ id, file }) => [id, file]));
    ports.out(`${terminalJson(storyJson(story, files, call.only))}\n`);
  } else ports.out(printed(story, sources, call, ports.hasColours));
}

function printed(story: Story, sources: readonly ReadSource[], { only }: Call, hasColours: boolean): string {
  const index = new StoryIndex(story, new Map(sources.map(({ id, text }) => [id, text])));
  const wanted = only && new Set<string>([...only].flatMap((kind) => groupsOf[kind]));
  const tree = factTree(index, inEnglish).filter((group) => wanted?.has(group.id) ?? true);
  const title = terminalText(story.title ?? words['tree.title']);
  return factsText(title, tree, hasColours ? colours : plainStyle);
}
