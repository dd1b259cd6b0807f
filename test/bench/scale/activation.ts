/**
 * How much processor time the extension takes to load and to activate, in a process of its own, with a stand-in for VS Code that answers
 * everything and does nothing: what is left is the extension's own work.
 *
 *   node test/support/script.mjs test/bench/scale/activation.ts BUNDLE
 */
import Module from 'node:module';
import { mark } from './figures';

const [bundle = ''] = process.argv.slice(2);

/** Can be called, made, asked and iterated. */
const anything: unknown = new Proxy(function () {}, {
  get: (_, name) => {
    if (name === Symbol.toPrimitive) return () => '';
    if (name === 'then') return undefined;
    if (name === Symbol.iterator) return () => [][Symbol.iterator]();
    return name === 'prototype' ? Object.prototype : anything;
  },
  set: () => true,
  apply: () => anything,
  construct: () => anything as object,
});

interface Loader {
  _load(request: string, ...rest: readonly unknown[]): unknown;
}

const loader = Module as unknown as Loader;
const load = loader._load.bind(Module);
loader._load = (request, ...rest) =>
  request === 'vscode' ? Object.create(anything as object) : load(request, ...rest);

/** Milliseconds of processor time. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const from = spent();
const extension = load(bundle, module, false) as { activate(context: unknown): unknown };
const loaded = spent();
extension.activate(anything);
console.log(mark + JSON.stringify({ loading: loaded - from, activation: spent() - loaded }));
process.exit(0);
