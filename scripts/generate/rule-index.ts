import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Ids of all rules of structure: a rule is a folder `group/name` with a `rule.ts`. */
export function ruleFolders(root: string): string[] {
  const rules = join(root, 'server/src/rules');
  return readdirSync(rules, { withFileTypes: true })
    .filter((group) => group.isDirectory() && group.name !== 'generated')
    .flatMap((group) => readdirSync(join(rules, group.name)).map((name) => `${group.name}/${name}`))
    .filter((id) => existsSync(join(rules, id, 'rule.ts')))
    .sort();
}

/** The list of rules the engine runs. */
export function generateRuleIndex(root: string): Map<string, string> {
  const ids = ruleFolders(root);
  const name = (id: string) => id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = ids.map((id) => `import { rule as ${name(id)} } from '../${id}/rule.ts';`);
  const content = `// Generated from the rule folders: npm run generate.
import type { Rule } from '../rule.ts';
${imports.join('\n')}

export const rules: readonly Rule[] = [
${ids.map((id) => `  ${name(id)},`).join('\n')}
];
`;
  return new Map([['server/src/rules/generated/rules.ts', content]]);
}
