/** Text as it must be written inside a snippet. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A snippet as plain text: tab stops empty, placeholders as they stand, of a choice the first. */
export function plainText(snippet: string): string {
  let text = snippet;
  for (let before = ''; before !== text;) {
    before = text;
    text = text
      .replace(/(?<!\\)\$\{\d+\|((?:\\.|[^,|\\])*)(?:,(?:\\.|[^|\\])*)?\|\}/g, '$1')
      .replace(/(?<!\\)\$\{\d+:((?:\\.|[^\\{}$])*)\}/g, '$1')
      .replace(/(?<!\\)\$(?:\d+|\{\d+\})/g, '');
  }
  return text.replace(/\\([\\$}])/g, '$1');
}

/** A snippet whose further lines stand as many blanks further left: for editors that indent them by themselves. */
export const lessIndented = (text: string, columns: number): string =>
  columns === 0 ? text : text.replace(new RegExp(`\\n {0,${columns}}`, 'g'), '\n');

/** The same with another line end. */
export const withEol = (text: string, eol: string): string => (eol === '\n' ? text : text.replace(/\n/g, eol));
