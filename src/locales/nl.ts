import type { SplitLocale } from './messages.js';

/** In Dutch. The guide says je, and the note u, or je to a colleague; people are named without he or she. */
export const nl: SplitLocale = {
  lang: 'nl',
  dir: 'ltr',
  writing: {
    gap: ' ',
    lines: 'hyphens',
    unit: 'word',
    long: { min: 90, max: 150 },
    short: { min: 40, max: 100 },
  },
  messages: {
    heading: 'Na een afwijzing',
    intro:
      'Dit is geen makkelijk nieuws, en het kan een tijdje pijn doen. Hier zijn vier kleine stappen, voor als je eraan toe bent. Kies alleen wat bij je past.',
    hardDay:
      'Is het vandaag te veel, laat het dan even liggen, en zoek iemand op die je vertrouwt.',
    remind: 'Herinner me morgenavond',
    outro:
      'Deze afwijzing zegt weinig over het volgende antwoord. De gids is er als je hem nodig hebt.',

    done: 'Gedaan:',
    skipped: 'Overgeslagen',
    skip: 'Deze stap overslaan',
    expandAll: 'Alle stappen openen',
    collapseAll: 'Alle stappen sluiten',
    startAgain: 'Alle vinkjes weghalen',
    undo: 'Ongedaan maken',
    tryAgain: 'Opnieuw proberen',

    progress: {
      none: 'Begin waar je wilt',
      done: { other: '{count} gedaan' },
      skipped: { other: '{count} overgeslagen' },
      left: { other: '{count} over' },
    },

    steps: {
      'accept-feedback': {
        title: 'Feedback rustig ontvangen',
        gain: 'Houd wat helpt, laat de rest · 5 min',
        lead: 'Feedback kan hard aankomen. Je hoeft er vandaag niet op te antwoorden, en niet alles is bruikbaar: jij bepaalt wat je gebruikt. Door feedback rustig te ontvangen, laat je zien dat je wilt leren.',
        tips: [
          'Wacht, als het kan, een dag met antwoorden. Dezelfde woorden lees je morgen vaak anders.',
          'Kies per punt wat je ermee doet: gebruiken, navragen of opzijleggen.',
          'Blijf bij wat er over het werk is gezegd. Laat weg wat over jou als persoon gaat.',
          'Houd een zin klaar voor als ze bellen: “Dank u wel. Mag ik dat even opschrijven?”',
          'Geen feedback, of helemaal geen antwoord? Lees de vacature nog eens. Noteer bij elk punt hoe duidelijk je het hebt laten zien.',
        ],
      },
      reflect: {
        title: 'Terugkijken op de sollicitatie',
        gain: 'Ontdek wat je wilt houden · 10 min',
        lead: 'Kijk naar wat je hebt gedaan, niet alleen naar hoe het afliep. Een deel had je niet in de hand. De rest kan laten zien wat je zo wilt houden en wat je wilt veranderen.',
        tips: [
          'Denk aan een moment waarop je je zeker voelde. Noteer wat je deed, zodat je het nog eens kunt doen.',
          'Denk aan een moment waarop je je onzeker voelde. Noteer alleen wat een ander zou hebben gezien of gehoord.',
          'Denk terug aan je voorbereiding: de functie, je voorbeelden, je vragen, je rust. Wat hielp?',
          'Sluit af met twee regels: iets wat je zo wilt houden, en iets wat je wilt veranderen.',
        ],
      },
      'thank-you-note': {
        title: 'Een bedankbericht schrijven',
        gain: 'Er ligt een concept klaar · 2 min',
        lead: 'Je bent niemand een bedankbericht schuldig, en weinig mensen sturen er een. Een kort bericht komt attent over en blijft mensen bij. Het versturen voelt vaak ongemakkelijker dan het is.',
        tips: [
          'Bedank voor de tijd, en noem iets wat je waardeerde.',
          'Accepteer de beslissing. Het bericht is om te bedanken, niet om het nog eens te proberen.',
          'Na een gesprek zijn ongeveer 100 woorden genoeg, na alleen een sollicitatie ongeveer 60.',
          'Lees het bericht één keer hardop. Verstuur het dan zelf, als je dat nog wilt.',
        ],
      },
      'apply-lessons': {
        title: 'Toepassen wat je hebt geleerd',
        gain: 'Klein plan met herinnering · 5 min',
        lead: 'Met één kleine stap gebruik je het best wat je hebt geleerd. Kies iets voor deze week, als je wilt. De rest kan wachten.',
        tips: [
          'Kies iets om aan te werken: je antwoorden, hoe je je werk uitlegt, of een vaardigheid.',
          'Kies een dag en een tijd: “Dinsdag om twaalf uur bel ik Jo.”',
          'Houd het op 30 minuten of minder. Aan een kleine stap begin je makkelijker.',
          'Bedenk wat ertussen kan komen, en wat je dan doet.',
          'Plan ook iets fijns voor jezelf, voor het geval het weer een afwijzing wordt: iemand bellen, of wat rust.',
        ],
      },
    },

    finished: {
      title: 'Dat was het',
      text: 'Elke stap is gedaan of overgeslagen. Je kunt hier stoppen, en terugkomen wanneer je wilt.',
    },

    links: {
      advice: 'Onafhankelijk advies vragen',
      roles: 'Vacatures bekijken',
      community: 'Aanmelden voor de talentpool',
      support: 'Hulp of steun zoeken',
      privacy: 'Privacyverklaring',
    },

    announce: {
      complete: 'Alle vier de stappen zijn gedaan of overgeslagen. Je kunt hier stoppen.',
      startedAgain: 'Gewist. Je kunt dit ongedaan maken.',
      undone: 'Wat er eerst stond, is terug.',
      notKept: 'Deze browser kan je antwoorden niet bewaren. Ze blijven tot je deze pagina sluit.',
      loading: 'De rest van deze stap wordt geladen.',
      loaded: 'De rest van deze stap is er.',
      notLoaded: 'De rest van deze stap kon niet worden geladen. De tips zijn er allemaal.',
    },

    privacy: {
      kept: {
        local: 'Je antwoorden blijven op dit apparaat.',
        session: 'Je antwoorden worden bewaard tot je dit tabblad sluit.',
        none: 'Je antwoorden worden bewaard tot je deze pagina sluit.',
        host: '{company} bewaart wat je kiest en schrijft, en kan het lezen.',
      },
      page: 'Deze website kan zien wat je opent en waarop je klikt.',
    },
  },
  exercises: () => import('./exercises/nl.js').then(({ exercises }) => exercises),
};
