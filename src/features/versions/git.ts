import * as vscode from 'vscode';

interface Repository {
  show(ref: string, path: string): Promise<string>;
}

/** What is used of VS Code's own git extension. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): Repository | null;
    getRepositoryRoot?(uri: vscode.Uri): Promise<vscode.Uri | null>;
    openRepository?(root: vscode.Uri): Promise<Repository | null>;
  };
}

/** A file as it is in the last commit; nothing where git, its extension or the file's history is not there. */
export async function committedText(uri: vscode.Uri): Promise<string | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension || uri.scheme !== 'file') return undefined;
  try {
    const git = (extension.isActive ? extension.exports : await extension.activate()).getAPI(1);
    const repository = git.getRepository(uri) ?? (await opened(git, uri));
    return await repository?.show('HEAD', uri.fsPath);
  } catch {
    return undefined; // a file that was never committed has no older version
  }
}

/** Git looks for repositories only near what is open, and may not have come here yet. */
async function opened(
  git: ReturnType<GitExtension['getAPI']>,
  uri: vscode.Uri,
): Promise<Repository | null | undefined> {
  const root = await git.getRepositoryRoot?.(uri);
  return root && git.openRepository?.(root);
}
