import { suites } from '#suites';
import * as vscode from 'vscode';

/** What the inside of the extension host tells the outside, one at a time, numbered from 0. */
export type TestEvent = { readonly n: number } & (
  | {
      readonly kind: 'host';
      readonly vscode: string;
      readonly app: string;
      readonly runtime: 'node' | 'web';
      readonly files: readonly string[];
    }
  | { readonly kind: 'begin'; readonly file: string; readonly title: string }
  | {
      readonly kind: 'test';
      readonly file: string;
      readonly title: string;
      readonly state: 'passed' | 'failed' | 'skipped';
      readonly ms: number;
      readonly error?: string;
    }
  | { readonly kind: 'figure'; readonly name: string; readonly value: number }
  | { readonly kind: 'end' }
);

/** A {@link TestEvent} before it has its number. */
type Unnumbered = TestEvent extends infer E ? (E extends TestEvent ? Omit<E, 'n'> : never) : never;

let tellOf: (event: Unnumbered) => void = () => undefined;

/** Tells a figure that a test measured, for whoever keeps such figures. */
export function tellFigure(name: string, value: number): void {
  tellOf({ kind: 'figure', name, value });
}

/**
 * Loads every suite file and runs all tests, telling each result as it comes.
 *
 * @param mocha with the tdd interface set up
 * @param tell takes each event out of the extension host
 * @throws when anything failed, so that VS Code ends with an exit code other than 0
 */
export async function runSuites(mocha: Mocha, tell: (event: TestEvent) => void): Promise<void> {
  let n = 0;
  let failures = 0;
  const report = (event: Unnumbered): void => tell({ n: n++, ...event });
  tellOf = report;
  const fail = (file: string, title: string, ms: number, error: unknown): void => {
    failures++;
    const text = error instanceof Error ? (error.stack ?? String(error)) : String(error);
    report({ kind: 'test', file, title, state: 'failed', ms, error: withoutFrames(text, 5) });
  };

  report({
    kind: 'host',
    vscode: vscode.version,
    app: vscode.env.appName,
    runtime: 'process' in globalThis && globalThis.process.versions?.node !== undefined ? 'node' : 'web',
    files: suites.map(([file]) => file),
  });
  for (const [file, load] of suites) {
    try {
      mocha.suite.emit('pre-require', globalThis, file, mocha); // as mocha itself does for each file
      load();
    } catch (error) {
      fail(file, 'cannot be loaded', 0, error);
    }
  }
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('test', (test) => report({ kind: 'begin', file: test.file ?? '', title: test.fullTitle() }));
    runner.on('pass', (test) => {
      report({ kind: 'test', file: test.file ?? '', title: test.fullTitle(), state: 'passed', ms: test.duration ?? 0 });
    });
    runner.on('fail', (test, error) => fail(test.file ?? '', test.fullTitle(), test.duration ?? 0, error));
    runner.on('pending', (test) => {
      report({ kind: 'test', file: test.file ?? '', title: test.fullTitle(), state: 'skipped', ms: 0 });
    });
  });
  report({ kind: 'end' });
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** A stack trace with its first `keep` frames only: the rest is mocha and VS Code. */
function withoutFrames(stack: string, keep: number): string {
  let frames = 0;
  return stack
    .split('\n')
    .filter((line) => !/^\s+at /.test(line) || frames++ < keep)
    .join('\n');
}

/** Mocha's options in both hosts. The reporter is silent: {@link runSuites} tells the results. */
export const mochaOptions = {
  ui: 'tdd',
  timeout: 20_000,
  forbidOnly: true,
  reporter: function Silent(): void {} as unknown as Mocha.ReporterConstructor,
} as const;
