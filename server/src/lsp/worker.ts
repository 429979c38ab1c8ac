// Entry of the language server in a browser: a web worker of the extension.
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { createServer } from './server.ts';
import { berlinDate, watchDate } from './today.ts';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.addEventListener('message', () => waiting.shift()?.());
channel.port1.start();

/** A worker has no setImmediate, and its timers are slowed down; a message to oneself is queued behind those already here. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(undefined);
  });
}

createServer(createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  today: () => berlinDate(new Date()),
  onNewDay: watchDate,
  turn,
});
