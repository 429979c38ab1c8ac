/** Shapes of the knowledge files in `schemas/data`. Only the generator checks them: what it wrote needs no second look. */
import { z } from 'zod';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const status = z.enum(['gericht', 'gesetz', 'quelle', 'umstritten', 'empfehlung', 'ungeprueft']);
const both = z.strictObject({ de: z.string().min(1), en: z.string().min(1) });
const land = z.string().regex(/^[A-Z]{2}$/);
const body = z.union([land, z.literal('Bund')]);
const traeger = z.enum(['kommune', 'land', 'bund', 'hochschule', 'anstalt', 'kirche']);
const list = z.union([z.string(), z.number()]);
const hours = z.number().min(30).max(48);
const source = z.strictObject({ name: z.string(), status, geprueft: date, sagt: z.string().optional() });
const grade = z.string().regex(/^(?:E|S|P|KR|Ä|A|B|R|W) \d+[a-d]?Ü?$/);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const family = z.strictObject({
  gruppen: list,
  besitzstand: list.optional(),
  stufen: list.optional(),
  ausnahmen: z.record(z.string(), list).optional(),
  /** system that really holds this family: S under TVöD-VKA is TVöD-SuE */
  system: slug.optional(),
  /** system whose table gives the amounts */
  tabelle: slug.optional(),
  woche: hours.optional(),
});

export const systemsFile = z.strictObject({
  systeme: z.array(
    z.strictObject({
      id: slug,
      name: z.string(),
      teil_offen: z.boolean().optional(),
      ausbildung: z.boolean().optional(),
      schreibweisen: z.array(z.string()),
      verkannt: z.array(z.string()).default([]),
      familien: z.record(z.string(), family),
      je_traeger: z.record(z.string(), slug).optional(),
      je_land: z.record(z.string(), slug).optional(),
      verwechselt: z.record(z.string(), slug).optional(),
      traeger: z.array(traeger).optional(),
      laender: z.array(land).optional(),
      woche: hours.optional(),
      woche_je_land: z.record(land, hours).optional(),
      sicherheit: status,
    }),
  ),
  gemeint: z.array(z.strictObject({ gruppe: grade, in: z.array(slug).optional(), gemeint: z.array(grade) })),
  alte_gruppen: z.array(
    z.strictObject({
      id: slug,
      gruppe: grade.optional(),
      familie: z.string().optional(),
      in: z.array(slug).optional(),
      gemeint: z.record(slug, z.array(grade)).optional(),
      warum: both,
      status,
    }),
  ),
});

export const tableFile = z.strictObject({
  system: slug,
  titel: z.string(),
  gueltig_ab: date,
  gueltig_bis: date.optional(),
  status: z.enum(['tarif', 'gesetz', 'abschlag', 'entwurf', 'ungeprueft']),
  abschlag: z.strictObject({ ab: date, prozent: z.number(), quelle: z.string() }).optional(),
  quelle: z.array(source).min(1),
  stufen: z.array(z.string()).min(1),
  gruppen: z.record(grade, z.array(z.number().positive().nullable())),
});

export const civilServiceFile = z.strictObject({
  quelle: z.array(source),
  koerper: z.array(
    z.strictObject({
      land: body,
      name: z.string(),
      ordnung: z.string().includes('{familie}'),
      schreibweisen: z.array(z.string()),
      A: list,
      B: list,
      R: list.optional(),
      W: list,
      C: list.optional(),
      unsicher: z.array(z.string()).optional(),
      tabelle_stand: date,
      tabelle_status: z.enum(['gesetz', 'entwurf']).optional(),
    }),
  ),
  allgemein: z.array(z.string()),
  ueblich: z.strictObject({ R: list, W: list, C: list }),
  stufen: z.array(z.strictObject({ land: body, familie: z.string(), gruppen: list, stufen: list })),
  einstiegsaemter: z.array(
    z.strictObject({
      land: body,
      kurz: z.string(),
      laufbahn: z.string(),
      gruppe: grade,
      technisch: grade.optional(),
      auch: z.array(grade).optional(),
      quelle: z.string(),
      status,
    }),
  ),
  laufbahngruppen: z.array(land),
  wochenstunden: z.record(z.string(), hours),
  wochenstunden_quelle: source,
});

