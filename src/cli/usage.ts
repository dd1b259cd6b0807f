/** What the command line takes, and what it says about itself. */
import { parseArgs } from 'node:util';
import { exportFormats, type ExportFormat } from '../core/export/annotated';
import { analysisKinds, type AnalysisKind } from '../core/story/analyse';
import { isCalendarDay } from '../core/story/factsFile';
import { terminalText } from './terminal';

/** A call that cannot be carried out; the message is one sentence for the person at the terminal. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A call to analyse something. */
export interface Call {
  readonly kind: 'analyse';
  /** Folders and files; `-` is standard input. */
  readonly paths: readonly string[];
  readonly json: boolean;
  /** `YYYY-MM-DD` for sources without a date in `story.json`. */
  readonly published?: string;
  /** What to look for; everything when it is not given. */
  readonly only?: ReadonlySet<AnalysisKind>;
}

/** A call to hand over what people checked and noted. */
export interface ExportCall {
  readonly kind: 'export';
  readonly paths: readonly string[];
  readonly format: ExportFormat;
  /** The file, for brat the folder, to write to; without it a single file is printed. */
  readonly out?: string;
  /** A CSV begins with a byte order mark. */
  readonly hasMark: boolean;
}

/** What `--help` prints. */
export const helpText = `Usage: corroborate [options] <folder or files>
       corroborate export --format FORMAT [--out PATH] [--bom] <folder or files>

Reads several reports of one story and prints the story's facts: where the sources
differ, which claims they share and where they have them from, a timeline, people,
organisations, places, quotes by speaker, numbers, origins and sources.

A folder stands for the .txt, .md and .news files in it and below it. A story.json
in the folder may name outlets and publication dates. "-" reads one text from
standard input.

Options:
  --json                  print everything, with offsets in UTF-16 code units
  --published YYYY-MM-DD  publication date of sources that have none in story.json
  --only KINDS            look for these only, separated by commas:
                          ${analysisKinds.join(', ')}
  --help                  print this text
  --version               print the version

"export" hands over what people checked and noted in .corroborate beside the sources:
  --format FORMAT         ${exportFormats.join(', ')}
  --out PATH              the file to write, for brat the folder; otherwise it is printed
  --bom                   begin a CSV with a byte order mark, for spreadsheets

Exit code: 0, or 2 when there is nothing to analyse or an argument is wrong.
`;

/** A call to say something about the command line itself. */
export interface AboutCall {
  readonly kind: 'help' | 'version';
}

/** Reads the arguments. Throws {@link UsageError}. */
export function parseCall(args: readonly string[]): Call | ExportCall | AboutCall {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (positionals[0] === 'export' && values.format !== undefined) return exportCall(positionals.slice(1), values);
  if (values.format !== undefined || values.out !== undefined || values.bom) {
    throw new UsageError('--format, --out and --bom go with “export”: corroborate export --format csv <folder>.');
  }
  if (positionals.length === 0)
    throw new UsageError('Name a folder or files to read, or - for standard input; see --help.');
  const published = values.published;
  if (published !== undefined && !isCalendarDay(published)) {
    throw new UsageError(`--published takes a calendar day as YYYY-MM-DD, not “${terminalText(published)}”.`);
  }
  return {
    kind: 'analyse',
    paths: positionals,
    json: values.json ?? false,
    ...(published === undefined ? {} : { published }),
    ...(values.only === undefined ? {} : { only: kindsOf(values.only) }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        published: { type: 'string' },
        only: { type: 'string' },
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

function kindsOf(list: string): ReadonlySet<AnalysisKind> {
  const kinds = new Set<AnalysisKind>();
  for (const word of list.split(',').map((part) => part.trim())) {
    const kind = analysisKinds.find((known) => known === word);
    if (!kind) throw new UsageError(`--only takes ${analysisKinds.join(', ')}, not “${terminalText(word)}”.`);
    kinds.add(kind);
  }
  return kinds;
}

function exportCall(
  paths: readonly string[],
  { format, out, bom = false }: { readonly format?: string; readonly out?: string; readonly bom?: boolean },
): ExportCall {
  const known = exportFormats.find((one) => one === format);
  if (!known) {
    throw new UsageError(`--format takes ${exportFormats.join(', ')}, not “${terminalText(format ?? '')}”.`);
  }
  if (paths.length === 0) throw new UsageError('Name a folder or files to export; see --help.');
  if (known === 'brat' && out === undefined) throw new UsageError('brat has several files: name a folder with --out.');
  return { kind: 'export', paths, format: known, hasMark: bom, ...(out === undefined ? {} : { out }) };
}
