import pc from 'picocolors';
import type { RuleMeta } from '../../../../schemas/rule-meta.ts';
import type { Lang } from '../../../../schemas/text.ts';
import { nearest } from '../../document/keys.ts';
import { ruleIndex } from '../../lint/lint.ts';
import { ruleUrl } from '../../rules/links.ts';
import { readArgs } from '../args.ts';
import { hasColours } from '../colours.ts';
import { levelWords, statusWords } from '../explain-words.ts';
import { renderMarkdown } from '../markdown.ts';
import { count, say } from '../messages.ts';
import { UsageError } from '../usage-error.ts';

/** `kennziffer explain RULE`: what a rule looks for, why, on what ground, with examples. */
export async function run(args: readonly string[], lang: Lang): Promise<number> {
  const { positionals } = readArgs('explain', args, { lang: { type: 'string' } }, lang);
  if (positionals.length === 0) throw new UsageError(say('ruleMissing', lang));
  const colours = pc.createColors(hasColours(process.stdout));
  const { pages } = await import('../../rules/generated/pages.ts');
  const texts = positionals.flatMap((name) => {
    const group = rulesOfGroup(name);
    if (group.length > 0) return [list(group, lang)];
    const rule = ruleOf(name, lang);
    return [
      `${colours.bold(rule.title[lang])}  ${colours.dim(rule.id)}\n\n${body(rule, pages[rule.id] ?? '', lang, colours)}`,
    ];
  });
  process.stdout.write(texts.join('\n'));
  return 0;
}

function ruleOf(name: string, lang: Lang): RuleMeta {
  const rule = ruleIndex.get(name);
  if (rule) return rule;
  const ids = [...ruleIndex.ids];
  const guess = nearest(name, ids) ?? ids.find((id) => id.endsWith(`/${name}`));
  throw new UsageError(
    say('unknownRule', lang, name, guess ? say('didYouMean', lang, guess).trim() : say('allRules', lang)),
  );
}

/** `explain yaml` lists the group. */
const rulesOfGroup = (name: string): RuleMeta[] =>
  ruleIndex.all.filter(({ id }) => id.startsWith(`${name.replace(/\/$/, '')}/`));

const list = (rules: readonly RuleMeta[], lang: Lang): string =>
  `${count(rules.length, 'rule', lang)}:\n${rules
    .map(({ id, title }) => `  ${id.padEnd(Math.max(...rules.map((rule) => rule.id.length)))}  ${title[lang]}\n`)
    .join('')}`;

function body(rule: RuleMeta, page: string, lang: Lang, colours: ReturnType<typeof pc.createColors>): string {
  const facts = [
    rule.summary[lang],
    '',
    `${say('level', lang)}: ${levelWords[rule.level][lang]}`,
    `${say('since', lang)}: ${rule.since}`,
    `${say('page', lang)}: ${ruleUrl(rule.id)}`,
  ];
  const sources = rule.sources.map(
    ({ name, status, says, reviewed }) =>
      `  ${colours.bold(name)} (${statusWords[status][lang]}, ${say('reviewed', lang, lang === 'de' ? reviewed.split('-').reverse().join('.') : reviewed)})${says ? `\n    ${says[lang]}` : ''}`,
  );
  if (sources.length > 0) facts.push('', colours.bold(say('sources', lang)), ...sources);
  return `${facts.join('\n')}\n\n${renderMarkdown(detailsOf(page), lang, colours)}`;
}

/** The part of a page below what the rule itself says: what its author added, and the examples. */
function detailsOf(page: string): string {
  const sections = page.split(/^(?=## )/m).slice(1);
  return sections.filter((section) => !section.startsWith('## Quellen')).join('');
}
