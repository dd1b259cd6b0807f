/** Plain values, as JSON can hold them, in few bytes. */
import { ByteReader, ByteWriter } from './bytes';
import { ValueTables } from './valueTables';

/** What the low three bits of a number tell of what follows; the other bits are the number meant here. */
const INTEGER = 0; // the integer itself, at least 0
const TEXT = 1; // which text
const LIST = 2; // how many items follow
const RECORD = 3; // which shape, whose values follow
const OTHER = 4; // which of the following
const TEXTS = 5; // how many items follow that are all texts: for each, which one

const [NULL, TRUE, FALSE, FLOAT, SAME_LIST] = [0, 1, 2, 3, 4];

/** Integers from here on are written as 64-bit floating-point numbers. */
const LARGE = 2 ** 28;
/** A list that stands in a value twice is written once when it has so many items: a shorter one takes no more room. */
const LONG_LIST = 4;

/** Packs values into bytes. */
export class ValuePacker {
  readonly tables = new ValueTables();
  readonly #numbers = new Map<string, number>();
  readonly #shapeNumbers = new Map<string, number>();
  readonly #writer = new ByteWriter();

  /**
   * The bytes of some values, one behind the other. A list that is the very same object in two places of one value is one in
   * what is read, too, if it is a long one. Fields must not be `undefined`.
   */
  pack(values: readonly unknown[]): PackedValues {
    const writer = this.#writer;
    writer.clear();
    const starts = values.map((value) => {
      const start = writer.length;
      this.#write(value, new Map());
      return start;
    });
    return { bytes: writer.bytes(), starts: Uint32Array.from(starts) };
  }

  /** The number of a text among those of the tables. */
  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    const number = this.tables.texts.push(own) - 1;
    this.#numbers.set(own, number);
    return number;
  }

  #write(value: unknown, lists: Map<readonly unknown[], number>): void {
    const writer = this.#writer;
    if (typeof value === 'string') return head(writer, TEXT, this.numberOf(value));
    if (typeof value === 'number') {
      if (Number.isInteger(value) && value >= 0 && value < LARGE && !Object.is(value, -0))
        return head(writer, INTEGER, value);
      head(writer, OTHER, FLOAT);
      return writer.float(value);
    }
    if (typeof value === 'boolean') return head(writer, OTHER, value ? TRUE : FALSE);
    if (Array.isArray(value)) return this.#writeList(value as readonly unknown[], lists);
    if (typeof value !== 'object' || value === null) return head(writer, OTHER, NULL);
    const names = Object.keys(value);
    head(writer, RECORD, this.#shapeOf(names));
    for (const name of names) this.#write((value as Readonly<Record<string, unknown>>)[name], lists);
  }

  #writeList(list: readonly unknown[], lists: Map<readonly unknown[], number>): void {
    const writer = this.#writer;
    if (list.length >= LONG_LIST) {
      const known = lists.get(list);
      if (known !== undefined) {
        head(writer, OTHER, SAME_LIST);
        return head(writer, INTEGER, known);
      }
      lists.set(list, lists.size);
    }
    if (list.length > 0 && list.every((item) => typeof item === 'string')) {
      head(writer, TEXTS, list.length);
      for (const item of list) writer.number(this.numberOf(item));
      return;
    }
    head(writer, LIST, list.length);
    for (const item of list) this.#write(item, lists);
  }

  #shapeOf(names: readonly string[]): number {
    const key = JSON.stringify(names);
    const known = this.#shapeNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.tables.shapes.push(names) - 1;
    this.#shapeNumbers.set(key, number);
    return number;
  }
}

/** Values that were packed together. */
export interface PackedValues {
  readonly bytes: Uint8Array;
  /** Where each begins. */
  readonly starts: Uint32Array;
}

/** The value with this place among those that were packed together: another object each time. */
export function readValue({ bytes, starts }: PackedValues, place: number, tables: ValueTables): unknown {
  return valueAt(new ByteReader(bytes, starts[place] ?? bytes.length), tables, []);
}

function valueAt(reader: ByteReader, tables: ValueTables, lists: (readonly unknown[])[]): unknown {
  const head = reader.number();
  const number = head >>> 3;
  switch (head & 7) {
    case INTEGER:
      return number;
    case TEXT:
      return tables.texts[number];
    case LIST: {
      // a list that grows makes room for a score of items
      const list = new Array<unknown>(number);
      if (number >= LONG_LIST) lists.push(list);
      for (let at = 0; at < number; at++) list[at] = valueAt(reader, tables, lists);
      return list;
    }
    case TEXTS: {
      const list = new Array<unknown>(number);
      if (number >= LONG_LIST) lists.push(list);
      for (let at = 0; at < number; at++) list[at] = tables.texts[reader.number()];
      return list;
    }
    case RECORD: {
      const record: Record<string, unknown> = {};
      for (const name of tables.shapes[number] ?? []) setField(record, name, valueAt(reader, tables, lists));
      return record;
    }
  }
  if (number === FLOAT) return reader.float();
  if (number === SAME_LIST) return lists[reader.number() >>> 3];
  return number === NULL ? null : number === TRUE;
}

/** Sets a field of whatever name: none of them is the object's prototype. */
function setField(record: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
  else record[name] = value;
}

/** Writes what follows, and the number that is meant. */
function head(writer: ByteWriter, kind: number, number: number): void {
  writer.number(number * 8 + kind);
}

/** A text that does not keep a longer one in memory that it is a part of. */
function ownText(text: string): string {
  return Array.from(text).join('');
}
