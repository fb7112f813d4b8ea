import type { SplitLocale } from './messages.js';

/** In Dutch. The guide says je, and the note says u; people are named without he or she. */
export const nl: SplitLocale = {
  lang: 'nl',
  dir: 'ltr',
  writing: {
    gap: ' ',
    lines: 'hyphens',
    unit: 'word',
    long: { min: 90, max: 150 },
    short: { min: 45, max: 90 },
  },
  messages: {
    heading: 'Na een afwijzing',
    intro:
      'Dit is moeilijk nieuws en kan een tijdje pijn doen. Hier zijn vier kleine stappen, voor als je eraan toe bent. Kies alleen wat past.',
    hardDay:
      'Is het vandaag te veel, dan kan dit wachten, en misschien helpt iemand die je vertrouwt.',
    outro:
      'Een afwijzing is moeilijk, om welke functie het ook gaat. Hoe je ermee omgaat, kan een goede indruk achterlaten en tot een aanbeveling of een andere functie leiden.',

    done: 'Gedaan:',
    skipped: 'Overgeslagen',
    skip: 'Deze stap overslaan',
    expandAll: 'Alle stappen openen',
    collapseAll: 'Alle stappen sluiten',
    startAgain: 'Vinkjes en overgeslagen stappen wissen',
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
        lead: 'De eerste neiging is vaak om jezelf te verdedigen. Die kun je voorbij laten gaan. Feedback rustig ontvangen kan laten zien dat je wilt leren. Een deel ervan helpt je misschien een volgende keer.',
        tips: [
          'Wacht, als het kan, een dag met antwoorden. Dezelfde woorden lees je morgen misschien anders.',
          'Kies per punt wat je ermee doet: gebruiken, navragen of opzijleggen.',
          'Blijf bij wat er over het werk is gezegd. Wat over jou als persoon gaat, kun je opzijleggen.',
          'Houd een zin klaar voor als ze bellen: “Dank u wel. Mag ik dat even opschrijven?”',
          'Geen feedback, of helemaal geen antwoord? Lees de vacature nog eens. Noteer bij elk punt hoe duidelijk je het hebt laten zien.',
        ],
      },
      reflect: {
        title: 'Terugkijken op de sollicitatie',
        lead: 'Kijk naar wat je hebt gedaan, niet alleen naar hoe het afliep. Een deel had je niet in de hand. De rest laat misschien zien wat je zo wilt houden en wat je wilt veranderen.',
        tips: [
          'Denk aan een moment waarop je je zeker voelde. Noteer wat je deed, zodat je het nog eens kunt doen.',
          'Denk aan een moment waarop je je onzeker voelde. Noteer alleen wat een ander zou hebben gezien of gehoord.',
          'Denk terug aan je voorbereiding: de functie, je voorbeelden, je vragen, je rust. Wat hielp?',
          'Sluit af met twee regels: iets wat je zo wilt houden, en iets wat je wilt veranderen.',
        ],
      },
      'thank-you-note': {
        title: 'Een bedankbericht schrijven',
        lead: 'Je bent niemand een bedankbericht schuldig, en weinig mensen sturen er een. Een kort bericht kan attent overkomen, en kan mensen bijblijven. Het versturen voelt vaak ongemakkelijker dan het is.',
        tips: [
          'Bedank voor de tijd, en noem iets wat je waardeerde.',
          'Accepteer de beslissing. Het bericht is om te bedanken, niet om het nog eens te proberen.',
          'Na een gesprek zijn ongeveer 100 woorden genoeg, na alleen een sollicitatie ongeveer 60.',
          'Lees het bericht één keer hardop. Verstuur het dan zelf, als je dat nog wilt.',
        ],
      },
      'apply-lessons': {
        title: 'Toepassen wat je hebt geleerd',
        lead: 'Eén klein ding doen is misschien de beste manier om te gebruiken wat je hebt geleerd. Kies iets voor deze week, als je wilt. De rest kan wachten.',
        tips: [
          'Kies één ding om aan te werken: je antwoorden, hoe je je werk uitlegt, of een vaardigheid.',
          'Kies een dag en een tijd: “Dinsdag na de lunch: iets opschrijven wat ik goed deed.”',
          'Houd het op 30 minuten of minder. Aan een kleine stap begin je makkelijker.',
          'Bedenk wat ertussen kan komen, en wat je dan doet.',
          'Plan ook iets fijns voor jezelf, voor het geval het weer een afwijzing wordt: iemand bellen, of wat rust.',
        ],
      },
    },

    finished:
      'Elke stap is gedaan of overgeslagen. Je kunt hier stoppen, en terugkomen wanneer je wilt.',

    links: {
      advice: 'Onafhankelijk advies krijgen',
      roles: 'Vacatures bekijken',
      community: 'Aanmelden voor de talentpool',
      support: 'Steun vinden',
      privacy: 'Privacyverklaring',
    },

    announce: {
      complete: 'Alle vier de stappen zijn gedaan of overgeslagen. Je kunt hier stoppen.',
      startedAgain: 'Gewist. Je kunt dit ongedaan maken.',
      undone: 'Wat er eerst stond, is terug.',
      notKept: 'Deze browser kan je antwoorden niet bewaren. Ze blijven tot deze pagina sluit.',
      loading: 'De rest van deze stap wordt geladen.',
      loaded: 'De rest van deze stap is er.',
      notLoaded: 'De rest van deze stap kon niet worden geladen. De tips zijn er allemaal.',
    },

    privacy: {
      kept: {
        local: 'Je antwoorden blijven in deze browser, op dit apparaat.',
        session: 'Je antwoorden worden bewaard tot dit tabblad sluit.',
        none: 'Je antwoorden worden bewaard tot deze pagina sluit.',
        host: 'Wat je kiest en schrijft, wordt bewaard bij {company} en kan daar worden gelezen.',
      },
      words: 'De gids vertelt de website nooit wat je schrijft.',
      page: 'Deze website kan zien welke stappen je opent, afvinkt of overslaat.',
    },
  },
  exercises: () => import('./exercises/nl.js').then(({ exercises }) => exercises),
};
