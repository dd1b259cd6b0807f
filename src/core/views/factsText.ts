/** The story's facts as plain text, for the terminal. */
import type { FactNode } from './facts/factNode';
import { flagSign, reportRows, type ReportRow } from './factsReport';

/** How a row is dressed up: nothing for plain text. */
export interface TextStyle {
  heading(text: string): string;
  flagged(text: string): string;
  faint(text: string): string;
}

/** Plain text: no colours. */
export const plainStyle: TextStyle = {
  heading: (text) => text,
  flagged: (text) => text,
  faint: (text) => text,
};

/** The rows of a fact tree as an indented list. Rows are single lines without control characters already. */
export function factsText(title: string, tree: readonly FactNode[], style: TextStyle = plainStyle): string {
  const lines = [style.heading(title)];
  for (const row of reportRows(tree)) {
    if (row.depth === 0) lines.push('');
    lines.push(textLine(row, style));
  }
  return `${lines.join('\n')}\n`;
}

function textLine({ node, depth }: ReportRow, style: TextStyle): string {
  const description = node.description === undefined ? '' : `  ${style.faint(node.description)}`;
  if (depth === 0) return style.heading(node.label) + description;
  const sign = flagSign(node);
  return `${'  '.repeat(depth)}${sign && style.flagged(sign)}${node.label}${description}`;
}
