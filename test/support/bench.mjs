// npm run bench: measures how fast everything is.
//
//   npm run bench                          the table of test/bench/scale.ts, on the project's own texts
//   npm run bench -- --sizes 100,1000      the same with other sizes
//   npm run bench -- --no-linking          the same without linking
//   npm run bench -- NAME [ARGUMENT...]    test/bench/NAME.ts: scale, analysis, linking
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './paths.mjs';

const benches = readdirSync(path.join(projectRoot, 'test/bench'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3));
const [first = 'scale', ...others] = process.argv.slice(2);
const [name, rest] = first.startsWith('-') ? ['scale', [first, ...others]] : [first, others];
if (!benches.includes(name)) {
  console.error(`There is no bench ${name}; there are ${benches.join(', ')}.`);
  process.exit(2);
}
const script = [path.join(projectRoot, 'test/support/script.mjs'), 'test/bench', name, ...rest];
process.exit(spawnSync(process.execPath, script, { cwd: projectRoot, stdio: 'inherit' }).status ?? 1);
