import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Binding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when: string;
  readonly args?: unknown;
}

type System = 'linux' | 'windows' | 'mac';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: { readonly keybindings: readonly Binding[] };
};
const bindings = manifest.contributes.keybindings;
/** By system, key and command: when VS Code's own key works. */
const defaults = JSON.parse(readFileSync('test/contract/defaultKeys.json', 'utf8')) as Readonly<
  Record<System, Readonly<Record<string, Readonly<Record<string, string>>>>>
>;
const inText = bindings.filter(({ when }) => when.startsWith('editorTextFocus && corroborate.inSource'));
const inViews = bindings.filter(({ when }) => when.startsWith('focusedView'));

/** What cannot be while the text of a source has the focus: the focus is elsewhere, or the editor is none of text. */
const elsewhere = [
  /^inKeybindings$/,
  /^searchViewletFocus$/,
  /^inSearchEditor$/,
  /^inChat$/,
  /^chatFindWidgetVisible$/,
  /^terminalFindVisible$/,
  // no language that sources are written in has imports to put in order
  /source\\\.organizeImports/,
];

/** They say how the find widget searches, which matters only while that shows: VS Code asks for less than it could. */
const ofFindWidget = new Set(['toggleFindCaseSensitive', 'toggleFindWholeWord', 'togglePreserveCase']);

/** The letters that open menus together with Alt on Linux and Windows: File, Edit, Selection, View, Go, Run, Terminal, Help. */
const menus = 'fesvgrth';

/** `a && b || c` as its alternatives. */
function alternatives(when: string): readonly (readonly string[])[] {
  return when.split('||').map((one) => one.split('&&').map((part) => part.trim()));
}

function negated(part: string): string {
  return part.startsWith('!') ? part.slice(1) : `!${part}`;
}

function canBothWork(own: string, other: string): boolean {
  return alternatives(own).some((ours) =>
    alternatives(other).some(
      (theirs) =>
        !theirs.some((part) => ours.includes(negated(part))) &&
        !theirs.some((part) => elsewhere.some((one) => one.test(part))),
    ),
  );
}

function withSortedModifiers(key: string): string {
  const parts = key.split('+');
  return [...parts.slice(0, -1).sort(), parts.at(-1)].join('+');
}

function keyOf(binding: Binding, system: System): string {
  return (system === 'mac' ? binding.mac : undefined) ?? binding.key;
}

suite('keys', () => {
  test('no key for the text takes one that VS Code has for the text', () => {
    const clashes: string[] = [];
    for (const system of ['linux', 'windows', 'mac'] as const) {
      const known = Object.entries(defaults[system]);
      assert.ok(known.length > 10, system);
      for (const binding of inText) {
        const own = withSortedModifiers(keyOf(binding, system));
        for (const [key, commands] of known) {
          if (withSortedModifiers(key) !== own) continue;
          for (const [command, theirs] of Object.entries(commands)) {
            const when = ofFindWidget.has(command) ? `${theirs} && findWidgetVisible` : theirs;
            if (canBothWork(binding.when, when)) clashes.push(`${system}: ${key} is ${command} (${when || 'always'})`);
          }
        }
      }
    }
    assert.deepEqual(clashes, []);
  });

  test('keys for the text are of the kinds that the list of VS Code’s keys holds', () => {
    for (const { key, mac } of inText) {
      assert.match(key, /^alt\+(?:shift\+)?[^+]$/);
      assert.ok(key.length > 'alt+x'.length || !menus.includes(key.at(-1) ?? ''), `${key} opens a menu`);
      // Option and a letter type a character on macOS, and Ctrl+Option is VoiceOver's own
      assert.match(mac ?? '', /^ctrl\+(?:shift\+)?cmd\+[^+]$/);
    }
  });

  test('keys for the text leave text that is no source’s alone: of reports, of help, of a peek', () => {
    for (const { when, command } of inText) {
      for (const key of ['accessibleViewIsShown', 'accessibilityHelpIsShown', 'inReferenceSearchEditor'])
        assert.ok(when.split(' && ').includes(`!${key}`), `${command}: ${key}`);
    }
  });

  test('keys for views work in the extension’s views only, and not while something is typed there', () => {
    for (const { when } of inViews) {
      assert.match(when, /^focusedView (?:== corroborate\.\w+|=~ \/\^corroborate\\\.(?:\([\w|]+\)\$)?\/) && listFocus/);
      assert.match(when, /&& !inputFocus/);
    }
    assert.deepEqual(
      bindings.filter((binding) => !inText.includes(binding) && !inViews.includes(binding)),
      [],
    );
  });

  test('no key is used twice in one place', () => {
    for (const system of ['linux', 'mac'] as const) {
      for (const group of [inText, inViews]) {
        const used = group.map((one) => `${withSortedModifiers(keyOf(one, system))} ${one.when}`);
        assert.equal(new Set(used).size, used.length);
      }
    }
  });

  test('what can be checked with a key in the text can be checked with the same key in the check sheet', () => {
    for (const name of ['setStatus', 'setCheckDetails', 'nextUnchecked', 'undoReview']) {
      const [text, ...views] = bindings.filter(({ command }) => command === `corroborate.${name}`);
      assert.ok(
        views.some(({ key, mac }) => key === text?.key && mac === text.mac),
        name,
      );
    }
  });
});
