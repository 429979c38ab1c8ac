import type { Look } from '../house/look.ts';
import type { Severity, Span } from '../messages/finding.ts';

/** Where in the posting's file a part of the page comes from. */
export interface Source extends Span {
  /** Zero-based line of `start`. */
  readonly line: number;
}

/** A stretch of text of one kind. A line break in `text` is one on the page. */
export interface Run {
  readonly text: string;
  readonly source: Source;
  /** Where a click leads: http, https, mailto or tel, never anything else. */
  readonly href?: string;
  /** Name by which a text of the house, or of another field, stands here. */
  readonly from?: string;
  /** Set where nobody knows the name; `text` then is what the author wrote. */
  readonly unknown?: true;
  /** Indexes into {@link PostingView.findings}. */
  readonly findings?: readonly number[];
}

export type Runs = readonly Run[];

/** A line of the page with the place it comes from. */
export interface Line {
  readonly runs: Runs;
  readonly source: Source;
}

export interface Paragraph extends Line {
  readonly kind: 'paragraph';
}

/** A bullet; several ways stand for "one of these is enough". */
export interface Item {
  readonly ways: readonly Line[];
  readonly source: Source;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Item[];
  readonly source: Source;
}

/** How far a requirement binds. */
export type RequirementLevel = 'zwingend' | 'erwartet' | 'wuenschenswert';

export interface Requirements {
  readonly kind: 'requirements';
  readonly level: RequirementLevel;
  readonly heading: Line;
  readonly list: List;
  readonly source: Source;
}

/** A text of the house or the Land, called by its name. */
export interface TextBlock {
  readonly kind: 'text-block';
  readonly name: string;
  readonly unknown: boolean;
  readonly paragraphs: readonly Paragraph[];
  readonly source: Source;
}

export type ContactField = 'fuer' | 'name' | 'funktion' | 'telefon' | 'email' | 'erreichbar';

export interface Contact {
  readonly kind: 'contact';
  readonly lines: readonly (Line & { readonly field: ContactField; readonly label?: string })[];
  readonly source: Source;
}

/** A fact with its name: in the overview, or a way to apply. */
export interface Fact extends Line {
  readonly key: string;
  readonly label: Runs;
}

/** The ways to apply; the first is the main one. */
export interface Ways {
  readonly kind: 'ways';
  readonly ways: readonly Fact[];
  readonly source: Source;
}

export type Block = Paragraph | List | Requirements | TextBlock | Contact | Ways;

export interface Section {
  /** Name of the field; free sections have their number behind it. */
  readonly key: string;
  readonly heading: Line;
  readonly blocks: readonly Block[];
  readonly source: Source;
}

export interface Header {
  /** Who is looking for someone. */
  readonly employer?: Line;
  readonly opening: readonly Paragraph[];
  /** The title up to its marker, and the marker; empty runs where the posting has no title yet. */
  readonly title: Line & { readonly marker: Runs };
  readonly addition?: Line;
  /** From large to small. */
  readonly organisation: readonly Line[];
  /** Kennziffer and Kennwort. */
  readonly numbers: readonly Fact[];
}

/** What a mark in the text explains. */
export interface ViewFinding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** What a reader of the posting sees, whatever it is then made into. What is `intern` has no way into it. */
export interface PostingView {
  /** Colour and logo of the house. */
  readonly look: Look;
  readonly header: Header;
  /** The overview: place, start, pay, time, deadline. */
  readonly factsHeading: Line;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  readonly findings: readonly ViewFinding[];
  /** Findings about something that is not on the page. */
  readonly unplaced: readonly number[];
}
