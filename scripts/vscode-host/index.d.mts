import type { Browser } from 'playwright-core';

export interface Profile {
  readonly folder: string;
  readonly userData: string;
  readonly extensions: string;
  remove(): void;
}

export interface Server {
  readonly port: number;
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

export const hasServer: boolean;
export function ensureVsCode(options?: { browser?: boolean; say?: (text: string) => void }): {
  node: string;
  entry: string;
};
export function findBrowser(): { executablePath: string; env: Record<string, string> };
export function makeProfile(options?: { settings?: Record<string, unknown>; language?: string }): Profile;
export function installExtension(profile: Profile, vsix: string): void;
export function startServer(
  profile: Profile,
  options?: { env?: Record<string, string>; log?: (text: string) => void; more?: string[] },
): Promise<Server>;
export function launchBrowser(): Promise<Browser>;
export function windowUrl(
  port: number,
  options: { folder?: string; workspace?: string; payload?: [string, string][] },
): string;
