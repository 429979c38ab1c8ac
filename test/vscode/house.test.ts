// A block of the house in a real VS Code: where it is defined, who refers to it, and renaming it everywhere.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at as inFolder, read, removeAll, write } from './folder.ts';
import { extension, open } from './support.ts';

const files = {
  'arbeitgeber.yaml':
    '# Haus\nname: Stadt\nportrait:\n  kurz: "Wir sind eine Stadt."   # bleibt\n  lang: <kurz> Und mehr, <portrait.kurz>.\n',
  'a.stelle.yaml': "titel: Leitung (w/m/d)\nportrait:   'kurz'   # bleibt\nstellenprofil: Mit <kurz>, kurz gesagt.\n",
  'amt/b.stelle.yml': 'titel: Aufsicht (w/m/d)\nstellenprofil: |\n  Wir sagen es kurz.\n  <kurz>\n',
  'c.stelle.yaml': 'titel: Kurz (w/m/d)\nstellenprofil: kurz\n',
  'kreis/arbeitgeber.yaml': 'portrait:\n  kurz: Der Kreis.\n',
  'kreis/d.stelle.yaml': 'portrait: kurz\n',
} as const;

/** Each run has a folder of its own: VS Code keeps documents for a while after they are closed. */
const at = (name: string, path: string): vscode.Uri => inFolder(`${name}/${path}`);

type Path = keyof typeof files;
const paths = Object.keys(files) as Path[];

for (const [name, eol] of Object.entries({ LF: '\n', CRLF: '\r\n' })) {
  const textOf = (path: Path): string => files[path].replaceAll('\n', eol);
  const positionOf = (document: vscode.TextDocument, mark: string, shift: number): vscode.Position =>
    document.positionAt(document.getText().indexOf(mark) + shift);

  describe(`a block of the house in VS Code (${name})`, () => {
    let posting: vscode.TextDocument;
    before(async () => {
      await removeAll();
      for (const path of paths) await write(`${name}/${path}`, textOf(path));
      await extension();
      posting = await vscode.workspace.openTextDocument(at(name, 'a.stelle.yaml'));
      await vscode.window.showTextDocument(posting);
    });
    after(async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await removeAll();
    });

    it('leads to its definition and to its references', async () => {
      const position = positionOf(posting, '<kurz>', 2);
      const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        posting.uri,
        position,
      );
      assert.equal(definition?.uri.toString(), at(name, 'arbeitgeber.yaml').toString());
      assert.deepEqual(definition.range.start, new vscode.Position(3, 2));
      const references = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        posting.uri,
        position,
      );
      assert.deepEqual(
        references.map(({ uri, range }) => `${uri.path.split(`/entsteht/${name}/`)[1]}:${range.start.line}`).sort(),
        [
          'a.stelle.yaml:1',
          'a.stelle.yaml:2',
          'amt/b.stelle.yml:3',
          'arbeitgeber.yaml:3',
          'arbeitgeber.yaml:4',
          'arbeitgeber.yaml:4',
        ],
      );
    });

    it('is renamed in the house file and in every posting, and not a byte else changes', async () => {
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        posting.uri,
        positionOf(posting, '<kurz>', 2),
        'kompakt',
      );
      assert.ok(await vscode.workspace.applyEdit(edit));
      for (const path of paths) {
        const document = await vscode.workspace.openTextDocument(at(name, path));
        if (document.isDirty) assert.ok(await document.save());
      }
      const renamed: Partial<Record<Path, string>> = {
        'arbeitgeber.yaml': textOf('arbeitgeber.yaml')
          .replace('  kurz:', '  kompakt:')
          .replace('<kurz>', '<kompakt>')
          .replace('<portrait.kurz>', '<portrait.kompakt>'),
        'a.stelle.yaml': textOf('a.stelle.yaml').replace("'kurz'", "'kompakt'").replace('<kurz>', '<kompakt>'),
        'amt/b.stelle.yml': textOf('amt/b.stelle.yml').replace('<kurz>', '<kompakt>'),
      };
      for (const path of paths) assert.equal(await read(`${name}/${path}`), renamed[path] ?? textOf(path), path);
    });
  });
}

describe('„Warum wird diese Datei geprüft?“', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('answers in German beside the file, in a text that cannot be edited', async () => {
    await extension();
    await vscode.window.showTextDocument(await open('frist.stelle.yaml'));
    const languages: string[] = [];
    const opened = vscode.workspace.onDidOpenTextDocument(({ uri, languageId }) => {
      if (uri.scheme === 'kennziffer-warum') languages.push(languageId);
    });
    await vscode.commands.executeCommand('kennziffer.whyChecked');
    opened.dispose();
    assert.deepEqual(languages, ['plaintext'], 'never a posting of its own');
    const shown = vscode.window.activeTextEditor!;
    assert.match(
      shown.document.getText(),
      /„frist\.stelle\.yaml“ wird als Stellenausschreibung geprüft, weil ihr Name/,
    );
    assert.equal(vscode.workspace.fs.isWritableFileSystem(shown.document.uri.scheme), undefined);
    assert.equal(shown.document.languageId, 'plaintext');
  });
});
