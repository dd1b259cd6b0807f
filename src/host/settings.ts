import * as vscode from 'vscode';
import type { MarkKind } from './markKinds';

interface SettingTypes {
  readonly sources: readonly string[];
  readonly storyFolders: readonly string[];
  readonly maximumFileSize: number;
  readonly maximumSources: number;
  readonly person: string;
  readonly 'compare.follow': boolean;
  readonly 'notes.gutter': boolean;
  readonly 'hover.enabled': boolean;
  readonly 'problems.enabled': boolean;
  readonly 'codeLens.enabled': boolean;
  readonly 'marks.enabled': boolean;
}

/** A setting's name without the `corroborate.` before it. */
export type SettingName = keyof SettingTypes | `marks.${MarkKind}`;

/** The type of a setting's value. */
export type SettingValue<Name extends SettingName> = Name extends keyof SettingTypes ? SettingTypes[Name] : boolean;

const section = 'corroborate';

/** Reads a setting; its default is the one package.json gives. */
export function setting<Name extends SettingName>(name: Name, scope?: vscode.ConfigurationScope): SettingValue<Name> {
  return vscode.workspace.getConfiguration(section, scope ?? null).get(name) as SettingValue<Name>;
}

/** Whether a change of the configuration touches one of these settings. */
export function settingChanged(
  event: vscode.ConfigurationChangeEvent,
  ...names: readonly (SettingName | 'marks')[]
): boolean {
  return names.some((name) => event.affectsConfiguration(`${section}.${name}`));
}

/** Shows a setting in VS Code's editor for settings. */
export function openSetting(name: SettingName): void {
  void vscode.commands.executeCommand('workbench.action.openSettings', `${section}.${name}`);
}

/** Switches an on/off setting over, where it is already set, otherwise for the user. Returns the new value. */
export async function toggleSetting(name: 'marks.enabled' | 'compare.follow' | `marks.${MarkKind}`): Promise<boolean> {
  const configuration = vscode.workspace.getConfiguration(section);
  const value = !setting(name);
  const inspected = configuration.inspect(name);
  const target =
    inspected?.workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  await configuration.update(name, value, target);
  return value;
}

/** Adds a folder to `corroborate.storyFolders` of the workspace folder it lies in. */
export async function addStoryFolder(workspaceFolder: vscode.WorkspaceFolder, relative: string): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(section, workspaceFolder.uri);
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const target = several ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
  const known = setting('storyFolders', workspaceFolder.uri);
  if (!known.includes(relative)) await configuration.update('storyFolders', [...known, relative], target);
}

/** Keeps the name that the reader writes under, in the settings of the user. */
export async function setPerson(name: string): Promise<void> {
  await vscode.workspace.getConfiguration(section).update('person', name, vscode.ConfigurationTarget.Global);
}
