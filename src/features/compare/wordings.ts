import * as vscode from 'vscode';
import type { Passage } from '../../core/model';
import { factsAt } from '../../core/review/checkSheet';
import { detailsText } from '../../core/views/detailsText';
import { passage, type StoryIndex } from '../../core/views/storyIndex';
import { registerCommand } from '../../host/commands';
import { cursorIn, type Cursor } from '../../host/cursor';
import type { AnalysedPlace } from '../../host/storyView';
import { tell } from '../../host/tell';
import { translate } from '../../host/translate';
import type { FeatureContext } from '../context';
import { sameClaimAt } from '../navigation/lookup';
import { peekLocations } from './peek';

/** More panes than this beside the first one would be too narrow to read. */
const mostPanes = 3;
const longestWording = 2000;

/** The words of one claim or quotation in several sources: compared word by word, opened side by side, or as plain text. */
export function registerWordings({ stories, opener, reviews, documents, log }: FeatureContext): vscode.Disposable {
  /** The claim or quotation at the cursor with its other passages; says so when there is none. */
  const here = (): (Cursor & { readonly own: Passage; readonly others: readonly Passage[] }) | undefined => {
    const cursor = cursorIn(stories);
    const found = cursor && wordingsAt(cursor);
    if (cursor && !found) tell(vscode.l10n.t('No claim here that stands elsewhere too.'));
    return found && { ...cursor, ...found };
  };

  const compareWordings = async (): Promise<void> => {
    const found = here();
    if (!found) return;
    const { index } = found;
    const shown = new Set(
      vscode.window.visibleTextEditors.map(({ document }) => stories.find(document.uri)?.source.id ?? ''),
    );
    const isShown = ({ source }: Passage): number => Number(source !== found.source && shown.has(source));
    const other = await pickWording(
      index,
      [...found.others].sort((one, two) => isShown(two) - isShown(one)),
    );
    if (!other) return;
    const document = (where: Passage): vscode.Uri =>
      documents.keep(index.name(where.source), `${index.words(where, longestWording)}\n`, true);
    const title = vscode.l10n.t('Wording: {0} ↔ {1}', index.name(found.own.source), index.name(other.source));
    await vscode.commands.executeCommand('vscode.diff', document(found.own), document(other), title, { preview: true });
  };

  const compareClaim = async (): Promise<void> => {
    const found = here();
    if (!found) return;
    const { story, editor } = found;
    // what the same source says elsewhere is only worth a pane where no other source says it
    const elsewhere = found.others.filter(({ source }) => source !== found.source);
    const shown = elsewhere.length > 0 ? elsewhere : found.others;
    const bySource = new Map(shown.map((where) => [where.source, where] as const).reverse());
    const targets = [...bySource.values()].reverse();
    const first = editor.viewColumn ?? vscode.ViewColumn.One;
    for (const [at, target] of targets.slice(0, mostPanes).entries()) {
      await opener.open(story, target, { viewColumn: first + 1 + at, preserveFocus: true, preview: false });
    }
    if (targets.length <= mostPanes) return;
    const locations = targets.flatMap((where) => stories.location(story, where) ?? []);
    await peekLocations(editor, locations);
  };

  const showDetails = async (): Promise<void> => {
    const cursor = cursorIn(stories);
    if (!cursor) return;
    const { story, index, source, offset } = cursor;
    const known = await reviews.facts(story, source);
    const facts = factsAt(known, { source, start: offset, end: offset });
    const text = detailsText(index, source, offset, facts, translate);
    if (text !== undefined) await documents.show(vscode.l10n.t('Details'), text);
    else tell(vscode.l10n.t('Nothing is known about this place.'));
  };

  return vscode.Disposable.from(
    registerCommand(log, 'compareWordings', compareWordings),
    registerCommand(log, 'compareClaim', compareClaim),
    registerCommand(log, 'showDetails', showDetails),
  );
}

/** The claim at a place in all its passages, else the quotation there with those in other sources that share its words. */
function wordingsAt({ index, source, offset }: AnalysedPlace) {
  const same = sameClaimAt(index, source, offset);
  if (same) {
    const own = passage(source, same.claim);
    const others = same.passages.filter((one) => one.source !== source || one.start !== own.start);
    if (others.length > 0) return { own, others };
  }
  for (const { sides } of index.reusedIn(source)) {
    const own = sides.find((side) => side.source === source && side.start <= offset && offset <= side.end);
    const others = sides.filter((side) => side !== own);
    if (own && others.length > 0) return { own, others };
  }
  return undefined;
}

async function pickWording(index: StoryIndex, others: readonly Passage[]): Promise<Passage | undefined> {
  if (others.length < 2) return others[0];
  const items = others.map((where) => ({
    label: index.name(where.source),
    detail: index.words(where, 160),
    where,
  }));
  const title = vscode.l10n.t('Compare with which wording?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.where;
}
