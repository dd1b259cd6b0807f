/**
 * Writes the sources of a generated corpus as files.
 *
 *   node test/support/script.mjs test/bench/corpus/write.ts FOLDER COUNT [ARTICLES...]    ARTICLES: folders, the seeds by default
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArticles } from './articles';
import { Corpus } from './generate';

const [folder = '.', count = '', ...articles] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const corpus = new Corpus(readArticles(articles.length > 0 ? articles : ['seeds']), 1);
for (const { id, text } of corpus.sources(Number(count))) writeFileSync(path.join(folder, id), text);
