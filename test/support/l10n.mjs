// Writes l10n/bundle.l10n.json: every message that the engine or the extension can say, for translators.
//
//   node test/support/l10n.mjs           writes it
//   node test/support/l10n.mjs --check   fails when it is not up to date
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import ts from 'typescript';
import { projectRoot } from './paths.mjs';

const bundleFile = path.join(projectRoot, 'l10n/bundle.l10n.json');

/** The messages of src/core/words.ts. @returns {Promise<readonly string[]>} */
async function engineMessages() {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: projectRoot,
    entryPoints: ['src/core/words.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  const { words } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return Object.values(words);
}

/** The first arguments of all calls of `l10n.t`; each must be a literal. @returns {readonly string[]} */
function extensionMessages() {
  const files = readdirSync(path.join(projectRoot, 'src'), { recursive: true })
    .map((file) => path.join(projectRoot, 'src', String(file)))
    .filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    if (!text.includes('l10n.t(')) return [];
    /** @type {string[]} */
    const found = [];
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (ts.isCallExpression(node) && /\bl10n\.t$/.test(node.expression.getText())) {
        const [message] = node.arguments;
        if (message && ts.isStringLiteralLike(message)) found.push(message.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
    return found;
  });
}

const messages = [...new Set([...(await engineMessages()), ...extensionMessages()])].sort();
const wanted = `${JSON.stringify(Object.fromEntries(messages.map((message) => [message, message])), null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(bundleFile, 'utf8') !== wanted) {
    console.error('l10n/bundle.l10n.json is not up to date: run `node test/support/l10n.mjs`');
    process.exitCode = 1;
  }
} else {
  writeFileSync(bundleFile, wanted);
  console.log(`${messages.length} messages`);
}
