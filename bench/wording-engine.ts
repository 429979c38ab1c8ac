// The prose engine as it is bundled, and the text the prose benches read.
import { build } from 'esbuild';
import { join } from 'node:path';
import { build as buildShipped, inAscii, root } from '../scripts/build.mjs';

/** Two pages of municipal prose, fair and unfair sentences mixed as in real drafts. */
export const paragraph = `Die Stadt Beispielstadt sucht für den Baubetriebshof zum nächstmöglichen Zeitpunkt eine Fachkraft für Grünpflege (m/w/d).
Sie pflegen Parks, Friedhöfe und Spielplätze, schneiden Gehölze und halten Wege instand. In enger Abstimmung mit den Kolleginnen und
Kollegen der Straßenunterhaltung übernehmen Sie im Winter den Räum- und Streudienst. Sie leiten Praktikanten an und sind Ansprechpartner
für die Bürger des Stadtteils. Wir erwarten eine abgeschlossene Ausbildung als Gärtnerin oder Gärtner der Fachrichtung Garten- und
Landschaftsbau oder eine vergleichbare Qualifikation, den Führerschein der Klasse B und gute Deutschkenntnisse. Von Vorteil sind Erfahrung
im Umgang mit Motorsägen und die Bereitschaft zur Rufbereitschaft. Wir bieten ein unbefristetes Arbeitsverhältnis, Vergütung nach
Entgeltgruppe 5 TVöD-VKA, dreißig Tage Urlaub, eine betriebliche Altersvorsorge, ein vergünstigtes Jobticket und flexible Arbeitszeiten.
Auf Sie wartet ein junges, engagiertes Team. Bewerbungen von Frauen sind ausdrücklich erwünscht; schwerbehinderte Menschen werden bei
gleicher Eignung bevorzugt berücksichtigt. Bitte verzichten Sie auf ein Foto und senden Sie Ihre Unterlagen bis zum 15. März.
`;
export const twoPages = paragraph.repeat(8).slice(0, 9000);

/** Builds the library as it ships and resolves to the file that `import … from 'kennziffer'` loads. */
export async function buildLibrary(): Promise<string> {
  const dist = join(root, '.cache', 'bench-library');
  await buildShipped({ only: ['index.js'], dist });
  return join(dist, 'index.js');
}

/** Bundles the engine alone for a script, minified like what ships, and resolves to the file. */
export async function bundleEngine(): Promise<string> {
  const outfile = join(root, '.cache', 'bench-wording', 'engine.js');
  await build({
    absWorkingDir: root,
    entryPoints: ['server/src/prose.ts'],
    outfile,
    bundle: true,
    minify: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    format: 'iife',
    globalName: 'wording',
  });
  inAscii(outfile);
  return outfile;
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
export const ms = (n: number): string => `${n.toFixed(3)} ms`;
