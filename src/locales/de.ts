import type { SplitLocale } from './messages.js';

/** In German. It says Sie, and names people by nouns that leave their gender open. */
export const de: SplitLocale = {
  lang: 'de',
  dir: 'ltr',
  writing: {
    gap: ' ',
    lines: 'hyphens',
    nouns: 'capital',
    unit: 'word',
    long: { min: 90, max: 150 },
    short: { min: 40, max: 100 },
  },
  messages: {
    heading: 'Nach einer Absage',
    intro:
      'Das ist keine leichte Nachricht, und sie kann eine Weile wehtun. Hier sind vier kleine Schritte, wenn Sie so weit sind. Nehmen Sie nur, was passt.',
    hardDay:
      'Wenn es heute zu viel ist, kann das hier warten. Dann ist es gut, bei einem Menschen zu sein, dem Sie vertrauen.',
    remind: 'Mich morgen Abend erinnern',
    outro:
      'Diese Absage sagt wenig über die nächste Antwort aus. Der Leitfaden ist da, wenn Sie ihn brauchen.',

    done: 'Erledigt:',
    skipped: 'Übersprungen',
    skip: 'Diesen Schritt überspringen',
    expandAll: 'Alle Schritte öffnen',
    collapseAll: 'Alle Schritte schließen',
    startAgain: 'Alle Häkchen entfernen',
    undo: 'Rückgängig machen',
    tryAgain: 'Noch einmal versuchen',

    progress: {
      none: 'Beginnen Sie, wo Sie möchten',
      done: { other: '{count} erledigt' },
      skipped: { other: '{count} übersprungen' },
      left: { other: '{count} übrig' },
    },

    steps: {
      'accept-feedback': {
        title: 'Feedback gelassen annehmen',
        gain: 'Nur behalten, was hilft · 5 Min.',
        lead: 'Feedback kann wehtun. Sie müssen heute nicht darauf antworten, und nicht alles daran ist brauchbar: Was Sie nutzen, entscheiden Sie. Wenn Sie es ruhig aufnehmen, zeigt das, dass Sie dazulernen möchten.',
        tips: [
          'Warten Sie mit der Antwort einen Tag, wenn es geht. Morgen lesen sich dieselben Worte oft anders.',
          'Ordnen Sie jeden Punkt ein: nutzen, nachfragen oder beiseitelegen.',
          'Bleiben Sie bei dem, was zu Ihrer Arbeit gesagt wurde. Bemerkungen über Sie als Person können Sie beiseitelassen.',
          'Halten Sie einen Satz bereit, falls ein Anruf kommt: „Danke. Darf ich mir das notieren?“',
          'Kein Feedback oder gar keine Antwort? Lesen Sie die Stellenanzeige noch einmal. Notieren Sie zu jeder Anforderung, wie deutlich das bei Ihnen erkennbar war.',
        ],
      },
      reflect: {
        title: 'Auf die Bewerbung zurückblicken',
        gain: 'Sehen, was bleiben soll · 10 Min.',
        lead: 'Schauen Sie auf das, was Sie getan haben, nicht nur auf den Ausgang. Manches lag nicht in Ihrer Hand. Der Rest kann zeigen, was Sie beibehalten und was Sie ändern möchten.',
        tips: [
          'Denken Sie an einen Moment, in dem Sie sich sicher gefühlt haben. Notieren Sie, was Sie getan haben. So können Sie es wieder tun.',
          'Denken Sie an einen Moment, in dem Sie sich unsicher gefühlt haben. Notieren Sie nur, was andere gesehen oder gehört hätten.',
          'Denken Sie an Ihre Vorbereitung: die Stelle, Ihre Beispiele, Ihre Fragen, Schlaf und Ruhe. Was hat geholfen?',
          'Schreiben Sie zum Schluss zwei Zeilen: was Sie beibehalten und was Sie ändern möchten.',
        ],
      },
      'thank-you-note': {
        title: 'Eine Dankesnachricht schreiben',
        gain: 'Ein Entwurf liegt bereit · 2 Min.',
        lead: 'Sie schulden niemandem Dank, und nur wenige schreiben eine solche Nachricht. Ein paar Zeilen wirken aufmerksam und bleiben in Erinnerung. Das Absenden fühlt sich oft unangenehmer an, als es ist.',
        tips: [
          'Danken Sie für die Zeit, und nennen Sie etwas, das Sie geschätzt haben.',
          'Akzeptieren Sie die Entscheidung. Die Nachricht ist zum Danken da, nicht für einen zweiten Versuch.',
          'Nach einem Gespräch genügen etwa 100 Wörter, nach einer Bewerbung etwa 60.',
          'Lesen Sie alles einmal laut. Die Nachricht senden Sie dann selbst, wenn Sie es noch möchten.',
        ],
      },
      'apply-lessons': {
        title: 'Das Gelernte anwenden',
        gain: 'Kleiner Plan mit Erinnerung · 5 Min.',
        lead: 'Mit einem kleinen Schritt lässt sich das Gelernte am besten nutzen. Suchen Sie sich etwas für diese Woche aus, wenn Sie möchten. Der Rest kann warten.',
        tips: [
          'Wählen Sie etwas, woran Sie arbeiten möchten: Ihre Antworten, das Erklären Ihrer Arbeit oder eine Fähigkeit.',
          'Wählen Sie Tag und Zeit: „Am Dienstag um zwölf rufe ich Jo an.“',
          'Nehmen Sie sich höchstens 30 Minuten vor. Mit einem kleinen Schritt fällt der Anfang leichter.',
          'Überlegen Sie, was dazwischenkommen kann und was Sie dann tun.',
          'Planen Sie auch etwas ein, das Ihnen guttut, falls wieder eine Absage kommt: einen Anruf oder etwas Ruhe.',
        ],
      },
    },

    finished: {
      title: 'Das war alles',
      text: 'Jeder Schritt ist erledigt oder übersprungen. Sie können hier aufhören und wiederkommen, wann Sie möchten.',
    },

    links: {
      advice: 'Unabhängige Beratung finden',
      roles: 'Offene Stellen ansehen',
      community: 'Dem Talentpool beitreten',
      support: 'Unterstützung finden',
      privacy: 'Datenschutzerklärung',
    },

    announce: {
      complete: 'Alle vier Schritte sind erledigt oder übersprungen. Sie können hier aufhören.',
      startedAgain: 'Zurückgesetzt. Sie können das rückgängig machen.',
      undone: 'Der vorherige Stand ist wieder da.',
      notKept:
        'Ihre Antworten bleiben nur, bis diese Seite geschlossen wird: Dieser Browser kann sie nicht speichern.',
      loading: 'Der Rest dieses Schritts wird geladen.',
      loaded: 'Der Rest dieses Schritts ist da.',
      notLoaded: 'Der Rest dieses Schritts konnte nicht geladen werden. Die Tipps sind alle da.',
    },

    privacy: {
      kept: {
        local: 'Ihre Antworten bleiben auf diesem Gerät.',
        session: 'Ihre Antworten bleiben gespeichert, bis dieser Tab geschlossen wird.',
        none: 'Ihre Antworten bleiben, bis diese Seite geschlossen wird.',
        host: '{company} speichert, was Sie auswählen und schreiben, und kann es lesen.',
      },
      page: 'Diese Website kann sehen, was Sie öffnen und anklicken.',
    },
  },
  exercises: () => import('./exercises/de.js').then(({ exercises }) => exercises),
};
