import type * as z from 'zod';
import { fieldMeta, group, prose } from './fields.ts';
import { head, withText } from './posting/head.ts';
import { processFields } from './posting/process.ts';
import { sections } from './posting/sections.ts';

/** `<field>_text`: printed instead of what the tool would make of the field. */
function textFor(key: keyof typeof head) {
  const { title } = fieldMeta.get(head[key])!;
  return prose({
    rare: true,
    title: { de: `${title.de}: eigener Text`, en: `${title.en}: own text` },
    description: {
      de: `Wird an Stelle von „${key}“ so gedruckt, wie es hier steht. „${key}“ bleibt für Prüfung und Export.`,
      en: `Printed as it stands instead of "${key}", which remains for checks and export.`,
    },
  });
}

type TextKey = (typeof withText)[number];
const texts = Object.fromEntries(withText.map((key) => [`${key}_text`, textFor(key)])) as Record<
  `${TextKey}_text`,
  ReturnType<typeof prose>
>;

/** A posting, `*.stelle.yaml`. */
export const postingSchema = group(
  { ...head, ...texts, ...sections, ...processFields },
  {
    title: { de: 'Stellenausschreibung', en: 'Job posting' },
    description: { de: 'Eine Ausschreibung des öffentlichen Dienstes.', en: 'A posting of a public employer.' },
  },
);

/** The typed posting: what the schema makes of the file. */
export type Posting = z.output<typeof postingSchema>;
