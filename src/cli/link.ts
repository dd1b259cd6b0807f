/** `corroborate link`: puts the lines of `corroborate analyze` together to a story. */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { sourceRules } from '../core/correct/sourceRules';
import type { SourceAnalysis, SourceFacts, Story } from '../core/model';
import { analyseSource, type AnalysisKind } from '../core/story/analyse';
import { linkStory, type AnalysedSource } from '../core/story/link';
import { PackedAnalyses } from '../core/story/packedAnalyses';
import { readRecord, type SourceRecord } from '../core/story/record/sourceRecord';
import { Progress } from './analysing/progress';
import { faultWords } from './faults';
import { linesOf } from './lines';
import { spareMemory } from './memory';
import { commonFolder, errorText, idIn, shown } from './paths';
import type { CliPorts } from './ports';
import type { ReadSource } from './sources';
import { StoryFiles } from './storyFiles';
import { UsageError } from './usageError';
import type { LinkCall } from './usage';

/** So many lines that are left out are named; the others are counted. */
const MOST_NAMED = 20;

/** A story, with the files of its sources. */
export interface LinkedStory {
  readonly story: Story;
  readonly sources: readonly ReadSource[];
}

/** Reads all lines and links them. Throws {@link UsageError} when there is nothing to link. */
export async function linkRecords(call: LinkCall, ports: CliPorts): Promise<LinkedStory> {
  const progress = new Progress(ports, { isQuiet: call.isQuiet });
  try {
    const analyses = new PackedAnalyses();
    const records = await readAll(call, analyses, progress, ports);
    if (records.length === 0) throw new UsageError('There is nothing to link.');
    return await linkedOf(records, call, analyses, progress);
  } finally {
    progress.clear();
  }
}

async function readAll(
  { files }: LinkCall,
  analyses: PackedAnalyses,
  progress: Progress,
  ports: CliPorts,
): Promise<readonly SourceRecord[]> {
  const records: SourceRecord[] = [];
  let leftOut = 0;
  for (const file of files.length > 0 ? files : ['-']) {
    try {
      for await (const { number, text } of linesOf(file === '-' ? ports.standardInput : createReadStream(file))) {
        const record = readRecord(text);
        if (typeof record !== 'string') records.push(packed(record, analyses));
        else if (++leftOut <= MOST_NAMED) {
          const where = file === '-' ? 'standard input' : shown(file);
          progress.complain(`Line ${number} of ${where} is left out: ${faultWords[record]}.`);
        }
        progress.step();
      }
    } catch (error) {
      progress.complain(`${shown(file)} cannot be read: ${errorText(error)}.`);
    }
  }
  if (leftOut > MOST_NAMED) progress.complain(`${leftOut - MOST_NAMED} more lines are left out.`);
  return records;
}

function packed(record: SourceRecord, analyses: PackedAnalyses): SourceRecord {
  return record.analysis ? { ...record, analysis: analyses.pack(record.analysis) } : record;
}

interface Named {
  readonly id: string;
  readonly file: string;
  readonly record: SourceRecord;
}

async function linkedOf(
  records: readonly SourceRecord[],
  call: LinkCall,
  analyses: PackedAnalyses,
  progress: Progress,
): Promise<LinkedStory> {
  const { folders, root } = foldersOf(records, call.folder);
  const named = sorted(records.map((record) => namedIn(root, record)));
  const sources = withoutRepeats(named, progress);
  const beside = new StoryFiles(folders, root, (sentence) => progress.complain(sentence));
  const facts = await beside.facts();
  const corrections = await beside.corrections();
  let again = 0;
  const analysed: AnalysedSource[] = sources.map(({ id, record: { text, analysis } }) => {
    const rules = sourceRules(corrections, id, text);
    if (!analysis) again++;
    const made = analysis && !rules ? analysis : analyses.pack(analyseSource(text, undefined, rules));
    return { id, text, analysis: call.only ? analyses.pack(limited(made, call.only)) : made };
  });
  if (again > 0) progress.complain(`${again} sources were analysed by another version and are analysed anew.`);
  progress.say('linking …');
  spareMemory(analysed.length);
  const story = linkStory(analysed, {
    facts: { ...facts, sources: new Map([...factsIn(sources), ...facts.sources]) },
    corrections,
    ...(call.published === undefined ? {} : { published: call.published }),
  });
  return { story, sources: sources.map(({ id, file, record: { text } }) => ({ id, file, text })) };
}

/** The story's folder when the call names it; otherwise those of the files. */
function foldersOf(
  records: readonly SourceRecord[],
  folder: string | undefined,
): { readonly folders: ReadonlySet<string>; readonly root: string } {
  if (folder !== undefined) return { folders: new Set([path.resolve(folder)]), root: path.resolve(folder) };
  const folders = new Set(
    records.flatMap(({ origin }) => (origin.file === undefined ? [] : [path.dirname(path.resolve(origin.file))])),
  );
  return { folders, root: commonFolder([...folders]) };
}

function namedIn(root: string, record: SourceRecord): Named {
  const { origin } = record;
  if (origin.file === undefined) return { id: origin.id, file: origin.id, record };
  return { id: idIn(root, path.resolve(origin.file)), file: origin.file, record };
}

/** In the order in which the files of a folder are read, whatever order they were analysed in. */
function sorted(named: readonly Named[]): readonly Named[] {
  const keys = new Map(
    named.map((one) => [one, one.record.origin.file === undefined ? one.id : path.resolve(one.file)]),
  );
  const key = (one: Named): string => keys.get(one) ?? '';
  return [...named].sort((a, b) => compare(key(a), key(b)) || compare(a.record.text, b.record.text));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Each source once; of two texts under one name the first in their own order, so that the order of lines plays no part. */
function withoutRepeats(named: readonly Named[], progress: Progress): readonly Named[] {
  const first = new Map<string, Named>();
  for (const one of named) {
    const known = first.get(one.id);
    if (!known) first.set(one.id, one);
    else if (known.record.text !== one.record.text) {
      progress.complain(`${shown(one.file)} is there with several texts; one of them is used.`);
    }
  }
  return [...first.values()];
}

function factsIn(sources: readonly Named[]): readonly (readonly [string, SourceFacts])[] {
  return sources.flatMap(({ id, record: { origin } }) =>
    origin.file === undefined && origin.facts ? [[id, origin.facts] as const] : [],
  );
}

/** What an analysis of these kinds alone gives. */
function limited(analysis: SourceAnalysis, only: ReadonlySet<AnalysisKind>): SourceAnalysis {
  const forClaims = only.has('claims');
  const forQuotations = forClaims || only.has('quotations');
  const forMentions = forQuotations || only.has('mentions');
  return {
    zones: analysis.zones,
    sentences: analysis.sentences,
    mentions: forMentions ? analysis.mentions : [],
    entities: forMentions ? analysis.entities : [],
    times: forClaims || only.has('dates') ? analysis.times : [],
    quotations: forQuotations ? analysis.quotations : [],
    claims: forClaims ? analysis.claims : [],
    attributions: forQuotations ? analysis.attributions.map((one) => (forClaims ? one : { ...one, claims: [] })) : [],
  };
}
