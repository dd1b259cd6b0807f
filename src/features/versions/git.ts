import * as vscode from 'vscode';

/** What is used of VS Code's own git extension. */
interface GitExtension {
  getAPI(version: 1): { toGitUri(uri: vscode.Uri, ref: string): vscode.Uri };
}

/** A file as it is in the last commit; nothing where git, its extension or the file's history is not there. */
export async function committedText(uri: vscode.Uri): Promise<string | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension || uri.scheme !== 'file') return undefined;
  try {
    const git = (extension.isActive ? extension.exports : await extension.activate()).getAPI(1);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(git.toGitUri(uri, 'HEAD')));
  } catch {
    return undefined; // a file that was never committed has no older version
  }
}
