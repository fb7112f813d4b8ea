import type { SplitLocale } from './messages.js';

/** Says “vy”, in the note “Vy”, and neither to a colleague. The candidate has no gender: no past tense, conditional or adjective about them. */
export const cs: SplitLocale = {
  lang: 'cs',
  dir: 'ltr',
  writing: {
    gap: ' ',
    lines: 'hyphens',
    unit: 'word',
    long: { min: 75, max: 135 },
    short: { min: 40, max: 95 },
  },
  messages: {
    heading: 'Když odpověď zní ne',
    intro:
      'Je to těžká zpráva a bolí. Až budete mít sílu, čekají tu na vás čtyři malé kroky. Kterýkoli můžete přeskočit.',
    hardDay: 'Pokud je toho na dnešek moc, nechte to na jindy a pobuďte s někým, komu věříte.',
    remind: 'Připomenout zítra večer',
    outro:
      'Jedno odmítnutí o příští odpovědi mnoho neřekne. Průvodce tu bude, kdykoli se vám bude hodit.',

    done: 'Hotovo:',
    skipped: 'Přeskočeno',
    skip: 'Přeskočit tento krok',
    expandAll: 'Otevřít všechny kroky',
    collapseAll: 'Zavřít všechny kroky',
    startAgain: 'Odznačit všechny kroky',
    undo: 'Vrátit zpět',
    tryAgain: 'Zkusit znovu',

    progress: {
      none: 'Začněte kdekoli',
      done: {
        one: '{count} hotový',
        few: '{count} hotové',
        many: '{count} hotového',
        other: '{count} hotových',
      },
      skipped: {
        one: '{count} přeskočený',
        few: '{count} přeskočené',
        many: '{count} přeskočeného',
        other: '{count} přeskočených',
      },
      left: {
        one: '{count} zbývá',
        few: '{count} zbývají',
        many: '{count} zbývá',
        other: '{count} zbývá',
      },
    },

    steps: {
      'accept-feedback': {
        title: 'Přijměte zpětnou vazbu v klidu',
        gain: 'Vyberte si, co pomůže · 5 min',
        lead: 'Zpětná vazba umí zabolet. Dnes na ni odpovídat nemusíte a ne všechno stojí za zapamatování: co využijete, je na vás. Když ji přijmete v klidu, je vidět, že se chcete rozvíjet.',
        tips: [
          'Pokud to jde, odpovězte až za den. Stejná slova zítra často vyznějí jinak.',
          'U každé připomínky se rozhodněte: využít ji, doptat se, nebo ji dát stranou.',
          'Soustřeďte se na připomínky k práci. Ty, které míří na vás jako na člověka, pusťte z hlavy.',
          'Pro případ, že zavolají, si připravte větu: „Děkuji. Mohu si to zapsat?“',
          'Žádná zpětná vazba, nebo vůbec žádná odpověď? Přečtěte si znovu inzerát. Ke každému požadavku si poznamenejte, jak jasně bylo vidět, že ho splňujete.',
        ],
      },
      reflect: {
        title: 'Ohlédněte se za výběrovým řízením',
        gain: 'Co příště udělat stejně · 10 min',
        lead: 'Podívejte se na svůj postup, nejen na výsledek. Něco ovlivnit nešlo. Zbytek napoví, co příště zopakovat a co změnit.',
        tips: [
          'Vzpomeňte si na chvíli, kdy vám nechyběla jistota. Zapište si, co k ní vedlo, ať to můžete zopakovat.',
          'Vzpomeňte si na chvíli nejistoty. Zapište si jen to, co by viděl nebo slyšel někdo zvenčí.',
          'Vraťte se v myšlenkách k přípravě: pozice, příklady, otázky, odpočinek. Co pomohlo?',
          'Nakonec si zapište dvě věci: co příště udělat stejně a co jinak.',
        ],
      },
      'thank-you-note': {
        title: 'Ozvěte se s poděkováním',
        gain: 'Návrh ke zkopírování · 2 min',
        lead: 'Poděkování nikomu nedlužíte a málokdo ho posílá. Krátká zpráva potěší a zůstane v paměti. Odeslat ji bývá méně trapné, než se zdá.',
        tips: [
          'Poděkujte za čas a zmiňte jednu věc, která pro vás byla cenná.',
          'Rozhodnutí přijměte. Zpráva má poděkovat, ne znovu žádat.',
          'Po pohovoru stačí asi 90 slov, po odeslání přihlášky asi 60.',
          'Jednou si ji přečtěte nahlas. Pak ji pošlete, pokud pořád chcete.',
        ],
      },
      'apply-lessons': {
        title: 'Využijte, co si odnášíte',
        gain: 'Malý plán · 5 min',
        lead: 'Nejvíc pomůže udělat jednu malou věc. Pokud chcete, vyberte si ji na tento týden. Zbytek počká.',
        tips: [
          'Vyberte si jednu věc, na které zapracujete: odpovědi, vyprávění o vlastní práci nebo nějakou dovednost.',
          'Zvolte den a hodinu: „V úterý v poledne zavolám Janě.“',
          'Ať to netrvá déle než 30 minut. Malým krokem se začíná snáz.',
          'Promyslete si, co vám do toho může přijít a co pak uděláte.',
          'Pro případ dalšího odmítnutí si naplánujte i něco hezkého pro sebe: telefonát nebo odpočinek.',
        ],
      },
    },

    finished: {
      title: 'To je všechno',
      text: 'Každý krok je hotový, nebo přeskočený. Můžete tu skončit a kdykoli se vrátit.',
    },

    links: {
      advice: 'Získat nezávislou radu',
      roles: 'Prohlédnout volné pozice',
      community: 'Přidat se do komunity talentů',
      support: 'Najít podporu',
      privacy: 'Ochrana osobních údajů',
    },

    announce: {
      complete: 'Všechny čtyři kroky jsou hotové, nebo přeskočené. Můžete tu skončit.',
      startedAgain: 'Označení je zrušené. Můžete ho vrátit zpět.',
      undone: 'Vše je zase jako předtím.',
      notKept: 'Tento prohlížeč nemůže vaše odpovědi uchovat. Zůstanou tu do zavření této stránky.',
      loading: 'Zbytek tohoto kroku se načítá.',
      loaded: 'Zbytek tohoto kroku je tady.',
      notLoaded: 'Zbytek tohoto kroku se nepodařilo načíst. Všechny tipy jsou tady.',
    },

    privacy: {
      kept: {
        local: 'Vaše odpovědi zůstávají v tomto zařízení.',
        session: 'Vaše odpovědi se uchovají do zavření této karty.',
        none: 'Vaše odpovědi se uchovají do zavření této stránky.',
        host: '{company} uchovává, co vyberete a napíšete, a může si to přečíst.',
      },
      page: 'Tento web může vidět, co otevřete a na co kliknete.',
    },
  },
  exercises: () => import('./exercises/cs.js').then(({ exercises }) => exercises),
};
