import type { SplitLocale } from './messages.js';

/** Brazilian: “você” throughout, no gender of anyone; so “agradeço”, never “obrigado”. */
export const pt: SplitLocale = {
  lang: 'pt-BR',
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
      'É uma notícia difícil, e dói. Aqui estão quatro passos pequenos, para quando sentir que é a hora. Faça os que quiser e pule os outros.',
    hardDay: 'Se hoje for demais, deixe para depois e fique perto de alguém de confiança.',
    remind: 'Me lembrar amanhã no fim da tarde',
    outro:
      'Este “não” diz pouco sobre a próxima resposta. O guia fica aqui, para quando você quiser.',

    done: 'Feito:',
    skipped: 'Pulado',
    skip: 'Pular este passo',
    expandAll: 'Abrir todos os passos',
    collapseAll: 'Fechar todos os passos',
    startAgain: 'Desmarcar todos os passos',
    undo: 'Desfazer',
    tryAgain: 'Tentar de novo',

    progress: {
      none: 'Comece por onde quiser',
      done: { one: '{count} feito', other: '{count} feitos' },
      skipped: { one: '{count} pulado', other: '{count} pulados' },
      left: { one: 'resta {count}', other: 'restam {count}' },
    },

    steps: {
      'accept-feedback': {
        title: 'Receber o feedback com calma',
        gain: 'Fique só com o que ajuda · 5 min',
        lead: 'Feedback às vezes dói. Você não precisa responder hoje, e nem tudo vale a pena guardar: quem decide o que usar é você. Receber com calma mostra que você quer crescer.',
        tips: [
          'Se puder, espere um dia antes de responder. No dia seguinte, as mesmas palavras costumam soar diferentes.',
          'Decida o que fazer com cada comentário: usar, perguntar mais ou deixar de lado.',
          'Fique com os comentários sobre o trabalho. Deixe de fora o que for sobre você como pessoa.',
          'Se ligarem, tenha uma frase pronta: “Agradeço o retorno. Posso anotar isso?”',
          'Sem feedback ou sem resposta? Leia de novo o anúncio da vaga. Para cada coisa que ele pede, anote com que clareza você mostrou isso.',
        ],
      },
      reflect: {
        title: 'Refletir sobre o processo',
        gain: 'Uma coisa para manter · 10 min',
        lead: 'Olhe para o que você fez, não só para como terminou. Parte disso não estava nas suas mãos. O resto pode mostrar o que manter e o que mudar.',
        tips: [
          'Pense em um momento em que você sentiu segurança. Anote o que fez, para poder repetir.',
          'Pense em um momento em que você teve dúvidas. Anote só o que alguém de fora teria visto ou ouvido.',
          'Pense em como você se preparou: a vaga, seus exemplos, suas perguntas, seu descanso. O que ajudou?',
          'Termine com duas linhas: uma coisa para manter e uma coisa para mudar.',
        ],
      },
      'thank-you-note': {
        title: 'Enviar uma mensagem de agradecimento',
        gain: 'Rascunho pronto para copiar · 2 min',
        lead: 'Você não deve agradecimento a ninguém, e poucas pessoas enviam um. Uma mensagem curta mostra consideração, e as pessoas se lembram dela. Enviar costuma parecer mais constrangedor do que é.',
        tips: [
          'Agradeça pelo tempo e mencione uma coisa de que você gostou.',
          'Aceite a decisão. A mensagem é para agradecer, não para insistir.',
          'Bastam umas 100 palavras depois de uma entrevista, ou umas 60 depois de uma candidatura.',
          'Leia uma vez em voz alta. Depois, se ainda quiser, é você quem envia.',
        ],
      },
      'apply-lessons': {
        title: 'Aplicar o que você aprendeu',
        gain: 'Um plano pequeno · 5 min',
        lead: 'Fazer uma única coisa pequena é a melhor forma de aproveitar o que você aprendeu. Escolha algo para esta semana, se quiser. O resto pode esperar.',
        tips: [
          'Escolha uma coisa para fortalecer: suas respostas, como você explica seu trabalho ou uma habilidade.',
          'Escolha um dia e uma hora: “Na terça, ao meio-dia, eu vou ligar para a Ana.”',
          'Escolha algo que leve 30 minutos ou menos. É mais fácil começar por um passo pequeno.',
          'Pense em um obstáculo que pode surgir e no que você vai fazer se isso acontecer.',
          'Prepare também algo bom para você, caso a próxima resposta seja não: uma ligação ou um descanso.',
        ],
      },
    },

    finished: {
      title: 'É isso',
      text: 'Todos os passos estão feitos ou pulados. Você pode parar aqui e voltar quando quiser.',
    },

    links: {
      advice: 'Buscar orientação independente',
      roles: 'Ver as vagas abertas',
      community: 'Entrar no banco de talentos',
      support: 'Buscar apoio',
      privacy: 'Política de privacidade',
    },

    announce: {
      complete: 'Os quatro passos estão feitos ou pulados. Você pode parar aqui.',
      startedAgain: 'Passos desmarcados. Você pode desfazer isso.',
      undone: 'O que havia antes está de volta.',
      notKept: 'Este navegador não pode guardar suas respostas. Elas duram até esta página fechar.',
      loading: 'O resto deste passo está carregando.',
      loaded: 'O resto deste passo já está aqui.',
      notLoaded: 'Não foi possível carregar o resto deste passo. As dicas estão todas aqui.',
    },

    privacy: {
      kept: {
        local: 'Suas respostas ficam neste dispositivo.',
        session: 'Suas respostas ficam guardadas até esta aba fechar.',
        none: 'Suas respostas ficam guardadas até esta página fechar.',
        host: '{company} guarda o que você escolhe e escreve, e pode ler.',
      },
      page: 'Este site pode ver o que você abre e onde clica.',
    },
  },
  exercises: () => import('./exercises/pt.js').then(({ exercises }) => exercises),
};
