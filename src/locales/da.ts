import type { SplitLocale } from './messages.js';

/** Danish. Says “du”; in the note, “du” is who reads it, “I” the people who decided. */
export const da: SplitLocale = {
  lang: 'da',
  dir: 'ltr',
  writing: {
    gap: ' ',
    lines: 'hyphens',
    unit: 'word',
    long: { min: 85, max: 145 },
    short: { min: 40, max: 105 },
  },
  messages: {
    heading: 'Når svaret er nej',
    intro:
      'Det er en hård besked at få, og det gør ondt. Her er fire små skridt, du kan tage, når du er klar. Tag dem, du vil, og spring resten over.',
    hardDay: 'Er det for meget i dag, så lad det ligge, og vær sammen med en, du er tryg ved.',
    remind: 'Mind mig om det i morgen aften',
    outro: 'Et nej siger ikke meget om det næste svar. Guiden er her, når du vil bruge den.',

    done: 'Færdig:',
    skipped: 'Sprunget over',
    skip: 'Spring dette trin over',
    expandAll: 'Åbn alle trin',
    collapseAll: 'Luk alle trin',
    startAgain: 'Fjern alle flueben',
    undo: 'Fortryd',
    tryAgain: 'Prøv igen',

    progress: {
      none: 'Begynd, hvor du vil',
      done: { one: '{count} færdigt', other: '{count} færdige' },
      skipped: { other: '{count} sprunget over' },
      left: { other: '{count} tilbage' },
    },

    steps: {
      'accept-feedback': {
        title: 'Tag godt imod feedback',
        gain: 'Behold det, der hjælper · 5 min.',
        lead: 'Feedback kan gøre ondt. Du behøver ikke svare på den i dag, og ikke alt er værd at tage med: Du vælger selv, hvad du vil bruge. Når du tager roligt imod den, viser det, at du gerne vil udvikle dig.',
        tips: [
          'Vent en dag med at svare, hvis du kan. De samme ord lyder ofte anderledes dagen efter.',
          'Gå feedbacken igennem punkt for punkt: Brug det, spørg ind til det, eller læg det til side.',
          'Hold dig til det, der handler om arbejdet. Se bort fra det, der handler om dig som person.',
          'Hav en sætning klar, hvis de ringer: ”Tak. Må jeg lige skrive det ned?”',
          'Ingen feedback, eller slet intet svar? Læs jobopslaget igen. Notér ved hvert krav, hvor tydeligt du viste, at du lever op til det.',
        ],
      },
      reflect: {
        title: 'Se tilbage på forløbet',
        gain: 'Find én ting at holde fast i · 10 min.',
        lead: 'Se på, hvad du gjorde, og ikke kun på, hvordan det endte. Noget af det havde du ingen indflydelse på. Resten kan vise, hvad du vil holde fast i, og hvad du vil ændre.',
        tips: [
          'Tænk på et øjeblik, hvor du følte dig sikker. Notér, hvad du gjorde, så du kan gøre det igen.',
          'Tænk på et øjeblik, hvor du følte dig usikker. Notér kun det, andre kunne have set eller hørt.',
          'Tænk på din forberedelse: stillingen, eksempler, spørgsmål, hvile. Hvad hjalp?',
          'Slut med to linjer: én ting at holde fast i og én ting at ændre.',
        ],
      },
      'thank-you-note': {
        title: 'Følg op med en tak',
        gain: 'En kladde, du kan kopiere · 2 min.',
        lead: 'Du skylder ingen en tak, og de færreste sender en. Et par linjer viser omtanke og bliver husket. Det føles ofte mere akavet at sende dem, end det er.',
        tips: [
          'Tak dem for deres tid, og nævn én ting, du satte pris på.',
          'Acceptér beslutningen. Skriv for at sige tak, ikke for at prøve igen.',
          'Omkring 100 ord er nok efter en samtale, eller 60 efter en ansøgning.',
          'Læs beskeden højt én gang. Send den så selv, hvis du stadig vil.',
        ],
      },
      'apply-lessons': {
        title: 'Brug det, du har lært',
        gain: 'En lille plan · 5 min.',
        lead: 'Du får mest ud af det ved at gøre én lille ting. Vælg noget til denne uge, hvis du vil. Resten kan vente.',
        tips: [
          'Vælg én ting at bygge videre på: dine svar, måden, du fortæller om dit arbejde på, eller en færdighed.',
          'Vælg en dag og et tidspunkt: ”På tirsdag klokken 12 ringer jeg til Kim.”',
          'Lad det højst tage 30 minutter. Et lille skridt er lettere at tage.',
          'Skriv én ting, der kan komme i vejen, og hvad du så gør.',
          'Planlæg også noget rart, hvis det næste svar skulle blive nej: en snak med en ven eller lidt hvile.',
        ],
      },
    },

    finished: {
      title: 'Det var det hele',
      text: 'Alle trin er færdige eller sprunget over. Du kan stoppe her og komme tilbage, når du vil.',
    },

    links: {
      advice: 'Få uvildig rådgivning',
      roles: 'Se ledige stillinger',
      community: 'Bliv en del af talentnetværket',
      support: 'Find støtte',
      privacy: 'Privatlivspolitik',
    },

    announce: {
      complete: 'Alle fire trin er færdige eller sprunget over. Du kan stoppe her.',
      startedAgain: 'Fluebenene er fjernet. Du kan fortryde det.',
      undone: 'Det er, som det var før.',
      notKept: 'Browseren kan ikke gemme dine svar. De er her, til siden lukkes.',
      loading: 'Resten af trinnet er på vej.',
      loaded: 'Resten af trinnet er her.',
      notLoaded: 'Resten af trinnet kunne ikke hentes. Alle rådene er her.',
    },

    privacy: {
      kept: {
        local: 'Dine svar bliver på denne enhed.',
        session: 'Dine svar er gemt, til denne fane lukkes.',
        none: 'Dine svar er gemt, til denne side lukkes.',
        host: '{company} gemmer det, du vælger og skriver, og kan læse det.',
      },
      page: 'Hjemmesiden kan se, hvad du åbner og trykker på.',
    },
  },
  exercises: () => import('./exercises/da.js').then(({ exercises }) => exercises),
};
