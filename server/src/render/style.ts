import { accentOf, surfaces, type Accent } from '../house/accent.ts';

export interface StyleOptions {
  /** Colour of the house, `#rgb` or `#rrggbb`; anything else is passed over. */
  readonly colour?: string;
}

/** What is coloured where a house has no colour: readable on light paper. */
export const defaultAccent = '#0b5577';

const grounds = (scheme: keyof typeof surfaces): string =>
  Object.entries(surfaces[scheme])
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');

// Logos are drawn for white paper: on a dark page they get a plate of it.
// The page of the preview sets the colours of the house by script, as its style is there before its posting is.
const light = `color-scheme: light; ${grounds('light')} --ink: #1d2126; --soft: #565d67; --line: #d8dce2;
  --accent: var(--house-light, ${defaultAccent}); --error: #b3261e; --plate: none; --plate-edge: 0; --warning: #7a5200; --info: #1f5f9e;`;
const dark = `color-scheme: dark; ${grounds('dark')} --ink: #e4e7eb; --soft: #a7aeb9; --line: #3a404a;
  --accent: var(--house-dark, #7cc4e8); --error: #ff9a92; --plate: #fff; --plate-edge: .4rem .6rem; --warning: #f0c674; --info: #8ec1f5;`;
/** Who asks for more contrast gets the most there is: no colour of the house, no wash, clear lines. */
const stark = (paper: string, ink: string): string =>
  `--paper: ${paper}; --wash: ${paper}; --error-wash: ${paper}; --warning-wash: ${paper}; --info-wash: ${paper};
  --ink: ${ink}; --soft: ${ink}; --line: ${ink}; --accent: ${ink}; --error: ${ink}; --warning: ${ink}; --info: ${ink};`;

/** Names and values by which the colour of a house gets into the page. */
export const houseColours = (
  accent: Accent | undefined,
): Readonly<Record<'--house-light' | '--house-dark', string>> | undefined =>
  accent && { '--house-light': accent.light, '--house-dark': accent.dark };

/**
 * The posting as it is published: calm, readable, in the colours of the house. Light and dark by the system, or by the
 * theme classes VS Code sets on the body; on paper always light.
 */
export function postingStyle({ colour }: StyleOptions = {}): string {
  const own = houseColours(colour === undefined ? undefined : accentOf(colour));
  const house = Object.entries(own ?? {}).map(([name, value]) => `${name}: ${value}; `);
  return `
:root { ${house.join('')}${light} }
@media (prefers-color-scheme: dark) { :root { ${dark} } }
@media (prefers-contrast: more) { :root { ${stark('#fff', '#000')} } }
@media (prefers-contrast: more) and (prefers-color-scheme: dark) { :root { ${stark('#000', '#fff')} } }
body.vscode-light { ${light} }
body.vscode-dark { ${dark} }
body.vscode-high-contrast { ${dark} ${stark('#000', '#fff')} }
body.vscode-high-contrast-light { ${light} ${stark('#fff', '#000')} }
${layout}
@media print {
  :root, body.vscode-body, body { ${light} }
${print}
}
`;
}

