// Entry of the language server under Node: `server.cjs --stdio`, or forked by VS Code with `--node-ipc`.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './node-files.ts';
import { createServer } from './server.ts';
import { berlinDate, watchDate } from './today.ts';

createServer(createConnection(ProposedFeatures.all), {
  today: () => berlinDate(new Date()),
  onNewDay: watchDate,
  turn: () => new Promise((resolve) => setImmediate(resolve)),
  files: nodeFiles,
  print: async (page) => (await import('../machine/print-pdf.ts')).printPdf(page),
  processId: process.pid,
});
