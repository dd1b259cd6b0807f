// A review of the five sample sources with the keyboard alone, from opening them to the exported report, in a real VS Code;
// at the end two windows check facts of them for one person at the same time.
//
//   node test/integration/keyboard.mjs [RESULT] [--host node|web] [--shots FOLDER]
//
// Nothing is clicked. RESULT is a file for the counts as JSON, --host the extension host (node), --shots keeps a picture of
// every step.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { seedsFolder } from '../support/paths.mjs';
import { temporaryFolder } from '../support/processes.mjs';
import { openVSCode } from '../support/vscode/driver.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { shots: { type: 'string' }, host: { type: 'string', default: 'node' } },
});
const host = values.host === 'web' ? 'web' : 'node';
const folder = temporaryFolder('cor-keys-');
const workspace = path.join(folder, 'story');
cpSync(seedsFolder, path.join(workspace, 'seeds'), { recursive: true });
mkdirSync(path.join(workspace, 'seeds/.corroborate/people'), { recursive: true });
const sources = readdirSync(seedsFolder)
  .filter((name) => name.endsWith('.txt'))
  .sort();
const records = path.join(workspace, 'seeds/.corroborate/people/ada.jsonl');
const corrections = path.join(workspace, 'seeds/.corroborate/corrections.jsonl');
const report = path.join(workspace, 'check-report.md');

const result = { passed: 0, failed: 0, running: '' };
const code = await openVSCode({ workspace, host, settings: { 'corroborate.person': 'Ada' } });
const { page } = code;

/** @param {string} file */
const text = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
/** @param {string[]} keys */
const press = async (...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** @param {string} what @param {() => boolean} isTrue */
const until = async (what, isTrue) => {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    if (isTrue()) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`waited in vain: ${what}`);
};
const quickInput = page.locator('.quick-input-widget:not([style*="display: none"]) input');
/** A command in the text or the view: a list or input box before it must be gone, or its key goes astray. @param {string} command */
const commands = async (command) => {
  await quickInput.first().waitFor({ state: 'hidden' });
  await page
    .locator('.monaco-editor.focused, .monaco-list.element-focused, .monaco-list:focus-within')
    .first()
    .waitFor();
  await press(command);
};
/** @param {import('playwright-core').Locator} what @param {number} timeout @returns whether it is there before long */
const comes = (what, timeout) =>
  what.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
/** A command that opens a list or an input box, which takes keys as soon as it has the focus. @param {string} command */
const asks = async (command) => {
  const input = page.locator('.quick-input-widget:not([style*="display: none"]) input:focus');
  // on a slow machine a key can go astray while something else has just got the focus: one presses it again then
  for (let tried = 0; tried < 3; tried++) {
    if (!(await quickInput.first().isVisible())) await commands(command);
    if (await comes(input, 8000)) return;
  }
  assert.fail(`nothing was asked for after ${command}`);
};
/** Goes from the row with the focus to its text; a list that is renewed just then may swallow the key. */
const opensRow = async () => {
  const row = page.locator('.monaco-list:focus-within .monaco-list-row.focused');
  const editor = page.locator('.editor-group-container.active .monaco-editor.focused');
  for (let tried = 0; tried < 3; tried++) {
    if (await comes(row, 8000)) await press('Enter');
    if (await comes(editor, 8000)) return;
  }
  assert.fail('the return key went to no text');
};
/** Asks for the report. @returns whether the dialog is there: it names a file, and takes the return key when it has looked at the folder */
const asksForFile = async () => {
  await code.runCommand('Corroborate: Export …');
  try {
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Markdown report' }).waitFor({ timeout: 8000 });
    await press('m');
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.quick-input-widget input')].some(
          (input) => 'value' in input && String(input.value).endsWith('.md'),
        ),
      undefined,
      { timeout: 8000 },
    );
    return true;
  } catch {
    return false;
  }
};
/**
 * Tries to confirm the next unchecked facts of a window's source, one after the other.
 * @param {import('../support/vscode/driver.mjs').Driver} window @param {number} tries
 * @returns how many the window said were confirmed
 */
