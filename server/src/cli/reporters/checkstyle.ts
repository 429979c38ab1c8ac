import type { CreateReport } from './reporter.ts';
import { xml } from './xml.ts';

/** Checkstyle XML, read by Jenkins and many viewers. */
export const checkstyle: CreateReport = (write, { version, today, data }) => {
  write(
    `<?xml version="1.0" encoding="utf-8"?>\n<!-- ${xml(JSON.stringify({ today, data })).replaceAll('--', '- -')} -->\n<checkstyle version="${xml(version)}">\n`,
  );
  return {
    file({ path, findings }) {
      if (findings.length === 0) return;
      const errors = findings.map(
        ({ rule, severity, message, range: { start } }) =>
          `    <error line="${start.line + 1}" column="${start.character + 1}" severity="${severity}" message="${xml(message)}" source="kennziffer.${xml(rule.replaceAll('/', '.'))}"/>\n`,
      );
      write(`  <file name="${xml(path)}">\n${errors.join('')}  </file>\n`);
    },
    end: () => write('</checkstyle>\n'),
  };
};
