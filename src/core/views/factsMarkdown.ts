/** The story's facts as Markdown, for pasting into a document. */
import type { Translate } from '../words';
import { factTree } from './factTree';
import { flagSign, reportRows } from './factsReport';
import { oneLine } from './plainText';
import type { StoryIndex } from './storyIndex';
import { Wording } from './wording';

/** What means something to some Markdown reader, at some place; the colon only where an address begins. */
const special = /[\\`*_{}[\]<>()#+\-!|~&$^=@]|:(?=\/\/)/g;

/** A report in Markdown: headings and lists. Article text and file names are escaped and cannot form links or HTML. */
export function factsMarkdown(index: StoryIndex, translate: Translate): string {
  const words = new Wording(translate);
  const title = index.story.title === undefined ? words.say('tree.title') : oneLine(index.story.title, 200);
  const lines = [`# ${markdownText(title)}`];
  for (const { node, depth } of reportRows(factTree(index, translate))) {
    const description = node.description === undefined ? '' : ` (${markdownText(node.description)})`;
    if (depth === 0) lines.push('', `## ${markdownText(node.label)}${description}`, '');
    else lines.push(`${'  '.repeat(depth - 1)}- ${markdownText(flagSign(node) + node.label)}${description}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Text that no Markdown reader takes for markup: punctuation is escaped, also where bare addresses become links. */
export function markdownText(text: string): string {
  return oneLine(text, 1000)
    .replace(special, '\\$&')
    .replace(/^(\d{1,9})\./, '$1\\.')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);
}
