import { isArchived } from '../../facts.ts';
import { anchorOf } from '../../insert.ts';
import { defineRule } from '../../rule.ts';
import { requirementsOf } from '../../texts.ts';

/** More than this few people read, and fewer feel they fit. */
const most = { zwingend: 8, all: 15 };

export const rule = defineRule({
  id: 'anforderung/zu-viele',
  since: '0.2.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Sehr viele Anforderungen', en: 'Very many requirements' },
  summary: {
    de: 'Lange Listen schrecken vor allem Frauen ab: Sie bewerben sich eher, wenn fast alles passt. Mehr als 8 zwingende oder 15 Punkte insgesamt lassen sich meist kürzen; die Grenzen sind Erfahrungswerte.',
    en: 'Long lists deter, women above all, who tend to apply when nearly all fits. The limits of 8 required or 15 in all are rules of thumb.',
  },
  sources: [
    {
      name: 'Hentschel/Horvath, berichtet von Deutschlandfunk Nova',
      status: 'quelle',
      reviewed: '2026-11-21',
      says: {
        de: 'Frauen bewerben sich bei etwa 90 % Übereinstimmung, Männer bei etwa 60 %.',
        en: 'Women apply at about 90 % fit, men at about 60 %.',
      },
    },
  ],
  messages: {
    must: {
      what: { de: 'Hier stehen {zahl} zwingende Anforderungen.', en: '{zahl} required criteria stand here.' },
      todo: { de: 'Was davon ist wirklich unverzichtbar?', en: 'Which are really indispensable?' },
    },
    all: {
      what: { de: 'Hier stehen {zahl} Anforderungen.', en: '{zahl} requirements stand here.' },
      todo: { de: 'Weniger Punkte werden eher gelesen.', en: 'Fewer are more likely read.' },
    },
  },
  check(context, report) {
    if (isArchived(context)) return;
    const bullets = requirementsOf(context).filter(({ isWay }) => !isWay);
    const must = bullets.filter(({ list }) => list === 'zwingend').length;
    const anforderungen = context.document.root.fields.get('anforderungen');
    const list = anforderungen?.fields.get('zwingend')?.key;
    if (must > most.zwingend && list) report({ at: list, message: 'must', data: { zahl: must } });
    else if (bullets.length > most.all)
      report({ at: anchorOf(context, 'anforderungen'), message: 'all', data: { zahl: bullets.length } });
  },
});
