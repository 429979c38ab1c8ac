import { fingerprintsOf } from '../fingerprint.ts';
import type { CreateReport } from './reporter.ts';

const severities = { error: 'critical', warning: 'major', info: 'info' } as const;

/** GitLab code quality. The fingerprint tells GitLab which findings a merge request adds and which it repairs. */
export const gitlab: CreateReport = (write) => {
  let separator = '';
  write('[');
  return {
    file({ path, text, findings }) {
      const fingerprints = fingerprintsOf(path, text, findings);
      findings.forEach(({ rule, severity, message, range: { start, end } }, index) => {
        const issue = {
          description: message,
          check_name: rule,
          fingerprint: fingerprints[index],
          severity: severities[severity],
          location: { path, lines: { begin: start.line + 1, end: Math.max(start.line, end.line) + 1 } },
        };
        write(`${separator}\n${JSON.stringify(issue)}`);
        separator = ',';
      });
    },
    end: () => write('\n]\n'),
  };
};
