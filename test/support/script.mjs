// Bundles one of the project's TypeScript programs and runs it.
//
//   node test/support/script.mjs FILE.ts [ARGUMENT...]
//   node test/support/script.mjs FOLDER NAME [ARGUMENT...]     FOLDER/NAME.ts; without NAME, what there is
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { projectRoot } from './paths.mjs';
import { removeAtExit } from './processes.mjs';

const [place = '', ...rest] = process.argv.slice(2);
const isFile = place.endsWith('.ts');
const file = path.join(projectRoot, isFile ? place : path.join(place, `${rest[0] ?? ''}.ts`));
if (!existsSync(file)) {
  const names = isFile ? [] : readdirSync(path.join(projectRoot, place)).filter((name) => name.endsWith('.ts'));
  const known = names.map((name) => name.slice(0, -3)).join(', ');
  console.error(isFile ? `There is no ${place}.` : `Name one of ${known}${rest[0] ? `, not ${rest[0]}` : ''}.`);
  process.exit(2);
}
const outfile = path.join(projectRoot, `dist/script-${process.pid}.cjs`);
removeAtExit(outfile);
buildSync({
  entryPoints: [file],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: 'inline',
  // jsonc-parser's CommonJS form cannot be bundled; its module form can.
  mainFields: ['module', 'main'],
  loader: { '.bin': 'binary' },
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
});
const args = ['--enable-source-maps', outfile, ...(isFile ? rest : rest.slice(1))];
process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1);
