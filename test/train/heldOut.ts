// Writes the held-out sentences of the training corpora as data set folders that `npm run eval -- entities` reads.
//
//   npm run train -- heldOut <data folder> <out folder>
//
// Only meaningful for a model that was trained with HOLD=1 (see wordTypes.ts and entities.ts).
import * as fs from 'node:fs';
import * as path from 'node:path';
import { allCorpora, isHeldOut, type Labelled } from './corpora';

const [dataFolder, outFolder] = process.argv.slice(2);
if (!dataFolder || !outFolder) {
  console.error('usage: heldOut <data folder> <out folder>');
  process.exit(2);
}
const CODES = ['PER', 'ORG', 'LOC'] as const;

/** Whether a space stands between two tokens. */
function spaced(before: string, after: string): boolean {
  return !/^(?:[.,;:!?)\]%]|'s|n't|'|''|’s?)$/.test(after) && !/^[([$]$/.test(before);
}

const held = allCorpora(dataFolder).filter(isHeldOut);
for (const corpus of new Set(held.map((sentence) => sentence.corpus))) {
  const folder = path.join(outFolder, corpus);
  fs.mkdirSync(path.join(folder, 'docs'), { recursive: true });
  const docs: object[] = [];
  const gold: object[] = [];
  held.forEach((sentence: Labelled, number) => {
    if (sentence.corpus !== corpus || sentence.tags.includes(-1)) return;
    const doc = `${corpus}_${String(number)}`;
    let text = '';
    const spans = sentence.words.map((word, index) => {
      if (index > 0 && spaced(sentence.words[index - 1]?.text ?? '', word.text)) text += ' ';
      const start = text.length;
      text += word.text;
      return { start, end: text.length };
    });
    sentence.tags.forEach((tag, index) => {
      if (tag <= 0 || tag % 2 === 0) return;
      let last = index;
      while (sentence.tags[last + 1] === tag + 1) last++;
      gold.push({ doc, start: spans[index]?.start, end: spans[last]?.end, type: CODES[(tag - 1) >> 1] });
    });
    fs.writeFileSync(path.join(folder, 'docs', `${doc}.txt`), text);
    docs.push({ id: doc, file: `docs/${doc}.txt` });
  });
  const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  fs.writeFileSync(path.join(folder, 'docs.jsonl'), lines(docs));
  fs.writeFileSync(path.join(folder, 'gold.ner.jsonl'), lines(gold));
  console.log(`${corpus}: ${String(docs.length)} sentences, ${String(gold.length)} names`);
}
