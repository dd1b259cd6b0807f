import * as vscode from 'vscode';
import { inCommonWith } from '../../core/review/sideBySide';
import { registerCommand } from '../../host/commands';
import { cursorIn } from '../../host/cursor';
import type { SourceView, StoryView } from '../../host/storyView';
import type { FeatureContext } from '../context';
import { toggleSetting } from '../../host/settings';
import { tell } from '../../host/tell';
import { sameClaimAt } from '../navigation/lookup';
import { storyTitle } from '../facts/rows';
import { pickStory } from '../stories/pickStory';
import { Follower } from './follower';
import { Pairs } from './pairs';
import { peekLocations } from './peek';
import { registerSteps } from './steps';
import { registerWordings } from './wordings';

/** Seeing one claim in several sources, and two sources side by side. */
export function registerCompare(context: FeatureContext): {
  readonly follower: Follower;
  readonly disposable: vscode.Disposable;
} {
  const { stories, opener, log } = context;
  const pairs = new Pairs(stories);
  const follower = new Follower(stories, pairs);
  const here = () => {
    const cursor = cursorIn(stories);
    return cursor && { ...cursor, same: sameClaimAt(cursor.index, cursor.source, cursor.offset) };
  };
  const nothing = (): void => tell(vscode.l10n.t('No claim here that stands elsewhere too.'));

  const peek = async (): Promise<void> => {
    const found = here();
    if (!found) return;
    const others = found.same?.passages.filter(({ source }) => source !== found.source) ?? [];
    const locations = others.flatMap((passage) => stories.location(found.story, passage) ?? []);
    if (locations.length === 0) return nothing();
    await peekLocations(found.editor, locations);
  };

  const openBeside = async (): Promise<void> => {
    const found = here();
    if (!found) return;
    const passages = found.same?.passages ?? [];
    const own = passages.findIndex(({ source }) => source === found.source);
    // the next source that has it, going round
    const target = [...passages.slice(own + 1), ...passages].find(({ source }) => source !== found.source);
    if (!target) return nothing();
    await opener.open(found.story, target, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
  };

  const compare = async (one: unknown, two: unknown): Promise<void> => {
    if (one instanceof vscode.Uri && two instanceof vscode.Uri) {
      await Promise.all([stories.ready(one), stories.ready(two)]);
      return openPair(one, two);
    }
    const story = await pickStory(stories, vscode.l10n.t('Compare two sources of which story?'));
    if (!story) return;
    if (stories.all.length < 2 && story.sources.filter(isReadable).length < 2)
      return tell(vscode.l10n.t('This story has only one source.'));
    const active = vscode.window.activeTextEditor && stories.find(vscode.window.activeTextEditor.document.uri)?.source;
    const first = await pickSource(story, vscode.l10n.t('First source'), undefined, active);
    const second = first && first !== 'elsewhere' && (await pickSecond(story, first));
    if (!first || first === 'elsewhere' || !second) return;
    await openPair(first.uri, second.uri);
  };

  /** Another source of the story, or one of another story. */
  const pickSecond = async (story: StoryView, first: SourceView): Promise<SourceView | undefined> => {
    const others = stories.all.filter((one) => one !== story);
    const title = vscode.l10n.t('Second source');
    const picked = await pickSource(story, title, first, undefined, others.length > 0);
    if (picked !== 'elsewhere') return picked;
    const items = others.map((one) => ({
      label: storyTitle(one),
      description: vscode.workspace.asRelativePath(one.folder),
      story: one,
    }));
    const chosen = await vscode.window.showQuickPick(items, { title });
    const source = chosen && (await pickSource(await stories.open(chosen.story.folder), title));
    return source === 'elsewhere' ? undefined : source;
  };

  /** Opens two sources side by side, with the cursor in the first. */
  const openPair = async (one: vscode.Uri, two: vscode.Uri): Promise<void> => {
    await vscode.window.showTextDocument(two, { viewColumn: vscode.ViewColumn.Two, preview: false });
    await vscode.window.showTextDocument(one, { viewColumn: vscode.ViewColumn.One, preview: false });
    await pairs.add(one, two);
  };

  const toggleFollow = async (): Promise<void> => {
    const follows = await toggleSetting('compare.follow');
    if (!follows) follower.clear();
    tell(
      follows
        ? vscode.l10n.t('The other pane follows the cursor.')
        : vscode.l10n.t('The other pane stays where it is.'),
    );
  };

  const disposable = vscode.Disposable.from(
    pairs,
    follower,
    registerSteps(context, pairs),
    registerWordings(context),
    registerCommand(log, 'peekSameClaim', peek),
    registerCommand(log, 'openSameClaim', openBeside),
    registerCommand(log, 'compareSources', compare),
    registerCommand(log, 'toggleFollow', toggleFollow),
  );
  return { follower, disposable };
}

async function pickSource(
  story: StoryView,
  title: string,
  besides?: SourceView,
  first?: SourceView,
  hasOthers = false,
): Promise<SourceView | 'elsewhere' | undefined> {
  const readable = story.sources.filter((source) => source !== besides && isReadable(source));
  const common = story.index && besides ? inCommonWith(story.index, besides.id) : undefined;
  const weight = ({ id }: SourceView): number => (common?.get(id)?.shared ?? 0) + (common?.get(id)?.different ?? 0);
  const ordered = [...readable].sort(
    (one, other) => Number(other === first) - Number(one === first) || weight(other) - weight(one),
  );
  const items = ordered.map((source) => {
    const name = story.index?.name(source.id) ?? source.id;
    const headline = headlineOf(story, source.id);
    const counts = common?.get(source.id);
    const said = counts && vscode.l10n.t('{0} shared claims, {1} differences', counts.shared, counts.different);
    return {
      label: headline ?? name,
      description: headline ? name : '',
      detail: [said, source.id].filter((one) => one !== undefined).join(' · '),
      source,
    };
  });
  const elsewhere = {
    label: `$(library) ${vscode.l10n.t('A source of another story …')}`,
    source: 'elsewhere' as const,
  };
  const options = { title, matchOnDescription: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick([...items, ...(hasOthers ? [elsewhere] : [])], options))?.source;
}

function isReadable({ problem }: SourceView): boolean {
  return problem === undefined;
}

function headlineOf(story: StoryView, id: string): string | undefined {
  const source = story.index?.source(id);
  const zone = source?.zones.find(({ kind }) => kind === 'headline');
  return source?.facts.title ?? (zone && story.index?.words({ source: id, start: zone.start, end: zone.end }, 100));
}
