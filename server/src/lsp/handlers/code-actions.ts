import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
} from 'vscode-languageserver';
import type { Finding } from '../../messages/public.ts';
import { combine, overlaps, repairsOf, safeFixes } from '../actions/fixes.ts';
import { commentPlace, fileSuppression, suppression } from '../actions/suppress.ts';
import { internalErrorRule } from '../check.ts';
import type { Checked } from '../checker.ts';
import type { Handler, ServerContext } from '../context.ts';
import { toDiagnostic } from '../diagnostics.ts';
import { openRuleCommand } from '../protocol.ts';
import { text as say } from '../texts.ts';

const fixAllKind = `${CodeActionKind.SourceFixAll}.kennziffer`;

/** Repairs, and what else one can do about a finding. Answers from the last check, so that saving never waits for one. */
export const codeActions: Handler = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    executeCommandProvider: { commands: [openRuleCommand] },
  }),

  register(context) {
    const { connection, checker } = context;
    connection.onCodeAction(async ({ textDocument, range, context: asked }, token) => {
      const checked = await checker.check(textDocument.uri, token);
      if (!checked) return [];
      return [
        ...(wants(asked, CodeActionKind.QuickFix) ? quickFixes(checked, range, context) : []),
        ...(wants(asked, fixAllKind, true) ? fixAll(checked, context) : []),
      ];
    });
    connection.onExecuteCommand(async ({ command, arguments: [url] = [] }) => {
      if (command !== openRuleCommand || typeof url !== 'string') return;
      await connection.window.showDocument({ uri: url, external: true });
    });
  },
};

/** Source actions are offered only to those who ask for them by kind. */
function wants({ only }: CodeActionContext, kind: string, explicitly = false): boolean {
  return only?.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`)) ?? !explicitly;
}

function quickFixes(checked: Checked, range: Range, context: ServerContext): CodeAction[] {
  const here = checked.findings.filter((finding) => overlaps(finding.range, range));
  const rules = [...new Set(here.map(({ rule }) => rule))];
  return [
    ...repairs(here, checked),
    ...rules.flatMap((rule) => fixAllOfRule(rule, checked, context)),
    ...here.flatMap((finding) => suppressions(finding, checked, context)),
    ...(context.client.window?.showDocument?.support ? here.flatMap((finding) => page(finding, checked, context)) : []),
  ];
}

function repairs(findings: readonly Finding[], checked: Checked): CodeAction[] {
  const preferred = new Set<Finding>();
  return repairsOf(findings).map(({ finding, fix }) => {
    const isPreferred = fix.safe && !preferred.has(finding);
    if (isPreferred) preferred.add(finding);
    return {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, checked)],
      ...(isPreferred && { isPreferred }),
      edit: { changes: { [checked.document.uri]: [...fix.edits] } },
    };
  });
}

function fixAllOfRule(rule: string, checked: Checked, { settings }: ServerContext): CodeAction[] {
  const same = checked.findings.filter((finding) => finding.rule === rule);
  const fixes = safeFixes(same);
  if (fixes.length < 2) return [];
  return [
    {
      title: say('fixAllOfRule', settings.lang, rule),
      kind: CodeActionKind.QuickFix,
      diagnostics: same.map((finding) => toDiagnostic(finding, checked)),
      edit: { changes: { [checked.document.uri]: combine(fixes) } },
    },
  ];
}

function fixAll(checked: Checked, { settings }: ServerContext): CodeAction[] {
  const edits = combine(safeFixes(checked.findings));
  if (edits.length === 0) return [];
  const edit = { changes: { [checked.document.uri]: edits } };
  return [{ title: say('fixAll', settings.lang), kind: fixAllKind, edit }];
}

function suppressions(finding: Finding, checked: Checked, context: ServerContext): CodeAction[] {
  if (finding.rule === internalErrorRule) return [];
  const { lang } = context.settings;
  const { document } = checked;
  const { offset, indent } = commentPlace(document.getText(), document.offsetAt(finding.range.start));
  const diagnostics = [toDiagnostic(finding, checked)];
  return [
    {
      title: say('suppress', lang, finding.rule),
      ...comment(checked, offset, indent + suppression(finding.rule), diagnostics, context),
    },
    {
      title: say('suppressFile', lang, finding.rule),
      ...comment(checked, 0, fileSuppression(finding.rule), diagnostics, context),
    },
  ];
}

/** A comment line with the reason left to write: as a placeholder where the client has such, else as a word. */
function comment(
  { document, version }: Checked,
  offset: number,
  line: string,
  diagnostics: Diagnostic[],
  { client, settings }: ServerContext,
): Pick<CodeAction, 'kind' | 'diagnostics' | 'edit'> {
  const position = document.positionAt(offset);
  const range = { start: position, end: position };
  const eol = document.getText().includes('\r\n') ? '\r\n' : '\n';
  const reason = say('reason', settings.lang);
  const snippet: SnippetTextEdit = { range, snippet: { kind: 'snippet', value: `${line}\${1:${reason}}${eol}` } };
  const plain: TextEdit = { range, newText: `${line}${reason}${eol}` };
  const edits = client.workspace?.workspaceEdit?.snippetEditSupport ? [snippet] : [plain];
  const edit = client.workspace?.workspaceEdit?.documentChanges
    ? { documentChanges: [{ textDocument: { uri: document.uri, version }, edits }] }
    : { changes: { [document.uri]: [plain] } };
  return { kind: CodeActionKind.QuickFix, diagnostics, edit };
}

function page(finding: Finding, checked: Checked, { settings }: ServerContext): CodeAction[] {
  if (finding.url === '') return [];
  const title = say('openRule', settings.lang, finding.rule);
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, checked)],
      command: { title, command: openRuleCommand, arguments: [finding.url] },
    },
  ];
}
