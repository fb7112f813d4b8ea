import type { ExerciseMessages } from '../exercise-messages.js';

/** What the exercises say in French; the other half is `../fr.ts`, with how it speaks. */
export const exercises: ExerciseMessages = {
  markDone: 'Marquer comme faite',
  more: 'Pour aller plus loin, si vous voulez',
  list: {
    add: 'Ajouter',
    remove: 'Retirer',
    removeItem: 'Retirer\u00A0: {text}',
    full: { other: 'Vous en avez {count}. Pour en ajouter, retirez d’abord un élément.' },
  },
  use: 'Utiliser\u00A0: {text}',
  text: {
    cut: { other: 'Ce texte dépassait {count} caractères. La fin n’a pas été gardée.' },
    offer: 'Ce texte a été modifié dans un autre onglet\u00A0:',
    useOffer: 'Prendre cette version',
    keepMine: 'Garder la mienne',
  },
  area: {
    legend: 'De quoi s’agit-il\u202F?',
    none: 'Je ne sais pas',
    words: {
      experience: 'Expérience',
      skills: 'Compétences',
      answers: 'Réponses aux questions',
      communication: 'Façon de communiquer',
      presentation: 'Présentation du travail',
      preparation: 'Préparation',
      logistics: 'Trajet, horaires ou matériel',
    },
  },
  situation: {
    'feedback-status': {
      legend: 'Avez-vous reçu des retours\u202F?',
      words: {
        given: 'J’ai reçu des retours',
        none: 'J’ai eu une réponse, sans retours',
        unanswered: 'Je n’ai jamais eu de réponse',
      },
    },
    stage: {
      legend: 'Jusqu’où votre candidature est-elle allée\u202F?',
      words: {
        application: 'Candidature envoyée',
        screening: 'Premier appel',
        interview: 'Entretien',
        final: 'Entretien final',
      },
    },
    relation: {
      legend: 'À qui écrivez-vous\u202F?',
      words: {
        external: 'À l’employeur',
        internal: 'À une personne de mon entreprise actuelle',
        agency: 'À un cabinet de recrutement',
      },
    },
    thanked: {
      legend: 'Avez-vous déjà dit merci\u202F?',
      words: { yes: 'Oui', no: 'Non' },
    },
  },
  acceptFeedback: {
    points: 'Ce qu’on vous a dit',
    point: 'On vous a dit',
    employersPoint: 'De l’équipe de recrutement',
    addPoint: 'Une chose qu’on vous a dite',
    addPointHelp: 'Avec vos propres mots, si vous voulez.',
    sort: 'Que voulez-vous en faire\u202F?',
    sorts: { use: 'À utiliser', ask: 'À éclaircir', aside: 'À laisser de côté' },
    criteria: 'Ce que demande l’annonce',
    criterion: 'L’annonce demande',
    addCriterion: 'Un critère de l’annonce',
    addCriterionHelp: 'Vous pouvez le copier depuis l’annonce.',
    evidence: 'L’avez-vous montré\u202F?',
    evidences: { clear: 'Clairement montré', some: 'En partie montré', none: 'Pas montré' },
    askSomeone:
      'Une personne qui a entendu ou lu vos réponses voit souvent ce qui vous échappe. Vous pourriez lui demander son avis.',
    kindWord: 'Un mot gentil pour vous-même',
    kindLine: 'Que diriez-vous à une personne proche qui reçoit cette nouvelle\u202F?',
    call: 'Si on vous appelle',
    phrase:
      'Vous pourriez aussi dire\u00A0: «\u00A0J’aimerais y réfléchir. Puis-je vous recontacter si j’ai une question\u202F?\u00A0»',
    personal: 'Cela portait-il sur votre personne\u202F?',
    notYours:
      'Si cela touchait à qui vous êtes, comme votre âge, votre santé, votre accent, votre famille ou votre religion, vous n’avez rien à y changer.',
    pauseTitle: 'Une demi-heure au calme',
  },
  reflect: {
    keep: 'Une chose à garder',
    keepHelp: 'Quelque chose que vous avez fait, et qui vaut la peine d’être refait.',
    moments: 'Ce qui vous reste en mémoire',
    moment: 'En quelques mots',
    addMoment: {
      met: 'Un moment qui vous revient',
      application: 'Une partie de votre candidature',
    },
    addMomentHelp: {
      met: 'Par exemple une question, un exercice ou un silence.',
      application:
        'Par exemple le lien avec le poste, la clarté, vos exemples, le calendrier ou une recommandation.',
    },
    fromArea: 'Ajouter depuis les retours\u00A0: {area}',
    felt: {
      legend: 'Comment vous sentiez-vous\u202F?',
      words: { confident: 'En confiance', mixed: 'Entre les deux', uncertain: 'Dans le doute' },
    },
    did: {
      met: 'Qu’aurait vu ou entendu une personne présente\u202F?',
      application: 'Qu’aurait remarqué une personne en la lisant\u202F?',
    },
    whose: {
      legend: 'Cela dépendait-il de vous\u202F?',
      words: {
        mine: 'Cela dépendait de moi',
        shared: 'Cela dépendait en partie de moi',
        'not-mine': 'Cela ne dépendait pas de moi',
      },
    },
    preparation: 'Votre préparation',
    preparations: {
      role: 'Recherches sur le poste',
      examples: 'Exemples de votre travail',
      questions: 'Questions à leur poser',
      practice: 'Entraînement à voix haute',
      logistics: 'Trajet, horaires ou matériel',
      rest: 'Repos',
    },
    readiness: { done: 'Oui', part: 'En partie', no: 'Non' },
    changes: 'Ce que vous pourriez changer',
    change: 'À changer',
    addChange: 'Une chose à changer',
    addChangeHelp: 'Quelque chose qui dépend de vous.',
    focus: 'Où mettre votre énergie',
    focusFound: {
      one: 'Vous avez indiqué «\u00A0{area}\u00A0» une fois.',
      other: 'Vous avez indiqué «\u00A0{area}\u00A0» {count} fois.',
    },
    focusNone:
      'Rien ne ressort pour l’instant. Vous pouvez choisir un point, ou laisser la question ouverte.',
    focusChoice: 'Ce que vous voulez travailler',
    focusAuto: 'Ce que montrent vos réponses',
  },
  thankYouNote: {
    note: 'Votre message',
    noteHelp: 'C’est un brouillon. Changez ce que vous voulez. Le guide n’envoie rien.',
    subject: 'Objet',
    copySubject: 'Copier l’objet',
    subjectHelp: 'Ou répondez à leur dernier message.',
    words: { one: '{count} mot.', other: '{count} mots.' },
    range: 'Entre {min} et {max}, c’est bien.',
    copy: 'Copier le message',
    mail: 'Ouvrir dans votre messagerie',
    save: 'Enregistrer au format texte',
    share: 'Partager',
    changed:
      'Votre message reste comme vous l’avez écrit. Vous pouvez aussi créer un nouveau brouillon d’après vos choix.',
    useDraft: 'Créer un nouveau brouillon',
    bringBack: 'Retrouver mon message',
    remarks: {
      blank: 'Il reste un blanc à remplir.',
      unsigned: 'Il n’est pas encore signé.',
      long: 'Il est un peu long. Un message plus court est lu plus vite.',
      short: 'Il est assez court. Une phrase de plus le rendrait plus chaleureux.',
      questions: 'Vous y posez plusieurs questions. Il est plus facile de répondre à une seule.',
      exclamations: 'Un seul point d’exclamation suffit.',
      dispute: 'Certains mots peuvent donner l’impression que vous contestez la décision.',
      comparison:
        'Vous semblez vous y comparer à quelqu’un d’autre. Le message se lit mieux sans cela.',
      law: 'Il y est question de droit. Mieux vaut un courrier à part, après avoir pris conseil.',
      salary: 'Il y est question de salaire. Mieux vaut en parler à un autre moment.',
      apologies: 'Vous vous excusez plus d’une fois. Vous n’avez rien fait de mal en postulant.',
    },
    unread:
      'Les réponses à leur message ne sont pas lues. Vous pourriez remercier une personne que vous avez rencontrée, ou sauter cette étape.',
    writeAnyway: 'Écrire un message quand même',
    parts: 'Ce que dit le message',
    recipient: 'Nom de la personne',
    salutation: 'Formule d’appel',
    salutationHelp: 'Par exemple «\u00A0{example}\u00A0».',
    valued: 'Une chose que vous avez appréciée',
    valuedHelp: 'Pour finir une phrase, par exemple «\u00A0la visite de l’atelier\u00A0».',
    feedback: 'Ce que vous allez travailler',
    feedbackNone: 'Ne pas préciser',
    ownFeedback: 'La même chose avec vos mots',
    ownFeedbackHelp: 'Pour finir une phrase, par exemple «\u00A0des réponses plus courtes\u00A0».',
    day: 'Le jour de votre échange',
    topic: 'Le sujet à aborder',
    sender: 'Votre nom',
    disappointment: 'Dire votre déception',
    advice: 'Demander un conseil',
    talk: 'Proposer un court échange',
    stay: 'Dire votre intérêt pour d’autres postes',
    situation: 'Votre situation',
    language: 'La langue du message',
    sameLanguage: 'Celle de cette page',
  },
  applyLessons: {
    plan: 'Un petit plan d’action',
    when: 'Quand',
    whenHelp: 'Un jour, une heure, un lieu ou un événement.',
    vague:
      'Un jour ou un moment précis convient mieux, par exemple «\u00A0mardi après le repas de midi\u00A0».',
    action: 'Ce que je ferai',
    actionHelp: 'Une seule chose, en 30 minutes ou moins.',
    starters: {
      experience: 'noter une expérience qui me manque, et celle qui s’en rapproche le plus',
      skills: 'travailler une compétence pendant 30 minutes',
      answers: 'écrire un exemple vécu\u00A0: situation, tâche, action, résultat',
      communication: 'expliquer un projet à voix haute à une personne proche',
      presentation: 'rendre plus claire une page de mon travail',
      preparation: 'noter cinq questions probables',
      logistics: 'tester le lien, le son ou le trajet',
    },
    starter: 'noter une chose que j’ai bien faite',
    outcome: {
      legend: 'Comment cela s’est-il passé\u202F?',
      words: {
        'not-yet': 'Pas encore',
        kept: 'Je l’ai fait',
        changed: 'Je l’ai changé',
        stopped: 'Je l’ai laissé de côté',
      },
    },
    outcomeHelp: 'Toutes les réponses sont bonnes. Un plan qui ne vous convient pas peut changer.',
    plans: 'Un autre plan',
    addPlan: 'Un jour ou un moment pour un autre plan',
    goals: 'Quelque chose à apprendre',
    goal: 'À apprendre',
    addGoal: 'Une chose à apprendre',
    addGoalHelp: 'Par exemple «\u00A0expliquer deux projets en deux minutes\u00A0».',
    goalIdeas: {
      experience: 'montrer une chose que j’ai faite pour chaque critère d’une annonce',
      skills: 'faire une tâche entière avec une nouvelle compétence',
      answers: 'raconter trois expériences de travail, en deux minutes chacune',
      communication: 'expliquer deux projets en deux minutes',
      presentation: 'montrer mon travail en cinq pages',
      preparation: 'avoir cinq réponses et trois questions toutes prêtes',
      logistics: 'avoir tout installé dix minutes avant le début',
    },
    obstacle: 'En cas d’obstacle',
    obstacleIf: 'Un obstacle possible',
    obstacleThen: 'Ce que je ferai alors',
    setback: 'Si la prochaine réponse est non',
    setbackThen: 'Ce que je ferai après un non',
    setbackHelp: 'Une personne à appeler, du repos, ou un petit pas.',
    date: 'Jour',
    time: 'Heure',
    past: 'Ce moment est passé. Vous pouvez en choisir un autre.',
    calendarHelp:
      'Le titre est neutre, car d’autres personnes peuvent le voir. Votre plan est dans les détails.',
    calendar: 'Autres rappels',
    reminders: {
      check: 'Une semaine après\u00A0: ce que cela a donné',
      roles: 'Un mois après\u00A0: voir les postes à pourvoir',
    },
    eventTitles: {
      action: 'Un petit pas',
      check: 'Un petit bilan',
      roles: 'Un tour d’horizon',
    },
    save: 'Enregistrer pour mon agenda',
    vagueCues: [
      'bientôt',
      'prochainement',
      'plus tard',
      'plus',
      'souvent',
      'un jour',
      'un de ces jours',
      'un de ces quatre',
      'tôt ou tard',
      'de temps en temps',
      'dans les prochains jours',
      'dès que possible',
      'dès que je peux',
      'dès que je pourrai',
      'à l occasion',
      'quand je peux',
      'quand je pourrai',
      'quand j ai le temps',
      'quand j aurai le temps',
      'quand j aurai un moment',
    ],
  },
  inside: {
    colleagues: 'Si vos collègues vous en parlent',
    colleaguesLine:
      'Vous pourriez dire\u00A0: «\u00A0J’ai postulé, et le poste est allé à quelqu’un d’autre. Je ne regrette pas d’avoir essayé.\u00A0»',
    gotIt: 'Quand vous croiserez la personne retenue',
    gotItLine:
      'Vous pourriez dire\u00A0: «\u00A0Félicitations. J’espère que tout se passera bien.\u00A0» Pas besoin d’en dire plus.',
    manager: 'Un échange avec votre responsable',
    managerLine:
      'Vous pourriez demander un quart d’heure\u00A0: «\u00A0Comment me préparer pour la prochaine fois, et qui pourrait m’y aider\u202F?\u00A0»',
  },
  summary: {
    line: '{label}\u00A0: {text}',
    plans: 'Vos plans d’action',
    copyText: 'Tout copier',
    print: 'Imprimer',
    saveText: 'Enregistrer dans un fichier',
    others: 'D’autres façons de les garder',
    copyMarkdown: 'Copier au format Markdown',
  },
  note: {
    subject: ['Remerciements – {role}', 'Remerciements'],
    greeting: ['{recipient},', 'Bonjour,'],
    salutation: { is: 'whole', example: 'Bonjour Madame Lefèvre' },
    closing: ['Bien cordialement,\n{sender}', 'Bien cordialement,'],
    long: {
      told: [
        'Je vous remercie de m’avoir consacré du temps, et de m’avoir fait part de la suite donnée à ma candidature.',
      ],
      met: [
        'J’ai beaucoup apprécié notre échange du {date} au sujet du poste «\u00A0{role}\u00A0».',
        'J’ai beaucoup apprécié notre échange du {date}.',
        'J’ai beaucoup apprécié nos échanges au sujet du poste «\u00A0{role}\u00A0».',
        'J’ai beaucoup apprécié nos échanges.',
      ],
      valued: ['Une chose en particulier me restera en mémoire\u00A0: {valued}.'],
      disappointed: ['Je ne cache pas une certaine déception, car ce poste me plaisait beaucoup.'],
      accept: [
        'Je respecte votre décision et vous souhaite, ainsi qu’à votre équipe, une pleine réussite.',
      ],
      feedback: [
        'Vos retours me sont utiles, et je vais me concentrer sur un point\u00A0: {feedback}.',
        'Vos retours me sont utiles, et je vais me concentrer sur {area}.',
      ],
      feedbackGiven: ['Merci pour vos retours, auxquels je vais réfléchir avec attention.'],
      advice: [
        'Si vous aviez un instant, vos conseils me seraient précieux sur le sujet suivant\u00A0: {topic}. Une ligne suffirait, et je comprendrais tout à fait que vous ne puissiez pas répondre.',
        'Si vous aviez un instant, vos conseils me seraient précieux pour mes prochaines candidatures. Une ligne suffirait, et je comprendrais tout à fait que vous ne puissiez pas répondre.',
      ],
      stay: [
        'J’aurais plaisir à garder le contact, et je reste à votre écoute pour tout autre poste correspondant à mon profil.',
      ],
      fillers: [
        'J’ai maintenant une idée plus claire de ce travail et de ce qu’il demande.',
        'La préparation m’a été utile, et je garderai ce que j’y ai appris.',
        'Mes remerciements vont aussi aux personnes que j’ai rencontrées.',
        'Je sais combien les entretiens et le choix final demandent de temps et d’attention.',
      ],
    },
    short: {
      told: [
        'Merci pour votre message au sujet du poste «\u00A0{role}\u00A0».',
        'Merci de m’avoir fait part de la suite donnée à ma candidature.',
      ],
      toldAgain: ['Merci pour votre réponse, et merci encore du temps que vous m’avez accordé.'],
      considered: ['J’ai été sensible à l’attention portée à mon profil.'],
      met: ['J’ai beaucoup apprécié nos échanges.'],
      valued: ['Une chose me restera en mémoire\u00A0: {valued}.'],
      disappointed: ['Je ne cache pas une certaine déception.'],
      accept: ['Je respecte votre décision et souhaite une pleine réussite à votre équipe.'],
      feedback: [
        'Vos retours me seront utiles, surtout sur un point\u00A0: {feedback}.',
        'Vos retours me seront utiles\u00A0: je vais me concentrer sur {area}.',
      ],
      feedbackGiven: ['Vos retours me seront utiles.'],
      advice: [
        'Vos conseils me seraient précieux sur le sujet suivant\u00A0: {topic}. Je comprendrais tout à fait que vous ne puissiez pas répondre.',
        'Vos conseils me seraient précieux pour la suite. Je comprendrais tout à fait que vous ne puissiez pas répondre.',
      ],
      stay: ['Je reste à votre écoute pour tout autre poste correspondant à mon profil.'],
      fillers: [
        'Je garderai ce que cette candidature m’a appris.',
        'Je sais combien chaque choix demande de temps et d’attention.',
        'Mes remerciements vont aussi aux personnes qui ont suivi ma candidature.',
      ],
    },
    areas: {
      experience: 'l’expérience qui me reste à acquérir',
      skills: 'les compétences à développer',
      answers: 'ma façon de répondre aux questions',
      communication: 'la clarté de mes explications',
      presentation: 'la présentation de mon travail',
      preparation: 'ma préparation',
      logistics: 'l’organisation pratique',
    },
    checkIn: {
      subject: ['Suivi de ma candidature – {role}', 'Suivi de ma candidature'],
      sentences: [
        [
          'Je me permets de revenir vers vous pour savoir où en est ma candidature au poste «\u00A0{role}\u00A0».',
          'Je me permets de revenir vers vous pour savoir où en est ma candidature.',
        ],
        [
          'Ce poste m’intéresse toujours, et je comprendrais tout à fait qu’un autre choix ait été fait.',
        ],
        [
          'Un mot de votre part, dans un sens ou dans l’autre, m’aiderait à m’organiser. Je vous en remercie par avance.',
        ],
      ],
    },
    internal: {
      salutation: { is: 'whole', example: 'Bonjour Camille' },
      closing: ['À bientôt,\n{sender}', 'À bientôt,'],
      long: {
        told: [
          'Merci d’avoir pris le temps de me recevoir, et de m’avoir fait part de la suite donnée à ma candidature.',
        ],
        accept: [
          'Je respecte la décision prise, et c’est avec plaisir que je continuerai à travailler avec toute l’équipe.',
        ],
        advice: [
          'Pourrions-nous prendre un quart d’heure, à l’occasion, pour parler d’un sujet précis ({topic})\u202F? N’importe quel jour me conviendrait, et je comprendrais tout à fait que ce ne soit pas possible.',
          'Pourrions-nous prendre un quart d’heure, à l’occasion, pour parler de mes perspectives d’évolution\u202F? N’importe quel jour me conviendrait, et je comprendrais tout à fait que ce ne soit pas possible.',
        ],
        stay: [
          'Ce type de poste m’intéresse toujours, et je reste à l’écoute d’autres possibilités en interne.',
        ],
      },
      short: {
        told: [
          'Merci pour cette réponse au sujet du poste «\u00A0{role}\u00A0».',
          'Merci de m’avoir fait part de la suite donnée à ma candidature.',
        ],
        toldAgain: [
          'Merci pour cette réponse, et merci encore du temps consacré à ma candidature.',
        ],
        advice: [
          'Pourrions-nous parler, à l’occasion, d’un sujet précis ({topic})\u202F? Je comprendrais tout à fait que ce ne soit pas possible.',
          'Pourrions-nous parler, à l’occasion, de mes perspectives d’évolution\u202F? Je comprendrais tout à fait que ce ne soit pas possible.',
        ],
        stay: ['Ce type de poste m’intéresse toujours.'],
      },
      checkIn: {
        sentences: [
          [
            'J’aimerais savoir où en est ma candidature au poste «\u00A0{role}\u00A0».',
            'J’aimerais savoir où en est ma candidature.',
          ],
          [
            'Ce poste m’intéresse toujours, et je comprendrais tout à fait qu’un autre choix ait été fait.',
          ],
          ['Un mot, dans un sens ou dans l’autre, m’aiderait à m’organiser. Merci d’avance.'],
        ],
      },
    },
    agency: {
      long: {
        told: ['Je vous remercie de m’avoir fait part de la suite donnée à ma candidature.'],
        putForward: [
          'Je suis sensible à la confiance que vous m’avez accordée en présentant mon profil pour le poste «\u00A0{role}\u00A0» ({company}).',
          'Je suis sensible à la confiance que vous m’avez accordée en présentant mon profil pour le poste «\u00A0{role}\u00A0».',
          'Je suis sensible à la confiance que vous m’avez accordée en présentant mon profil pour ce poste ({company}).',
          'Je suis sensible à la confiance que vous m’avez accordée en présentant mon profil.',
        ],
        accept: [
          'Je respecte la décision prise et souhaite une pleine réussite à l’équipe concernée.',
        ],
        stay: ['N’hésitez pas à me recontacter pour tout autre poste correspondant à mon profil.'],
        fillers: [
          'J’ai maintenant une idée plus claire de ce travail et de ce qu’il demande.',
          'La préparation m’a été utile, et je garderai ce que j’y ai appris.',
          'Merci de transmettre mes remerciements aux personnes que j’ai rencontrées.',
          'Je sais combien il faut de temps et d’attention pour accompagner chaque candidature.',
        ],
      },
      short: {
        told: [
          'Merci pour votre message au sujet du poste «\u00A0{role}\u00A0» ({company}).',
          'Merci pour votre message au sujet du poste «\u00A0{role}\u00A0».',
          'Merci de m’avoir fait part de la suite donnée à ma candidature.',
        ],
        toldAgain: ['Merci pour votre réponse, et merci encore de votre aide.'],
        putForward: [
          'Je suis sensible à la confiance que vous m’avez accordée en présentant mon profil.',
        ],
        accept: ['Je respecte la décision prise.'],
        stay: ['N’hésitez pas à me recontacter pour d’autres postes.'],
        fillers: [
          'Je garderai ce que cette candidature m’a appris.',
          'Je sais combien il faut de temps et d’attention pour accompagner chaque candidature.',
        ],
      },
      checkIn: {
        sentences: [
          [
            'Je me permets de revenir vers vous pour savoir si vous avez des nouvelles de ma candidature au poste «\u00A0{role}\u00A0» ({company}).',
            'Je me permets de revenir vers vous pour savoir si vous avez des nouvelles de ma candidature au poste «\u00A0{role}\u00A0».',
            'Je me permets de revenir vers vous pour savoir si vous avez des nouvelles de ma candidature.',
          ],
          [
            'Ce poste m’intéresse toujours, et je comprendrais tout à fait que la réponse soit négative.',
          ],
          [
            'Un mot de votre part, dans un sens ou dans l’autre, m’aiderait à m’organiser. Je vous en remercie par avance.',
          ],
        ],
      },
    },
    watchwords: {
      dispute: [
        'reconsid*',
        'réexamin*',
        'revoir * décision',
        'rev* sur * décision',
        'rev* sur * choix',
        'contest*',
        'est une erreur',
        'soit une erreur',
        'serait une erreur',
        'eu une erreur',
        'faites erreur',
        'votre erreur',
        'vous trompez',
        'êtes trompé*',
        'injust*',
        'je mérit*',
        '*ais mérité*',
        'candidature mérit*',
        'seconde chance',
        'deuxième chance',
        'comprends pas',
      ],
      comparison: [
        'meilleur* que la personne',
        'meilleur* que lui',
        'meilleur* que les autres',
        'mieux que la personne',
        'mieux que lui',
        'mieux que les autres',
        'meilleur candidat',
        'meilleure candidate',
        'plus qualifié*',
        'moins qualifié*',
        'plus compétent* que',
        'moins compétent* que',
        'plus expérimenté* que',
        'moins expérimenté* que',
        'expérience que la personne',
      ],
      law: [
        'avocat*',
        'action* juridique*',
        'conseil* juridique*',
        'en justice',
        'illégal*',
        'tribuna*',
        'prud',
        'prudhom*',
        'porter plainte',
        'déposer plainte',
        'un recours',
        'mes droits',
        'défenseur des droits',
        'discrimin*',
      ],
      salary: ['salaire*', 'salarial*', 'rémunér*', 'ma paie', 'ma paye'],
      apology: ['désolé*', 'excus*', 'pardon*', 'navré*'],
    },
  },
  saving: {
    saving: 'Enregistrement…',
    saved: 'Enregistré',
    forNow: 'Gardé dans ce navigateur pour l’instant',
    unsaved:
      'Gardé jusqu’à la fermeture de cette page seulement\u00A0: le navigateur manque de place, ou est réglé pour ne rien garder. Vous pouvez enregistrer une copie.',
    newer:
      'Une version plus récente de ce guide a été utilisée ici. Ce qu’elle a gardé reste intact. Ce que vous faites maintenant est gardé jusqu’à la fermeture de cette page.',
    saveCopy: 'Enregistrer une copie',
    openCopy: 'Ouvrir une copie enregistrée',
    erase: 'Tout effacer',
    eraseAll: 'Tout effacer définitivement\u202F? C’est irréversible.',
    eraseAllNow: 'Oui, tout effacer',
    keepAll: 'Non, tout garder',
    forget: 'Tout effacer, et ne plus rien enregistrer sur cet appareil',
    onlyHere: 'Garder mes réponses sur cet appareil seulement',
    onDevice: 'Sur cet appareil',
    lifetime:
      'Vos réponses sont gardées jusqu’à 90 jours après votre dernière modification. Votre navigateur peut les effacer plus tôt. Une copie enregistrée reste.',
    unreadable:
      'Une partie de ce qui était gardé ici est illisible. Elle a été mise de côté telle quelle.',
    saveUnreadable: 'Enregistrer cette partie',
    answers: 'Vos réponses',
    startedOn: 'Quelqu’un a utilisé ce guide ici le {date}. Était-ce vous\u202F?',
    carryOn: 'Oui, afficher mes réponses',
    startFresh: 'Non, effacer ces réponses',
    copyProblems: {
      'not-json': 'Ce fichier est illisible. Rien n’a changé.',
      'not-a-guide': 'Ce n’est pas la copie d’un guide. Rien n’a changé.',
      newer: 'Cette copie vient d’un guide plus récent. Rien n’a changé.',
      invalid: 'Quelque chose ne va pas dans cette copie. Rien n’a changé.',
    },
  },

  situations: {
    none: {
      'accept-feedback': {
        lead: 'On ne vous a pas donné de raisons, et vous n’avez pas à les deviner. Ce que demandait l’annonce est le meilleur indice. À vous de décider ce que vous en faites.',
        tips: [
          'Relisez l’annonce. Pour chaque critère, notez s’il ressortait clairement de votre candidature.',
          'Demandez à une personne qui a entendu ou lu vos réponses ce qu’elle a remarqué.',
          'Si vous voulez, l’étape 3 propose un message pour demander un conseil.',
        ],
      },
    },
    unanswered: {
      'accept-feedback': {
        lead: 'Ne pas avoir de réponse est dur aussi, et cela ne dit rien de vous. Vous pouvez relancer une fois. Ensuite, vous pouvez cesser d’attendre.',
        tips: [
          'Relancez une fois, une semaine après la date annoncée, s’il y en a une. Un court message est prêt à l’étape 3.',
          'Si rien ne vient, c’est une réponse aussi. Vous pouvez clore cette candidature vous-même.',
          'Relisez l’annonce. Pour chaque critère, notez s’il ressortait clairement de votre candidature.',
        ],
      },
      'thank-you-note': {
        lead: 'Vous ne devez pas de remerciements à qui ne vous a jamais répondu. Voici un court message pour demander, une seule fois, où en est votre candidature.',
        tips: [
          'Restez à deux ou trois phrases, sans reproche\u00A0: il arrive qu’un message se perde.',
          'Envoyez-le une seule fois. Si rien ne vient, vous pouvez cesser d’attendre.',
          'Quelqu’un là-bas a été aimable avec vous\u202F? Une ligne de remerciement à cette personne suffit.',
        ],
      },
    },
    internal: {
      'accept-feedback': {
        lead: 'Les retours de personnes avec qui l’on travaille peuvent blesser davantage. Rien ne vous oblige à y répondre aujourd’hui, et tout n’est pas à garder\u00A0: à vous de choisir ce qui vous sert.',
        tips: [
          'Si possible, attendez un jour avant de répondre. Les mêmes mots se lisent souvent autrement le lendemain.',
          'Triez chaque point évoqué\u00A0: à utiliser, à éclaircir ou à laisser de côté.',
          'Gardez ce qui porte sur le travail. Ne retenez rien de ce qui vise votre personne.',
          'Pas de retours\u202F? Vous pourriez demander un quart d’heure à votre responsable. Une phrase est prête à l’étape 4.',
        ],
      },
      'thank-you-note': {
        lead: 'Vous allez continuer à travailler avec ces personnes. Quelques lignes chaleureuses facilitent la prochaine rencontre, et vous ne devez rien de plus à personne.',
        tips: [
          'Remerciez pour le temps accordé, et citez une chose que vous avez appréciée.',
          'Acceptez la décision. Ce message sert à remercier, pas à redemander le poste.',
          'Si vous voulez en savoir plus, proposez un court échange.',
          'Relisez-le une fois à voix haute. Puis envoyez-le vous-même, si vous en avez toujours envie.',
        ],
      },
      'apply-lessons': {
        lead: 'Au travail, on vous posera la question, ou on se la posera sans rien dire. Une phrase toute prête aide, un petit plan aussi. Le reste peut attendre.',
        tips: [
          'Ayez une phrase prête pour vos collègues, et une pour la personne retenue.',
          'Demandez un quart d’heure à votre responsable\u00A0: comment vous préparer pour la prochaine fois\u202F?',
          'Choisissez un petit point à développer, avec un jour et une heure.',
          'Prévoyez aussi quelque chose qui fait du bien, pour le jour de la prise de poste.',
        ],
      },
    },
  },

  privacy: {
    fields: {
      local: 'Ce que vous écrivez reste sur cet appareil, et n’est envoyé à personne.',
      session:
        'Ce que vous écrivez reste dans cet onglet jusqu’à sa fermeture, et n’est envoyé à personne.',
      none: 'Gardé jusqu’à la fermeture de cette page, sans être envoyé à personne.',
      host: '{company} garde ce que vous écrivez, et peut le lire.',
    },
  },

  announce: {
    changed: 'La suite correspond maintenant à votre réponse.',
    added: 'Ajouté\u00A0: {text}',
    nothingToAdd: 'Rien n’a été ajouté\u00A0: il n’y a encore rien d’écrit.',
    removed: 'C’est retiré. Vous pouvez annuler.',
    copyOpened: 'Les réponses de la copie sont maintenant ici.',
    answersCopied: 'Vos réponses sont copiées.',
    blocked:
      'C’est peut-être bloqué ici. Vous pouvez aussi sélectionner le texte et le copier avec le clavier ou le menu.',
    ifNotSaved: 'Si aucun fichier n’a été enregistré, ouvrez cette page dans un onglet à part.',
    copied: 'Le message est copié.',
    subjectCopied: 'L’objet est copié.',
    selected:
      'La copie est bloquée ici. Le message est sélectionné\u00A0: copiez-le avec le clavier ou le menu.',
    paste:
      'Le message est trop long pour s’ouvrir dans votre messagerie. Il est copié\u00A0: vous pouvez l’y coller.',
    redrafted: 'Voici un nouveau brouillon. Vous pouvez retrouver votre message.',
    onlyHere: 'À partir de maintenant, vos réponses sont sur cet appareil seulement.',
    fileSaved: 'Le fichier est enregistré. Ouvrez-le pour l’ajouter à votre agenda.',
    erased: 'Tout est effacé.',
    eraseFailed: 'Une partie n’a pas pu être effacée. Vous pouvez réessayer.',
  },
};
