import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { markKinds } from '../../src/host/markKinds';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly l10n: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean };
    readonly virtualWorkspaces: boolean;
  };
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category?: string;
      readonly enablement?: string;
    }[];
    readonly keybindings: readonly { readonly command: string; readonly when?: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon?: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  };
}

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text) as Manifest;
const messages = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const { contributes } = manifest;
const sources = readdirSync('src', { recursive: true })
  .map((file) => path.join('src', String(file)))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(file, 'utf8'));
const inPalette = contributes.menus['commandPalette'] ?? [];
const commands = contributes.commands.map(({ command }) => command);

suite('the manifest', () => {
  test('every command is registered, and only commands that are listed', () => {
    const kinds = markKinds.map((kind) => `toggleMarks.${kind}`);
    const registered = sources.flatMap((source) =>
      [...source.matchAll(/registerCommand\(\s*log,\s*'([\w.]+)'/g)].map(([, name]) => name ?? ''),
    );
    assert.deepEqual([...registered, ...kinds].map((name) => `corroborate.${name}`).sort(), [...commands].sort());
  });

  test('every command has the category, and menus and keys name commands that exist', () => {
    assert.ok(contributes.commands.every(({ category }) => category === 'Corroborate'));
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(({ command }) => command);
    assert.deepEqual(
      used.filter((command) => !commands.includes(command)),
      [],
    );
  });

  test('commands that need a passage, a row or a note stay out of the palette', () => {
    const hidden = inPalette.filter(({ when }) => when === 'false').map(({ command }) => command);
    const ofNotes = ['saveNote', 'cancelNote', 'deleteNote', 'editNote', 'saveNoteEdit', 'cancelNoteEdit'];
    assert.deepEqual(
      hidden.sort(),
      ['openPassage', 'openPassageToSide', 'openRow', 'showMoreRows', ...ofNotes]
        .map((name) => `corroborate.${name}`)
        .sort(),
    );
  });

  test('the palette offers what can do something here', () => {
    // these can do something in every window: show what stories are and how to get one, and say what went wrong
    const always = ['corroborate.showFacts', 'corroborate.showLog'];
    const offered = contributes.commands.filter(
      ({ command, enablement }) => enablement === undefined && !inPalette.some((one) => one.command === command),
    );
    assert.deepEqual(
      offered.map(({ command }) => command),
      always,
    );
  });

  test('conditions ask for every key that the extension sets, and for no other', () => {
    const whens = [...text.matchAll(/"(?:when|enablement)": "([^"]+)"/g)].flatMap(([, when]) =>
      (when ?? '').split(/&&|\|\|/),
    );
    const asked = whens.flatMap((part) => /^\s*!?(corroborate\.\w+)\s*$/.exec(part)?.[1] ?? []);
    const set = sources.flatMap((source) =>
      [...source.matchAll(/setContext\(\s*'([\w.]+)'/g)].map(([, key]) => key ?? ''),
    );
    assert.deepEqual([...new Set(asked)].sort(), [...new Set(set)].sort());
  });

  test('everything a reader sees can be translated', () => {
    const keys = [...text.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? '');
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(messages).sort());
    const seen = [
      ...contributes.commands.map(({ title }) => title),
      ...contributes.viewsWelcome.map(({ contents }) => contents),
      ...Object.values(contributes.configuration.properties).map(
        (one) => one['description'] ?? one['markdownDescription'],
      ),
    ];
    for (const one of seen) assert.match(String(one), /^%[\w.]+%$/);
    assert.ok(existsSync(path.join(manifest.l10n, 'bundle.l10n.json')));
  });

  test('l10n/bundle.l10n.json holds every message of the engine and of the extension', () => {
    const { status, stderr } = spawnSync(process.execPath, ['test/support/l10n.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });

  test('every kind of mark has a setting that is on', () => {
    for (const kind of markKinds) {
      assert.equal(contributes.configuration.properties[`corroborate.marks.${kind}`]?.['default'], true);
    }
  });

  test('colours that are used are contributed and the other way round, each for all four kinds of theme', () => {
    const used = new Set<string>();
    for (const source of sources) {
      for (const [, name] of source.matchAll(/\b(?:color|underline)\('(\w+)'/g)) used.add(`corroborate.${name ?? ''}`);
      for (const [, name] of source.matchAll(/'(corroborate\.\w+(?:Underline|Background|Tick|Ruler))'/g))
        used.add(name ?? '');
    }
    assert.deepEqual(contributes.colors.map(({ id }) => id).sort(), [...used].sort());
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
    }
    for (const source of sources) assert.doesNotMatch(source, /['"]#[0-9a-f]{6}/i);
  });

  test('lines can be seen on the backgrounds of VS Code’s own themes: contrast of at least 3 (WCAG 1.4.11)', () => {
    const backgrounds = { dark: '#1f1f1f', light: '#ffffff', highContrast: '#000000', highContrastLight: '#ffffff' };
    for (const { id, defaults } of contributes.colors) {
      if (!/Underline$|Ruler$/.test(id)) continue;
      for (const [theme, background] of Object.entries(backgrounds)) {
        assert.ok(contrast(defaults[theme] ?? '', background) >= 3, `${id} in ${theme}`);
      }
    }
  });

  test('text keeps its contrast on tinted backgrounds: at least 4.5 (WCAG 1.4.3)', () => {
    const themes = { dark: ['#1f1f1f', '#cccccc'], light: ['#ffffff', '#3b3b3b'] } as const;
    const tints = contributes.colors.filter(({ id }) => id.endsWith('Background') && !id.includes('opened'));
    for (const [theme, [background, foreground]] of Object.entries(themes)) {
      const all = tints.reduce((below, { defaults }) => over(defaults[theme] ?? '', below), background as string);
      assert.ok(contrast(foreground, all) >= 4.5, `${theme}: ${all}`);
    }
  });

  test('runs in desktop and browser, in untrusted and virtual workspaces, and starts late', () => {
    assert.ok(manifest.main && manifest.browser);
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    assert.deepEqual(manifest.activationEvents, ['onStartupFinished']);
  });

  test('hovers trust one command, never everything', () => {
    for (const source of sources) assert.doesNotMatch(source, /isTrusted\s*=\s*true|supportHtml\s*=\s*true/);
  });

  test('the icons are there', () => {
    const png = readFileSync(manifest.icon);
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.ok(png.readUInt32BE(16) >= 128 && png.readUInt32BE(20) >= 128);
    for (const { icon } of Object.values(contributes.views).flat()) assert.ok(icon && existsSync(icon));
  });
});

type Rgb = readonly [number, number, number];

function channels(color: string): Rgb {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** A colour, possibly see-through, laid over an opaque one. */
function over(color: string, below: string): string {
  const alpha = color.length > 7 ? parseInt(color.slice(7, 9), 16) / 255 : 1;
  const bottom = channels(below);
  const mixed = channels(color).map((value, at) => Math.round(value * alpha + (bottom[at] ?? 0) * (1 - alpha)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2 contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [r, g, b] = channels(color).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as unknown as Rgb;
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
