import * as vscode from 'vscode';
import type { BeginChoices, Choice, KindChoice, PayChoices, PostingFacts } from '../../../server/src/lsp/protocol.ts';
import { ask, dialogue, pick, type Answer, type Option, type StepPlace } from './steps.ts';

type Facts = Partial<PostingFacts>;

/** Asks for kind, pay, unit and title of a new posting. Undefined when the author closed the dialogue. */
export function askForFacts(choices: BeginChoices, units: Promise<readonly string[][]>): Promise<Facts | undefined> {
  const title = vscode.l10n.t('New Job Posting');
  return dialogue<PostingFacts>([
    (place) => askKind({ ...place, title }, choices.kinds),
    (place, { art }) => askPay({ ...place, title }, choices, art),
    (place) => askUnit({ ...place, title }, units),
    (place) => askTitle({ ...place, title }, choices.marker),
  ]);
}

const option = <T>({ value, detail }: Choice, made: T): Option<T> => ({
  label: value,
  ...(detail !== undefined && { description: detail }),
  value: made,
});

const stillOpen = <T>(value: T): Option<T> => ({
  label: vscode.l10n.t('Still open'),
  description: vscode.l10n.t('to be filled in later'),
  value,
});

function askKind(place: StepPlace, kinds: readonly KindChoice[]): Promise<Answer<Facts>> {
  const options = kinds.map((kind) => option<Facts>(kind, { art: kind.value }));
  return pick({ place, placeholder: vscode.l10n.t('What is to be advertised?'), options });
}

/** Grades with what they pay, the usual ones of the house first; those of another tariff after choosing it. */
async function askPay(place: StepPlace, choices: BeginChoices, art: Facts['art']): Promise<Answer<Facts>> {
  const paidBy = choices.kinds.find(({ value }) => value === art)?.paidBy ?? 'grades';
  const nothing: Facts = { entgelt: undefined, besoldung: undefined };
  const typed = (text: string): Facts => ({ ...nothing, entgelt: text });
  if (paidBy !== 'grades') {
    const training = paidBy === 'training' ? choices.training : [];
    const options = [
      ...training.map((choice) => option<Facts>(choice, { ...nothing, entgelt: choice.value })),
      stillOpen<Facts>(nothing),
    ];
    return pick({ place, placeholder: vscode.l10n.t('What is paid?'), options, typed });
  }
  const usual = choices.pay.filter((group) => group.usual);
  const others = choices.pay.filter((group) => !group.usual);
  for (;;) {
    const answer = await pick<Facts | 'other'>({
      place,
      placeholder: vscode.l10n.t('Which grade? Type, for example, "E 9a" or "A 10".'),
      options: [
        stillOpen<Facts>(nothing),
        { label: vscode.l10n.t('Other collective agreement …'), value: 'other' as const },
        ...usual.flatMap((group) => [separator(group.system), ...gradesOf(group, nothing)]),
      ],
      typed,
    });
    if (answer === undefined || answer === 'back') return answer;
    if (answer.value !== 'other') return { value: answer.value };
    const other = await askOtherPay({ ...place, title: `${place.title}: ${vscode.l10n.t('Pay')}` }, others, nothing);
    if (other !== 'back') return other;
  }
}

async function askOtherPay(place: StepPlace, groups: readonly PayChoices[], nothing: Facts): Promise<Answer<Facts>> {
  const options = groups.map((group): Option<PayChoices> => ({ label: group.system, value: group }));
  const group = await pick({ place, placeholder: vscode.l10n.t('Which collective agreement?'), options });
  if (group === undefined || group === 'back') return group;
  const placeholder = vscode.l10n.t('Which grade? Type, for example, "E 9a" or "A 10".');
  const grade = await pick({ place, placeholder, options: gradesOf(group.value, nothing) });
  return grade === 'back' ? askOtherPay(place, groups, nothing) : grade;
}

const separator = (label: string): Option<never> => ({ label, kind: vscode.QuickPickItemKind.Separator });

const gradesOf = ({ field, grades }: PayChoices, nothing: Facts): Option<Facts>[] =>
  grades.map((choice) => option<Facts>(choice, { ...nothing, [field]: choice.value }));

const levels = ' › ';

/** Units that other postings name, or one in own words, its levels parted by „/“ or „›“. */
function askUnit(place: StepPlace, units: Promise<readonly string[][]>): Promise<Answer<Facts>> {
  const optionOf = (unit: readonly string[]): Option<Facts> => ({
    label: unit.join(levels),
    value: { organisation: unit },
  });
  return pick({
    place,
    placeholder: vscode.l10n.t('In which unit? Levels from large to small, parted by " / ".'),
    options: units.then((found) => [stillOpen<Facts>({ organisation: [] }), ...found.map(optionOf)]),
    typed: (text) => ({
      organisation: text
        .split(/\s+[/›>]\s+/)
        .map((level) => level.trim())
        .filter((level) => level !== ''),
    }),
  });
}

async function askTitle(place: StepPlace, marker: string | undefined): Promise<Answer<Facts>> {
  const prompt = vscode.l10n.t('Title of the post; may be left empty for now.');
  const answer = await ask(place, prompt, vscode.l10n.t('e.g. Sachbearbeiter/in (w/m/d)'), marker);
  if (answer === undefined || answer === 'back') return answer;
  const isNamed = answer.value !== '' && answer.value !== marker;
  return { value: isNamed ? { titel: answer.value } : {} };
}
