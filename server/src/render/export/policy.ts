import { toBase64 } from './base64.ts';

/** SHA-256 of what stands inside a `style` or `script` element, as a policy names it. */
export async function sourceHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${toBase64(new Uint8Array(digest))}'`;
}

/**
 * The policy of a page that stands alone: this style, this script, pictures that are in it, and nothing else. A posting
 * cannot bring in more than its text, even if the renderer had a hole.
 */
export async function policyTag({ style, script }: { style: string; script?: string }): Promise<string> {
  const policy = [
    "default-src 'none'",
    `style-src ${await sourceHash(style)}`,
    ...(script === undefined ? [] : [`script-src ${await sourceHash(script)}`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
}