export const pairingFile = z.strictObject({
  paare: z.array(z.strictObject({ tarif: grade, besoldung: z.array(grade).min(1), status })),
  quelle: source,
});

export const settlementsFile = z.strictObject({
  abschluesse: z.array(
    z.strictObject({
      id: slug,
      systeme: z.array(slug).min(1),
      nicht: z.array(slug).optional(),
      vom: date.optional(),
      laufzeit_bis: date.optional(),
      abschlag: z.boolean().optional(),
      schritte: z.array(
        z.strictObject({
          ab: date,
          prozent: z.number(),
          mindestens: z.number().optional(),
          sockel: z.number().optional(),
          ausnahme: z.string().optional(),
        }),
      ),
      quelle: source,
    }),
  ),
});

export const laenderFile = z.strictObject({
  laender: z
    .array(z.strictObject({ slug, name: z.string(), name_en: z.string(), kuerzel: land, auch: z.array(z.string()) }))
    .length(16),
});

export const localHolidaysFile = z.strictObject({
  feiertage: z.array(
    z
      .strictObject({
        name: z.string(),
        name_en: z.string(),
        land,
        tag: z
          .string()
          .regex(/^\d{2}-\d{2}$/)
          .optional(),
        ostern: z.int().optional(),
        datum: date.optional(),
        orte: z.array(z.string()).optional(),
        ueberall: z.boolean().optional(),
        wo: both.optional(),
        quelle: z.string(),
        status,
        geprueft: date,
      })
      .refine(
        (h) => [h.tag, h.ostern, h.datum].filter((d) => d !== undefined).length === 1,
        'one of tag, ostern, datum',
      )
      .refine((h) => h.ueberall === true || h.wo !== undefined, 'a holiday of some places says where'),
  ),
});

export const clauseFile = z.strictObject({
  klauseln: z.array(
    z.strictObject({
      id: slug,
      /** name under which a posting refers to it: `klauseln: teilzeit, frauen` */
      name: slug,
      titel: z.string(),
      text: z.string().min(20),
      laender: z.array(body).optional(),
      traeger: z.array(traeger).optional(),
      pflicht: z.enum(['pflicht', 'bedingt', 'empfohlen', 'moeglich']),
      bedingung: z
        .strictObject({
          feld: z.string(),
          unter: z.number().optional(),
          vorhanden: z.boolean().optional(),
          sagt: both,
        })
        .optional(),
      gueltig_ab: date.optional(),
      gueltig_bis: date.optional(),
      norm: z.string(),
      status,
      geprueft: date,
      hinweis: both.optional(),
    }),
  ),
});

export const awardsFile = z.strictObject({
  auszeichnungen: z.array(
    z.strictObject({
      id: slug,
      name: z.string(),
      auch: z.array(z.string()),
      art: z.enum(['praedikat', 'zertifikat', 'selbstverpflichtung']),
      jahre: z.int().positive().optional(),
      darf: both,
      nie: z.array(z.string()).default([]),
      hinweis: both.optional(),
      quelle: source,
    }),
  ),
});

export const genderPolicyFile = z.strictObject({
  regeln: z.array(
    z.strictObject({
      id: slug,
      koerper: z.string(),
      laender: z.array(body).optional(),
      traeger: z.array(traeger).optional(),
      orte: z.array(z.string()).optional(),
      /** part of the body that is bound, where not all of it is */
      bereich: z.string().optional(),
      /** binds job titles only */
      nur_titel: z.boolean().optional(),
      bindet: both,
      verbietet: z.array(z.string()).default([]),
      verlangt: z.array(z.string()).default([]),
      erlaubt: z.array(z.string()).default([]),
      paarform: z.enum(['pflicht', 'soll']).optional(),
      seit: z
        .string()
        .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
        .optional(),
      bis: date.optional(),
      quelle: z.string(),
      status,
      geprueft: date,
      sagt: both.optional(),
    }),
  ),
});
