import type { SplitLocale } from './messages.js';

/** Says “vous”. Nouns and verbs keep the guide and the note from naming a man or a woman. */
export const fr: SplitLocale = {
  lang: 'fr',
  dir: 'ltr',
  writing: {
    gap: ' ',
    unit: 'word',
    long: { min: 90, max: 160 },
    short: { min: 38, max: 115 },
  },
  messages: {
    heading: 'Quand la réponse est non',
    intro:
      'C’est une nouvelle difficile, et elle fait mal. Voici quatre petites étapes, pour quand vous voudrez. Prenez celles qui vous conviennent, sautez les autres.',
    hardDay:
      'Si c’est trop pour aujourd’hui, laissez cela pour plus tard, et passez un moment avec une personne de confiance.',
    remind: 'Me le rappeler demain soir',
    outro: 'Cette réponse ne préjuge pas de la prochaine. Le guide est là quand vous voulez.',

    done: 'Fait\u00A0:',
    skipped: 'Étape sautée',
    skip: 'Sauter cette étape',
    expandAll: 'Ouvrir toutes les étapes',
    collapseAll: 'Fermer toutes les étapes',
    startAgain: 'Décocher toutes les étapes',
    undo: 'Annuler',
    tryAgain: 'Réessayer',

    progress: {
      none: 'Commencez où vous voulez',
      done: { one: '{count} étape faite', other: '{count} étapes faites' },
      skipped: { one: '{count} sautée', other: '{count} sautées' },
      left: { one: '{count} restante', other: '{count} restantes' },
    },

    steps: {
      'accept-feedback': {
        title: 'Accueillir les retours avec calme',
        gain: 'Ne garder que ce qui aide · 5 min',
        lead: 'Les retours peuvent blesser. Rien ne vous oblige à y répondre aujourd’hui, et tout n’est pas à garder\u00A0: à vous de choisir ce qui vous sert. Les accueillir avec calme montre votre envie de progresser.',
        tips: [
          'Si possible, attendez un jour avant de répondre. Les mêmes mots se lisent souvent autrement le lendemain.',
          'Triez chaque point évoqué\u00A0: à utiliser, à éclaircir ou à laisser de côté.',
          'Gardez ce qui porte sur le travail. Ne retenez rien de ce qui vise votre personne.',
          'Si on vous appelle, ayez une phrase toute prête\u00A0: «\u00A0Merci. Puis-je le noter\u202F?\u00A0»',
          'Pas de retours, ou pas de réponse du tout\u202F? Relisez l’annonce. Pour chaque critère, notez s’il ressortait clairement de votre candidature.',
        ],
      },
      reflect: {
        title: 'Prendre du recul sur votre candidature',
        gain: 'Trouver une chose à garder · 10 min',
        lead: 'Regardez ce que vous avez fait, et pas seulement l’issue. Une partie ne dépendait pas de vous. Le reste peut montrer ce qui est à garder et ce qui est à changer.',
        tips: [
          'Pensez à un moment où vous vous sentiez en confiance. Notez ce que vous avez fait, pour pouvoir le refaire.',
          'Pensez à un moment où vous étiez dans le doute. Notez seulement ce qu’une personne présente aurait vu ou entendu.',
          'Repensez à votre préparation\u00A0: le poste, vos exemples, vos questions, votre repos. Qu’est-ce qui a été utile\u202F?',
          'Terminez par deux lignes\u00A0: une chose à garder, et une chose à changer.',
        ],
      },
      'thank-you-note': {
        title: 'Envoyer un message de remerciement',
        gain: 'Un brouillon prêt à copier · 2 min',
        lead: 'Vous ne devez de remerciements à personne, et peu de gens en envoient. Un message court est une attention dont on se souvient. L’envoyer est souvent moins gênant qu’on ne le croit.',
        tips: [
          'Remerciez pour le temps accordé, et citez une chose que vous avez appréciée.',
          'Acceptez la décision. Ce message sert à remercier, pas à redemander le poste.',
          'Une centaine de mots suffit après un entretien, une soixantaine après une candidature.',
          'Relisez-le une fois à voix haute. Puis envoyez-le vous-même, si vous en avez toujours envie.',
        ],
      },
      'apply-lessons': {
        title: 'Mettre à profit ce que vous avez appris',
        gain: 'Un petit plan d’action · 5 min',
        lead: 'Le plus utile est d’en tirer une seule petite action. Choisissez-en une pour cette semaine, si vous voulez. Le reste peut attendre.',
        tips: [
          'Choisissez un point à développer\u00A0: vos réponses, votre façon d’expliquer votre travail, ou une compétence.',
          'Choisissez un jour et une heure\u00A0: «\u00A0Mardi à midi, j’appellerai Camille.\u00A0»',
          'Prévoyez 30 minutes au plus. Une petite action est plus facile à commencer.',
          'Notez un obstacle possible, et ce que vous ferez alors.',
          'Prévoyez aussi quelque chose qui fait du bien, au cas où la prochaine réponse serait non\u00A0: un appel, ou du repos.',
        ],
      },
    },

    finished: {
      title: 'Vous avez fait le tour',
      text: 'Chaque étape est faite ou sautée. Vous pouvez vous arrêter ici, et revenir quand vous voulez.',
    },

    links: {
      advice: 'Obtenir des conseils indépendants',
      roles: 'Voir les postes à pourvoir',
      community: 'Rejoindre la communauté de talents',
      support: 'Trouver du soutien',
      privacy: 'Politique de confidentialité',
    },

    announce: {
      complete: 'Les quatre étapes sont faites ou sautées. Vous pouvez vous arrêter ici.',
      startedAgain: 'Avancement effacé. Vous pouvez annuler.',
      undone: 'Ce qui était là avant est rétabli.',
      notKept:
        'Ce navigateur ne peut pas garder vos réponses. Elles restent jusqu’à la fermeture de cette page.',
      loading: 'La suite de cette étape se charge.',
      loaded: 'La suite de cette étape est là.',
      notLoaded:
        'La suite de cette étape n’a pas pu être chargée. Les conseils, eux, sont tous là.',
    },

    privacy: {
      kept: {
        local: 'Vos réponses restent dans ce navigateur, sur cet appareil.',
        session: 'Vos réponses sont gardées jusqu’à la fermeture de cet onglet.',
        none: 'Vos réponses sont gardées jusqu’à la fermeture de cette page.',
        host: '{company} garde ce que vous choisissez et écrivez, et peut le lire.',
      },
      page: 'Ce site peut voir ce que vous ouvrez et sur quoi vous appuyez.',
    },
  },
  exercises: () => import('./exercises/fr.js').then(({ exercises }) => exercises),
};
