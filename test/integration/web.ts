// What VS Code runs in its web worker extension host: the same suites, with the results written to the console.
import 'mocha/mocha.js';
import { mochaOptions, runSuites } from './collect';

declare const mocha: BrowserMocha;

/** Called by VS Code (`extensionTestsPath`). */
export async function run(): Promise<void> {
  mocha.setup(mochaOptions);
  await runSuites(mocha, (event) => console.log(`CORROBORATE_TEST_EVENT ${JSON.stringify(event)}`));
}
