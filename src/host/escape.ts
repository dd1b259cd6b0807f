/** Every ASCII punctuation mark can be written with a backslash in CommonMark, and then means itself. */
const punctuation = /[!-/:-@[-`{-~]/g;
/** Control characters, line breaks and the marks that turn the reading direction of what follows. */
const controls = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Text of an article or a file's name as inert Markdown on one line: no link, image, HTML, entity, code, icon or list
 * can come of it. Icons are looked for after the Markdown is drawn, so their `$` is written as an entity.
 *
 * VS Code's `appendText` would do this too, but turns every space into one that lines cannot break at.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(controls, ' ').replace(punctuation, (mark) => (mark === '$' ? '&#36;' : `\\${mark}`));
}
