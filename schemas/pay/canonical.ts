import { systemName } from './systems.ts';
import type { GradeRead, JoinerRead } from './types.ts';

const trackNames: Readonly<Record<string, string>> = {
  '1.1': 'LG 1.1',
  '1.2': 'LG 1.2',
  '2.1': 'LG 2.1',
  '2.2': 'LG 2.2',
};

/** A grade as it is best written, with allowance and track: `A 9 Z mD`, `E 9a`. */
export function canonicalGrade(grade: GradeRead): string {
  const track = grade.track === undefined ? '' : ` ${trackNames[grade.track] ?? grade.track}`;
  return `${grade.grade}${grade.zulage ? ' Z' : ''}${track}`;
}

const joinerTexts: Readonly<Record<JoinerRead['kind'], string>> = { bereich: '–', oder: '/', und: ' und ' };

export interface CanonicalParts {
  readonly grades: readonly GradeRead[];
  readonly joiners: readonly JoinerRead['kind'][];
  readonly bis: boolean;
  /** Id of the system, or the name of one that is not known. */
  readonly system?: string;
}

/** `bis E 6 TVöD-VKA`, `E 9c–E 11 TVöD-VKA`, `A 6 LBesO A NRW`. */
export function canonicalPay({ grades, joiners, bis, system }: CanonicalParts): string {
  const list = grades
    .map((g, i) => `${i === 0 ? '' : joinerTexts[joiners[i - 1] ?? 'oder']}${canonicalGrade(g)}`)
    .join('');
  const name = system === undefined ? undefined : (systemName(system, grades[0]?.family ?? 'A') ?? system);
  return [bis ? 'bis' : '', list, name ?? ''].filter((part) => part !== '').join(' ');
}
