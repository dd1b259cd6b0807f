import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as oniguruma from 'vscode-oniguruma';
import { parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const path = 'syntaxes/news.tmLanguage.json';
let loaded: Promise<IGrammar> | undefined;

/** The grammar of news sources, run by what VS Code runs grammars with. */
export function newsGrammar(): Promise<IGrammar> {
  return (loaded ??= load());
}

async function load(): Promise<IGrammar> {
  const wasm = createRequire(`${process.cwd()}/`).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(path, 'utf8'), path)),
  });
  return (await registry.loadGrammar('text.news')) ?? assert.fail('there is a grammar');
}
