/** What has room for what is made of it. */
export interface Remembering {
  readonly memory: unknown[];
}

/** For what was made and is undefined. */
const NOTHING = Symbol('nothing');

let makers = 0;

/**
 * Makes something of an object once and remembers it in the object's memory, which objects that are the same but for what
 * is not looked at may share. The object must not change. (A weak map of that many objects costs more than what it saves.)
 */
export function remembered<Key extends Remembering, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const place = makers++;
  return (key) => {
    const { memory } = key;
    while (memory.length <= place) memory.push(undefined);
    const known = memory[place];
    if (known !== undefined) return (known === NOTHING ? undefined : known) as Value;
    const value = make(key);
    memory[place] = value ?? NOTHING;
    return value;
  };
}
