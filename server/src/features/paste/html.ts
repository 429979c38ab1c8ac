import { Parser } from 'htmlparser2';
import { pieceOf, type Piece } from './pieces.ts';

/** More than this nobody pastes into a posting. */
const maxLength = 500_000;

/** Elements that begin and end a line of their own. */
const blocks = new Set(
  'address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Elements whose content is no text of the page. */
const silent = new Set(['head', 'style', 'script', 'title', 'template', 'noscript', 'xml', 'svg', 'button', 'select']);

/** Lists as browsers know them, and as Word and Outlook write them. */
export const hasList = (html: string): boolean => /<li\b|MsoList|mso-list:/i.test(html);

/** A paragraph that Word shows as the entry of a list. */
function isWordEntry({ style = '', class: name = '' }: Readonly<Record<string, string>>): boolean {
  return /mso-list:\s*(?!none|ignore)/i.test(style) || /\bMsoList(?:Paragraph|Bullet|Number)/i.test(name);
}

/** Word writes its bullet signs as text that only those see who know no lists: inside such a span. */
const isWordSign = ({ style = '' }: Readonly<Record<string, string>>): boolean => /mso-list:\s*ignore/i.test(style);

/** Conditions around the same signs: `<![if !supportLists]>`, also as a comment. */
const opensSign = (text: string): boolean => /\[if\s+!supportLists\]/i.test(text);
const closesSign = (text: string): boolean => /\[endif\]/i.test(text);

/** Reads lines and entries off the elements as they come. */
class Reader {
  #pieces: Piece[] = [];
  #bullet = false;
  #text = '';
  /** What is open, from the outside in, by name; `isSilent` where the content is left out. */
  readonly #open: { readonly name: string; readonly isSilent: boolean }[] = [];
  #silent = 0;
  #condition = false;
  #ended = false;

  get pieces(): readonly Piece[] {
    this.#flush();
    return this.#pieces;
  }

  opened(name: string, attributes: Readonly<Record<string, string>>): void {
    const isSilent = silent.has(name) || isWordSign(attributes);
    this.#open.push({ name, isSilent });
    if (isSilent) this.#silent++;
    if (name === 'li') this.#begin(true);
    else if (name === 'p' && isWordEntry(attributes)) this.#begin(true);
    else if (blocks.has(name)) this.#break(name);
    else if (name === 'td' || name === 'th') this.#text += ' ';
  }

  closed(name: string): void {
    if (this.#open.pop()?.isSilent) this.#silent--;
    if (name === 'li') this.#begin(false);
    else if (blocks.has(name) && name !== 'br') this.#break(name);
  }

  text(text: string): void {
    if (this.#silent === 0 && !this.#condition && !this.#ended) this.#text += text.replace(/[\r\n\t ]+/g, ' ');
  }

  comment(text: string): void {
    if (opensSign(text)) this.#condition = true;
    else if (closesSign(text)) this.#condition = false;
    else if (text === 'StartFragment') this.#restart();
    else if (text === 'EndFragment') {
      this.#flush();
      this.#ended = true;
    }
  }

  /** A new line. Inside an entry of a list it is only a blank: an entry may have several paragraphs. */
  #break(name: string): void {
    const isList = name === 'ul' || name === 'ol';
    const inEntry = this.#bullet && !isList && (name === 'br' || this.#open.some((one) => one.name === 'li'));
    if (inEntry) this.#text += ' ';
    else this.#begin(false);
  }

  #begin(bullet: boolean): void {
    this.#flush();
    this.#bullet = bullet;
  }

  #flush(): void {
    const piece = pieceOf(this.#text, this.#bullet);
    if (piece && !this.#ended) this.#pieces.push(piece);
    this.#text = '';
    this.#bullet = false;
  }

  /** What stands before the copied piece is not part of it; what is open there still is. */
  #restart(): void {
    this.#pieces = [];
    this.#text = '';
  }
}

/**
 * The lines of a copied piece of a page or a Word text, and which of them are entries of a list. Reads only what lines and
 * lists are made of; no other markup gets through.
 */
export function piecesOfHtml(html: string): readonly Piece[] {
  const reader = new Reader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.opened(name, attributes),
    onclosetag: (name) => reader.closed(name),
    ontext: (text) => reader.text(text),
    oncomment: (text) => reader.comment(text),
    onprocessinginstruction: (_name, text) => reader.comment(text),
  });
  parser.end(html.slice(0, maxLength));
  return reader.pieces;
}