const layout = `
html { font-size: 100%; }
body {
  margin: 0; padding: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 "Segoe UI", "Noto Sans", system-ui, -apple-system, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
}
.posting { box-sizing: border-box; max-width: 46rem; margin: 0 auto; padding: 3rem 2rem 4rem; hyphens: auto; overflow-wrap: break-word; }
.posting p { margin: 0 0 .75em; text-wrap: pretty; }
.posting a { overflow-wrap: anywhere; color: var(--accent); text-decoration-thickness: .06em; text-underline-offset: .18em; }
.posting :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }

.posting .logo { margin: 0 0 2rem; line-height: 0; }
.posting .logo img { display: block; box-sizing: border-box; height: 3.5rem; max-width: 60%; object-fit: contain; object-position: left; border-radius: .3rem; background: var(--plate); padding: var(--plate-edge); }

.posting header { margin: 0 0 2.25rem; padding: 0 0 0 1.25rem; border-left: .3rem solid var(--accent); }
.posting .employer { margin: 0 0 1rem; color: var(--accent); font-weight: 600; letter-spacing: .01em; }
.posting .opening { margin: 0 0 .35rem; color: var(--soft); }
.posting h1 { margin: 0 0 .35rem; font-size: 2.1rem; line-height: 1.2; font-weight: 650; hyphens: manual; text-wrap: balance; }
.posting h1 .marker { font-weight: 400; white-space: nowrap; }
.posting .untitled { color: var(--soft); font-style: italic; }
.posting .addition { margin: 0 0 .75rem; font-size: 1.25rem; line-height: 1.4; }
.posting .organisation { display: flex; flex-wrap: wrap; margin: 0 0 .25rem; padding: 0; list-style: none; color: var(--soft); }
.posting .organisation li { margin: 0; padding: 0; }
.posting .organisation li + li::before { content: "›" / ""; margin: 0 .5em; }
.posting .number { margin: 0; color: var(--soft); font-variant-numeric: tabular-nums; }

.posting h2 { margin: 2.25rem 0 .6rem; color: var(--accent); font-size: 1.35rem; line-height: 1.3; font-weight: 650; hyphens: manual; }
.posting h3 { margin: 1.25rem 0 .4rem; font-size: 1.0625rem; line-height: 1.4; font-weight: 650; }
.posting ul { margin: 0 0 .75em; padding: 0 0 0 1.25em; }
.posting li { margin: 0 0 .4em; padding-left: .2em; }
.posting li::marker { color: var(--accent); }
.posting .either p { margin: 0; }
.posting .either .or { margin: .1em 0; color: var(--soft); font-style: italic; }

.posting dl { margin: 0; }
.posting .fact { display: grid; grid-template-columns: minmax(8rem, 11rem) minmax(0, 1fr); gap: 0 1.25rem; padding: .5rem 0; border-top: 1px solid var(--line); }
.posting dt { color: var(--soft); }
.posting dd { margin: 0; }
.posting .facts { padding: 1.25rem 1.5rem .75rem; border-radius: .5rem; background: var(--wash); }
.posting .facts h2 { margin-top: 0; }
.posting .facts .fact:first-child { border-top: 0; }
.posting .fact-bewerbungsfrist dd, .posting .fact-frist dd { font-weight: 650; }
.posting .ways { margin: 0; }
.posting .ways .fact:first-child { border-top: 0; }
.posting .ways + p { margin-top: .5em; }
.posting .ways + .ways .fact:first-child { border-top: 1px solid var(--line); }
.posting .ways .fact-online:first-child dd, .posting .ways .fact-email:first-child dd { font-weight: 650; }
/* Kept for copying and for readers without styles. */
.posting .colon { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.posting address { display: inline-block; box-sizing: border-box; min-width: min(100%, 15rem); max-width: 100%; margin: 0 1rem .75rem 0; vertical-align: top; font-style: normal; }
.posting .section-kontakt { margin-bottom: -.75rem; }
.posting address p { margin: 0; }
.posting address .fuer { color: var(--soft); }
.posting address .name { font-weight: 650; }
.posting .unknown { padding: 0 .25em; border: 1px dashed var(--warning); border-radius: .2em; background: var(--warning-wash); color: var(--warning); font-style: normal; }

@media (max-width: 34rem) {
  .posting { padding: 1.5rem 1rem 2.5rem; }
  .posting h1 { font-size: 1.7rem; }
  .posting .fact { grid-template-columns: minmax(0, 1fr); }
  .posting .facts { padding: 1rem; }
}`;

const print = `
  @page {
    size: A4; margin: 14mm 22mm 18mm;
    @bottom-right { content: "Seite " counter(page) " von " counter(pages); color: #565d67; font: 8pt/1 "Segoe UI", "Noto Sans", system-ui, Arial, "DejaVu Sans", sans-serif; }
  }
  html { font-size: 9pt; }
  body { font-size: 10pt; line-height: 1.35; }
  /* A program that reads a PDF aloud, or copies from it, may not know what letters a ligature stands for, nor which hyphen
     is none of the word. */
  .posting { max-width: none; padding: 0; font-variant-ligatures: none; hyphens: manual; }
  .posting header { margin-bottom: 8mm; }
  .posting h1 { font-size: 20pt; }
  .posting h2 { margin-top: 5mm; font-size: 12.5pt; break-after: avoid; }
  .posting .fact { padding: .3rem 0; }
  .posting .facts h2 { margin-top: 0; }
  .posting p:has(+ ul) { break-after: avoid; }
  .posting h3 { margin-top: 3mm; font-size: 10pt; break-after: avoid; }
  .posting .addition { font-size: 13pt; }
  .posting .facts { padding: 0; background: none; }
  .posting .section-bewerbung, .posting li, .posting address, .posting .fact, .posting .text-block p { break-inside: avoid; }
  .posting .either { break-inside: auto; }
  .posting .either p { break-inside: avoid; }
  .posting .either .or { break-after: avoid; }
  .posting p { orphans: 3; widows: 3; }
  .posting a { overflow-wrap: anywhere; color: inherit; }
  .posting .unplaced { display: none; }
  .posting mark.finding { background: none; text-decoration: none; }`;
