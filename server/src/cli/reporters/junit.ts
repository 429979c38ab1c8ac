import type { Finding } from '../../messages/public.ts';
import type { CreateReport } from './reporter.ts';
import { xml } from './xml.ts';

/** JUnit XML: a file is a suite, a finding a case that failed; hints are told but fail nothing, as the run does not either. */
export const junit: CreateReport = (write, { version, today, data }) => {
  const properties = { version, today, ...Object.fromEntries(Object.entries(data).map(([k, v]) => [`data.${k}`, v])) };
  const propertyLines = Object.entries(properties)
    .map(([name, value]) => `      <property name="${xml(name)}" value="${xml(value)}"/>\n`)
    .join('');
  write('<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="kennziffer">\n');
  return {
    file({ path, findings }) {
      const failures = findings.filter(({ severity }) => severity !== 'info').length;
      const cases =
        findings.length === 0
          ? `    <testcase classname="${xml(path)}" name="kennziffer"/>\n`
          : findings.map((finding) => testCase(path, finding)).join('');
      write(
        `  <testsuite name="${xml(path)}" tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0">\n` +
          `    <properties>\n${propertyLines}    </properties>\n${cases}  </testsuite>\n`,
      );
    },
    end: () => write('</testsuites>\n'),
  };
};

function testCase(path: string, { rule, severity, message, range: { start }, law, url }: Finding): string {
  const place = `${path}:${start.line + 1}:${start.character + 1}`;
  const details = xml([place, message, ...law, url].join('\n')).replaceAll('&#10;', '\n');
  const outcome =
    severity === 'info'
      ? `<system-out>${details}</system-out>`
      : `<failure message="${xml(message)}" type="${severity}">${details}</failure>`;
  return `    <testcase classname="${xml(path)}" name="${xml(`${rule} (${start.line + 1}:${start.character + 1})`)}">${outcome}</testcase>\n`;
}
