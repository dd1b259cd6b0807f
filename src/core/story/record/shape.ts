/** Small checks that read JSON has the shape it should have. */

/** Says whether a value has a shape. */
export type Check = (value: unknown) => boolean;

/** A whole number from 0. */
export const isIndex: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

/** Any text. */
export const isText: Check = (value) => typeof value === 'string';

/** true or false. */
export const isFlag: Check = (value) => typeof value === 'boolean';

/** A number that JSON can hold. */
export const isNumber: Check = (value) => typeof value === 'number';

/** null, or something else that passes. */
export function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

/** Something that passes one of two checks. */
export function either(one: Check, other: Check): Check {
  return (value) => one(value) || other(value);
}

/** One of these texts. */
export function oneOf<Text extends string>(...texts: readonly Text[]): Check {
  const known = new Set<unknown>(texts);
  return (value) => known.has(value);
}

/** A list whose items all pass. */
export function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

/** An object with these fields, of which some may be missing; others are left alone. */
export function fields(needed: Readonly<Record<string, Check>>, maybe: Readonly<Record<string, Check>> = {}): Check {
  const [must, may] = [Object.entries(needed), Object.entries(maybe)];
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const object = value as Readonly<Record<string, unknown>>;
    return (
      must.every(([name, check]) => Object.hasOwn(object, name) && check(object[name])) &&
      may.every(([name, check]) => !Object.hasOwn(object, name) || check(object[name]))
    );
  };
}
