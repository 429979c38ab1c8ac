import { conditionHolds, type Clause } from '../../../../../schemas/pay/index.ts';
import { clauseIn, clausesOf, valueAt } from '../../clauses.ts';
import { isPost, isUnderReview, stateOf } from '../../facts.ts';
import { addClause, anchorOf } from '../../insert.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

/** Clauses with a rule of their own. */
const elsewhere = new Set(['teilzeit']);

/** A clause that the law of a Land or the Bund demands here, as its condition holds. */
const isRequired = ({ pflicht, laender }: Clause) =>
  pflicht === 'pflicht' || (pflicht === 'bedingt' && laender !== undefined);

/** With applications by post or mail the posting is the first and only place for the privacy note. */
const needsPrivacy = ({ document: { root } }: RuleContext) => {
  const ways = root.fields.get('bewerbung')?.fields;
  return ways?.has('email') === true || ways?.has('post') === true;
};

export const rule = defineRule({
  id: 'klausel/fehlt',
  since: '0.2.0',
  level: 'warning',
  fix: 'suggestion',
  title: { de: 'Klausel, die hier dazugehört', en: 'Clause that belongs here' },
  summary: {
    de: 'Klauseln nach dem Recht des Landes und der Art des Hauses am Tag der Veröffentlichung: verlangte als Warnung, empfohlene zusammen in einem Hinweis. Im Entwurf schweigt die Regel zu den empfohlenen.',
    en: 'Clauses by the law of the Land and kind of body on the day of publication: demanded ones as a warning, recommended ones in one hint. In a draft it is silent about the latter.',
  },
  sources: [
    {
      name: 'Gleichstellungsgesetze von Bund und Ländern',
      status: 'gesetz',
      reviewed: '2026-11-21',
      says: {
        de: 'Norm und Prüfstand stehen bei jeder Klausel.',
        en: 'Norm and status stand with each clause.',
      },
    },
    {
      name: 'Art. 13 DSGVO',
      status: 'gesetz',
      reviewed: '2026-11-21',
      says: {
        de: 'Unterrichtung bei der Erhebung; ein Link in der Ausschreibung ist der übliche Weg (BayLfD AKI 20).',
        en: 'Information at collection; a link in the posting is the usual way (BayLfD AKI 20).',
      },
    },
    {
      name: 'SGB IX',
      status: 'empfehlung',
      reviewed: '2026-11-21',
      says: {
        de: 'Verlangt keinen Satz zu schwerbehinderten Menschen; er ist gute Übung.',
        en: 'Demands no sentence on severely disabled people; it is good practice.',
      },
    },
  ],
  messages: {
    required: {
      what: { de: 'Hier gehört die Klausel „{titel}“ hinein.', en: 'The clause "{titel}" belongs here.' },
      why: { de: '{norm}{sagt?: {sagt}}.', en: '{norm}{sagt?: {sagt}}.' },
    },
    privacy: {
      what: { de: 'Ein Hinweis zum Datenschutz fehlt.', en: 'A privacy note is missing.' },
      why: {
        de: 'Bewerbende sind bei der Erhebung zu unterrichten (Art. 13 DSGVO).',
        en: 'Applicants are to be informed at collection (Art. 13 GDPR).',
      },
      todo: { de: 'Üblich ist ein Link.', en: 'A link is usual.' },
    },
    recommended: {
      what: { de: 'Empfohlen, hier nicht dabei: {namen}.', en: 'Recommended, not here: {namen}.' },
    },
  },
  fixTitles: { add: { de: 'Klausel „{name}“ aufnehmen', en: 'Add the clause "{name}"' } },
  check(context, report) {
    if (!isPost(context) || stateOf(context) === 'archiviert') return;
    const underReview = isUnderReview(context);
    const at = anchorOf(context, 'klauseln', 'titel');
    const fix = (name: string) => {
      const change = addClause(context, name);
      return change ? [{ title: 'add' as const, data: { name }, safe: false, changes: [change] }] : [];
    };
    const recommended: Clause[] = [];
    for (const clause of clausesOf(context)) {
      const { name } = clause;
      if (elsewhere.has(name) || clause.pflicht === 'moeglich') continue;
      if (conditionHolds(clause, (field) => valueAt(context, field)) !== true || clauseIn(context, name)) continue;
      if (clause.pflicht === 'empfohlen') recommended.push(clause);
      else if (isRequired(clause))
        report({
          at,
          message: 'required',
          data: { titel: clause.titel, norm: clause.norm, sagt: clause.bedingung?.sagt[context.lang] ?? '' },
          level: underReview && clause.status === 'gesetz' ? 'warning' : 'info',
          fixes: fix(name),
        });
      else if (name === 'datenschutz' && underReview)
        report({ at, message: 'privacy', level: needsPrivacy(context) ? 'warning' : 'info', fixes: fix(name) });
    }
    if (!underReview || recommended.length === 0) return;
    report({
      at,
      message: 'recommended',
      data: { namen: recommended.map(({ titel, norm }) => `${titel} (${norm})`).join('; ') },
      level: 'info',
      fixes: recommended.flatMap(({ name }) => fix(name)),
    });
  },
});
