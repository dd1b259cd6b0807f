import * as vscode from 'vscode';
import { paragraphSummaries } from '../../core/views/paragraphSummary';
import { sourceSelector } from '../../host/selector';
import { setting, settingChanged } from '../../host/settings';
import { translate } from '../../host/translate';
import type { FeatureContext } from '../context';

/** A line above each paragraph that shares claims with other sources; off unless wanted. A click peeks at them. */
export function registerCodeLens({ stories }: FeatureContext): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document) {
      const found = stories.find(document.uri);
      if (!found?.story.index || !setting('codeLens.enabled', document.uri)) return [];
      const { story, source } = found;
      return paragraphSummaries(found.story.index, source.id, translate).flatMap(({ text, elsewhere, ...span }) => {
        const range = stories.range(story, source.id, span);
        if (!range) return [];
        const locations = elsewhere.flatMap((where) => stories.location(story, where) ?? []);
        return [
          new vscode.CodeLens(range, {
            title: text,
            command: 'editor.action.peekLocations',
            arguments: [document.uri, range.start, locations, 'peek'],
          }),
        ];
      });
    },
  };
  return vscode.Disposable.from(
    changed,
    stories.onDidChange(({ state }) => {
      if (state === 'ready') changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (settingChanged(event, 'codeLens.enabled')) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(sourceSelector, provider),
  );
}
