import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { piecesOfHtml } from '../../server/src/features/paste/html.ts';
import { pasteEdit, type Pasted } from '../../server/src/features/paste/on-paste.ts';
import { lintPosting } from '../../server/src/lint/lint.ts';
import { contextFor, documentOf, marked, today } from './support.ts';

/** The text after pasting at the mark; undefined where the editor's own paste is left to do it. */
function paste(source: string, text: string, html?: string, eol = '\n'): string | undefined {
  const { document, offset } = marked(source, eol);
  return pasteOver(document, offset, offset, { text, html });
}

function pasteOver(document: TextDocument, from: number, to: number, pasted: Pasted): string | undefined {
  const range = { start: document.positionAt(from), end: document.positionAt(to) };
  const edit = pasteEdit(document, range, pasted, contextFor());
  return edit && TextDocument.applyEdits(document, [edit]);
}

/** The text after pasting over what stands between two marks. */
function pasteBetween(source: string, text: string): string | undefined {
  const [before, old, after] = source.split('|');
  const document = documentOf(`${before}${old}${after}`);
  return pasteOver(document, before!.length, before!.length + old!.length, { text });
}

const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoListParagraph {margin:0} --></style></head><body>
<!--StartFragment-->
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Antr&auml;ge pr&uuml;fen: F&uuml;hrer&shy;schein,
Zulassung</p>
<p class=MsoListParagraphCxSpLast><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>B&uuml;rger&nbsp;beraten</p>
<!--EndFragment--></body></html>`;

describe('pasting', () => {
  const bullets = {
    Word: '·\u00a0\u00a0\u00a0\u00a0Anträge prüfen\r\n·\u00a0\u00a0\u00a0\u00a0Bürger beraten\r\n',
    'Word, Symbol font': '\uf0b7\tAnträge prüfen\n\uf0b7\tBürger beraten',
    Outlook: '*   Anträge prüfen\n*   Bürger beraten',
    'a web page': '  • Anträge prüfen\n\n  • Bürger beraten\n',
    'a PDF': '– Anträge prü-\nfen\n– Bürger\nberaten',
    numbers: '1. Anträge prüfen\n2. Bürger beraten',
    'the letter o': 'o\tAnträge prüfen\no\tBürger beraten',
    'soft hyphens': '• An\u00adträge prü\u00adfen\n•\u200bBürger\u00a0beraten',
    'dashes without blank': '-Anträge prüfen\n-Bürger beraten',
    'plain lines': 'Anträge prüfen\nBürger beraten',
  };
  for (const [name, text] of Object.entries(bullets))
    for (const eol of ['\n', '\r\n'])
      it(`makes a list of bullets from ${name} (${JSON.stringify(eol)})`, () => {
        const wanted = 'aufgaben:\n  - Anträge prüfen\n  - Bürger beraten\n'.replace(/\n/g, eol);
        assert.equal(paste('aufgaben:|\n', text, undefined, eol), wanted);
        assert.equal(paste('aufgaben: |\n', text, undefined, eol), wanted);
        assert.equal(paste('aufgaben:\n  |\n', text, undefined, eol), wanted);
        assert.equal(paste('aufgaben:\n  - |\n', text, undefined, eol), wanted);
      });

  it('reads lists from the HTML of Word', () => {
    assert.deepEqual(piecesOfHtml(wordHtml), [
      { bullet: true, text: 'Anträge prüfen: Führerschein, Zulassung' },
      { bullet: true, text: 'Bürger beraten' },
    ]);
    assert.equal(
      paste('aufgaben:\n    - Erstes\n    |\n', 'egal', wordHtml),
      'aufgaben:\n    - Erstes\n    - Anträge prüfen: Führerschein, Zulassung\n    - Bürger beraten\n',
    );
  });

  const pages: Record<string, string> = {
    'Word Online':
      '<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1" role="list"><li data-leveltext="" class="OutlineElement"><p class="Paragraph"><span><span>Anträge prüfen</span></span><span>&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper"><ul><li><p><span>Bürger beraten</span></p></li></ul></div>',
    'Outlook on the web, which loses the styles of Word':
      '<p class="x_MsoListParagraph"><span style="font-family:Symbol"><span>·<span>&nbsp;&nbsp; </span></span></span>Anträge prüfen</p><p class="x_MsoListParagraph"><span>·<span>&nbsp;&nbsp; </span></span>Bürger beraten</p>',
    'Google Docs':
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Anträge prüfen</span></p></li><li dir="ltr"><p><span>Bürger beraten</span></p></li></ul></b>',
    'a web page with lines inside entries':
      '<ul>\n  <li>Anträge<br>prüfen</li>\n  <li><div>Bürger</div><div>beraten</div></li>\n</ul>',
    'a piece out of a list':
      '<html><body>\n<ul><li>davor<!--StartFragment--></li><li>Anträge prüfen</li><li>Bürger beraten<!--EndFragment--> dahinter</li></ul></body></html>',
    'markup that is not closed': '<ul><li>Anträge prüfen<li>Bürger beraten',
    'lists within lists': '<ul><li>Anträge prüfen<ul><li>Bürger beraten</li></ul></li></ul>',
    'comments instead of conditions':
      '<p style="mso-list:l0 level1"><!--[if !supportLists]--><span>·</span><!--[endif]-->Anträge prüfen</p><p style="mso-list:l0 level2"><!--[if !supportLists]-->o<!--[endif]-->Bürger beraten</p>',
  };
  for (const [name, html] of Object.entries(pages))
    it(`reads lists from ${name}`, () => {
      assert.equal(paste('aufgaben: |\n', 'nur der Text', html), 'aufgaben:\n  - Anträge prüfen\n  - Bürger beraten\n');
    });

  it('keeps numbers and colons that belong to the text', () => {
    assert.equal(
      paste('aufgaben: |\n', '', '<p>Sie übernehmen:</p><ul><li>2. Staatsexamen</li><li>Folgendes: alles</li></ul>'),
      'aufgaben:\n  einleitung: "Sie übernehmen:"\n  punkte:\n    - 2. Staatsexamen\n    - Folgendes: alles\n',
    );
  });

  it('takes the place of a selection, also of several lines', () => {
    const wanted = 'aufgaben:\n  - eins\n  - zwei\nangebot: x\n';
    assert.equal(pasteBetween('aufgaben:\n  - |alt\n  - älter|\nangebot: x\n', '• eins\n• zwei'), wanted);
    assert.equal(pasteBetween('aufgaben:\n|  - alt\n  - älter\n|angebot: x\n', '• eins\n• zwei'), wanted);
    assert.equal(pasteBetween('aufgaben: |viel|\nangebot: x\n', '• eins\n• zwei'), wanted);
  });

  it('reads lists of a web page, and no markup gets through', () => {
    const html =
      '<div><h3>Aufgaben</h3><ul><li><p>Eins &amp; zwei</p></li><li onclick="x()">Drei<script>alert(1)</script></li></ul></div>';
    assert.equal(
      paste('aufgaben: |\n', '', html),
      'aufgaben:\n  einleitung: Aufgaben\n  punkte:\n    - Eins & zwei\n    - Drei\n',
    );
  });

  it('goes on in the middle of a list, quoting what YAML would misread', () => {
    assert.equal(
      paste('aufgaben:\n  - Erstes\n  - Zw|\n  - Letztes\n', '• eites\n• [Drittes]\n• Schwerpunkt: X'),
      'aufgaben:\n  - Erstes\n  - Zweites\n  - "[Drittes]"\n  - Schwerpunkt: X\n  - Letztes\n',
    );
  });

  it('cleans a line of text', () => {
    assert.equal(
      paste('einleitung: |\n', 'Wir\u00a0su\u00adchen "Sie" - jetzt'),
      'einleitung: Wir suchen „Sie“ – jetzt\n',
    );
    assert.equal(paste('einleitung: |\n', 'Erste Zeile\nzweite Zeile'), 'einleitung: Erste Zeile zweite Zeile\n');
  });

  it('leaves alone what needs no help', () => {
    assert.equal(paste('titel: |\n', 'Leitung'), undefined);
    assert.equal(paste('|\n', 'titel: X\naufgaben:\n  - a\n'), undefined);
    assert.equal(paste('# |\n', '• a\n• b'), undefined);
    assert.equal(paste('titel: |\n', '  \n '), undefined);
  });

  it('never makes an error of it', () => {
    for (const text of Object.values(bullets)) {
      const after = paste('anforderungen:\n  zwingend: |\n', `${text}\n"Zitat" am Anfang\n#1: Beste\n- % offen`)!;
      const errors = lintPosting(after, { path: 'a.stelle.yaml', today }).filter(
        ({ severity, rule }) => severity === 'error' && rule.startsWith('yaml/'),
      );
      assert.deepEqual(errors, [], after);
    }
  });
});
