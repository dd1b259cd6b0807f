// Keeps README.md's tables of commands and settings the same as package.json.
//
//   node test/support/readme.mjs           writes them between their markers
//   node test/support/readme.mjs --check   fails when they are not up to date
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from './paths.mjs';

/** @typedef {{ command: string, title: string, category?: string }} Command */
/** @typedef {{ command: string, key: string, mac?: string }} Keybinding */
/** @typedef {{ default: unknown, order?: number, description?: string, markdownDescription?: string }} Setting */

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(path.join(projectRoot, file), 'utf8'));
const { contributes } = read('package.json');
/** @type {Record<string, string>} */
const texts = read('package.nls.json');

/** @param {string | undefined} text a manifest text, perhaps `%key%` */
function said(text = '') {
  return (text.startsWith('%') ? (texts[text.slice(1, -1)] ?? text) : text)
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');
}

/** @param {string} key */
function keyName(key) {
  return key
    .split('+')
    .map((part) => (part.length === 1 ? part.toUpperCase() : part[0]?.toUpperCase() + part.slice(1)))
    .join('+');
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `\n${lines.join('\n')}\n`;
}

function commands() {
  /** @type {readonly { command: string, when: string }[]} */
  const palette = contributes.menus?.commandPalette ?? [];
  const hidden = new Set(palette.filter(({ when }) => when === 'false').map(({ command }) => command));
  /** @type {readonly Keybinding[]} */
  const keys = contributes.keybindings ?? [];
  /** @type {readonly Command[]} */
  const all = contributes.commands;
  const rows = all
    .filter(({ command }) => !hidden.has(command))
    .map(({ command, title, category }) => {
      const binding = keys.find((one) => one.command === command);
      const mac = binding?.mac ? ` (macOS: ${keyName(binding.mac)})` : '';
      return [`${said(category)}: ${said(title)}`, binding ? `${keyName(binding.key)}${mac}` : ''];
    });
  return table(['Command', 'Keys'], rows);
}

function settings() {
  /** @type {Record<string, Setting>} */
  const properties = contributes.configuration.properties;
  const rows = Object.entries(properties)
    .sort(([, one], [, other]) => (one.order ?? 0) - (other.order ?? 0))
    .map(([name, setting]) => [
      `\`${name}\``,
      said(setting.markdownDescription ?? setting.description),
      `\`${JSON.stringify(setting.default)}\``.replaceAll('|', '\\|'),
    ]);
  return table(['Setting', 'What it does', 'Default'], rows);
}

const file = path.join(projectRoot, 'README.md');
const before = readFileSync(file, 'utf8');
let after = before;
for (const [name, content] of Object.entries({ commands: commands(), settings: settings() })) {
  const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- end of ${name} -->`];
  const from = after.indexOf(begin);
  const to = after.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no place for ${name}`);
  after = after.slice(0, from + begin.length) + content + after.slice(to);
}
after = await format(after, { ...(await resolveConfig(file)), parser: 'markdown' });
if (!process.argv.includes('--check')) writeFileSync(file, after);
else if (after !== before) {
  console.error('README.md is not up to date: run `node test/support/readme.mjs`');
  process.exitCode = 1;
}
