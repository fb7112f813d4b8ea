import type { SplitLocale } from './messages.js';

/** Swedish. Says “du”; in the note, “du” is who reads it, “ni” the people who decided. */
export const sv: SplitLocale = {
  lang: 'sv',
  dir: 'ltr',
  writing: {
    gap: ' ',
    lines: 'hyphens',
    unit: 'word',
    long: { min: 85, max: 145 },
    short: { min: 40, max: 90 },
  },
  messages: {
    heading: 'När svaret blev nej',
    intro:
      'Det här är ett tungt besked, och det gör ont. Här finns fyra små steg att ta när du känner dig redo. Du väljer själv vilka du tar och vilka du hoppar över.',
    hardDay:
      'Om det känns för mycket i dag kan du låta det här vänta och vara med någon du litar på.',
    remind: 'Påminn mig i morgon kväll',
    outro: 'Det här nejet säger inte mycket om nästa svar. Guiden finns här när du vill ha den.',

    done: 'Klart:',
    skipped: 'Överhoppat',
    skip: 'Hoppa över det här steget',
    expandAll: 'Öppna alla steg',
    collapseAll: 'Stäng alla steg',
    startAgain: 'Avmarkera alla steg',
    undo: 'Ångra',
    tryAgain: 'Försök igen',

    progress: {
      none: 'Börja var du vill',
      done: { one: '{count} klart', other: '{count} klara' },
      skipped: { one: '{count} överhoppat', other: '{count} överhoppade' },
      left: { other: '{count} kvar' },
    },

    steps: {
      'accept-feedback': {
        title: 'Ta emot feedback lugnt och öppet',
        gain: 'Behåll det som hjälper · 5 min',
        lead: 'Feedback kan svida. Du behöver inte svara på den i dag, och allt är inte värt att behålla: du avgör vad du vill använda. Att ta emot den lugnt visar att du vill utvecklas.',
        tips: [
          'Vänta en dag med att svara, om du kan. Samma ord låter ofta annorlunda dagen efter.',
          'Sortera det de tog upp, punkt för punkt: använd, fråga om eller lägg åt sidan.',
          'Håll dig till det som gäller arbetet. Hoppa över det som gäller dig som person.',
          'Ha en mening redo om de ringer: ”Tack. Får jag skriva ner det?”',
          'Ingen feedback, eller inget svar alls? Läs jobbannonsen igen. Skriv ner hur tydligt du visade det som efterfrågas, punkt för punkt.',
        ],
      },
      reflect: {
        title: 'Se tillbaka på processen',
        gain: 'Hitta en sak att behålla · 10 min',
        lead: 'Se på det du gjorde, inte bara på hur det slutade. En del kunde du inte styra över. Resten kan visa vad du vill behålla och vad du vill ändra.',
        tips: [
          'Tänk på ett tillfälle då du kände dig säker. Skriv ner vad du gjorde, så att du kan göra det igen.',
          'Tänk på ett tillfälle då du kände dig osäker. Skriv bara ner det som någon annan hade kunnat se eller höra.',
          'Tänk på hur du förberedde dig: tjänsten, exempel, frågor, vila. Vad hjälpte?',
          'Avsluta med två rader: en sak att behålla och en sak att ändra.',
        ],
      },
      'thank-you-note': {
        title: 'Följ upp med ett tackbrev',
        gain: 'Ett utkast ligger klart · 2 min',
        lead: 'Du är inte skyldig någon ett tack, och få skickar ett. Ett kort tackbrev visar omtanke och stannar i minnet. Att skicka det känns ofta mer obekvämt än det är.',
        tips: [
          'Tacka för att de tog sig tid, och nämn en sak du uppskattade.',
          'Acceptera beslutet. Brevet är till för att tacka, inte för att be om jobbet igen.',
          'Omkring 100 ord räcker efter en intervju, eller 60 efter en ansökan.',
          'Läs det högt en gång. Skicka det sedan själv, om du fortfarande vill.',
        ],
      },
      'apply-lessons': {
        title: 'Använd det du har lärt dig',
        gain: 'En liten plan · 5 min',
        lead: 'Att göra en liten sak är det bästa sättet att använda det du har lärt dig. Välj något för den här veckan, om du vill. Resten kan vänta.',
        tips: [
          'Välj en sak att bygga vidare på: dina svar, hur du berättar om ditt arbete eller en färdighet.',
          'Välj en dag och en tid: ”På tisdag efter lunch ska jag skriva om en sak jag gjorde bra.”',
          'Låt det ta högst 30 minuter. Ett litet steg är lättare att ta.',
          'Skriv ner en sak som kan komma i vägen, och vad du gör då.',
          'Planera också något som gör dig gott, ifall nästa svar blir nej: ett samtal eller lite vila.',
        ],
      },
    },

    finished: {
      title: 'Det var allt',
      text: 'Alla steg är klara eller överhoppade. Du kan sluta här och komma tillbaka när du vill.',
    },

    links: {
      advice: 'Få oberoende rådgivning',
      roles: 'Se lediga tjänster',
      community: 'Gå med i talangnätverket',
      support: 'Hitta stöd',
      privacy: 'Integritetspolicy',
    },

    announce: {
      complete: 'Alla fyra steg är klara eller överhoppade. Du kan sluta här.',
      startedAgain: 'Markeringarna är borta. Du kan ångra det.',
      undone: 'Det som fanns förut är tillbaka.',
      notKept: 'Webbläsaren kan inte spara dina svar. De finns kvar tills sidan stängs.',
      loading: 'Resten av det här steget läses in.',
      loaded: 'Resten av det här steget är här.',
      notLoaded: 'Resten av det här steget kunde inte läsas in. Tipsen finns kvar.',
    },

    privacy: {
      kept: {
        local: 'Dina svar stannar på den här enheten.',
        session: 'Dina svar finns kvar tills den här fliken stängs.',
        none: 'Dina svar finns kvar tills den här sidan stängs.',
        host: '{company} sparar det du väljer och skriver, och kan läsa det.',
      },
      page: 'Webbplatsen kan se vad du öppnar och trycker på.',
    },
  },
  exercises: () => import('./exercises/sv.js').then(({ exercises }) => exercises),
};
