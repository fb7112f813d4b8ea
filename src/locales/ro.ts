import type { SplitLocale } from './messages.js';

/** The guide says “tu”, the note “dumneavoastră”, and neither to a colleague. No adjective or participle names anyone a man or a woman. */
export const ro: SplitLocale = {
  lang: 'ro',
  dir: 'ltr',
  writing: {
    gap: ' ',
    unit: 'word',
    long: { min: 80, max: 150 },
    short: { min: 40, max: 103 },
  },
  messages: {
    heading: 'Când răspunsul e nu',
    intro:
      'Vestea e grea și doare. Iată patru pași mici, pentru când te vei simți în stare. Alege-i pe cei care ți se potrivesc și sari peste ceilalți.',
    hardDay:
      'Dacă azi e prea mult, lasă totul pentru altă dată și stai cu cineva în care ai încredere.',
    remind: 'Amintește-mi mâine seară',
    outro:
      'Răspunsul de acum nu spune mare lucru despre următorul. Ghidul rămâne aici, oricând îl vrei.',

    done: 'Făcut:',
    skipped: 'Omis',
    skip: 'Sari peste acest pas',
    expandAll: 'Deschide toți pașii',
    collapseAll: 'Închide toți pașii',
    startAgain: 'Debifează toți pașii',
    undo: 'Anulează',
    tryAgain: 'Încearcă din nou',

    progress: {
      none: 'Începe de unde vrei',
      done: {
        one: '{count} pas făcut',
        few: '{count} pași făcuți',
        other: '{count} de pași făcuți',
      },
      skipped: { one: '{count} omis', few: '{count} omiși', other: '{count} omiși' },
      left: { one: '{count} rămas', few: '{count} rămași', other: '{count} rămași' },
    },

    steps: {
      'accept-feedback': {
        title: 'Primește feedbackul cu calm',
        gain: 'Păstrează ce te ajută · 5 min',
        lead: 'Feedbackul poate durea. Nu trebuie să răspunzi azi și nu merită păstrat tot: tu alegi ce folosești. Dacă îl primești cu calm, arăți că vrei să înveți.',
        tips: [
          'Dacă poți, așteaptă o zi înainte să răspunzi. Aceleași cuvinte sună adesea altfel a doua zi.',
          'Împarte în trei ce ți-au spus: de folosit, de lămurit, de lăsat deoparte.',
          'Reține ce s-a spus despre munca ta. Nu pune la suflet ce ține de tine ca persoană.',
          'În caz că te sună, pregătește o frază: „Vă mulțumesc. Pot să notez?”',
          'Niciun feedback sau niciun răspuns? Recitește anunțul de angajare. La fiecare cerință, notează cât de clar a reieșit că o îndeplinești.',
        ],
      },
      reflect: {
        title: 'Privește în urmă la procesul de selecție',
        gain: 'Găsește un lucru de păstrat · 10 min',
        lead: 'Uită-te la ce ai făcut, nu doar la rezultat. O parte nu a depins de tine. Restul îți poate arăta ce să păstrezi și ce să schimbi.',
        tips: [
          'Gândește-te la un moment în care te-ai simțit în largul tău. Notează ce ai făcut, ca să poți face la fel.',
          'Gândește-te la un moment în care ai avut îndoieli. Notează doar ce ar fi văzut sau auzit cineva de față.',
          'Amintește-ți cum te-ai pregătit: postul, exemplele, întrebările, odihna. Ce te-a ajutat?',
          'Încheie cu două rânduri: un lucru de păstrat și unul de schimbat.',
        ],
      },
      'thank-you-note': {
        title: 'Trimite un mesaj de mulțumire',
        gain: 'O ciornă de copiat · 2 min',
        lead: 'Nu datorezi nimănui mulțumiri, iar puțini oameni le trimit. Un mesaj scurt e un gest frumos, care rămâne în minte. E adesea mai ușor de trimis decât pare.',
        tips: [
          'Mulțumește pentru timpul acordat și menționează un lucru pe care l-ai apreciat.',
          'Acceptă decizia. Mesajul e de mulțumire, nu o nouă cerere.',
          'Ajung cam 100 de cuvinte după un interviu sau 60 după o candidatură.',
          'Citește-l o dată cu voce tare. Apoi trimite-l tu, dacă încă vrei.',
        ],
      },
      'apply-lessons': {
        title: 'Pune în practică ce ai învățat',
        gain: 'Un plan mic · 5 min',
        lead: 'Cel mai mult te ajută să faci un singur lucru mic. Alege unul pentru săptămâna asta, dacă vrei. Restul poate aștepta.',
        tips: [
          'Alege ce vrei să dezvolți: răspunsurile, felul în care îți explici munca sau o competență.',
          'Alege o zi și o oră: „Marți la prânz o sun pe Ioana”.',
          'Să nu dureze mai mult de 30 de minute. Un pas mic e mai ușor de făcut.',
          'Notează ce ți-ar putea sta în cale și ce faci atunci.',
          'Plănuiește și ceva bun pentru tine, în caz că următorul răspuns e nu: un telefon cuiva drag sau puțină odihnă.',
        ],
      },
    },

    finished: {
      title: 'Ai ajuns la capăt',
      text: 'Fiecare pas e făcut sau omis. Te poți opri aici și poți reveni când vrei.',
    },

    links: {
      advice: 'Cere un sfat independent',
      roles: 'Vezi posturile disponibile',
      community: 'Intră în comunitatea de talente',
      support: 'Găsește sprijin',
      privacy: 'Politica de confidențialitate',
    },

    announce: {
      complete: 'Toți cei patru pași sunt făcuți sau omiși. Te poți opri aici.',
      startedAgain: 'Pașii sunt debifați. Poți anula.',
      undone: 'Totul e din nou ca înainte.',
      notKept: 'Browserul nu îți poate păstra răspunsurile. Ele rămân până închizi pagina.',
      loading: 'Restul acestui pas se încarcă.',
      loaded: 'Restul acestui pas e aici.',
      notLoaded: 'Restul acestui pas nu s-a putut încărca. Sfaturile sunt toate aici.',
    },

    privacy: {
      kept: {
        local: 'Răspunsurile tale rămân pe acest dispozitiv.',
        session: 'Răspunsurile tale se păstrează până închizi fila.',
        none: 'Răspunsurile tale se păstrează până închizi pagina.',
        host: '{company} păstrează ce alegi și ce scrii și poate citi tot.',
      },
      page: 'Acest site poate vedea ce deschizi și pe ce apeși.',
    },
  },
  exercises: () => import('./exercises/ro.js').then(({ exercises }) => exercises),
};
