// npm run bench: measures how fast everything is.
//
//   npm run bench                          all of it, on the project's own texts
//   npm run bench -- NAME [ARGUMENT...]    test/bench/NAME.ts: analysis, linking
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './paths.mjs';

const benches = readdirSync(path.join(projectRoot, 'test/bench'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3));
const [name, ...rest] = process.argv.slice(2);
if (name !== undefined && !benches.includes(name)) {
  console.error(`There is no bench ${name}; there are ${benches.join(', ')}.`);
  process.exit(2);
}
let failed = false;
for (const bench of name === undefined ? benches : [name]) {
  if (name === undefined) console.log(`\n== ${bench}`);
  const script = [path.join(projectRoot, 'test/support/script.mjs'), 'test/bench', bench, ...rest];
  failed = spawnSync(process.execPath, script, { cwd: projectRoot, stdio: 'inherit' }).status !== 0 || failed;
}
process.exit(failed ? 1 : 0);
