import type { Lang } from '../../../../../schemas/text.ts';
import { genderPolicyFor, type GenderForm, type GenderPolicy } from '../../../../../schemas/pay/index.ts';
import { bodyIn, bodyOf, isArchived } from '../../facts.ts';
import { houseTexts } from '../../house-texts.ts';
import { defineRule, type Report } from '../../rule.ts';
import { printedTexts, type PrintedText } from '../../texts.ts';

type Sign = Exclude<GenderForm, 'paarform' | 'kennzeichnung'>;

/** A sign inside a word, with one letter before it: the rest of the word is found backwards, so that no text is read twice. */
const signs: Readonly<Record<Sign, RegExp>> = {
  stern: /[A-Za-zÄÖÜäöüß]\*(?:innen|in|r|n|s|e)(?![a-zäöüß])/,
  doppelpunkt: /[A-Za-zÄÖÜäöüß]:(?:innen|in|r|n|e)(?![a-zäöüß])/,
  unterstrich: /[A-Za-zÄÖÜäöüß]_(?:innen|in|r|n|e)(?![a-zäöüß])/,
  mediopunkt: /[A-Za-zÄÖÜäöüß][·•](?:innen|in|r|n|e)(?![a-zäöüß])/,
  'binnen-i': /[a-zäöüß]In(?:nen)?(?![A-Za-zäöüß])/,
};

const anySign = /[a-zäöüßA-Z](?:[*:_·•](?:in|[rnse])|In(?![a-zäöüß])|Innen)/;

const names: Readonly<Record<Sign, { de: string; en: string }>> = {
  stern: { de: 'Stern', en: 'star' },
  doppelpunkt: { de: 'Doppelpunkt', en: 'colon' },
  unterstrich: { de: 'Unterstrich', en: 'underscore' },
  mediopunkt: { de: 'Mittelpunkt', en: 'middle dot' },
  'binnen-i': { de: 'großes I', en: 'capital I' },
};

/** The first place of a sign in the texts a policy binds. */
function firstUse(
  texts: readonly PrintedText[],
  sign: Sign,
  titleOnly: boolean,
): { readonly text: PrintedText; readonly start: number; readonly end: number } | undefined {
  for (const text of texts) {
    if (!text.prose || (titleOnly && text.section !== 'titel')) continue;
    const match = signs[sign].exec(text.place.value);
    if (!match) continue;
    let start = match.index;
    while (start > 0 && /[A-Za-zÄÖÜäöüß]/.test(text.place.value[start - 1]!)) start--;
    return { text, start, end: match.index + match[0].length };
  }
  return undefined;
}

const isSign = (form: GenderForm): form is Sign => form in signs;

type Body = ReturnType<typeof bodyOf>;

function policiesOf(body: Body): readonly GenderPolicy[] {
  return genderPolicyFor(body).filter(({ verbietet, paarform }) => verbietet.length > 0 || paarform !== undefined);
}

export const rule = defineRule({
  id: 'form/behoerde',
  since: '0.2.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Vorgabe der Behörde zur Geschlechterform', en: 'The authority’s rule on gender forms' },
  summary: {
    de: 'Manche Länder verbieten ihren Behörden Zeichen im Wort, andere Gesetze sprechen von weiblicher und männlicher Form. Die Regel kennt, wer seit wann gebunden ist, und geht nie über eine Warnung hinaus; ob ein Stern die „beiden Formen“ erfüllt, ist nicht entschieden.',
    en: 'Some Länder forbid their authorities signs inside words; other acts speak of feminine and masculine form. The rule knows who is bound since when and never exceeds a warning; whether a star satisfies "both forms" is not decided.',
  },
  sources: [
    { name: '§ 22 Abs. 5 Satz 2 AGO (Bayern), seit 1.4.2024', status: 'quelle', reviewed: '2026-11-21' },
    {
      name: 'Dienstanweisung der Hessischen Landesregierung, seit 28.3.2024',
      status: 'quelle',
      reviewed: '2026-11-21',
    },
    { name: 'Leitfaden „Der Titel“ (NRW), April 2022', status: 'quelle', reviewed: '2026-11-21' },
    {
      name: 'Gleichstellungsgesetze der Länder zur weiblichen und männlichen Form',
      status: 'umstritten',
      reviewed: '2026-11-21',
    },
  ],
  messages: {
    forbidden: {
      what: {
        de: '„{wort}“: {koerper} verwendet in amtlichen Texten {zeichen?keinen}{ohne?kein} {form}.',
        en: '"{wort}": {koerper} uses no {form} in official texts.',
      },
      why: {
        de: '({quelle}{seit?, seit {seit}}; gilt für: {bindet})',
        en: '({quelle}{seit?, since {seit}}; binds: {bindet})',
      },
      todo: {
        de: 'Eine neutrale Form oder ein Paar passt immer.',
        en: 'A neutral form or a pair always fits.',
      },
    },
    pair: {
      what: {
        de: '„{wort}“: {quelle} spricht von weiblicher und männlicher Form.',
        en: '"{wort}": {quelle} speaks of the feminine and masculine form.',
      },
      why: {
        de: 'Ob die Kurzform genügt, ist nicht entschieden; das AGG spricht nicht dagegen (BAG 8 AZR 164/22).',
        en: 'Whether the short form is enough is not decided; the AGG is not against it (BAG 8 AZR 164/22).',
      },
    },
  },
  check(context, report) {
    // Most postings use no such sign at all, and one look at the file tells.
    if (isArchived(context) || !anySign.test(context.document.text)) return;
    judge(printedTexts(context), bodyOf(context), context.lang, report);
  },
  checkHouse(context, report) {
    if (anySign.test(context.document.text))
      judge(houseTexts(context), bodyIn(context.house, context.today), context.lang, report);
  },
});

/** Reports the first use of each sign that the body's policies speak of. */
function judge(
  texts: readonly PrintedText[],
  body: Body,
  lang: Lang,
  report: (report: Report<'forbidden' | 'pair', never>) => void,
): void {
  const done = new Set<Sign>();
  const policies = policiesOf(body);
  for (const policy of policies) {
    for (const form of policy.verbietet.filter(isSign)) {
      const use = done.has(form) ? undefined : firstUse(texts, form, policy.nur_titel === true);
      if (!use) continue;
      done.add(form);
      report({
        at: use.text.place.span(use.start, use.end),
        message: 'forbidden',
        data: {
          wort: use.text.place.value.slice(use.start, use.end),
          koerper: policy.koerper,
          form: names[form][lang],
          zeichen: form === 'binnen-i' ? '' : 'ja',
          ohne: form === 'binnen-i' ? 'ja' : '',
          quelle: policy.quelle,
          seit: (policy.seit ?? '').split('-').reverse().join('.'),
          bindet: policy.bindet[lang],
        },
        level: policy.status === 'ungeprueft' ? 'info' : 'warning',
      });
    }
  }
  const pair = policies.find(({ paarform }) => paarform !== undefined);
  if (!pair || done.size > 0) return;
  for (const form of Object.keys(signs) as Sign[]) {
    const use = firstUse(texts, form, false);
    if (!use) continue;
    report({
      at: use.text.place.span(use.start, use.end),
      message: 'pair',
      data: { wort: use.text.place.value.slice(use.start, use.end), quelle: pair.quelle },
      level: 'info',
    });
    return;
  }
}
