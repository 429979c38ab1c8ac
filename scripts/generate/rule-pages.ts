import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleMeta } from '../../schemas/rule-meta.ts';
import type { SourceStatus } from '../../schemas/source.ts';
import { proseRulePage } from '../../server/src/wording/pages.ts';
import { ruleFolders } from './rule-index.ts';
import { readSpecimens, type Specimen } from './specimens.ts';

/** Level as readers of a page know it. */
export const levelNames: Readonly<Record<RuleMeta['level'], string>> = {
  error: 'Fehler',
  warning: 'Warnung',
  info: 'Hinweis',
  off: 'aus',
};

const fixNames = { safe: 'ja, gefahrlos', suggestion: 'als Vorschlag', none: 'nein' } as const;

const statusNames: Readonly<Record<SourceStatus, string>> = {
  gericht: 'von einem Gericht entschieden',
  gesetz: 'folgt aus dem Gesetz',
  quelle: 'Leitfaden, Studie oder Veröffentlichung',
  umstritten: 'umstritten',
  empfehlung: 'Empfehlung',
  ungeprueft: 'noch nicht geprüft',
};

/** One page per rule and the table of all. */
export async function generateRulePages(root: string): Promise<Map<string, string>> {
  const { ruleIndex } = await import('../../server/src/lint/lint.ts');
  const folders = new Set(ruleFolders(root));
  const pages = new Map<string, string>();
  for (const rule of ruleIndex.all) pages.set(`docs/regeln/${rule.id}.md`, rulePage(root, rule, folders.has(rule.id)));
  pages.set('docs/regeln/README.md', table(ruleIndex.all));
  return pages;
}

function table(rules: readonly RuleMeta[]): string {
  const rows = [...rules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      (rule) =>
        `| [${rule.id}](${rule.id}.md) | ${rule.title.de} | ${levelNames[rule.level]} | ${fixNames[rule.fix]} | ${rule.sources.map((source) => source.name).join('; ')} |`,
    );
  return [
    '# Regeln',
    '',
    `Alle ${rules.length} Regeln, erzeugt aus ihren Ordnern und Daten.`,
    '',
    '| Regel | Prüft | Stufe | Reparatur | Quelle |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** The page of a rule: what it looks for, why, and its examples. */
export function rulePage(root: string, rule: RuleMeta, hasFolder: boolean): string {
  const lines = [
    `# ${rule.title.de} (\`${rule.id}\`)`,
    '',
    rule.summary.de,
    '',
    `*${rule.title.en}: ${rule.summary.en}*`,
    '',
    `- Stufe: ${levelNames[rule.level]}`,
    `- Reparatur: ${fixNames[rule.fix]}`,
    `- Seit: ${rule.since}`,
    '',
  ];
  if (rule.sources.length > 0)
    lines.push(
      '## Quellen',
      '',
      ...rule.sources.map(
        (source) =>
          `- **${source.name}** (${statusNames[source.status]}, geprüft am ${source.reviewed.split('-').reverse().join('.')})${source.says ? `: ${source.says.de}` : ''}`,
      ),
      '',
    );
  if (hasFolder) {
    const extra = join(root, 'server/src/rules', rule.id, 'seite.md');
    if (existsSync(extra)) lines.push(readFileSync(extra, 'utf8').trim(), '');
    const { gueltig, ungueltig } = readSpecimens(root, rule.id);
    lines.push(
      '## So wird es gemeldet',
      '',
      ...ungueltig.flatMap((specimen) => example(specimen)),
      '## So ist es in Ordnung',
      '',
      ...gueltig.flatMap((specimen) => example(specimen)),
    );
  } else lines.push(...prosePage(rule.id));
  lines.push('---', '', 'Kennziffer gibt Hinweise und ersetzt keine Rechtsberatung.', '');
  return lines.join('\n');
}

/** What the page of a phrase or form says beyond its head: why, what instead, sentences on both sides. */
function prosePage(id: string): string[] {
  const page = proseRulePage(id);
  if (!page) return [];
  const list = (title: string, sentences: readonly string[]) =>
    sentences.length === 0 ? [] : [`## ${title}`, '', ...sentences.map((sentence) => `- ${sentence}`), ''];
  return [
    page.why.de,
    '',
    page.instead.de,
    '',
    ...list('Besser', page.better),
    ...list('So wird es gemeldet', page.fires),
    ...list('So ist es in Ordnung', page.silent),
  ];
}

/** Findings are marked by a comment below the line, so that the example stays YAML. */
function example(specimen: Specimen): string[] {
  if (specimen.erzeugt) return [`*${specimen.name}*`, ''];
  const house = specimen.haus
    ? [`# arbeitgeber.yaml`, ...specimen.haus.trimEnd().split('\n'), '', `# ${specimen.datei}`]
    : [];
  const earlier =
    specimen.veroeffentlicht_als === undefined
      ? []
      : [
          'Veröffentlicht als:',
          '',
          '```yaml',
          ...specimen.veroeffentlicht_als.trimEnd().split('\n'),
          '```',
          '',
          'Heute:',
          '',
        ];
  const clean = (specimen.hausdatei ?? specimen.stelle).replace(/[⟦⟧]/g, '').trimEnd();
  const after =
    specimen.danach === undefined
      ? []
      : ['Nach der Reparatur:', '', '```yaml', ...specimen.danach.trimEnd().split('\n'), '```', ''];
  return [`*${specimen.name}*`, '', ...earlier, '```yaml', ...house, ...clean.split('\n'), '```', '', ...after];
}
