/** Reads data set folders: `docs.jsonl` (id, text or file, date) with the texts beside it, and gold rows, one JSON object a line. */
import * as fs from 'node:fs';
import * as path from 'node:path';

/** A document of a data set. */
export interface Doc {
  readonly id: string;
  readonly text: string;
  /** `YYYY-MM-DD…` where it is known. */
  readonly date?: string;
  /** Running prose, not a table of results; missing where the data set makes no difference. */
  readonly prose?: boolean;
  /** The documents of one story have the same. */
  readonly cluster?: string;
}

/** A row of docs.jsonl. */
interface Row extends Omit<Doc, 'text'> {
  readonly text?: string;
  readonly file?: string;
}

/** A folder with labelled documents. */
export class DataSet {
  readonly folder: string;
  /** In the order of docs.jsonl; a data set of single sentences has none. */
  readonly docs: readonly Doc[];
  readonly #left: ReadonlySet<string>;

  /** @param half 0 or 1: only every second document (story, where there are stories), and the gold rows about it */
  constructor(folder: string, half?: number) {
    this.folder = folder;
    const all = this.has('docs.jsonl') ? this.#all<Row>('docs.jsonl') : [];
    const units = [...new Set(all.map(unitOf))];
    const isIn = (row: Row): boolean => half === undefined || units.indexOf(unitOf(row)) % 2 === half;
    this.docs = all.filter(isIn).map((row) => ({ ...row, text: row.text ?? this.#read(row.file ?? '') }));
    this.#left = new Set(all.filter((row) => !isIn(row)).map(({ id }) => id));
  }

  /** The folder's own name. */
  get name(): string {
    return path.basename(this.folder);
  }

  has(file: string): boolean {
    return fs.existsSync(path.join(this.folder, file));
  }

  /** The rows of a file of one JSON object a line, without those about documents that are left out. */
  rows<T extends object>(file: string): readonly T[] {
    return this.#all<T>(file).filter((row) => !('doc' in row && this.#left.has(String(row.doc))));
  }

  #all<T>(file: string): readonly T[] {
    return this.#read(file)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as T);
  }

  #read(file: string): string {
    return fs.readFileSync(path.join(this.folder, file), 'utf8');
  }
}

function unitOf({ id, cluster }: Row): string {
  return cluster ?? id;
}

/** Rows by document. */
export function byDoc<T extends { readonly doc: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const known = found.get(row.doc);
    if (known) known.push(row);
    else found.set(row.doc, [row]);
  }
  return found;
}

/** A passage as it stands in a list of errors: on one line, with what is around it. */
export function inContext(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 40), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll(/\s+/g, ' ');
}
