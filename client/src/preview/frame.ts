import { escapeHtml } from '../../../server/src/render/escape.ts';
import { postingStyle } from '../../../server/src/render/style.ts';

const chrome = `
body.vscode-body { padding: 0; }
#banner { position: sticky; top: 0; z-index: 1; display: flex; gap: .75rem; padding: .6rem 1rem; border-bottom: 1px solid var(--warning);
  background: var(--warning-wash); color: var(--ink); font-size: .9375rem; line-height: 1.4; cursor: pointer; }
#banner[hidden] { display: none; }
.here { box-shadow: -.75rem 0 0 -.55rem var(--accent); }
mark.finding { padding: 0 .1em; border-radius: .15em; color: inherit; cursor: pointer; text-decoration: underline 2px; text-underline-offset: .2em; }
mark.error { background: var(--error-wash); text-decoration-color: var(--error); }
mark.warning { background: var(--warning-wash); text-decoration-color: var(--warning); }
mark.info { background: var(--info-wash); text-decoration-color: var(--info); }
.finding-tip { position: fixed; z-index: 2; box-sizing: border-box; max-width: min(28rem, calc(100vw - 16px)); padding: .6rem .8rem;
  border: 1px solid var(--line); border-radius: .4rem; background: var(--paper); color: var(--ink); box-shadow: 0 .3rem 1rem rgb(0 0 0 / .25);
  font-size: .9375rem; line-height: 1.45; pointer-events: none; }
.finding-tip[hidden] { display: none; }
.finding-tip > div + div { margin-top: .5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
.severity { font-weight: 650; }
.severity.error { color: var(--error); } .severity.warning { color: var(--warning); } .severity.info { color: var(--info); }
.unplaced { margin-top: 2.5rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: .5rem; font-size: .9375rem; }
.unplaced h2 { margin-top: 0; font-size: 1.0625rem; }
.unplaced a { color: inherit; }
@media print { #banner, .finding-tip { display: none; } .here { box-shadow: none; } }
`;

export interface FrameOptions {
  readonly nonce: string;
  /** Language that VS Code is shown in, and with it what stands around the posting. */
  readonly lang: 'de' | 'en';
  /** Address of the page's script. */
  readonly script: string;
  /** Where pictures may come from; none if absent. */
  readonly images?: string;
}

/**
 * The frame of a preview. Its policy lets in nothing but our own script and style, and the logo where the house has one:
 * no font, no request, and no script that a posting might smuggle in.
 */
export function frame({ nonce, lang, script, images }: FrameOptions): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    ...(images === undefined ? [] : [`img-src ${images}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kennziffer</title>
<style nonce="${nonce}">${postingStyle()}${chrome}</style>
</head>
<body>
<div id="banner" role="status" tabindex="0" hidden></div>
<main><article class="posting" id="posting" lang="de"></article></main>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}
