import type { InitializeParams } from 'vscode-languageserver';
import type { Lang } from '../../../schemas/text.ts';
import type { LensCommands } from '../features/code-lens.ts';
import type { ServerHost } from './host.ts';
import type { InitializationOptions } from './protocol.ts';

/** What holds for one connection, fixed by `initialize`. */
export interface Settings {
  readonly lang: Lang;
  readonly today: () => string;
  /** The client reads files for us. */
  readonly clientFiles: boolean;
  /** The author trusts the workspace. */
  readonly trusted: boolean;
  readonly suggestCommand: string | undefined;
  readonly commands: LensCommands;
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

export function readSettings(params: InitializeParams, host: ServerHost): Settings {
  const given = (params.initializationOptions ?? {}) as InitializationOptions;
  const { today } = given;
  return {
    lang: given.lang ?? (/^en\b/i.test(params.locale ?? '') ? 'en' : 'de'),
    today: today !== undefined && isoDate.test(today) ? () => today : () => host.today(),
    clientFiles: given.files === true,
    trusted: given.trusted === true,
    suggestCommand: given.suggestCommand,
    commands: given.commands ?? {},
  };
}
