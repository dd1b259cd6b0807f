// What VS Code runs in its Node extension host: all suites, with the results appended to a file.
import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { mochaOptions, runSuites } from './collect';

/** Called by VS Code (`extensionTestsPath`). */
export async function run(): Promise<void> {
  const file = process.env['CORROBORATE_TEST_EVENTS'];
  process.setSourceMapsEnabled(true);
  if (file === undefined) throw new Error('CORROBORATE_TEST_EVENTS does not name a file for the results');
  await runSuites(new Mocha(mochaOptions), (event) => appendFileSync(file, `${JSON.stringify(event)}\n`));
}
