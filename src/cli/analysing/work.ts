/** One source analysed by itself: a function of its text, the same in every thread and every process. */
import { readFileSync } from 'node:fs';
import type { SourceRules } from '../../core/correct/sourceRules';
import { analyseSource, type AnalysisKind } from '../../core/story/analyse';
import { analysisKey } from '../../core/story/record/analysisKey';
import { packAnalysis } from '../../core/story/record/packedAnalysis';
import { recordLine, type GivenText } from '../../core/story/record/sourceRecord';
import { decodeSource } from '../../core/text/decode';
import { inEnglish, say } from '../../core/words';
import { errorText, shown } from '../paths';
import type { FoundFile } from '../sourceFiles';
import type { AnalysisCache } from './cache';

/** What is to be done: a file's or a text's record is wanted, or a text's analysis alone. Can be sent to another thread. */
export type Work =
  | { readonly want: 'record'; readonly source: FoundFile | GivenText }
  | {
      readonly want: 'analysis';
      readonly id: string;
      readonly text: string;
      readonly only?: readonly AnalysisKind[];
      readonly rules?: SourceRules;
    };

/** What came of it. Can be sent to another thread. */
export interface Done {
  /** The line of the record, or the JSON of the packed analysis; missing when there is none. */
  readonly json?: string;
  /** What a person should know, a sentence each. */
  readonly notes: readonly string[];
}

/** Does one piece of work. Never throws: what goes wrong is in the notes. */
export function doWork(work: Work, cache: AnalysisCache | undefined): Done {
  const notes: string[] = [];
  const name = nameOf(work);
  try {
    if (work.want === 'analysis') return { json: analysisJson(work, cache, notes), notes };
    const { source } = work;
    if ('text' in source) {
      return { json: recordLine(source.origin, source.text, analysisJson(source, cache, notes)), notes };
    }
    const text = textOf(source, notes);
    if (text === undefined) return { notes };
    return { json: recordLine({ file: source.shown }, text, analysisJson({ text }, cache, notes)), notes };
  } catch (error) {
    return { notes: [...notes, `${name} cannot be analysed: ${errorText(error)}.`] };
  }
}

/** The name of what is worked on, as it stands in a sentence. */
export function nameOf(work: Work): string {
  if (work.want === 'analysis') return shown(work.id);
  return shown('text' in work.source ? work.source.origin.id : work.source.shown);
}

function textOf({ shown: file, absolute }: FoundFile, notes: string[]): string | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(absolute);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    notes.push(isMissing ? `There is no file ${shown(file)}.` : `${shown(file)} cannot be read: ${errorText(error)}.`);
    return undefined;
  }
  const decoded = decodeSource(bytes);
  const why = decoded.ok ? decoded.note : decoded.reason;
  if (why) notes.push(`${shown(file)}: ${say(why, inEnglish)}.`);
  return decoded.ok ? decoded.text : undefined;
}

interface Wanted {
  readonly text: string;
  readonly only?: readonly AnalysisKind[];
  readonly rules?: SourceRules;
}

/** Looks an analysis up or makes it. Only whole analyses are kept. */
function analysisJson({ text, only, rules }: Wanted, cache: AnalysisCache | undefined, notes: string[]): string {
  if (!cache || only) return JSON.stringify(packAnalysis(analyseSource(text, only && new Set(only), rules)));
  const key = analysisKey(text, rules);
  const kept = cache.get(key);
  if (kept !== undefined) return kept;
  const made = JSON.stringify(packAnalysis(analyseSource(text, undefined, rules)));
  try {
    cache.put(key, made);
  } catch (error) {
    notes.push(`The cache cannot be written: ${errorText(error)}.`);
  }
  return made;
}
