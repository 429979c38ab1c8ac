import { clausesOf, clauseIn } from '../../clauses.ts';
import { isPost, isUnderReview } from '../../facts.ts';
import { anchorOf, lineBefore } from '../../insert.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { partTime } from '../../sources.ts';
import { isPrinted } from '../../readable.ts';

/** What stands behind "teilzeit:", understood or not; undefined where there is no such field. */
function written({
  document: { text, root },
}: RuleContext): { readonly words: string; readonly end: number } | undefined {
  const key = root.fields.get('teilzeit')?.key;
  if (!key) return undefined;
  const line = /^["']?[ \t]*:([^\r\n#]*)/.exec(text.slice(key.end));
  return line ? { words: line[1]!.trim(), end: key.end + line[0].trimEnd().length } : undefined;
}

/** Whether the posting says anything about part time, in a field, a clause or in words. */
function isSaid(context: RuleContext): boolean {
  const { teilzeit, arbeitszeit, intern } = context.document.content;
  // A value that is not understood is reported as that.
  if (teilzeit !== undefined || (written(context)?.words ?? '') !== '' || intern?.teilzeit_ausschluss !== undefined)
    return true;
  if (arbeitszeit?.partTime ?? arbeitszeit?.noPartTime) return true;
  // Half a post is part time by itself.
  const isPart = arbeitszeit?.parts.some(
    ({ unit, from = 0 }) =>
      (unit === 'prozent' && from < 100) || (unit === 'vzae' && from < 1) || (unit === 'stunden' && from < 35),
  );
  return (
    isPart === true || clauseIn(context, 'teilzeit') !== undefined || isPrinted(context, /[Tt]eilzeit|Job-?[Ss]haring/)
  );
}

export const rule = defineRule({
  id: 'teilzeit/angabe',
  since: '0.2.0',
  level: 'error',
  fix: 'suggestion',
  title: { de: 'Angabe zur Teilzeit', en: 'Statement on part time' },
  summary: {
    de: 'Eine Stelle, die sich eignet, ist auch in Teilzeit auszuschreiben; Bund und viele Länder verlangen den Hinweis in jeder Ausschreibung, sofern kein Grund dagegen festgehalten ist. Im Entwurf schweigt die Regel.',
    en: 'A suitable post is to be advertised as part time too; the Bund and many Länder demand the note in every posting unless a reason is on record. Silent in a draft.',
  },
  sources: [
    partTime,
    {
      name: '§ 6 BGleiG und die Gleichstellungsgesetze der Länder',
      status: 'gesetz',
      reviewed: '2026-11-21',
      says: {
        de: 'Norm, Geltung und Prüfstand stehen bei jeder Klausel; ungelesene Normen wiegen eine Stufe weniger.',
        en: 'Norm, validity and status stand with each clause; those not read weigh one level less.',
      },
    },
  ],
  messages: {
    missing: {
      what: {
        de: 'Geht die Stelle auch in Teilzeit? Das steht noch nicht da.',
        en: 'Is part time possible? The posting does not say.',
      },
      why: {
        de: '{norm} verlangt eine Angabe{grund?, außer ein Grund dagegen ist festgehalten}.',
        en: '{norm} asks for it{grund? unless a reason against it is on record}.',
      },
      todo: {
        de: '„teilzeit: ja“; oder „nein“ mit dem Grund unter „intern: teilzeit_ausschluss“.',
        en: '"teilzeit: ja", or "nein" with the reason under "intern: teilzeit_ausschluss".',
      },
    },
  },
  fixTitles: { yes: { de: '„teilzeit: ja“ einfügen', en: 'Insert "teilzeit: ja"' } },
  check(context, report) {
    // A draft may be silent about it, as about other open parts.
    if (!isPost(context) || !isUnderReview(context)) return;
    if (isSaid(context)) return;
    const clause = clausesOf(context).find(({ name }) => name === 'teilzeit');
    const isDuty = clause?.pflicht === 'pflicht';
    const empty = written(context);
    const at = anchorOf(context, ...(empty ? (['teilzeit'] as const) : []), 'arbeitszeit', 'titel');
    const yes = empty ? { start: empty.end, end: empty.end, newText: ' ja' } : lineBefore(context, at, 'teilzeit: ja');
    report({
      at,
      message: 'missing',
      data: { norm: clause?.norm ?? '§ 7 Abs. 1 TzBfG', grund: isDuty ? 'ja' : '' },
      level: isDuty && clause.status === 'gesetz' ? 'error' : 'warning',
      fixes: [{ title: 'yes', safe: false, changes: [yes] }],
    });
  },
});
