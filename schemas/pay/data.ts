/** Lazy access to the packed knowledge: parsed on first use, kept. */
import { civilService as civilServiceJson } from '../generated/pay-civil-service.ts';
import { pairing as pairingJson, settlements as settlementsJson } from '../generated/pay-more.ts';
import { systems as systemsJson } from '../generated/pay-systems.ts';
import { tables as tablesJson } from '../generated/pay-tables.ts';
import type { SourceStatus } from '../source.ts';
import type { Text } from '../text.ts';

/** Source as the data files write it. */
export interface SourceRow {
  readonly name: string;
  readonly status: SourceStatus;
  readonly geprueft: string;
  readonly sagt?: string;
}

export interface FamilyRow {
  readonly gruppen: readonly string[];
  readonly besitzstand: readonly string[];
  readonly stufen: readonly string[];
  readonly ausnahmen?: Readonly<Record<string, readonly string[]>>;
  readonly system?: string;
  readonly tabelle?: string;
  readonly woche?: number;
}

export interface SystemRow {
  readonly id: string;
  readonly name: string;
  readonly teil_offen?: boolean;
  readonly ausbildung?: boolean;
  readonly schreibweisen: readonly string[];
  readonly familien: Readonly<Record<string, FamilyRow>>;
  readonly je_traeger?: Readonly<Record<string, string>>;
  readonly je_land?: Readonly<Record<string, string>>;
  readonly verwechselt?: Readonly<Record<string, string>>;
  readonly traeger?: readonly string[];
  readonly laender?: readonly string[];
  readonly woche?: number;
  readonly woche_je_land?: Readonly<Record<string, number>>;
  readonly sicherheit: SourceStatus;
}

export interface LegacyRow {
  readonly id: string;
  readonly gruppe?: string;
  readonly familie?: string;
  readonly in?: readonly string[];
  readonly gemeint?: Readonly<Record<string, readonly string[]>>;
  readonly warum: Text;
  readonly status: SourceStatus;
}

interface SystemsData {
  readonly systeme: readonly SystemRow[];
  readonly aliases: Readonly<Record<string, string>>;
  readonly gemeint: readonly {
    readonly gruppe: string;
    readonly in?: readonly string[];
    readonly gemeint: readonly string[];
  }[];
  readonly alte_gruppen: readonly LegacyRow[];
}

export interface BodyRow {
  readonly land: string;
  readonly name: string;
  readonly ordnung: string;
  readonly schreibweisen: readonly string[];
  readonly gruppen: Readonly<Record<string, readonly string[]>>;
  readonly unsicher?: readonly string[];
  readonly tabelle_stand: string;
  readonly tabelle_status?: 'gesetz' | 'entwurf';
}

export interface EntryOfficeRow {
  readonly land: string;
  readonly kurz: string;
  readonly laufbahn: string;
  readonly gruppe: string;
  readonly technisch?: string;
  readonly auch?: readonly string[];
  readonly quelle: string;
  readonly status: SourceStatus;
}

interface CivilServiceData {
  readonly quelle: readonly SourceRow[];
  readonly koerper: readonly BodyRow[];
  readonly allgemein: readonly string[];
  readonly stufen: readonly {
    readonly land: string;
    readonly familie: string;
    readonly gruppen: readonly string[];
    readonly stufen: readonly string[];
  }[];
  readonly einstiegsaemter: readonly EntryOfficeRow[];
  readonly laufbahngruppen: readonly string[];
  readonly wochenstunden: Readonly<Record<string, number>>;
  readonly wochenstunden_quelle: SourceRow;
}

export interface TableRow {
  readonly system: string;
  readonly titel: string;
  readonly gueltig_ab: string;
  readonly gueltig_bis?: string;
  readonly status: 'tarif' | 'gesetz' | 'abschlag' | 'entwurf' | 'ungeprueft';
  readonly abschlag?: { readonly ab: string; readonly prozent: number; readonly quelle: string };
  readonly quelle: readonly SourceRow[];
  readonly stufen: readonly string[];
  readonly gruppen: Readonly<Record<string, readonly (number | null)[]>>;
}

export interface PairRow {
  readonly tarif: string;
  readonly besoldung: readonly string[];
  readonly status: SourceStatus;
}

export interface SettlementRow {
  readonly id: string;
  readonly systeme: readonly string[];
  readonly nicht?: readonly string[];
  readonly vom?: string;
  readonly laufzeit_bis?: string;
  /** An advance payment: the act is not passed. */
  readonly abschlag?: boolean;
  readonly schritte: readonly {
    readonly ab: string;
    readonly prozent: number;
    /** Least rise in euro per month. */
    readonly mindestens?: number;
    /** Euro per month added before the percentage. */
    readonly sockel?: number;
    readonly ausnahme?: string;
  }[];
  readonly quelle: SourceRow;
}

function lazy(json: string): () => unknown {
  let value: unknown;
  return () => (value ??= JSON.parse(json) as unknown);
}

export const systemsData = lazy(systemsJson) as () => SystemsData;
export const civilServiceData = lazy(civilServiceJson) as () => CivilServiceData;
export const tablesData = lazy(tablesJson) as () => readonly TableRow[];
export const pairingData = lazy(pairingJson) as () => readonly PairRow[];
export const settlementsData = lazy(settlementsJson) as () => readonly SettlementRow[];
