import { isCivilGrade, pairingDistance, usualPairing } from '../../../../../schemas/pay/index.ts';
import { hasWrongGrade, payOf, spanIn } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'entgelt/paarung',
  since: '0.2.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Entgelt und Besoldung nebeneinander', en: 'Tariff and civil-service grade side by side' },
  summary: {
    de: 'Zu E 6 gehört meist A 6. Eine verbindliche Zuordnung gibt es nicht; ein großer Abstand ist oft ein Tippfehler.',
    en: 'E 6 usually stands beside A 6. No mapping is binding; a wide gap is often a slip.',
  },
  sources: [
    {
      name: 'Gruppen der Gleichstellungsstatistikverordnung (GleiStatV)',
      status: 'quelle',
      reviewed: '2026-11-21',
      says: {
        de: 'Ordnet A 12 zu E 12, A 15 zu E 15; für andere Gruppen nur Übung.',
        en: 'Pairs A 12 with E 12, A 15 with E 15; practice for others.',
      },
    },
  ],
  messages: {
    unusual: {
      what: {
        de: '{tarif} und {besoldung} stehen selten nebeneinander.',
        en: '{tarif} and {besoldung} rarely stand side by side.',
      },
      todo: {
        de: 'Üblich ist zu {tarif} eher {ueblich}. Falls es so gewollt ist: alles in Ordnung.',
        en: 'Usual beside {tarif}: {ueblich}. If it is meant so, all is well.',
      },
    },
  },
  check(context, report) {
    const tariff = payOf(context, 'entgelt');
    const civil = payOf(context, 'besoldung');
    if (!tariff || hasWrongGrade(tariff.reading) || (civil && hasWrongGrade(civil.reading))) return;
    if (!(civil ?? tariff.reading.kind === 'beides')) return;
    const grades = tariff.reading.grades.filter((grade) => !isCivilGrade(grade));
    const partners = (civil ?? tariff).reading.grades.filter(isCivilGrade);
    let nearest = Infinity;
    for (const { grade } of grades)
      for (const partner of partners) nearest = Math.min(nearest, pairingDistance(grade, partner.grade) ?? 0);
    const [first] = grades;
    const [partner] = partners;
    if (!first || !partner || nearest <= 1) return;
    report({
      at: spanIn((civil ?? tariff).place, partner),
      message: 'unusual',
      data: {
        tarif: first.grade,
        besoldung: partner.grade,
        ueblich: usualPairing(first.grade)[0]?.besoldung.join(context.lang === 'de' ? ' oder ' : ' or ') ?? '',
      },
    });
  },
});
