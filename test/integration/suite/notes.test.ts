import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, inWorkspace, openSource, patience, positionOf, until, write } from '../support';

const text =
  'Bridge to close\n\nThe council of Lindby will close the harbour bridge in May. Repairs will cost 12 million crowns.\n';
const folder = 'stories/noted';

suite('notes', function () {
  this.timeout(patience);
  suiteSetup(async () => {
    await vscode.workspace.getConfiguration('corroborate').update('person', 'Ada Lovelace', true);
    await write(`${folder}/one.txt`, text);
  });
  suiteTeardown(closeAll);

  async function threads(): Promise<readonly vscode.CommentThread[]> {
    const { stories, notes } = await api();
    const story = stories.find(inWorkspace(`${folder}/one.txt`))?.story;
    return story ? notes.threadsOf(story) : [];
  }

  const bodies = (thread: vscode.CommentThread | undefined): readonly string[] =>
    (thread?.comments ?? []).map(({ body }) => (typeof body === 'string' ? body : body.value));

  test('a note on a selection is a comment thread, with tags, and a line in the person’s file', async () => {
    const { editor } = await openSource(inWorkspace(`${folder}/one.txt`));
    const start = positionOf(editor.document, '12 million', { into: 0 });
    editor.selection = new vscode.Selection(start, start.translate(0, 10));
    await vscode.commands.executeCommand('corroborate.addNote', 'Ask the council. [x](command:y) #budget');
    const thread = await until('the thread', async () => (await threads())[0]);
    assert.equal(thread.range && editor.document.getText(thread.range), '12 million');
    assert.equal(thread.comments[0]?.author.name, 'Ada Lovelace');
    assert.equal(thread.comments[0]?.label, '#budget');
    assert.ok(!bodies(thread)[0]?.includes('](command:'), 'what people write is no markup');
    const kept = await vscode.workspace.fs.readFile(inWorkspace(`${folder}/.corroborate/people/ada-lovelace.jsonl`));
    assert.match(new TextDecoder().decode(kept), /"type":"note","text":"Ask the council\.[^"]*","tags":\["budget"\]/);
  });

  test('an answer stands under the note; both move with the text', async () => {
    const { editor } = await openSource(inWorkspace(`${folder}/one.txt`));
    const [thread] = await threads();
    await vscode.commands.executeCommand('corroborate.saveNote', { thread, text: 'They said 12.' });
    await until('the answer', async () => bodies((await threads())[0]).length === 2);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'A new first line.\n\n'));
    await until('moved', async () => {
      const range = (await threads())[0]?.range;
      return range?.start.line === 4 && editor.document.getText(range) === '12 million';
    });
  });

  test('a note is edited and taken out; taking it back brings it again', async () => {
    await openSource(inWorkspace(`${folder}/one.txt`));
    const [first] = (await threads())[0]?.comments ?? [];
    assert.ok(first);
    await vscode.commands.executeCommand('corroborate.editNote', first);
    first.body = 'Ask again. #later';
    await vscode.commands.executeCommand('corroborate.saveNoteEdit', first);
    await until('the new text', async () => (await threads())[0]?.comments[0]?.label === '#later');
    const reply = (await threads())[0]?.comments[1];
    await vscode.commands.executeCommand('corroborate.deleteNote', reply);
    await until('one', async () => bodies((await threads())[0]).length === 1);
    await vscode.commands.executeCommand('corroborate.undoReview');
    await until('two', async () => bodies((await threads())[0]).length === 2);
  });

  test('notes are rows of the tree; there is no + in the margin unless it is wanted', async () => {
    const { written } = await api();
    const tops = written.getChildren().flatMap((row) => {
      if (row.type === 'row') return [row];
      return row.story.folder.path.endsWith(folder) ? written.getChildren(row) : [];
    });
    const notes = tops.find((row) => row.type === 'row' && row.row.icon === 'notes');
    assert.ok(notes);
    const [note] = written.getChildren(notes);
    assert.ok(note?.type === 'row' && /^Ask again/.test(note.row.label) && note.row.children.length === 1);
    assert.equal(vscode.workspace.getConfiguration('corroborate').get('notes.gutter'), false);
    await closeAll();
  });
});
