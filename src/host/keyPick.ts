import * as vscode from 'vscode';

/** Something to pick, and the key that picks it at once. */
export interface KeyItem<T> {
  readonly key: string;
  readonly label: string;
  readonly description?: string;
  readonly value: T;
}

/** Asks for one of several things: its key picks it without the return key, and so does everything a quick pick knows. */
export function pickByKey<T>(title: string, items: readonly KeyItem<T>[]): Promise<T | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & KeyItem<T>>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Press a letter, or search');
  pick.matchOnDescription = true;
  pick.items = items.map((item) => ({ ...item, label: `${item.key.toUpperCase()}  ${item.label}` }));
  return new Promise((resolve) => {
    const finish = (value: T | undefined): void => {
      resolve(value);
      pick.dispose();
    };
    pick.onDidChangeValue((typed) => {
      const chosen = items.find(({ key }) => key === typed.toLowerCase());
      if (chosen) finish(chosen.value);
    });
    pick.onDidAccept(() => finish(pick.selectedItems[0]?.value));
    pick.onDidHide(() => finish(undefined));
    pick.show();
  });
}
