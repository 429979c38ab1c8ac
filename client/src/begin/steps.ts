import * as vscode from 'vscode';

/** What a step came to: an answer, the way back, or nothing more (the author closed the dialogue). */
export type Answer<T> = { readonly value: T } | 'back' | undefined;

/** Where a step stands in its dialogue; the title names it, and the first step has no way back. */
export interface StepPlace {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

export interface Option<T> extends vscode.QuickPickItem {
  readonly value?: T;
}

interface PickOptions<T> {
  readonly place: StepPlace;
  readonly placeholder: string;
  /** May still be on their way; the list is shown as busy until then. */
  readonly options: readonly Option<T>[] | Promise<readonly Option<T>[]>;
  /** What is meant by own words, where the author may also answer so. */
  readonly typed?: (text: string) => T;
}

/** Asks for one of several things. */
export function pick<T>({ place, placeholder, options, typed }: PickOptions<T>): Promise<Answer<T>> {
  const input = vscode.window.createQuickPick<Option<T>>();
  Object.assign(input, place, { placeholder, matchOnDescription: true, ignoreFocusOut: true });
  let given: readonly Option<T>[] = [];
  const show = (): void => {
    const text = input.value.trim();
    // Found by its description, it comes behind everything whose name fits: Enter takes the best fitting name.
    const own = { label: vscode.l10n.t('As typed'), description: text, alwaysShow: true };
    input.items = typed && text !== '' ? [...given, { ...own, value: typed(text) }] : given;
  };
  input.busy = true;
  void Promise.resolve(options).then((found) => {
    given = found;
    input.busy = false;
    show();
  });
  const listening = typed ? [input.onDidChangeValue(show)] : [];
  return answerOf(input, place, () => input.selectedItems[0]?.value, listening);
}

/** Asks for a line of text; an empty one is an answer too. */
export function ask(place: StepPlace, prompt: string, placeholder: string, behind = ''): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  Object.assign(input, place, { prompt, placeholder, ignoreFocusOut: true });
  if (behind !== '') {
    input.value = ` ${behind}`;
    input.valueSelection = [0, 0];
  }
  return answerOf(input, place, () => input.value.trim(), []);
}

function answerOf<T>(
  input: vscode.QuickPick<Option<T>> | vscode.InputBox,
  { step }: StepPlace,
  chosen: () => T | undefined,
  listening: readonly vscode.Disposable[],
): Promise<Answer<T>> {
  if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise<Answer<T>>((resolve) => {
    const all = [
      ...listening,
      input,
      input.onDidTriggerButton(() => finish('back')),
      input.onDidHide(() => finish(undefined)),
      input.onDidAccept(() => {
        const value = chosen();
        if (value !== undefined) finish({ value });
      }),
    ];
    const finish = (answer: Answer<T>): void => {
      resolve(answer);
      for (const one of all.splice(0)) one.dispose();
    };
    input.show();
  });
}

/** Asks one step after the other, back and forth. Each adds to what is known; undefined when the author closed it. */
export async function dialogue<T extends object>(
  steps: readonly ((place: { step: number; totalSteps: number }, known: Partial<T>) => Promise<Answer<Partial<T>>>)[],
): Promise<Partial<T> | undefined> {
  const known: Partial<T>[] = [{}];
  while (known.length <= steps.length) {
    const step = known.length;
    const answer = await steps[step - 1]!({ step, totalSteps: steps.length }, known.at(-1)!);
    if (answer === undefined) return undefined;
    if (answer === 'back') known.pop();
    else known.push({ ...known.at(-1)!, ...answer.value });
  }
  return known.at(-1);
}
