import * as assert from 'node:assert/strict';

const prototypes: readonly (readonly [string, object])[] = [
  ['Object', Object.prototype],
  ['Array', Array.prototype],
  ['String', String.prototype],
  ['Function', Function.prototype],
  ['Map', Map.prototype],
];
const before = prototypes.map(([, prototype]) => Object.getOwnPropertyDescriptors(prototype));

/** Checks that what all objects share is as it was when this file was loaded: no text has reached it. */
export function checkPrototypes(): void {
  for (const [at, [name, prototype]] of prototypes.entries())
    assert.deepEqual(Object.getOwnPropertyDescriptors(prototype), before[at], `${name}.prototype is as it was`);
}
