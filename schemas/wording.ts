import { z } from 'zod';
import { characteristics } from './rule-meta.ts';

/** The sections a posting has, as far as prose rules tell them apart. */
export const proseSections = [
  'titel',
  'aufgaben',
  'anforderungen',
  'angebot',
  'stellenprofil',
  'portrait',
  'einleitung',
  'hinweise',
  'klauseln',
  'kontakt',
  'bewerbung',
  'organisation',
] as const;

const text = z.strictObject({ de: z.string().min(1), en: z.string().min(1) });
const level = z.enum(['error', 'warning', 'info']);
const section = z.enum(proseSections);
const patterns = z.array(z.string().min(1));

/** A source, written once in `quellen.yaml` and named by its key. */
export const sourceEntry = z.strictObject({
  name: z.string().min(3),
  status: z.enum(['gericht', 'gesetz', 'quelle', 'umstritten', 'empfehlung', 'ungeprueft']),
  sagt: text.optional(),
  stand: z.iso.date(),
});

/** One phrase rule. The keys are German because lawyers and linguists edit them. */
export const phraseRule = z.strictObject({
  id: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  /** The AGG's characteristic; `mehrere` for photos and the like, absent for rules outside the AGG. */
  merkmal: z.enum([...characteristics, 'mehrere']).optional(),
  kategorie: z.enum(['agg', 'gender-form']).default('agg'),
  stufe: level,
  titel: text,
  kurz: text,
  /** Message: what is wrong. Without it the sentence of the characteristic is used. */
  was: text.optional(),
  warum: text,
  tun: text,
  muster: patterns.min(1),
  /** The rule is silent when one of these stands in the same sentence. */
  ausser: patterns.optional(),
  /** One of these in the same sentence says of whom it speaks after all: `ausser` is not asked. */
  doch: patterns.optional(),
  /** The rule is silent when one of these stands directly before, up to three words away. */
  davor: patterns.optional(),
  /** … directly after. */
  danach: patterns.optional(),
  /** One of these in the same sentence makes the finding an `info`. */
  milder: patterns.optional(),
  /** Sections in which the rule counts; a text of unknown section always counts. */
  nur_in: z.array(section).optional(),
  nicht_in: z.array(section).optional(),
  /** Whether the rule counts in a text whose section is unknown. */
  ohne_abschnitt: z.boolean().default(true),
  /** Only where brackets set it off, behind a noun of the pattern commas or dashes, too: "(männlich)", ", männlich,". */
  nur_abgesetzt: z.boolean().default(false),
  /** `person`: silent where the word looks back at a thing, "der Antrag … er". */
  bezug: z.literal('person').optional(),
  /** "kein", "nicht", "ohne" just before: silent, unless the negation is the very point. */
  verneint: z.enum(['still', 'gilt']).default('still'),
  /** In a sentence that names three or more characteristics ("unabhängig von Alter, Geschlecht …"). */
  vielfalt: z.enum(['still', 'gilt']).default('still'),
  /** Level for training posts, church employers, civil servants. */
  ausbildung: z.enum(['still', 'info']).optional(),
  kirche: z.enum(['still', 'info']).optional(),
  beamte: z.enum(['still', 'info', 'warning']).optional(),
  /** Better wordings. `{e}`: the adjective ending of the first word; `{1}`, `{-1}`: first, last word as it stands; `{n:one|many}`: by its number; "" deletes. */
  ersatz: z.array(z.string()).default([]),
  /** `stichpunkt`: in a sentence with a verb the better wording cannot stand in the middle, so it replaces the whole sentence. */
  ersatz_als: z.enum(['wort', 'stichpunkt']).default('wort'),
  quellen: z.array(z.string()).min(1),
  feuert: z.array(z.string()).min(1),
  feuert_nicht: z.array(z.string()).min(1),
  seit: z.string().default('0.1.0'),
});
export type PhraseRule = z.infer<typeof phraseRule>;

/** A file of phrase rules. */
export const phraseFile = z.strictObject({ regeln: z.array(phraseRule) });

/** A rule on form (person nouns, markers, style): its code is in the engine, its words are here. */
export const formRule = z.strictObject({
  id: z.string().regex(/^gender-form\/[a-z-]+$/),
  stufe: level,
  fix: z.enum(['safe', 'suggestion', 'none']),
  titel: text,
  kurz: text,
  was: text,
  warum: text,
  tun: text,
  quellen: z.array(z.string()).min(1),
  feuert: z.array(z.string()).min(1),
  feuert_nicht: z.array(z.string()).min(1),
  seit: z.string().default('0.1.0'),
});
export type FormRule = z.infer<typeof formRule>;
export const formFile = z.strictObject({ regeln: z.array(formRule) });

/** Named lists of words that stand around a person noun: "*werk" is any word that ends so. */
export const contextLists = z.record(
  z.string().regex(/^[a-z-]+$/),
  z.strictObject({
    /** What the words say, with an example. */
    sagt: z.string(),
    woerter: z.string().regex(/^\*?\S+(?: \*?\S+)*$/),
  }),
);

/** Named groups of patterns that rules refer to as `$name`. */
export const patternGroups = z.record(z.string().regex(/^[a-z-]+$/), patterns);
