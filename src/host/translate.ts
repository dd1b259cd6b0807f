import * as vscode from 'vscode';
import type { Translate } from '../core/words';

/** Says the engine's messages in the language VS Code is shown in. */
export const translate: Translate = (message, ...args) => vscode.l10n.t(message, ...args);
