import * as z from 'zod';

/**
 * What the published descriptions of the formats allow, as far as Kennziffer uses them. Strict: a misspelt or misplaced
 * property is refused. SARIF and JUnit are also held against their published schemas, reviewdog's format against a validator
 * of others (official-formats.ts). GitLab and reviewdog publish theirs in no package; both schemas let unknown properties pass, so these here are the narrower ones —
 * and reviewdog's reader, other than its schema, refuses what it does not know.
 */
const line = z.int().positive();
const sarifText = z.strictObject({ text: z.string().min(1) });
const sarifRegion = z.strictObject({ startLine: line, startColumn: line, endLine: line, endColumn: line });
const sarifArtifact = z.strictObject({ uri: z.string().regex(/^(?:[\w.~!'()*-]|%[0-9A-F]{2}|\/|file:)+$/) });
const sarifPlace = z.strictObject({ artifactLocation: sarifArtifact, region: sarifRegion });
const level = z.enum(['none', 'note', 'warning', 'error']);

/** SARIF 2.1.0, sections 3.13, 3.14, 3.27, 3.35, 3.49, 3.55. */
export const sarifFormat = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      columnKind: z.literal('utf16CodeUnits'),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().nonnegative(),
          level,
          message: sarifText,
          locations: z.tuple([z.strictObject({ physicalLocation: sarifPlace })]),
          relatedLocations: z
            .array(z.strictObject({ id: z.int().nonnegative(), message: sarifText, physicalLocation: sarifPlace }))
            .optional(),
          fixes: z
            .array(
              z.strictObject({
                description: sarifText,
                artifactChanges: z.array(
                  z.strictObject({
                    artifactLocation: sarifArtifact,
                    replacements: z
                      .array(
                        z.strictObject({
                          deletedRegion: sarifRegion,
                          insertedContent: z.strictObject({ text: z.string() }),
                        }),
                      )
                      .min(1),
                  }),
                ),
              }),
            )
            .optional(),
          partialFingerprints: z.strictObject({ primaryLocationLineHash: z.string().min(16) }),
          suppressions: z.array(
            z.strictObject({
              kind: z.literal('inSource'),
              status: z.literal('accepted'),
              justification: z.string().min(8),
            }),
          ),
        }),
      ),
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
          informationUri: z.url(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: sarifText,
              fullDescription: sarifText,
              helpUri: z.url(),
              help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }),
              defaultConfiguration: z.strictObject({ level, enabled: z.boolean() }),
              properties: z.strictObject({ tags: z.array(z.string()) }),
            }),
          ),
        }),
      }),
      language: z.string().regex(/^[a-z]{2}$/),
      invocations: z.array(z.strictObject({ executionSuccessful: z.boolean() })),
      properties: z.strictObject({ today: z.iso.date(), data: z.record(z.string(), z.string()) }),
    }),
  ]),
});

/** GitLab code quality, "Code Quality report format". */
export const gitlabFormat = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(16),
    content: z.strictObject({ body: z.string().min(1) }),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().regex(/^(?!\/|\.\/)/),
      lines: z.strictObject({ begin: line, end: line }),
    }),
  }),
);

const rdfPosition = z.strictObject({ line, column: line });
const rdfRange = z.strictObject({ start: rdfPosition, end: rdfPosition });
const rdfLocation = z.strictObject({ path: z.string().min(1), range: rdfRange });

/** Reviewdog Diagnostic Format, DiagnosticResult. */
export const rdjsonFormat = z.strictObject({
  source: z.strictObject({ name: z.string(), url: z.url() }),
  diagnostics: z.array(
    z.strictObject({
      message: z.string().min(1),
      location: rdfLocation,
      severity: z.enum(['ERROR', 'WARNING', 'INFO']),
      code: z.strictObject({ value: z.string(), url: z.url() }),
      suggestions: z.array(z.strictObject({ range: rdfRange, text: z.string() })).optional(),
      related_locations: z.array(z.strictObject({ message: z.string(), location: rdfLocation })).optional(),
    }),
  ),
});

/** An XML element, read by {@link parseXml}. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string) =>
  text.replace(/&(#(\d+)|\w+);/g, (whole, name: string, code?: string) => {
    const char = code === undefined ? entities[name] : String.fromCodePoint(Number(code));
    if (char === undefined) throw new Error(`unknown entity ${whole}`);
    return char;
  });

/** Reads XML of elements, attributes and text, and throws on anything not well-formed. */
export function parseXml(xml: string): Element {
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: Element[];
    text: string;
  }
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '');
  if (body === xml) throw new Error('no declaration');
  const token = /<!--(?:(?!--)[^])*-->\s*|<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let at = 0;
  for (let match = token.exec(body); match; match = token.exec(body)) {
    at = token.lastIndex;
    const [, closes, name = '', list = '', isEmpty, text] = match;
    const current = open.at(-1)!;
    if (match[0].startsWith('<!--')) continue;
    if (text !== undefined) current.text += decode(text);
    else if (closes) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes another element`);
    } else {
      const attributes = Object.fromEntries(
        [...list.matchAll(/([\w-]+)="([^"]*)"/g)].map((m) => [m[1]!, decode(m[2]!)]),
      );
      const element: Open = { name, attributes, children: [], text: '' };
      current.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (at !== body.length || open.length !== 1 || top.children.length !== 1)
    throw new Error(`not well-formed at ${at}: ${body.slice(at, at + 60)}`);
  return top.children[0]!;
}
