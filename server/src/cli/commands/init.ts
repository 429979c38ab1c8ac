import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { landCode } from '../../../../schemas/pay/laender.ts';
import { houseSchema } from '../../../../schemas/language/house.ts';
import { shapeAt, shapeOf } from '../../../../schemas/language/shape.ts';
import type { Lang } from '../../../../schemas/text.ts';
import { scaffoldHouse, type HouseAnswers } from '../../house/scaffold.ts';
import { choice, readArgs } from '../args.ts';
import { sayInit, type InitWord } from '../init-words.ts';
import { todayOf } from '../today.ts';
import { UsageError } from '../usage-error.ts';

const options = {
  name: { type: 'string' },
  land: { type: 'string' },
  traeger: { type: 'string' },
  ort: { type: 'string' },
  portal: { type: 'string' },
  datenschutz: { type: 'string' },
  form: { type: 'string' },
  anrede: { type: 'string' },
  muster: { type: 'string' },
  ci: { type: 'string' },
  today: { type: 'string' },
  lang: { type: 'string' },
} as const;

type Values = Readonly<Partial<Record<keyof typeof options, string>>>;

/** `kennziffer init [FOLDER]`: makes a house folder from answers or options. Existing files are left alone. */
export async function run(args: readonly string[], lang: Lang): Promise<number> {
  const { values, positionals } = readArgs('init', args, options, lang);
  const today = todayOf(values.today, lang);
  const files = scaffoldHouse(answersOf(await askMissing(values, lang), lang), today);
  const folder = positionals[0] ?? '.';
  for (const [path, content] of files)
    console.log(sayInit(create(join(folder, path), content) ? 'created' : 'kept', lang, join(folder, path)));
  console.log(sayInit('next', lang));
  return 0;
}

/** Writes a new file; false if there is one already. */
function create(path: string, content: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Asks at a terminal what the options leave open. Scripts name all that is needed and are asked nothing. */
async function askMissing(values: Values, lang: Lang): Promise<Values> {
  const needed = ['name', 'land', 'traeger'] as const;
  const open = needed.filter((one) => !values[one]);
  if (open.length === 0) return values;
  if (!process.stdin.isTTY) throw new UsageError(sayInit('missing', lang, `--${open[0]!}`));
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const asked: Partial<Record<keyof typeof options, string>> = { ...values };
    for (const one of [...needed, 'ort', 'portal', 'muster'] as const) asked[one] ??= await ask(prompt, one, lang);
    return asked;
  } finally {
    prompt.close();
  }
}

const ask = async (prompt: Interface, word: InitWord, lang: Lang): Promise<string> =>
  (await prompt.question(`${sayInit(word, lang)}\n> `)).trim();

/** The fixed values of a field of the house file. */
const valuesOf = (...path: string[]): readonly string[] => shapeAt(shapeOf(houseSchema), path)?.scalar?.choices ?? [];

function answersOf(values: Values, lang: Lang): HouseAnswers {
  const land = landCode(values.land ?? '');
  if (land === undefined || land === 'Bund') throw new UsageError(sayInit('badLand', lang, values.land));
  if (!values.name) throw new UsageError(sayInit('missing', lang, '--name'));
  const oneOf = (option: string, value: string, all: readonly string[]) => choice(option, value, all, lang);
  const ci = values.ci?.split(',').map((one) => oneOf('--ci', one.trim(), ['github', 'gitlab']));
  return {
    name: values.name,
    land: land as HouseAnswers['land'],
    traeger: oneOf('--traeger', values.traeger ?? '', valuesOf('traeger')) as HouseAnswers['traeger'],
    ort: values.ort,
    portal: values.portal,
    datenschutz: values.datenschutz,
    geschlechterform:
      values.form &&
      (oneOf('--form', values.form, valuesOf('stil', 'geschlechterform')) as HouseAnswers['geschlechterform']),
    anrede: values.anrede && (oneOf('--anrede', values.anrede, ['Sie', 'du']) as HouseAnswers['anrede']),
    muster: values.muster,
    ci: ci as HouseAnswers['ci'],
  } as HouseAnswers;
}
