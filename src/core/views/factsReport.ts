/** Which rows of the fact tree a written report has: the tree without its innermost lists. */
import type { FactGroupId, FactNode } from './facts/factNode';

/** How many levels below its heading a group is printed. */
const levels: Readonly<Record<FactGroupId, number>> = {
  disagreements: 2,
  claims: 3,
  timeline: 1,
  people: 1,
  organisations: 1,
  places: 1,
  quotations: 2,
  numbers: 1,
  origins: 1,
  sources: 2,
};

/** A row of a report; `depth` 0 is a heading. */
export interface ReportRow {
  readonly node: FactNode;
  readonly depth: number;
}

/** The rows of a report in order; groups without rows are left out. */
export function reportRows(tree: readonly FactNode[]): readonly ReportRow[] {
  const rows: ReportRow[] = [];
  for (const group of tree) {
    if (!group.children?.length) continue;
    rows.push({ node: group, depth: 0 });
    addRows(rows, group.children, 1, levels[group.id as FactGroupId] ?? 1);
  }
  return rows;
}

function addRows(rows: ReportRow[], nodes: readonly FactNode[], depth: number, deepest: number): void {
  for (const node of nodes) {
    rows.push({ node, depth });
    if (depth < deepest && node.children) addRows(rows, node.children, depth + 1, deepest);
  }
}

/** The sign before a row that needs a second look; every report uses the same. */
export function flagSign(node: FactNode): string {
  if (node.flag === 'disagreement') return '! ';
  if (node.flag === 'older') return '~ ';
  return node.flag === 'garble' ? '? ' : '';
}
