// What the files of the data set folders of labelled pages hold, made from their labelled texts.
import * as fs from 'node:fs';
import { readMarked, type Label, type Labelled } from './marked';

/** Pages with everything labelled: the data set folder, from the project's root. */
export const newsFolder = 'test/eval/news';
/** Pages with nothing but their zones labelled: the data set folder, from the project's root. */
export const zonesFolder = 'test/eval/zones';

/** The labelled texts by name, in the order of their names. */
export function markedNews(folder: string): ReadonlyMap<string, Labelled> {
  const names = fs
    .readdirSync(`${folder}/marked`)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return new Map(names.map((name) => [name.slice(0, -4), readNews(`${folder}/marked/${name}`)]));
}

function readNews(file: string): Labelled {
  try {
    return readMarked(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not well labelled`, { cause: error });
  }
}

/** Every file made from the labelled texts of a folder: its path from the folder, and its content. */
export function newsFiles(folder: string): ReadonlyMap<string, string> {
  const news = [...markedNews(folder)];
  const files = new Map(news.map(([doc, { text }]) => [`docs/${doc}.txt`, text]));
  const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const all = (rowsOf: (doc: string, labelled: Labelled) => readonly object[]): string =>
    lines(news.flatMap(([doc, labelled]) => rowsOf(doc, labelled)));
  files.set(
    'docs.jsonl',
    all((id, { date }) => [{ id, file: `docs/${id}.txt`, date }]),
  );
  files.set(
    'gold.zones.jsonl',
    all((doc, { text, zones }) => zones.map((zone) => worded({ doc, ...zone }, text))),
  );
  if (folder === zonesFolder) return files;
  files.set(
    'gold.ner.jsonl',
    all((doc, { text, names }) => names.map((name) => worded({ doc, ...name }, text))),
  );
  files.set(
    'gold.timex.jsonl',
    all((doc, { text, times }) => times.map((time) => worded({ doc, ...time }, text))),
  );
  files.set('gold.quotes.jsonl', all(quoteRows));
  files.set('gold.attrib.jsonl', all(attributionRows));
  return files;
}

function worded<Row extends Label>(row: Row, text: string): Row & { readonly text: string } {
  return { ...row, text: text.slice(row.start, row.end) };
}

function quoteRows(doc: string, { text, quotes, attributions }: Labelled): object[] {
  return quotes.map(({ start, end, attribution }) => {
    const said = attributions.find(({ id }) => id === attribution);
    const ids = said ? { attrib: said.id, full: said.kind === 'direct' } : { full: false };
    const sides = { speaker: pairs(said?.speaker ?? []), cue: pairs(said?.cue ?? []) };
    return worded({ doc, start, end, ...ids, ignore: said === undefined, ...sides }, text);
  });
}

function attributionRows(doc: string, { text, attributions }: Labelled): object[] {
  return attributions.map(({ id, kind, content, speaker, cue }) => {
    const start = content[0]?.start ?? 0;
    const end = content.at(-1)?.end ?? start;
    const row = { doc, id, kind, start, end, content: pairs(content), speaker: pairs(speaker), cue: pairs(cue) };
    return { ...row, speakerText: joined(speaker, text), cueText: joined(cue, text) };
  });
}

function pairs(spans: readonly Label[]): number[][] {
  return spans.map(({ start, end }) => [start, end]);
}

function joined(spans: readonly Label[], text: string): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}
