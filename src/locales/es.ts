import type { SplitLocale } from './messages.js';

/** The guide says “tú”, its note “usted” or neither; no plural “you”, no gender of anyone. */
export const es: SplitLocale = {
  lang: 'es',
  dir: 'ltr',
  writing: {
    gap: ' ',
    unit: 'word',
    long: { min: 80, max: 150 },
    short: { min: 40, max: 100 },
  },
  messages: {
    heading: 'Cuando la respuesta es no',
    intro:
      'Es una noticia dura, y duele. Aquí tienes cuatro pasos pequeños, para cuando te sientas con ánimo. Haz los que quieras y omite los demás.',
    hardDay: 'Si hoy es demasiado, déjalo por ahora y pasa un rato con alguien de confianza.',
    remind: 'Recordármelo mañana por la tarde',
    outro: 'Esta respuesta dice poco de la próxima. La guía sigue aquí para cuando quieras.',

    done: 'Hecho:',
    skipped: 'Omitido',
    skip: 'Omitir este paso',
    expandAll: 'Abrir todos los pasos',
    collapseAll: 'Cerrar todos los pasos',
    startAgain: 'Desmarcar todos los pasos',
    undo: 'Deshacer',
    tryAgain: 'Volver a intentarlo',

    progress: {
      none: 'Empieza por donde quieras',
      done: { one: '{count} hecho', other: '{count} hechos' },
      skipped: { one: '{count} omitido', other: '{count} omitidos' },
      left: { one: 'queda {count}', other: 'quedan {count}' },
    },

    steps: {
      'accept-feedback': {
        title: 'Recibir los comentarios con calma',
        gain: 'Quédate solo con lo útil · 5 min',
        lead: 'Los comentarios pueden doler. No tienes que responder hoy ni quedarte con todo: tú decides qué te sirve. Recibirlos con calma muestra que quieres seguir creciendo.',
        tips: [
          'Si puedes, espera un día antes de responder. Al día siguiente, las mismas palabras suelen leerse de otra manera.',
          'Decide qué hacer con cada comentario: aprovecharlo, pedir más detalles o dejarlo a un lado.',
          'Quédate con los comentarios sobre el trabajo. Descarta los que hablen de ti como persona.',
          'Por si te llaman, ten una frase preparada: «Gracias. ¿Puedo anotarlo?».',
          '¿No hubo comentarios, o ni siquiera respuesta? Vuelve a leer el anuncio de empleo. Junto a cada requisito, anota hasta qué punto quedó claro que lo cumples.',
        ],
      },
      reflect: {
        title: 'Reflexionar sobre el proceso',
        gain: 'Encuentra algo que mantener · 10 min',
        lead: 'Mira lo que hiciste, no solo cómo terminó. Parte de esto no estaba en tus manos. El resto puede mostrar qué mantener y qué cambiar.',
        tips: [
          'Recuerda un momento en el que sentiste seguridad. Anota qué hiciste, para poder repetirlo.',
          'Recuerda un momento en el que tuviste dudas. Anota solo lo que alguien habría visto u oído desde fuera.',
          'Recuerda cómo te preparaste: lo que leíste sobre el puesto, los ejemplos, las preguntas, el descanso. ¿Qué te ayudó?',
          'Termina con dos líneas: algo que mantener y algo que cambiar.',
        ],
      },
      'thank-you-note': {
        title: 'Enviar una nota de agradecimiento',
        gain: 'Borrador listo para copiar · 2 min',
        lead: 'Dar las gracias no es obligatorio, y pocas personas escriben para hacerlo. Una nota breve es un detalle que se recuerda. Enviarla suele ser menos incómodo de lo que parece.',
        tips: [
          'Agradece el tiempo que te dedicaron y menciona una cosa que valoraste.',
          'Acepta la decisión. La nota es para dar las gracias, no para insistir.',
          'Bastan unas 100 palabras después de una entrevista, o unas 60 si solo enviaste la solicitud.',
          'Léela una vez en voz alta. Después, si aún quieres, envíala desde tu correo.',
        ],
      },
      'apply-lessons': {
        title: 'Aplicar lo aprendido',
        gain: 'Un plan pequeño · 5 min',
        lead: 'Hacer una sola cosa pequeña es la mejor manera de aprovechar lo aprendido. Elige algo para esta semana, si quieres. Lo demás puede esperar.',
        tips: [
          'Elige algo que quieras reforzar: tus respuestas, cómo explicas tu trabajo o una habilidad.',
          'Elige un día y una hora: «El martes, a mediodía, voy a llamar a Ana».',
          'Elige algo que lleve 30 minutos o menos. Es más fácil empezar por un paso pequeño.',
          'Piensa en un obstáculo que pueda surgir y en lo que harás entonces.',
          'Prepara también algo que te haga bien, por si la próxima respuesta es no: una llamada o un descanso.',
        ],
      },
    },

    finished: {
      title: 'Ya está todo',
      text: 'Todos los pasos están hechos u omitidos. Puedes parar aquí y volver cuando quieras.',
    },

    links: {
      advice: 'Buscar asesoramiento independiente',
      roles: 'Ver las vacantes',
      community: 'Unirse a la comunidad de talento',
      support: 'Buscar apoyo',
      privacy: 'Política de privacidad',
    },

    announce: {
      complete: 'Los cuatro pasos están hechos u omitidos. Puedes parar aquí.',
      startedAgain: 'Pasos desmarcados. Puedes deshacerlo.',
      undone: 'Se ha recuperado lo que había antes.',
      notKept:
        'Este navegador no puede guardar tus respuestas. Se conservan hasta que se cierre esta página.',
      loading: 'El resto de este paso se está cargando.',
      loaded: 'El resto de este paso ya está aquí.',
      notLoaded: 'No se pudo cargar el resto de este paso. Los consejos están todos aquí.',
    },

    privacy: {
      kept: {
        local: 'Tus respuestas se quedan en este dispositivo.',
        session: 'Tus respuestas se guardan hasta que se cierre esta pestaña.',
        none: 'Tus respuestas se guardan hasta que se cierre esta página.',
        host: '{company} guarda lo que eliges y escribes, y puede leerlo.',
      },
      page: 'Este sitio web puede ver qué abres y qué pulsas.',
    },
  },
  exercises: () => import('./exercises/es.js').then(({ exercises }) => exercises),
};
