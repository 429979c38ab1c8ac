import { performance } from 'node:perf_hooks';

/** Two pages of municipal prose, fair and unfair sentences mixed as in real drafts. */
const paragraph = `Die Stadt Beispielstadt sucht für den Baubetriebshof zum nächstmöglichen Zeitpunkt eine Fachkraft für Grünpflege (m/w/d).
Sie pflegen Parks, Friedhöfe und Spielplätze, schneiden Gehölze und halten Wege instand. In enger Abstimmung mit den Kolleginnen und
Kollegen der Straßenunterhaltung übernehmen Sie im Winter den Räum- und Streudienst. Sie leiten Praktikanten an und sind Ansprechpartner
für die Bürger des Stadtteils. Wir erwarten eine abgeschlossene Ausbildung als Gärtnerin oder Gärtner der Fachrichtung Garten- und
Landschaftsbau oder eine vergleichbare Qualifikation, den Führerschein der Klasse B und gute Deutschkenntnisse. Von Vorteil sind Erfahrung
im Umgang mit Motorsägen und die Bereitschaft zur Rufbereitschaft. Wir bieten ein unbefristetes Arbeitsverhältnis, Vergütung nach
Entgeltgruppe 5 TVöD-VKA, dreißig Tage Urlaub, eine betriebliche Altersvorsorge, ein vergünstigtes Jobticket und flexible Arbeitszeiten.
Auf Sie wartet ein junges, engagiertes Team. Bewerbungen von Frauen sind ausdrücklich erwünscht; schwerbehinderte Menschen werden bei
gleicher Eignung bevorzugt berücksichtigt. Bitte verzichten Sie auf ein Foto und senden Sie Ihre Unterlagen bis zum 15. März.
`;
const fourKb = paragraph.repeat(4).slice(0, 4000);
const twoPages = paragraph.repeat(8).slice(0, 9000);

const t0 = performance.now();
const { checkProse, tokenise } = await import('../server/src/wording/index.ts');
const t1 = performance.now();
checkProse(twoPages);
const t2 = performance.now();

function measure(run: () => unknown): { p50: number; p95: number } {
  for (let i = 0; i < 300; i++) run();
  const times: number[] = [];
  for (let i = 0; i < 400; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { p50: times[200]!, p95: times[380]! };
}

const ms = (n: number): string => `${n.toFixed(3)} ms`;
console.log(`load ${ms(t1 - t0)}, first check of two pages ${ms(t2 - t1)}, together ${ms(t2 - t0)}`);
for (const [name, text] of [
  ['4 KB', fourKb],
  ['two pages', twoPages],
] as const) {
  const tokens = measure(() => tokenise(text));
  const check = measure(() => checkProse(text));
  const fixes = measure(() => checkProse(text).map((finding) => finding.fixes.length + finding.message.length));
  console.log(
    `${name}: tokenise p50 ${ms(tokens.p50)} · check p50 ${ms(check.p50)} p95 ${ms(check.p95)}, ${(check.p50 / tokens.p50).toFixed(1)} × tokenising · with repairs p50 ${ms(fixes.p50)}`,
  );
}
