/** The closed classes of German words: articles, prepositions, pronouns, and the verbs that tell a sentence from a title. */

/** Readings of a noun phrase as bits: singular and plural, nominative, accusative, dative, genitive. */
export const R = { SN: 1, SA: 2, SD: 4, SG: 8, PN: 16, PA: 32, PD: 64, PG: 128 } as const;
export const singular = R.SN | R.SA | R.SD | R.SG;
export const plural = R.PN | R.PA | R.PD | R.PG;
export const allReadings = singular | plural;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const abbreviations = set(
  'student bzw ca inkl incl dr prof nr abs str evtl ggf max min mind usw etc telef tel hr fr dipl ing mag st art ggfs insb insbes vgl sog vorr zzgl abt ref std bspw lt gem einschl exkl allg kfm techn wiss stellv ev kath betr jan feb apr aug sept okt nov dez mio mrd tsd verw oeff dgl phil med rer nat pol jur bsp stv stellvertr komm ehem lfd resp ll ph sc eng co hd fa hrn inh gebr',
);

/** Determiners before a masculine noun: which readings each form allows. `der` etc. are definite (adjective ending weak). */
export const determiners: ReadonlyMap<string, number> = allDeterminers();

// Loops rather than chains of functions: this runs at every start, before anything is compiled.
function allDeterminers(): Map<string, number> {
  const found = new Map<string, number>([
    ['der', R.SN | R.PG],
    ['den', R.SA | R.PD],
    ['dem', R.SD],
    ['des', R.SG],
    ['die', R.PN | R.PA],
    ['jeder', R.SN],
    ['jeden', R.SA],
    ['jedem', R.SD],
    ['jedes', R.SG],
    ['ein', R.SN],
    ['einen', R.SA],
    ['einem', R.SD],
    ['eines', R.SG],
    ['alle', R.PN | R.PA],
    ['allen', R.PD],
    ['aller', R.PG],
    ['unsern', R.SA | R.PD],
    ['unserm', R.SD],
    ['euern', R.SA | R.PD],
    ['euerm', R.SD],
  ]);
  for (const stem of ['jenige', 'selbe']) {
    found
      .set(`der${stem}`, R.SN)
      .set(`den${stem}n`, R.SA | R.PD)
      .set(`dem${stem}n`, R.SD)
      .set(`des${stem}n`, R.SG);
    found.set(`die${stem}n`, R.PN | R.PA);
  }
  for (const stem of ['dies', 'jen', 'welch', 'manch', 'solch']) {
    found
      .set(`${stem}er`, R.SN | R.PG)
      .set(`${stem}en`, R.SA | R.PD)
      .set(`${stem}em`, R.SD);
    found.set(`${stem}es`, R.SG).set(`${stem}e`, R.PN | R.PA);
  }
  for (const word of ['mein', 'dein', 'sein', 'ihr', 'unser', 'kein', 'euer']) {
    const stem = word === 'euer' ? 'eur' : word;
    found
      .set(word, R.SN)
      .set(`${stem}en`, R.SA | R.PD)
      .set(`${stem}em`, R.SD);
    found
      .set(`${stem}es`, R.SG)
      .set(`${stem}e`, R.PN | R.PA)
      .set(`${stem}er`, R.PG);
  }
  const many = 'mehrere viele einige wenige zahlreiche weitere verschiedene saemtliche beide andere etliche';
  for (const word of many.split(' ')) {
    found
      .set(word, R.PN | R.PA)
      .set(`${word}n`, R.PD)
      .set(`${word}r`, R.PG);
  }
  for (const word of 'zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf'.split(' ')) found.set(word, plural);
  return found;
}

/** Determiners that are plural for sure, whatever case. */
export const quantifiers: ReadonlySet<string> = set(
  'mehrere mehreren mehrerer viele vielen vieler einige einigen einiger wenige wenigen weniger zahlreiche zahlreichen zahlreicher weitere weiteren weiterer verschiedene verschiedenen verschiedener saemtliche saemtlichen saemtlicher beide beiden beider etliche alle allen aller zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf',
);

/** Contractions of preposition and article: always dative singular here. */
export const contractions: ReadonlySet<string> = set('zum beim vom im am');

/** Prepositions, with the readings each one leaves to the noun after it. */
export const prepositions: ReadonlyMap<string, number> = allPrepositions();

