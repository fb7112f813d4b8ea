import type { SplitLocale } from './messages.js';

/** The guide says “tu”, the note “Lei”. Neither calls anyone a man or a woman. */
export const it: SplitLocale = {
  lang: 'it',
  dir: 'ltr',
  writing: {
    gap: ' ',
    unit: 'word',
    long: { min: 90, max: 160 },
    short: { min: 40, max: 109 },
  },
  messages: {
    heading: 'Quando la risposta è no',
    intro:
      'È una notizia difficile da ricevere, e può fare male per un po’. Qui trovi quattro piccoli passi, per quando te la sentirai. Scegli quelli che vuoi, salta gli altri.',
    hardDay: 'Se per oggi è troppo, rimanda pure, e stai un po’ con una persona di cui ti fidi.',
    remind: 'Ricordamelo domani sera',
    outro: 'Questo no dice poco sulla prossima risposta. La guida resta qui, per quando vorrai.',

    done: 'Fatto:',
    skipped: 'Saltato',
    skip: 'Salta questo passo',
    expandAll: 'Apri tutti i passi',
    collapseAll: 'Chiudi tutti i passi',
    startAgain: 'Togli tutte le spunte',
    undo: 'Annulla',
    tryAgain: 'Riprova',

    progress: {
      none: 'Inizia da dove vuoi',
      done: { one: '{count} passo fatto', other: '{count} passi fatti' },
      skipped: { one: '{count} saltato', other: '{count} saltati' },
      left: { one: '{count} rimasto', other: '{count} rimasti' },
    },

    steps: {
      'accept-feedback': {
        title: 'Accogliere il feedback con calma',
        gain: 'Tieni solo ciò che ti serve · 5 min',
        lead: 'Un feedback può bruciare. Non c’è bisogno di rispondere oggi, e non tutto è da tenere: decidi tu che cosa usare. Accoglierlo con calma mostra che vuoi crescere.',
        tips: [
          'Se puoi, aspetta un giorno prima di rispondere. Spesso, il giorno dopo, le stesse parole suonano diverse.',
          'Dividi i punti che ti hanno indicato: da usare, da chiarire, da mettere da parte.',
          'Considera i commenti sul lavoro. Lascia fuori ciò che riguarda te come persona.',
          'Nel caso ti chiamino, tieni pronta una frase: «Grazie. Posso prenderne nota?»',
          'Nessun feedback, o nessuna risposta? Rileggi l’annuncio. Per ogni requisito, annota se è emerso con chiarezza.',
        ],
      },
      reflect: {
        title: 'Riflettere sul percorso di selezione',
        gain: 'Trova una cosa da tenere · 10 min',
        lead: 'Guarda quello che hai fatto, non solo com’è finita. Una parte non dipendeva da te. Il resto può mostrarti che cosa tenere e che cosa cambiare.',
        tips: [
          'Pensa a un momento in cui ti sentivi a tuo agio. Annota che cosa hai fatto, per poterlo rifare.',
          'Pensa a un momento in cui avevi qualche dubbio. Annota solo ciò che una persona presente avrebbe visto o sentito.',
          'Ripensa alla tua preparazione: la posizione, gli esempi, le domande, il riposo. Che cosa ti è stato utile?',
          'Concludi con due righe: una cosa da tenere, e una da cambiare.',
        ],
      },
      'thank-you-note': {
        title: 'Inviare un messaggio di ringraziamento',
        gain: 'Una bozza pronta da copiare · 2 min',
        lead: 'Non devi un ringraziamento a nessuno, e poche persone lo mandano. Un messaggio breve mostra attenzione, e resta impresso. Spesso inviarlo è meno imbarazzante di quanto sembri.',
        tips: [
          'Ringrazia per il tempo dedicato, e cita una cosa che hai apprezzato.',
          'Accetta la decisione. Il messaggio serve a ringraziare, non a chiedere di ripensarci.',
          'Bastano circa 100 parole dopo un colloquio, o 60 dopo una candidatura.',
          'Rileggilo una volta a voce alta. Poi invialo tu, se ne hai ancora voglia.',
        ],
      },
      'apply-lessons': {
        title: 'Mettere a frutto ciò che hai imparato',
        gain: 'Un piano e un promemoria · 5 min',
        lead: 'La cosa più utile è ricavarne un solo piccolo passo. Scegline uno per questa settimana, se vuoi. Il resto può aspettare.',
        tips: [
          'Scegli una cosa da sviluppare: le tue risposte, il modo in cui spieghi il tuo lavoro, o una competenza.',
          'Scegli un giorno e un’ora: «Martedì a mezzogiorno chiamerò Andrea».',
          'Prevedi 30 minuti al massimo. Un passo piccolo è più facile da iniziare.',
          'Indica un possibile ostacolo, e che cosa farai in quel caso.',
          'Prevedi anche qualcosa di bello per te, nel caso la prossima risposta fosse no: una telefonata, o un po’ di riposo.',
        ],
      },
    },

    finished: {
      title: 'Questo è tutto',
      text: 'Ogni passo è fatto o saltato. Puoi fermarti qui, e tornare quando vuoi.',
    },

    links: {
      advice: 'Trova una consulenza indipendente',
      roles: 'Vedi le posizioni aperte',
      community: 'Entra nella talent community',
      support: 'Trova sostegno',
      privacy: 'Informativa sulla privacy',
    },

    announce: {
      complete: 'Tutti e quattro i passi sono fatti o saltati. Puoi fermarti qui.',
      startedAgain: 'Spunte e passi saltati azzerati. Puoi annullare.',
      undone: 'Tutto è tornato come prima.',
      notKept:
        'Questo browser non può conservare le tue risposte. Restano finché questa pagina è aperta.',
      loading: 'Il resto di questo passo si sta caricando.',
      loaded: 'Il resto di questo passo è qui.',
      notLoaded:
        'Non è stato possibile caricare il resto di questo passo. I consigli ci sono tutti.',
    },

    privacy: {
      kept: {
        local: 'Le tue risposte restano in questo browser, su questo dispositivo.',
        session: 'Le tue risposte sono conservate finché questa scheda resta aperta.',
        none: 'Le tue risposte sono conservate finché questa pagina resta aperta.',
        host: '{company} conserva ciò che scegli e scrivi, e può leggerlo.',
      },
      page: 'Questo sito può vedere che cosa apri e che cosa premi.',
    },
  },
  exercises: () => import('./exercises/it.js').then(({ exercises }) => exercises),
};
