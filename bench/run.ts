// Benchmarks, one after the other, by name: `npm run bench -- check lsp`; without a name those that need no VS Code.
const all = ['check', 'wording', 'cli-start', 'lsp', 'render', 'house'];

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : all) {
  console.log(`── ${name} ──`);
  await import(`./${name}.ts`);
}

export {};