const confirmFacts = async (window, tries) => {
  const list = window.page.locator('.quick-input-widget:not([style*="display: none"]) input').first();
  const counted = async () =>
    Number(/confirmed: (\d+) of \d+ checked/.exec((await window.statusBar()).join(' '))?.[1] ?? 0);
  let confirmed = 0;
  for (let tried = 0, known = 0; tried < tries; tried++) {
    await window.page.keyboard.press('Alt+u');
    await window.page.waitForTimeout(400);
    await window.page.keyboard.press('Alt+k');
    if (!(await comes(list, 5000))) continue;
    await window.page.keyboard.press('c');
    for (const end = Date.now() + 4000; Date.now() < end && (await counted()) <= known;)
      await window.page.waitForTimeout(50);
    const now = await counted();
    if (now <= known) continue;
    known = now;
    confirmed++;
  }
  return confirmed;
};
/** The command, and the letter in the list that it opens. @param {string} command @param {string} letter */
const chord = async (command, letter) => {
  await asks(command);
  await press(letter);
};

/** Goes to the next fact and asks for its status. @returns whether it is asked for before long: the list is open then */
const hasFacts = async () => {
  for (let tried = 0; tried < 10; tried++) {
    await commands('Alt+u');
    await page.waitForTimeout(400);
    await commands('Alt+k');
    const input = page.locator('.quick-input-widget:not([style*="display: none"]) input:focus');
    if (await comes(input, 2000)) return true;
  }
  return false;
};

