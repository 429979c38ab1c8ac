import { validate as validateRdjson } from '@umbrelladocs/rdformat-validator';
import { Ajv } from 'ajv';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/build.mjs';

const fixture = (name: string) => readFileSync(join(root, 'test', 'fixtures', 'formate', name), 'utf8');

/** What the official JSON Schema of SARIF 2.1.0 objects to; empty if nothing. */
export function sarifProblems(text: string): readonly string[] {
  // The schema is of draft 4; it uses nothing that means something else in the drafts ajv reads but the name of its id.
  const {
    id: _id,
    $schema: _draft,
    ...schema
  } = JSON.parse(fixture('sarif-2.1.0-rtm.5.json')) as Record<string, unknown>;
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    // One of its patterns is none to Unicode-aware expressions.
    unicodeRegExp: false,
    formats: {
      uri: (value: string) => URL.canParse(value),
      'uri-reference': (value: string) => !/[\s<>"\\^`{|}]/.test(value) && URL.canParse(value, 'file:///'),
      'date-time': (value: string) => !Number.isNaN(Date.parse(value)),
    },
  });
  const validate = ajv.compile(schema);
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** What a validator of the Reviewdog Diagnostic Format that others wrote objects to; empty if nothing. */
export async function rdjsonProblems(text: string): Promise<readonly string[]> {
  const { errors } = await validateRdjson(text, { strictMode: true, allowExtraFields: false });
  return errors.map(({ path, message }) => `${path} ${message}`);
}

/** What the XML Schema that Jenkins keeps for JUnit objects to; empty if nothing. */
export function junitProblems(text: string): readonly string[] {
  using schema = XmlDocument.fromString(fixture('jenkins-junit.xsd'));
  using validator = XsdValidator.fromDoc(schema);
  using report = XmlDocument.fromString(text);
  try {
    validator.validate(report);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
