import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../messages/public.ts';
import type { Judged } from './judge.ts';
import { source } from './protocol.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

export function toDiagnostics(checked: Judged): Diagnostic[] {
  return checked.findings.map((finding) => toDiagnostic(finding, checked));
}

export function toDiagnostic(finding: Finding, checked: Judged): Diagnostic {
  return {
    range: finding.range,
    severity: severities[finding.severity],
    source,
    code: finding.rule,
    message: finding.message,
    ...(finding.url !== '' && { codeDescription: { href: finding.url } }),
    ...(finding.related && {
      relatedInformation: finding.related.map(({ message, range, path }) => ({
        message,
        location: { uri: relatedUri(path, checked), range },
      })),
    }),
  };
}

/** Rules know no URIs: another file than the posting is the house file, unless it is named in full. */
function relatedUri(path: string | undefined, { uri, house }: Judged): string {
  if (path === undefined) return uri;
  return /^[a-z][a-z0-9+.-]+:/i.test(path) ? path : (house?.uri ?? uri);
}
