import * as assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

const sources = readdirSync('src', { recursive: true })
  .map((file) => `src/${String(file).split(path.sep).join('/')}`)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

/** What each file imports: packages by name, own files as paths from the project's root. */
const importsOf = new Map(
  sources.map((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
    const imported = importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? path.posix.join(path.posix.dirname(file), fileName) : fileName,
    );
    return [file, imported] as const;
  }),
);

/** The imports below `folder` that `forbidden` names, as readable lines. */
function forbiddenImports(folder: string, forbidden: (imported: string, file: string) => boolean): readonly string[] {
  const files = sources.filter((file) => file.startsWith(folder));
  assert.ok(files.length > 0, `there are sources below ${folder}`);
  return files.flatMap((file) =>
    (importsOf.get(file) ?? [])
      .filter((imported) => forbidden(imported, file))
      .map((imported) => `${file} imports ${imported}`),
  );
}

suite('layers', () => {
  test('the core imports nothing but itself and libraries: no vscode, no Node, no host', () => {
    const outside = (imported: string): boolean =>
      imported === 'vscode' ||
      imported.startsWith('#') ||
      imported.startsWith('node:') ||
      builtinModules.includes(imported) ||
      (imported.startsWith('src/') && !imported.startsWith('src/core/'));
    assert.deepEqual(forbiddenImports('src/core/', outside), []);
  });

  test('only the text layer imports compromise', () => {
    const elsewhere = (imported: string, file: string): boolean =>
      /^compromise(?:\/|$)/.test(imported) && !file.startsWith('src/core/text/');
    assert.deepEqual(forbiddenImports('src/', elsewhere), []);
  });

  test('the host knows no feature', () => {
    assert.deepEqual(
      forbiddenImports('src/host/', (imported) => imported.startsWith('src/features/')),
      [],
    );
  });

  test('only the Node side of the platform and the command line import Node modules', () => {
    const node = (imported: string, file: string): boolean =>
      (imported.startsWith('node:') || builtinModules.includes(imported)) &&
      !/^src\/(?:cli\.ts|cli\/|worker\.ts|host\/platform\/(?:node|diskFile|fileLock)\.ts)/.test(file);
    assert.deepEqual(forbiddenImports('src/', node), []);
  });

  test('no default exports and no barrels', () => {
    const found = sources.flatMap((file) => {
      const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
      return tree.statements
        .filter(
          (statement) =>
            ts.isExportAssignment(statement) ||
            (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined) ||
            (ts.canHaveModifiers(statement) &&
              ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
        )
        .map((statement) => `${file}: ${statement.getText(tree).slice(0, 60)}`);
    });
    assert.deepEqual(found, []);
  });
});
