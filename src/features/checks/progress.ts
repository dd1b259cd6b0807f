import * as vscode from 'vscode';
import { progressOf, type CheckedFact } from '../../core/review/checkSheet';
import { say } from '../../core/words';
import { commandId } from '../../host/commands';
import type { Reviews } from '../../host/reviews';
import { sourceLanguages } from '../../host/selector';
import type { StoryView } from '../../host/storyView';
import { translate } from '../../host/translate';
import type { FeatureContext } from '../context';

/** How many facts are checked, in words: of a source, or of a whole story. */
export async function progressText(reviews: Reviews, story: StoryView, source?: string): Promise<string> {
  return progressIn(await reviews.facts(story, source));
}

function progressIn(facts: readonly CheckedFact[]): string {
  const { checked, total } = progressOf(facts);
  return say({ code: 'check.progress', args: [String(checked), String(total)] }, translate);
}

/** The status item that says how far the checking of the active source is. */
export function registerProgress({ stories, reviews }: FeatureContext): vscode.Disposable {
  const status = vscode.languages.createLanguageStatusItem('corroborate.checks', []);
  status.name = vscode.l10n.t('Checked facts');
  status.command = { command: commandId('nextUnchecked'), title: vscode.l10n.t('Go to Next Unchecked Fact') };
  let shown = {};
  const show = async (): Promise<void> => {
    const own = (shown = {});
    status.selector = stories.all.flatMap(({ folder }) =>
      sourceLanguages.map((language) => ({ language, pattern: new vscode.RelativePattern(folder, '**') })),
    );
    const active = vscode.window.activeTextEditor?.document.uri;
    const found = active && stories.find(active);
    if (!found) return;
    const facts = await reviews.facts(found.story, found.source.id);
    if (shown !== own) return;
    const changed = facts.filter(({ hasChanged }) => hasChanged).length;
    const progress = progressIn(facts);
    status.text = changed === 0 ? progress : vscode.l10n.t('{0}, {1} changed since', progress, changed);
  };
  return vscode.Disposable.from(
    status,
    reviews.onDidChange((story) => {
      const active = vscode.window.activeTextEditor?.document.uri;
      if (active && stories.find(active)?.story === story) void show();
    }),
    stories.onDidChangeList(show),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
}