function allPrepositions(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [words, readings] of [
    ['mit von bei zu aus nach seit gegenueber samt nebst entsprechend', R.SD | R.PD],
    ['fuer durch ohne gegen um pro je per', R.SA | R.PA],
    [
      'wegen waehrend trotz statt anstatt innerhalb ausserhalb seitens mithilfe zugunsten bezueglich hinsichtlich anstelle aufgrund unterhalb oberhalb',
      R.SG | R.PG,
    ],
    ['in an auf ueber unter vor hinter neben zwischen', R.SA | R.PA | R.SD | R.PD],
  ] as const) {
    for (const word of words.split(' ')) found.set(word, readings);
  }
  return found;
}

export const conjunctions = set('und oder bzw beziehungsweise sowie u o');
export const negations = set('kein keine keinen keinem keiner keines nicht ohne nie niemals weder verzichten verzicht');
export const honorifics = set('herr herrn frau dr prof professorin');

/** Words that make a line a sentence: finite verbs of postings and the pronouns they come with. */
export const verbs = set(
  'ist sind bist seid war waren wird werden wirst wurde wurden hat haben hast hatte hatten haette haetten waere waeren wuerde wuerden kann koennen kannst konnte konnten koennte koennten muss muessen musste mussten muesste muessten soll sollen sollte sollten darf duerfen durfte durften duerfte duerften will wollen wollte wollten mag moegen mochten moechte moechten moechtest sucht suchen suche bietet bieten biete unterstuetzt unterstuetzen arbeitet arbeiten leitet leiten fuehrt fuehren beraet beraten betreut betreuen bringt bringen verfuegt verfuegen freuen freut erwartet erwarten gehoert gehoeren liegt liegen steht stehen umfasst umfassen uebernimmt uebernehmen sorgt sorgen stellt stellen zahlt zahlen gilt gelten kommt kommen geht gehen macht machen nimmt nehmen gibt geben laesst lassen bleibt bleiben findet finden lebt leben braucht brauchen berichtet berichten berichten sitzt sitzen passt passen wendet wenden zaehlt zaehlen begleitet begleiten koordiniert koordinieren bewirbt bewerben verstaerkt entwickelt entwickeln plant planen prueft pruefen pflegt pflegen kuemmert kuemmern informiert informieren beantwortet beantworten bildet bilden wuenschen wuenscht wissen weiss kennen kennt sehen sieht helfen hilft profitieren profitierst besitzt besitzen erhalten erhaelt erhaeltst wirkt wirken dient dienen vertritt vertreten richtet wartet warten sprechen spricht verwenden verzichten erfolgt erfolgen nutzt nutzen schaetzen schaetzt ermoeglicht ermoeglichen fungiert agiert agieren steuerst steuert bereitet bereiten betraegt betragen lernst lernt lernen triffst trifft treffen setzt setzen erfordert erfordern verlangt verlangen beinhaltet',
);
/** Words that can begin a marker. */
export const markerWords = set(
  'm w f d x i u a div divers maennlich weiblich maennl weibl gn mwd wmd mfd mwx dmw wdm mdw mwdiv wmdiv m-w-d w-m-d m-f-d f-m-d d-m-w m-w-x w-m-x m-w-div mw wm mf fm m-w w-m m-f f-m all alle',
);
export const pronouns = set('wir sie du ihr uns euch ihnen dich dir man ich er es mich mir');
export const wantVerbs = set('sucht suchen suche gesucht gesuchte');
/** "Wir wünschen uns einen …": with an indefinite article they seek as well. */
export const wishVerbs = set('wuenschen brauchen benoetigen');
export const english = set(
  'the and of for with you your our we are is to in a an as or will be this that from at on their who have has join us by not',
);
export const germanWords = set(
  'und der die das mit fuer wir sie ihr ihre im in zu zur zum von bei auf als ist sind eine einen ein des den dem oder du uns nicht auch',
);

export type Kase = 'N' | 'A' | 'D' | 'G';
export const kaseOf: Readonly<Record<number, Kase>> = {
  1: 'N',
  2: 'A',
  4: 'D',
  8: 'G',
  16: 'N',
  32: 'A',
  64: 'D',
  128: 'G',
};
