/** Objects whose fields are made when they are asked for, and of which only those asked for last are kept. */

/** Lets go of what it keeps. */
interface Holder {
  letGo(): void;
}

/** Keeps what was opened last, and has the others let go. */
export class LastOpened {
  readonly #holders: (Holder | undefined)[];
  #next = 0;

  /** @param most how many are kept */
  constructor(most: number) {
    this.#holders = Array.from({ length: most }, () => undefined);
  }

  /** Takes in what was opened just now, and did not hold anything before. */
  add(holder: Holder): void {
    this.#holders[this.#next]?.letGo();
    this.#holders[this.#next] = holder;
    this.#next = (this.#next + 1) % this.#holders.length;
  }
}

const CONTENT = Symbol('content');

class Content<Whole> implements Holder {
  readonly #opened: LastOpened;
  readonly #make: <Field extends keyof Whole>(field: Field) => Whole[Field];
  #fields: Partial<Whole> | undefined;

  constructor(opened: LastOpened, make: <Field extends keyof Whole>(field: Field) => Whole[Field]) {
    this.#opened = opened;
    this.#make = make;
  }

  get<Field extends keyof Whole>(field: Field): Whole[Field] {
    const known = this.#fields?.[field];
    if (known !== undefined) return known;
    const made = this.#make(field);
    if (!this.#fields) {
      this.#fields = {};
      this.#opened.add(this);
    }
    this.#fields[field] = made;
    return made;
  }

  letGo(): void {
    this.#fields = undefined;
  }
}

/**
 * Gives objects fields that are made when they are asked for; copied, compared or written as JSON, such an object is like one that
 * has them. What is made is the same object only until it is let go.
 */
export class OpenedFields<Whole extends object> {
  readonly #properties: PropertyDescriptorMap;

  /** @param fields none of which is ever `undefined` */
  constructor(fields: readonly (keyof Whole)[]) {
    // one accessor for all objects: those of an object literal would be made anew for each
    this.#properties = Object.fromEntries(
      fields.map((field) => [
        field,
        {
          enumerable: true,
          get(this: { readonly [CONTENT]: Content<Whole> }) {
            return this[CONTENT].get(field);
          },
        },
      ]),
    );
  }

  /** The object itself, with the fields. */
  addTo<Own extends object>(
    own: Own,
    opened: LastOpened,
    make: <Field extends keyof Whole>(field: Field) => Whole[Field],
  ): Own & Whole {
    Object.defineProperty(own, CONTENT, { value: new Content<Whole>(opened, make) });
    return Object.defineProperties(own, this.#properties) as Own & Whole;
  }
}
