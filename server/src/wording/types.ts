import type { Characteristic } from '../../../schemas/rule-meta.ts';
import type { Severity } from '../messages/finding.ts';

/** The ways German has to address more than one sex. */
export type GenderForm =
  'stern' | 'doppelpunkt' | 'unterstrich' | 'schraegstrich' | 'binnen-i' | 'mittelpunkt' | 'paar' | 'neutral';

export interface ProseStyle {
  readonly form?: GenderForm;
  /** "(m/w/d)" */
  readonly marker?: string;
  readonly verboten?: readonly GenderForm[];
  readonly anrede?: 'Sie' | 'du';
  /** The house has decided that a sign form is enough: a marker behind one is told, once in a posting. */
  readonly einfach?: boolean;
}

/** What the checker is told about a text. */
export interface ProseOptions {
  /** titel, aufgaben, anforderungen, angebot, …; undefined: unknown. */
  readonly section?: string;
  readonly style?: ProseStyle;
  /** Language of the messages. */
  readonly lang?: 'de' | 'en';
  /** Stelle, Ausbildung …: training posts switch off career-stage rules. */
  readonly art?: string;
  /** kommune, land, bund, hochschule, kirche … */
  readonly traeger?: string;
  /** The posting has a Besoldungsgruppe. */
  readonly beamte?: boolean;
  /** A reason under § 8, 9 or 10 AGG. */
  readonly begruendung?: string;
}

export interface ProseEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export interface ProseFix {
  readonly title: string;
  /** Every grammatical reading gives this text, and it never changes what the posting says. */
  readonly safe: boolean;
  readonly edits: readonly ProseEdit[];
}

export interface ProseFinding {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly category: 'agg' | 'gender-form';
  readonly characteristic?: Characteristic | 'mehrere';
  readonly severity: Severity;
  readonly message: string;
  readonly law: readonly string[];
  /** Computed when read. */
  readonly fixes: readonly ProseFix[];
}
