// Writes the data set folder test/eval/news anew from its labelled texts.
//
//   node test/support/script.mjs test/eval/news.ts
import * as fs from 'node:fs';
import { newsFiles, newsFolder } from './newsFiles';

for (const [file, content] of newsFiles()) fs.writeFileSync(`${newsFolder}/${file}`, content);
