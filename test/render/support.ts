import { readFileSync } from 'node:fs';
import { parsePosting } from '../../server/src/document/typed.ts';
import { readHouse, type House } from '../../server/src/house/house.ts';
import { renderPosting, type PostingView, type RenderOptions } from '../../server/src/render/index.ts';

export const today = '2026-11-21';
export const examples = ['verwaltung', 'kita', 'ingenieur'] as const;

const file = (path: string): URL => new URL(path, import.meta.url);
export const exampleText = (name: string): string => readFileSync(file(`examples/${name}.stelle.yaml`), 'utf8');
export const exampleHouse = (): House => readHouse(readFileSync(file('examples/arbeitgeber.yaml'), 'utf8'));

export function view(text: string, house?: string | House, options: Partial<RenderOptions> = {}): PostingView {
  const of = typeof house === 'object' ? house : readHouse(house);
  return renderPosting(parsePosting(text), of, { today, ...options });
}

export const exampleView = (name: string): PostingView => view(exampleText(name), exampleHouse());

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Every tag the renderer may write, with its attributes. */
const tag = new RegExp(
  '<(?:/(?:article|header|section|div|ul|li|dl|dt|dd|p|h[1-6]|span|a|address|mark|aside)|br' +
    '|(?:article|header|section|div|ul|li|dl|dt|dd|p|h[1-6]|span|a|address|mark|aside)' +
    '(?: (?:class|id|lang|data-start|data-line|data-findings|aria-describedby|tabindex|href)="[^"<>]*"| hidden)*)>',
  'g',
);

/** The text of our HTML, by its own strict grammar. Throws for anything that is neither a known tag nor escaped text. */
export function textOfHtml(html: string): string {
  const bare = html.replace(tag, '');
  const stray = /[<>]|&(?!(?:amp|lt|gt|quot|#39);)/.exec(bare);
  if (stray) throw new Error(`not escaped: ${bare.slice(Math.max(0, stray.index - 40), stray.index + 40)}`);
  return bare.replace(/&(\w+|#39);/g, (_, name: string) => entities[name]!);
}

/** Words in order; the bullet is the text's own. */
export const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '' && word !== '•');
