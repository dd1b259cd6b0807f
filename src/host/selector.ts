import type * as vscode from 'vscode';

/** The languages that sources are shown in. */
export const sourceLanguages = ['news', 'plaintext', 'markdown'] as const;

/**
 * The documents that language features are asked about: of every scheme, because sources may lie in virtual folders.
 * Whether one is a source is then a look-up; the answer for all others is nothing, at once.
 */
export const sourceSelector: vscode.DocumentSelector = sourceLanguages.map((language) => ({ language }));
