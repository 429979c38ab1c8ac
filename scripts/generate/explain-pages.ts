import { generateRulePages } from './rule-pages.ts';

const folder = 'docs/regeln/';

/** The rules' pages as a module, so that the command explains a rule without the docs at hand. One line per rule. */
export async function generateExplainPages(root: string): Promise<Map<string, string>> {
  const pages = [...(await generateRulePages(root))].flatMap(([path, page]) => {
    const id = path.slice(folder.length).replace(/\.md$/, '');
    return id === 'README' ? [] : [`  ${JSON.stringify(id)}: ${JSON.stringify(page)},`];
  });
  const content = `// Generated from the rules' pages: npm run generate.
export const pages: Readonly<Record<string, string>> = {
${pages.sort().join('\n')}
};
`;
  return new Map([['server/src/rules/generated/pages.ts', content]]);
}
