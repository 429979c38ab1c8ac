/** Whether a text may stand behind a colon or dash without quotes and is read as the text it is. */
function isPlain(text: string): boolean {
  return (
    !/^[\s"'[\]{},&*!|>%@`#]|^[-?:](?:\s|$)|:(?:\s|$)|\s#|[\s]$|[\n\t]/.test(text) &&
    text !== '' &&
    !/^(?:null|~)$/i.test(text)
  );
}

/** A text as a value in the file: as it stands where possible, else in quotes. */
export function asValue(text: string): string {
  if (isPlain(text)) return text;
  return text.includes('"') || text.includes('\\') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
