import { isPost, stateOf } from '../../facts.ts';
import { anchorOf } from '../../insert.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';

export const rule = defineRule({
  id: 'stand/arbeitsort',
  since: '0.2.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Arbeitsort', en: 'Place of work' },
  summary: {
    de: 'Bewerbende und Stellenbörsen fragen zuerst, wo gearbeitet wird. Nennt arbeitgeber.yaml einen Ort, genügt das.',
    en: 'Applicants and job boards ask first where the work is. A town in arbeitgeber.yaml is enough.',
  },
  sources: [
    practice,
    {
      name: 'schema.org JobPosting, jobLocation',
      status: 'quelle',
      reviewed: '2026-11-21',
      says: { de: 'Für Suchmaschinen erforderlich.', en: 'Required for search engines.' },
    },
  ],
  messages: {
    missing: {
      what: {
        de: 'Wo gearbeitet wird, steht nicht in der Ausschreibung.',
        en: 'The posting does not say where the work is.',
      },
      todo: { de: 'Beispiel: „arbeitsort: Rathaus Mitte“.', en: 'Example: "arbeitsort: Rathaus Mitte".' },
    },
  },
  check(context, report) {
    const { content } = context.document;
    const { file } = context.house;
    if (!isPost(context) || stateOf(context) !== 'veröffentlicht') return;
    if (content.arbeitsort !== undefined || content.arbeitsort_text !== undefined) return;
    if (file.ort !== undefined || Object.keys(file.orte ?? {}).length === 1) return;
    report({ at: anchorOf(context, 'organisation', 'titel', 'stand'), message: 'missing' });
  },
});
