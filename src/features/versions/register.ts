import * as vscode from 'vscode';
import { whatChanged, type FactChange } from '../../core/review/whatChanged';
import { changeText } from '../../core/views/changeText';
import type { StoryIndex } from '../../core/views/storyIndex';
import { Wording } from '../../core/views/wording';
import { registerCommand } from '../../host/commands';
import { cursorIn } from '../../host/cursor';
import type { SourceView, StoryView } from '../../host/storyView';
import { tell } from '../../host/tell';
import { translate } from '../../host/translate';
import type { FeatureContext } from '../context';
import { committedText } from './git';

/** A version to compare with. */
interface Version extends vscode.QuickPickItem {
  /** `first`, `committed`, or the id of another source. */
  readonly id: string;
  readonly text: string;
}

/** What Changed: the facts that differ between two versions of a source. */
export function registerVersions({ stories, documents, log }: FeatureContext): vscode.Disposable {
  const versionsOf = async (story: StoryView, source: SourceView): Promise<readonly Version[]> => {
    const now = story.index?.text(source.id) ?? '';
    const versions: Version[] = [];
    const first = stories.firstText(story, source.id);
    if (first !== undefined && first !== now) {
      versions.push({ label: vscode.l10n.t('As it was when this window opened it'), text: first, id: 'first' });
    }
    const committed = await committedText(source.uri);
    if (committed !== undefined && committed !== now) {
      versions.push({ label: vscode.l10n.t('As it is in the last commit'), text: committed, id: 'committed' });
    }
    for (const { id } of story.sources) {
      if (id === source.id || !story.index?.source(id)) continue;
      versions.push({ label: story.index.name(id), description: id, text: story.index.text(id), id });
    }
    return versions;
  };

  const show = async (given: unknown): Promise<readonly string[] | undefined> => {
    const cursor = cursorIn(stories);
    const source = cursor && stories.find(cursor.editor.document.uri)?.source;
    if (!source) return undefined;
    const { story, editor } = cursor;
    const versions = await versionsOf(story, source);
    const named = versions.find(({ id }) => id === given);
    const [only, second] = versions;
    const title = vscode.l10n.t('What changed in {0}, compared with …', source.id);
    const chosen =
      named ?? (typeof given === 'string' || !second ? only : await vscode.window.showQuickPick(versions, { title }));
    if (!only) tell(vscode.l10n.t('There is no other version of this source.'));
    if (!chosen) return undefined;
    const now = story.index?.text(source.id) ?? '';
    const index = await stories.analyseApart(
      new Map([
        [older, chosen.text],
        [newer, now],
      ]),
    );
    if (!index) {
      tell(vscode.l10n.t('The analysis failed; the log says why'));
      return undefined;
    }
    const changes = whatChanged(index, older, newer);
    const words = new Wording(translate);
    const lines = changes.map((change) => changeText(index, change, words));
    await list(index, changes, lines, editor.document, chosen.label);
    return lines;
  };

  /** The changes as a list to go through; the text shows each as it is reached. */
  const list = async (
    index: StoryIndex,
    changes: readonly FactChange[],
    lines: readonly string[],
    document: vscode.TextDocument,
    from: string,
  ): Promise<void> => {
    const words = new Wording(translate);
    const title = words.say('change.from-to', from, vscode.workspace.asRelativePath(document.uri));
    const body = lines.length === 0 ? words.say('change.none') : lines.join('\n');
    const editor = await documents.show(vscode.l10n.t('What Changed'), `${title}\n\n${body}\n`);
    links.set(editor.document.uri.toString(), { index, changes, document });
  };

  const links = new Map<
    string,
    { readonly index: StoryIndex; readonly changes: readonly FactChange[]; readonly document: vscode.TextDocument }
  >();

  return vscode.Disposable.from(
    registerCommand(log, 'whatChanged', show),
    // F12 on a line of the list goes to the fact
    vscode.languages.registerDefinitionProvider(
      { scheme: 'corroborate' },
      {
        provideDefinition(listed, position) {
          const found = links.get(listed.uri.toString());
          const change = found?.changes[position.line - 2];
          if (!found || !change?.after) return undefined;
          const { document } = found;
          const { start, end } = change.after;
          return new vscode.Location(
            document.uri,
            new vscode.Range(document.positionAt(start), document.positionAt(end)),
          );
        },
      },
    ),
  );
}

/** The ids of the two versions while they are compared. */
const older = 'older';
const newer = 'newer';
