// Writes the data set folders test/eval/news and test/eval/zones anew from their labelled texts.
//
//   node test/support/script.mjs test/eval/news.ts
import * as fs from 'node:fs';
import { newsFiles, newsFolder, zonesFolder } from './newsFiles';

for (const folder of [newsFolder, zonesFolder]) {
  fs.mkdirSync(`${folder}/docs`, { recursive: true });
  for (const [file, content] of newsFiles(folder)) fs.writeFileSync(`${folder}/${file}`, content);
}
