/** How the letters of words are cased: the first evidence for names. */

/** Case patterns of one word. */
export const shape = {
  lower: 0,
  capitalised: 1,
  upper: 2,
  mixed: 3,
  initial: 4,
  initials: 5,
  number: 6,
  mark: 7,
} as const;

/** A sentence's casing: running text, a headline with capitals on every long word, or all capitals. */
export const casing = { running: 0, title: 1, upper: 2 } as const;

const isLow = (code: number): boolean =>
  code < 128 ? code >= 97 && code <= 122 : isCased(code) && toLower(code) === code;
const isUp = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : isCased(code) && toLower(code) !== code;

const lowerOf = new Uint16Array(0x10000);

/** Lower-case unit of a code unit (itself when it has none), remembered. */
function toLower(code: number): number {
  const known = lowerOf[code] ?? 0;
  if (known !== 0) return known;
  const made = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  lowerOf[code] = made;
  return made;
}

/** Latin, Greek, Cyrillic and Armenian letters. */
function isCased(code: number): boolean {
  return (code >= 0xc0 && code <= 0x587 && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1fff);
}

/** The {@link shape} of a word. */
export function shapeOf(word: string): number {
  let ups = 0;
  let lows = 0;
  let digits = 0;
  let stops = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (isLow(code)) lows++;
    else if (isUp(code)) ups++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code === 46) stops++;
  }
  if (ups === 0) return lows > 0 ? shape.lower : digits > 0 ? shape.number : shape.mark;
  if (ups === 1 && lows === 0) return shape.initial;
  if (lows === 0) return stops > 0 ? shape.initials : shape.upper;
  return ups === 1 && isUp(word.charCodeAt(0)) ? shape.capitalised : shape.mixed;
}

/** Longer words that stay small in headlines with capitals. */
const SMALL = new Set(
  'with from over after into than that amid before under upon about against between during without'.split(' '),
);

/** The {@link casing} of a sentence, from the shapes of its words. */
export function casingOf(words: readonly { readonly text: string }[], shapes: ArrayLike<number>): number {
  let longer = 0;
  let capitals = 0;
  let uppers = 0;
  let letters = 0;
  for (let index = 0; index < words.length; index++) {
    const kind = shapes[index] ?? shape.mark;
    if (kind >= shape.number) continue;
    const length = words[index]?.text.length ?? 0;
    if (length < 2) continue;
    letters++;
    if (kind === shape.upper || kind === shape.initials) uppers++;
    if (length < 4) continue;
    if (kind === shape.lower && SMALL.has(words[index]?.text ?? '')) continue;
    longer++;
    if (kind !== shape.lower) capitals++;
  }
  if (letters >= 3 && uppers > letters * 0.7) return casing.upper;
  if (longer >= 4 && capitals > longer * 0.88) return casing.title;
  return casing.running;
}
