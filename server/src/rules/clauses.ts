import { clausesFor, type Clause } from '../../../schemas/pay/index.ts';
import { bodyOf } from './facts.ts';
import type { PostingDocument } from '../document/typed.ts';
import type { RuleContext } from './rule.ts';
import { firstPrinted } from './texts.ts';
import type { Span } from '../messages/finding.ts';

/** Words by which a clause is known when it is written out instead of named. */
const words: Readonly<Record<string, RegExp>> = {
  teilzeit: /[Tt]eilzeit|[Jj]ob-?[Ss]haring/,
  frauen:
    /Bewerbungen von (?:qualifizierten )?Frauen|Frauen (?:werden|sind|haben|fordern)[^.!?]{0,160}(?:bevorzug|Vorrang|unterrepräsentier|erwünscht|begrüß|willkommen)|(?:fordern|ermutigen|bitten)[^.!?]{0,80}\bFrauen\b/,
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

/** Where a clause stands: as a name under `klauseln`, or written out. */
export function clauseIn(context: RuleContext, name: string): Span | undefined {
  const { content, root } = context.document;
  const at = content.klauseln?.findIndex((entry) => entry.trim().toLowerCase() === name) ?? -1;
  const entry = at < 0 ? undefined : root.fields.get('klauseln')?.items[at];
  if (entry) return entry.inner;
  const written = words[name];
  return written && firstPrinted(context, written, sections)?.at;
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
