import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('activation', () => {
  test('the extension is there and activates', async () => {
    const extension = vscode.extensions.getExtension('corroborate.corroborate');
    assert.ok(extension, 'VS Code knows the extension');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  test('the workspace holds the five sources, byte for byte as an editor sees them', async () => {
    const sources = await vscode.workspace.findFiles('**/seeds/*.txt');
    assert.equal(sources.length, 5);
    for (const uri of sources) {
      const document = await vscode.workspace.openTextDocument(uri);
      const bytes = await vscode.workspace.fs.readFile(uri);
      assert.equal(document.getText(), new TextDecoder().decode(bytes));
    }
  });
});
