import { fingerprintsOf } from '../fingerprint.ts';
import { pathInRepository, type CreateReport } from './reporter.ts';

const severities = { error: 'critical', warning: 'major', info: 'info' } as const;

/** GitLab code quality, with paths from the root of the repository. The fingerprint tells GitLab which findings a merge request adds and which it repairs. */
export const gitlab: CreateReport = (write, { root, version, today, data }) => {
  const basis = JSON.stringify({ version, today, data });
  let separator = '';
  write('[');
  return {
    file({ path: shown, absolute, text, findings }) {
      const path = pathInRepository(absolute, root) ?? shown;
      const fingerprints = fingerprintsOf(path, text, findings);
      findings.forEach(({ rule, severity, message, range: { start, end }, law, url }, index) => {
        const issue = {
          description: message,
          check_name: rule,
          fingerprint: fingerprints[index],
          // A list of issues has no head: what the findings depend on stands with each.
          content: { body: [...law, url, basis].join('\n') },
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
