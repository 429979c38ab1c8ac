import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleMeta } from '../../../../schemas/rule-meta.ts';
import type { Lang } from '../../../../schemas/text.ts';
import { ruleIndex } from '../../lint/lint.ts';
import type { Finding, Range } from '../../messages/public.ts';
import { ruleUrl } from '../../rules/links.ts';
import { statusWords } from '../explain-words.ts';
import { fingerprintsOf } from '../fingerprint.ts';
import { pathInRepository, type CreateReport } from './reporter.ts';

const levels = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const;

/** SARIF 2.1.0. Results are written as they come; the rules they speak of follow at the end, in the order of their first use. */
export const sarif: CreateReport = (write, { lang, today, version, data, cwd, root }) => {
  const rules = new Map<string, number>();
  let separator = '';
  const indexOf = (rule: string): number => {
    if (!rules.has(rule)) rules.set(rule, rules.size);
    return rules.get(rule) ?? 0;
  };
  write(
    '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[',
  );
  return {
    file(result) {
      const uri = uriOf(result.absolute, root);
      const reported = result.findings.map((finding) => ({ finding }));
      const all: readonly { readonly finding: Finding; readonly reason?: string }[] = [
        ...reported,
        ...result.suppressed,
      ];
      const fingerprints = fingerprintsOf(
        uri,
        result.text,
        all.map(({ finding }) => finding),
      );
      all.forEach(({ finding, reason }, index) => {
        const entry = {
          ...resultOf(finding, uri, (path) => uriOf(resolve(cwd, path), root)),
          ruleIndex: indexOf(finding.rule),
          partialFingerprints: { primaryLocationLineHash: fingerprints[index] },
          // An empty list says: looked for exceptions and found none.
          suppressions: reason === undefined ? [] : [{ kind: 'inSource', status: 'accepted', justification: reason }],
        };
        write(`${separator}\n${JSON.stringify(entry)}`);
        separator = ',';
      });
    },
    end() {
      const driver = {
        name: 'Kennziffer',
        semanticVersion: version,
        informationUri: ruleUrl('README'),
        rules: [...rules.keys()].map((id) => ruleOf(id, lang)),
      };
      const rest = {
        tool: { driver },
        language: lang,
        invocations: [{ executionSuccessful: true }],
        properties: { today, data },
      };
      write(`\n],${JSON.stringify(rest).slice(1)}]}\n`);
    },
  };
};

/** `uriFor` names another file of the finding, which is given relative to the current folder. */
function resultOf(finding: Finding, uri: string, uriFor: (path: string) => string): Record<string, unknown> {
  const { rule, severity, message, range, related = [], fixes } = finding;
  const artifactLocation = { uri };
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(range) } }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        message: { text: place.message },
        physicalLocation: {
          artifactLocation: place.path === undefined ? artifactLocation : { uri: uriFor(place.path) },
          region: regionOf(place.range),
        },
      })),
    }),
    ...(fixes.length > 0 && {
      fixes: fixes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: edits.map((edit) => ({
              deletedRegion: regionOf(edit.range),
              insertedContent: { text: edit.newText },
            })),
          },
        ],
      })),
    }),
  };
}

const regionOf = ({ start, end }: Range) => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

/** Relative to the root of the repository, as code hosts resolve it; percent-encoded; `file:` for what lies outside. */
function uriOf(absolute: string, root: string): string {
  const path = pathInRepository(absolute, root);
  return path === undefined ? pathToFileURL(absolute).href : path.split('/').map(encodeURIComponent).join('/');
}

function ruleOf(id: string, lang: Lang): Record<string, unknown> {
  const rule = ruleIndex.get(id);
  if (!rule) return { id, helpUri: ruleUrl(id) };
  const summary = rule.summary[lang];
  const sources = sourcesOf(rule, lang);
  return {
    id,
    shortDescription: { text: rule.title[lang] },
    fullDescription: { text: summary },
    helpUri: ruleUrl(rule.id),
    help: {
      text: [summary, ...sources].join('\n'),
      markdown: [summary, '', ...sources.map((source) => `- ${source}`), '', `[${rule.id}](${ruleUrl(rule.id)})`].join(
        '\n',
      ),
    },
    defaultConfiguration: { level: levels[rule.level], enabled: rule.level !== 'off' },
    properties: { tags: [rule.id.split('/')[0], ...(rule.characteristic ? ['agg'] : [])] },
  };
}

/** Statutes and judgments behind a rule, each with what it is worth. */
const sourcesOf = ({ sources }: RuleMeta, lang: Lang): string[] =>
  sources.map(({ name, status, says }) => `${name} (${statusWords[status][lang]})${says ? `: ${says[lang]}` : ''}`);
