import type { RuleMeta } from '../../../schemas/rule-meta.ts';
import type { Lang, Text } from '../../../schemas/text.ts';
import type { HouseDocument, PostingDocument } from '../document/typed.ts';
import type { Place } from '../document/place.ts';
import type { ProblemCode } from '../document/problems.ts';
import type { House } from '../house/house.ts';
import type { LogoState } from '../house/logo-content.ts';
import type { NameUse } from '../house/uses.ts';
import type { MessageData, MessageParts } from '../messages/compose.ts';
import type { RelatedPlace, Span, TextChange } from '../messages/finding.ts';
import type { Range } from '../messages/public.ts';

/** What other files of the same run say, as far as rules ask for it. */
export interface ProjectIndex {
  /** Places of each Kennziffer, by its text; the posting's own among them. */
  readonly kennziffern: ReadonlyMap<string, readonly { readonly path: string; readonly range: Range }[]>;
  /** Text of a posting as it was first published, where its history is at hand. */
  readonly published?: (path: string) => string | undefined;
}

/** All a rule can see. Files, clock and network are not part of it. */
export interface RuleContext {
  readonly document: PostingDocument;
  readonly house: House;
  /** ISO date that counts as today. */
  readonly today: string;
  readonly path: string;
  readonly lang: Lang;
  readonly project?: ProjectIndex;
}

/** All a rule can see of a house file. */
export interface HouseContext extends Omit<RuleContext, 'document' | 'project'> {
  readonly document: HouseDocument;
  /** What the postings of the house refer to, where the host knows all of them and there are any. */
  readonly uses?: Iterable<NameUse>;
  /** What lies at a path from the folder of the house file, as its logo; absent, or undefined, where nobody can look. */
  readonly logoState?: (path: string) => LogoState | undefined;
}

/** A text that readers of the posting see. */
export interface PrintedText {
  readonly place: Place;
  readonly path: readonly (string | number)[];
  /** Its top-level field. */
  readonly section: string;
  readonly prose: boolean;
}

/** All a rule on single texts can see. */
export interface TextsContext extends Pick<RuleContext, 'house' | 'lang'> {
  readonly texts: readonly PrintedText[];
}

/** A repair as a rule offers it. */
export interface RuleFix<F extends string> {
  readonly title: F;
  readonly data?: MessageData;
  readonly safe: boolean;
  readonly changes: readonly TextChange[];
}

/** One finding of a rule; wording and level are added by the engine. */
export interface Report<M extends string = string, F extends string = string> {
  readonly at: Span;
  readonly message: M;
  readonly data?: MessageData;
  readonly fixes?: readonly RuleFix<F>[];
  readonly related?: readonly RelatedPlace[];
  /** A level below or above the rule's own, where the case asks for it. */
  readonly level?: 'error' | 'warning' | 'info';
}

/** A rule: what it is, how it speaks, how it checks. One folder each. */
export interface Rule<M extends string = string, F extends string = string> extends RuleMeta {
  readonly messages: Readonly<Record<M, MessageParts>>;
  readonly fixTitles?: Readonly<Record<F, Text>>;
  /** Problems of the file that this rule words; their code is the message's name. */
  readonly problems?: readonly ProblemCode[];
  check?(context: RuleContext, report: (report: Report<M, F>) => void): void;
  /** Looks at texts, those of a posting and those of a house file alike. */
  checkTexts?(context: TextsContext, report: (report: Report<M, F>) => void): void;
  /** Looks at a house file, where its texts are judged once for all postings. */
  checkHouse?(context: HouseContext, report: (report: Report<M, F>) => void): void;
}

/** Defines a rule; message and fix names are checked by the compiler. */
export function defineRule<const M extends string, const F extends string = never>(rule: Rule<M, F>): Rule {
  return rule;
}

/** Defines a rule that only words problems found while reading the file. */
export function defineProblemRule<const C extends ProblemCode>(
  rule: RuleMeta & { readonly messages: Readonly<Record<C, MessageParts>> },
): Rule {
  return { ...rule, problems: Object.keys(rule.messages) as C[] };
}