/** @type {readonly (readonly [title: string, step: () => Promise<void>])[]} */
const steps = [
  [
    'a source opens with its marks, and soon has facts to check',
    async () => {
      await code.openFile(sources[1] ?? '');
      await code.waitForMarks();
      // names are marked before the facts of the whole story are there
      assert.ok(await hasFacts(), 'no fact to check');
      await press('Escape');
    },
  ],
  [
    'three facts are checked with two keystrokes each, going from one to the next with one',
    async () => {
      for (const letter of ['c', 'd', 'v']) {
        const before = text(records).length;
        await commands('Alt+u');
        await page.waitForTimeout(400);
        await chord('Alt+k', letter);
        await until('the status is kept', () => text(records).length > before);
      }
      const kept = text(records);
      for (const status of ['confirmed', 'disputed', 'cannot-verify']) assert.ok(kept.includes(`"status":"${status}"`));
    },
  ],
  [
    'the last status is taken back and given again',
    async () => {
      await commands('Alt+Shift+z');
      await until('it is gone', () => !text(records).includes('cannot-verify'));
      await chord('Alt+k', 'v');
      await until('it is back', () => text(records).includes('cannot-verify'));
    },
  ],
  [
    'a note is written',
    async () => {
      await asks('Alt+j');
      await page.keyboard.type('Who says so? #ask');
      await press('Enter');
      await until('the note is kept', () => text(records).includes('"tags":["ask"]'));
    },
  ],
  [
    'a name is corrected with two keystrokes; the text stays as it is',
    async () => {
      const before = readFileSync(path.join(workspace, 'seeds', sources[1] ?? ''), 'utf8');
      await commands('Alt+u');
      for (let tries = 0; tries < 8 && !text(corrections).includes('not-an-entity'); tries++) {
        await chord('Alt+c', 'n');
        await page.waitForTimeout(600);
        await press('Escape', 'Alt+u');
        await page.waitForTimeout(400);
      }
      await until('the correction is kept', () => text(corrections).includes('not-an-entity'));
      assert.equal(readFileSync(path.join(workspace, 'seeds', sources[1] ?? ''), 'utf8'), before);
    },
  ],
  [
    'two sources stand side by side, and differences are gone through',
    async () => {
      await code.openFile(sources[4] ?? '', { side: true });
      await code.waitForMarks({ group: 1 });
      await press('Control+Home', 'Alt+.');
      await page.waitForTimeout(500);
      assert.match((await code.statusBar()).join(' '), /Ln (?!1,)/);
    },
  ],
  [
    'the wordings of a claim are compared, and its details are a text',
    async () => {
      await press('Alt+]', 'Alt+i');
      await page.locator('.tab.active', { hasText: 'Details' }).first().waitFor();
      await press('Control+w');
    },
  ],
  [
    'the check sheet opens at the first unchecked fact; three rows get a status at once, and lose it at once',
    async () => {
      await code.runCommand('Corroborate: Show Check Sheet');
      await page.locator('.monaco-list.element-focused .monaco-list-row.focused', { hasText: 'unchecked' }).waitFor();
      const before = text(records).split('\n').length;
      await press('Shift+ArrowDown', 'Shift+ArrowDown');
      await chord('Alt+k', 'c');
      await until('three more', () => text(records).split('\n').length === before + 3);
      await commands('Control+z');
      await until('none of them', () => text(records).split('\n').length === before);
    },
  ],
  [
    'from row to row with one key, the row with the focus is what gets a status, and the return key goes to its passage',
    async () => {
      await commands('Alt+u');
      // of the three rows one is left: that of the next fact
      await page.waitForFunction(
        () =>
          document.querySelectorAll('.monaco-list:focus-within .monaco-list-row.selected').length === 1 &&
          document.querySelector('.monaco-list:focus-within .monaco-list-row.selected.focused'),
      );
      // the command opens the passage too, and says where it is when all is done
      await page.locator('.statusbar-item', { hasText: /: \d+ of \d+ checked/ }).waitFor();
      const before = text(records).split('\n').length;
      await press('ArrowDown');
      await page.locator('.monaco-list:focus-within .monaco-list-row.focused:not(.selected)').waitFor();
      await chord('Alt+k', 'n');
      await until('one more', () => text(records).split('\n').length === before + 1);
      assert.ok(text(records).includes('"status":"not-a-fact"'));
      await commands('Control+z');
      await until('it is gone', () => !text(records).includes('"status":"not-a-fact"'));
      await opensRow();
    },
  ],
  [
    'a correction is taken out with a key, and comes back with another',
    async () => {
      await code.runCommand('Corroborate: Show Notes and Corrections');
      await page.locator('.monaco-list:focus-within .monaco-list-row', { hasText: 'is no name here' }).last().waitFor();
      await press('End');
      await page
        .locator('.monaco-list:focus-within .monaco-list-row.focused', { hasText: 'is no name here' })
        .waitFor();
      await press('Delete');
      await until('it is gone', () => text(corrections).trim() === '');
      await commands('Control+z');
      await until('it is back', () => text(corrections).includes('not-an-entity'));
    },
  ],
  [
    'the report is exported',
    async () => {
      // a tree that is renewed just when a list opens takes the focus back, and VS Code closes the list: one asks again then
      let isAsked = false;
      for (let tries = 0; tries < 3 && !isAsked; tries++) isAsked = await asksForFile();
      assert.ok(isAsked, 'the dialog for the file came');
      await press('Control+a');
      await page.keyboard.type(report);
      for (let tries = 0; tries < 15 && (await quickInput.first().isVisible()); tries++) {
        await press('Enter');
        await page.waitForTimeout(1000);
      }
      await until('the report is there', () => text(report) !== '');
      const written = text(report);
      assert.match(written, /3 of \d+ checked/);
      assert.match(written, /^### disputed$/m);
      assert.match(written, /: Ada: Who says so\? \\#ask$/m);
    },
  ],
  [
    'two windows check facts for the same person at the same time, and no status is lost',
    async () => {
      const given = () => text(records).split('"type":"status"').length - 1;
      const before = given();
      const other = await code.openWindow();
      await code.openFile(sources[2] ?? '');
      await other.openFile(sources[3] ?? '');
      await code.waitForMarks({ group: 1 });
      await other.waitForMarks();
      await other.page.locator('.statusbar-item[aria-label^="Infos: "]').waitFor();
      const confirmed = await Promise.all([confirmFacts(code, 5), confirmFacts(other, 5)]);
      assert.ok(
        confirmed.every((count) => count >= 2),
        `either window confirms facts: ${confirmed}`,
      );
      await until('what both said is kept', () => given() >= before + confirmed[0] + confirmed[1]);
      await other.close();
    },
  ],
];

for (const [index, [title, step]] of steps.entries()) {
  result.running = title;
  try {
    await step();
    result.passed++;
  } catch (error) {
    result.failed++;
    console.log(`  FAIL ${title}\n       ${error instanceof Error ? error.message : error}`);
    for (const shown of await page.locator('.quick-input-widget, .notification-toast, .monaco-dialog-box').all()) {
      if (await shown.isVisible()) console.log(`       shown: ${(await shown.innerText()).replaceAll(/\s+/g, ' ')}`);
    }
  }
  if (values.shots) await code.screenshot(path.join(path.resolve(values.shots), `keys-${index + 1}.png`));
  if (result.failed > 0) break;
}
result.running = '';
await code.close();
if (positionals[0]) writeFileSync(positionals[0], JSON.stringify(result));
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exit(result.failed > 0 ? 1 : 0);
