import { clausesFor, type Clause } from '../../../schemas/pay/index.ts';
import { bodyOf } from './facts.ts';
import type { PostingDocument } from '../document/typed.ts';
import type { RuleContext } from './rule.ts';
import { firstPrinted } from './readable.ts';
import { sentenceAround } from './texts.ts';
import type { Span } from '../messages/finding.ts';

/** Words by which a clause is known when it is written out instead of named. */
const words: Readonly<Record<string, RegExp>> = {
  teilzeit: /[Tt]eilzeit|[Jj]ob-?[Ss]haring/,
  frauen:
    /Bewerbung(?:en)? (?:von|durch) (?:[a-zäöü]+ )?Frauen|Frauen[^.!?]{0,40}unterrepräsentier|Frauen (?:werden|sind|haben|fordern)[^.!?]{0,160}(?:bevorzug|[Vv]orrang|unterrepräsentier|erwünscht|begrüß|willkommen|auf(?:ge)?forder)|(?:fordert|fordern|ermutig|ermunter|bitten|laden)[^.!?]{0,80}\bFrauen\b|(?:Anteils? (?:von|der|an) Frauen|Frauenanteils?)[^.!?]{0,120}(?:erhöh|Erhöhung)|(?:erhöh|Erhöhung)[^.!?]{0,120}(?:Anteils? (?:von|der|an) Frauen|Frauenanteil)/,
  maenner:
    /Bewerbungen von (?:qualifizierten )?Männern|Männer (?:werden|sind|haben)[^.!?]{0,160}(?:bevorzug|Vorrang|unterrepräsentier|erwünscht|begrüß|willkommen)/,
  schwerbehinderung: /[Ss]chwerbehindert|SGB IX|Schwerbehinderung/,
  datenschutz: /[Dd]atenschutz|DS-?GVO/,
  fdgo: /freiheitlich(?:en)?[ -]demokratische/,
  migration: /Einwanderungsgeschichte|Migrations(?:geschichte|hintergrund)/,
};

/** Sections that speak about the procedure; tasks about "Frauen" are no clause. */
const sections = new Set([
  'klauseln',
  'hinweise',
  'abschnitte',
  'bewerbung',
  'angebot',
  'unterlagen',
  'teilzeit_text',
  'arbeitszeit_text',
  'einleitung',
]);

/** A clause in a posting. */
export interface ClauseFound {
  readonly at: Span;
  /** Its words, where they are the author's or the house's own. */
  readonly sentence?: string;
}

/** Where a clause stands: as a name under `klauseln`, or written out in the posting or in a text of the house. */
export function clauseIn(context: RuleContext, name: string): ClauseFound | undefined {
  const { content, root } = context.document;
  const at = content.klauseln?.findIndex((entry) => entry.trim().toLowerCase() === name) ?? -1;
  const entry = at < 0 ? undefined : root.fields.get('klauseln')?.items[at];
  if (entry) {
    const own = context.house.file.klauseln?.[name];
    const sentence = typeof own === 'string' ? own : own?.text;
    return { at: entry.inner, ...(sentence !== undefined && { sentence }) };
  }
  const written = words[name] && firstPrinted(context, words[name], sections);
  if (!written) return undefined;
  const { text, index } = written;
  const { start, end } = sentenceAround(text, { start: index, end: index + 1 });
  return { at: written.at, sentence: text.slice(start, end) };
}

const known = new WeakMap<PostingDocument, Map<string, readonly Clause[]>>();

/** The clauses of the posting's body on its day; several rules ask for them. */
export function clausesOf(context: RuleContext): readonly Clause[] {
  const body = bodyOf(context);
  const key = `${body.traeger} ${body.land ?? ''} ${body.date}`;
  const ofDocument = known.get(context.document) ?? new Map<string, readonly Clause[]>();
  known.set(context.document, ofDocument);
  const clauses = ofDocument.get(key) ?? clausesFor(body);
  ofDocument.set(key, clauses);
  return clauses;
}

/** A value of the posting by its path in the data files: `intern.frauenanteil`, `besoldung`. */
export function valueAt({ document }: RuleContext, path: string): string | undefined {
  const place = document.root.at(path.split('.'));
  const name = path.split('.').at(-1)!;
  const parent = document.root.at(path.split('.').slice(0, -1));
  if (!parent.fields.has(name)) return undefined;
  return place.isScalar ? place.value : 'da';
}
