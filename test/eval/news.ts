// Writes the data set folder test/eval/news anew from its labelled texts.
//
//   npm run eval news
import * as fs from 'node:fs';
import { newsFiles, newsFolder } from './newsFiles';

for (const [file, content] of newsFiles()) fs.writeFileSync(`${newsFolder}/${file}`, content);
