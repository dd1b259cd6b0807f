import * as vscode from 'vscode';
import { registerCommand } from '../../host/commands';
import { markKinds } from '../../host/markKinds';
import { settingChanged, toggleSetting } from '../../host/settings';
import type { FeatureContext } from '../context';
import { Painter } from './painter';

const scrollPause = 80; // milliseconds

/** Marks in the text, and the commands that switch them on and off. */
export function registerMarks({ stories, log }: FeatureContext): {
  readonly painter: Painter;
  readonly disposable: vscode.Disposable;
} {
  const painter = new Painter(stories);
  let scrolled: ReturnType<typeof setTimeout> | undefined;
  painter.paintAll();
  const disposable = vscode.Disposable.from(
    painter,
    stories.onDidChange((story) => {
      if (story.state !== 'analysing') painter.paintAll(story);
      // a large story takes minutes: what the texts say by themselves is marked at once
      else if (!story.index && story.progress?.done === 0) painter.lookAtAll(story);
    }),
    vscode.workspace.onDidChangeTextDocument((event) => painter.edited(event)),
    vscode.window.onDidChangeVisibleTextEditors(() => painter.paintAll()),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      clearTimeout(scrolled);
      scrolled = setTimeout(() => painter.paintScrolled(textEditor), scrollPause);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (settingChanged(event, 'marks')) painter.paintAll();
    }),
    registerCommand(log, 'toggleMarks', () => toggleSetting('marks.enabled')),
    ...markKinds.map((kind) => registerCommand(log, `toggleMarks.${kind}`, () => toggleSetting(`marks.${kind}`))),
    { dispose: () => clearTimeout(scrolled) },
  );
  return { painter, disposable };
}
