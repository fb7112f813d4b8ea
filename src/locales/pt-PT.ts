import type { SplitLocale } from './messages.js';

/** Portugal’s: no “você” and no gender of anyone; so “agradeço”, never “obrigado”. */
export const ptPT: SplitLocale = {
  lang: 'pt-PT',
  dir: 'ltr',
  writing: {
    gap: ' ',
    unit: 'word',
    long: { min: 80, max: 150 },
    short: { min: 40, max: 100 },
  },
  messages: {
    heading: 'Quando a resposta é não',
    intro:
      'É uma notícia dura, e custa. Ficam aqui quatro pequenos passos, para quando sentir que é a altura certa. Dê os que quiser e salte os outros.',
    hardDay: 'Se hoje for demasiado, deixe isto para depois e esteja com alguém de confiança.',
    remind: 'Lembrar-me amanhã ao fim do dia',
    outro: 'Este «não» diz pouco sobre a próxima resposta. O guia fica aqui, para quando quiser.',

    done: 'Feito:',
    skipped: 'Saltado',
    skip: 'Saltar este passo',
    expandAll: 'Abrir todos os passos',
    collapseAll: 'Fechar todos os passos',
    startAgain: 'Desmarcar todos os passos',
    undo: 'Desfazer',
    tryAgain: 'Tentar novamente',

    progress: {
      none: 'Comece por onde quiser',
      done: { one: '{count} feito', other: '{count} feitos' },
      skipped: { one: '{count} saltado', other: '{count} saltados' },
      left: { one: 'falta {count}', other: 'faltam {count}' },
    },

    steps: {
      'accept-feedback': {
        title: 'Receber o feedback com calma',
        gain: 'Fique com o que ajuda · 5 min',
        lead: 'Às vezes, o feedback magoa. Não tem de responder hoje nem de ficar com tudo: cabe-lhe a si escolher o que aproveitar. Recebê-lo com calma mostra vontade de evoluir.',
        tips: [
          'Se puder, espere um dia antes de responder. No dia seguinte, as mesmas palavras soam muitas vezes de outra maneira.',
          'Decida o que fazer com cada comentário: aproveitar, pedir mais detalhes ou pôr de lado.',
          'Fique com os comentários sobre o trabalho. Deixe de fora o que disserem de si enquanto pessoa.',
          'Se lhe telefonarem, tenha uma frase pronta: «Agradeço o feedback. Posso tomar nota?».',
          'Sem feedback, ou sem qualquer resposta? Releia o anúncio de emprego. Para cada requisito, anote com que clareza o demonstrou.',
        ],
      },
      reflect: {
        title: 'Refletir sobre o processo',
        gain: 'Uma coisa a manter · 10 min',
        lead: 'Olhe para o que fez, e não só para como acabou. Parte disto não estava nas suas mãos. O resto pode mostrar o que manter e o que mudar.',
        tips: [
          'Pense num momento em que sentiu confiança. Anote o que fez, para o poder repetir.',
          'Pense num momento em que teve dúvidas. Anote só o que alguém de fora teria visto ou ouvido.',
          'Pense em como se preparou: a função, os exemplos, as perguntas, o descanso. O que ajudou?',
          'Termine com duas linhas: uma coisa a manter e uma coisa a mudar.',
        ],
      },
      'thank-you-note': {
        title: 'Enviar uma mensagem de agradecimento',
        gain: 'Um rascunho para copiar · 2 min',
        lead: 'Não deve um agradecimento a ninguém, e poucas pessoas o enviam. Uma mensagem curta mostra consideração e fica na memória. Enviá-la costuma ser menos embaraçoso do que parece.',
        tips: [
          'Agradeça o tempo que lhe dedicaram e mencione uma coisa de que gostou.',
          'Aceite a decisão. A mensagem serve para agradecer, não para voltar a pedir.',
          'Bastam umas 100 palavras depois de uma entrevista, ou umas 60 depois de uma candidatura.',
          'Leia-a uma vez em voz alta. Depois, se ainda quiser, envie-a a partir do seu e-mail.',
        ],
      },
      'apply-lessons': {
        title: 'Aplicar o que aprendeu',
        gain: 'Um pequeno plano · 5 min',
        lead: 'A melhor forma de aproveitar o que aprendeu é fazer uma coisa pequena. Escolha uma para esta semana, se quiser. O resto pode esperar.',
        tips: [
          'Escolha uma coisa para reforçar: as suas respostas, a forma como explica o seu trabalho ou uma competência.',
          'Escolha um dia e uma hora: «Na terça-feira, ao meio-dia, vou ligar à Joana».',
          'Que não leve mais de 30 minutos. É mais fácil começar por um passo pequeno.',
          'Pense num obstáculo que possa surgir e no que fará nesse caso.',
          'Planeie também algo que lhe faça bem, para o caso de a próxima resposta ser não: um telefonema ou algum descanso.',
        ],
      },
    },

    finished: {
      title: 'Já está tudo',
      text: 'Todos os passos estão feitos ou saltados. Pode ficar por aqui e voltar quando quiser.',
    },

    links: {
      advice: 'Obter aconselhamento independente',
      roles: 'Ver vagas em aberto',
      community: 'Aderir à comunidade de talento',
      support: 'Encontrar apoio',
      privacy: 'Política de privacidade',
    },

    announce: {
      complete: 'Os quatro passos estão feitos ou saltados. Pode ficar por aqui.',
      startedAgain: 'Passos desmarcados. Pode desfazer esta ação.',
      undone: 'O que estava antes foi reposto.',
      notKept:
        'Este navegador não consegue guardar as suas respostas. Duram até esta página ser fechada.',
      loading: 'O resto deste passo está a carregar.',
      loaded: 'O resto deste passo já está aqui.',
      notLoaded: 'Não foi possível carregar o resto deste passo. As sugestões estão todas aqui.',
    },

    privacy: {
      kept: {
        local: 'As suas respostas ficam neste dispositivo.',
        session: 'As suas respostas ficam guardadas até este separador ser fechado.',
        none: 'As suas respostas ficam guardadas até esta página ser fechada.',
        host: '{company} guarda as suas escolhas e respostas, e pode lê-las.',
      },
      page: 'Este site pode ver o que é aberto e onde se clica.',
    },
  },
  exercises: () => import('./exercises/pt-PT.js').then(({ exercises }) => exercises),
};
