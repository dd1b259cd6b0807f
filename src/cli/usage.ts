/** What the command line takes. */
import { parseArgs } from 'node:util';
import { exportFormats, type ExportFormat } from '../core/export/annotated';
import { analysisKinds, type AnalysisKind } from '../core/story/analyse';
import { isCalendarDay } from '../core/story/factsFile';
import { terminalText } from './terminal';
import { UsageError } from './usageError';

/** How a story is shown. */
interface Shown {
  readonly json: boolean;
  /** `YYYY-MM-DD` for sources without a date in `story.json`. */
  readonly published?: string;
  /** What to look for; everything when it is not given. */
  readonly only?: ReadonlySet<AnalysisKind>;
  readonly isQuiet: boolean;
}

/** How sources are analysed. */
interface Analysed {
  /** Folder of the analyses that are kept. */
  readonly cache?: string;
  /** The most threads. */
  readonly jobs?: number;
}

/** A call to analyse something. */
export interface Call extends Shown, Analysed {
  readonly kind: 'analyse';
  /** Folders and files; `-` is standard input. */
  readonly paths: readonly string[];
}

/** A call to analyse each source by itself. */
export interface MapCall extends Analysed {
  readonly kind: 'map';
  /** Folders and files; `-` is standard input. */
  readonly paths: readonly string[];
  /** Standard input is a list, and read when no path is given; otherwise it is one text. */
  readonly isListed: boolean;
  readonly isQuiet: boolean;
}

/** A call to put together what was analysed. */
export interface LinkCall extends Shown {
  readonly kind: 'link';
  /** Files of lines; `-`, or none at all, is standard input. */
  readonly files: readonly string[];
  /** The story's folder. */
  readonly folder?: string;
}

/** A call to hand over what people checked and noted. */
export interface ExportCall extends Analysed {
  readonly kind: 'export';
  readonly paths: readonly string[];
  readonly format: ExportFormat;
  /** The file, for brat the folder, to write to; without it a single file is printed. */
  readonly out?: string;
  /** A CSV begins with a byte order mark. */
  readonly hasMark: boolean;
}

/** A call to say something about the command line itself. */
export interface AboutCall {
  readonly kind: 'help' | 'version';
}

type Values = ReturnType<typeof parse>['values'];
type ValueName = keyof Values;

const printing = ['json', 'published', 'only'] as const;
const exporting = ['format', 'out', 'bom'] as const;

/** Reads the arguments. Throws {@link UsageError}. */
export function parseCall(args: readonly string[]): Call | MapCall | LinkCall | ExportCall | AboutCall {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command] = positionals;
  if (command === 'export' && values.format !== undefined) return exportCall(positionals.slice(1), values);
  if (has(values, exporting)) {
    throw new UsageError('--format, --out and --bom go with “export”: corroborate export --format csv <folder>.');
  }
  if (command === 'link') return linkCall(positionals.slice(1), values);
  if (values.folder !== undefined) throw new UsageError('--folder goes with “link”.');
  if (command === 'analyze') return mapCall(positionals.slice(1), values, true);
  if (positionals.length === 0)
    throw new UsageError('Name a folder or files to read, or - for standard input; see --help.');
  if (values.jsonl) return mapCall(positionals, values, false);
  return { kind: 'analyse', paths: positionals, ...shownAs(values), ...analysedAs(values) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        published: { type: 'string' },
        only: { type: 'string' },
        cache: { type: 'string' },
        jobs: { type: 'string' },
        quiet: { type: 'boolean', short: 'q' },
        folder: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        bom: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [sentence = ''] = error.message.split(/[\n.]/);
    throw new UsageError(`${terminalText(sentence)}; see --help.`);
  }
}

function has(values: Values, names: readonly ValueName[]): boolean {
  return names.some((name) => values[name] !== undefined);
}

function shownAs({ json = false, published, only, quiet = false }: Values): Shown {
  if (published !== undefined && !isCalendarDay(published)) {
    throw new UsageError(`--published takes a calendar day as YYYY-MM-DD, not “${terminalText(published)}”.`);
  }
  return {
    json,
    isQuiet: quiet,
    ...(published === undefined ? {} : { published }),
    ...(only === undefined ? {} : { only: kindsOf(only) }),
  };
}

function analysedAs({ cache, jobs }: Values): Analysed {
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs)) {
    throw new UsageError(`--jobs takes a number from 1 to 999, not “${terminalText(jobs)}”.`);
  }
  if (cache === '') throw new UsageError('--cache takes a folder.');
  return { ...(cache === undefined ? {} : { cache }), ...(jobs === undefined ? {} : { jobs: Number(jobs) }) };
}

function kindsOf(list: string): ReadonlySet<AnalysisKind> {
  const kinds = new Set<AnalysisKind>();
  for (const word of list.split(',').map((part) => part.trim())) {
    const kind = analysisKinds.find((known) => known === word);
    if (!kind) throw new UsageError(`--only takes ${analysisKinds.join(', ')}, not “${terminalText(word)}”.`);
    kinds.add(kind);
  }
  return kinds;
}

function mapCall(paths: readonly string[], values: Values, isListed: boolean): MapCall {
  if (has(values, printing)) {
    throw new UsageError('--json, --only and --published are for linked sources: leave them to “link”.');
  }
  return { kind: 'map', paths, isListed, isQuiet: values.quiet ?? false, ...analysedAs(values) };
}

function linkCall(files: readonly string[], values: Values): LinkCall {
  if (has(values, ['jsonl', 'cache', 'jobs'])) {
    throw new UsageError('--jsonl, --cache and --jobs go with “analyze”, not with “link”.');
  }
  return {
    kind: 'link',
    files,
    ...shownAs(values),
    ...(values.folder === undefined ? {} : { folder: values.folder }),
  };
}

function exportCall(paths: readonly string[], values: Values): ExportCall {
  const { format, out, bom = false } = values;
  const known = exportFormats.find((one) => one === format);
  if (!known) {
    throw new UsageError(`--format takes ${exportFormats.join(', ')}, not “${terminalText(format ?? '')}”.`);
  }
  if (paths.length === 0) throw new UsageError('Name a folder or files to export; see --help.');
  if (known === 'brat' && out === undefined) throw new UsageError('brat has several files: name a folder with --out.');
  return {
    kind: 'export',
    paths,
    format: known,
    hasMark: bom,
    ...analysedAs(values),
    ...(out === undefined ? {} : { out }),
  };
}
