import type { SplitLocale } from './messages.js';

/** Finnish. Says “sinä”; in the note, “sinä” is who reads it, “te” the people who decided. */
export const fi: SplitLocale = {
  lang: 'fi',
  dir: 'ltr',
  writing: {
    gap: ' ',
    lines: 'hyphens',
    unit: 'word',
    long: { min: 60, max: 115 },
    short: { min: 30, max: 85 },
  },
  messages: {
    heading: 'Kun vastaus on ei',
    intro:
      'Tämä on raskas uutinen, ja se tekee kipeää. Tässä on neljä pientä askelta. Ota niistä ne, jotka haluat, sitten kun olet valmis.',
    hardDay:
      'Jos tämä on tänään liikaa, anna sen odottaa ja ole jonkun sellaisen seurassa, johon luotat.',
    remind: 'Muistuta huomenna illalla',
    outro: 'Tämä vastaus kertoo vain vähän seuraavasta. Opas on täällä, kun haluat käyttää sitä.',

    done: 'Tehty:',
    skipped: 'Ohitettu',
    skip: 'Ohita tämä vaihe',
    expandAll: 'Avaa kaikki vaiheet',
    collapseAll: 'Sulje kaikki vaiheet',
    startAgain: 'Poista kaikki tehty-merkinnät',
    undo: 'Kumoa',
    tryAgain: 'Yritä uudelleen',

    progress: {
      none: 'Aloita mistä haluat',
      done: { other: '{count} tehty' },
      skipped: { other: '{count} ohitettu' },
      left: { other: '{count} jäljellä' },
    },

    steps: {
      'accept-feedback': {
        title: 'Ota palaute vastaan rauhassa',
        gain: 'Pidä se, mistä on apua · 5 min',
        lead: 'Palaute voi kirpaista. Siihen ei tarvitse vastata tänään, eikä kaikkea kannata ottaa mukaan: sinä päätät, mitä käytät. Kun otat palautteen vastaan rauhallisesti, se kertoo, että haluat kehittyä.',
        tips: [
          'Jos voit, odota päivä ennen vastaamista. Samat sanat kuulostavat huomenna usein toisilta.',
          'Käy palaute läpi kohta kohdalta: käytä, kysy lisää tai jätä sivuun.',
          'Keskity siihen, mikä koskee työtä. Jätä sivuun se, mikä koskee sinua ihmisenä.',
          'Pidä lause valmiina siltä varalta, että he soittavat: ”Kiitos. Voinko kirjoittaa tuon muistiin?”',
          'Etkö saanut palautetta tai edes vastausta? Lue työpaikkailmoitus uudelleen. Kirjoita jokaisen vaatimuksen kohdalle, miten selvästi se tuli esiin.',
        ],
      },
      reflect: {
        title: 'Mieti, miten haku sujui',
        gain: 'Löydä yksi asia, josta pitää kiinni · 10 min',
        lead: 'Katso sitä, mitä teit, ei vain sitä, miten kävi. Kaikki ei ollut sinun käsissäsi. Muu voi näyttää, mistä kannattaa pitää kiinni ja mitä muuttaa.',
        tips: [
          'Muistele hetkeä, jolloin olosi oli varma. Kirjoita muistiin, mitä teit, niin voit tehdä samoin uudelleen.',
          'Muistele hetkeä, jolloin olosi oli epävarma. Kirjoita vain se, mitä joku muu olisi nähnyt tai kuullut.',
          'Mieti, miten valmistauduit: tehtävä, esimerkit, kysymykset, lepo. Mistä oli apua?',
          'Kirjoita lopuksi kaksi riviä: yksi asia, josta pidät kiinni, ja yksi, jonka muutat.',
        ],
      },
      'thank-you-note': {
        title: 'Lähetä kiitosviesti',
        gain: 'Luonnos kopioitavaksi · 2 min',
        lead: 'Et ole kenellekään kiitosta velkaa, ja harva sellaisen lähettää. Lyhyt viesti kertoo huomaavaisuudesta ja jää mieleen. Lähettäminen tuntuu usein kiusallisemmalta kuin se on.',
        tips: [
          'Kiitä heitä ajasta ja mainitse yksi asia, jota arvostit.',
          'Hyväksy päätös. Viesti on kiitos, ei uusi yritys.',
          'Haastattelun jälkeen riittää noin 80 sanaa, hakemuksen jälkeen noin 50.',
          'Lue viesti kerran ääneen. Lähetä se sitten itse, jos yhä haluat.',
        ],
      },
      'apply-lessons': {
        title: 'Ota oppimasi käyttöön',
        gain: 'Pieni suunnitelma · 5 min',
        lead: 'Eniten hyötyä on yhdestä pienestä teosta. Valitse jokin tälle viikolle, jos haluat. Muu voi odottaa.',
        tips: [
          'Valitse yksi asia, jota kehität: vastauksesi, tapasi kertoa työstäsi tai jokin taito.',
          'Valitse päivä ja aika: ”Tiistaina kello 12 soitan Kaisalle.”',
          'Varaa siihen enintään 30 minuuttia. Pieni askel on helpompi ottaa.',
          'Mieti, mikä voisi tulla väliin ja mitä silloin teet.',
          'Suunnittele itsellesi myös jotain mukavaa siltä varalta, että seuraava vastaus on ei: puhelu tai vähän lepoa.',
        ],
      },
    },

    finished: {
      title: 'Siinä kaikki',
      text: 'Jokainen vaihe on tehty tai ohitettu. Voit lopettaa tähän ja palata, kun haluat.',
    },

    links: {
      advice: 'Hae puolueetonta neuvontaa',
      roles: 'Katso avoimet työpaikat',
      community: 'Liity osaajayhteisöön',
      support: 'Hae tukea',
      privacy: 'Tietosuojaseloste',
    },

    announce: {
      complete: 'Kaikki neljä vaihetta on tehty tai ohitettu. Voit lopettaa tähän.',
      startedAgain: 'Tehty-merkinnät on poistettu. Voit kumota tämän.',
      undone: 'Aiempi tilanne on palautettu.',
      notKept: 'Selain ei voi tallentaa vastauksiasi. Ne säilyvät, kunnes tämä sivu suljetaan.',
      loading: 'Vaiheen loppuosa latautuu.',
      loaded: 'Vaiheen loppuosa on ladattu.',
      notLoaded: 'Vaiheen loppuosaa ei voitu ladata. Vinkit ovat kaikki tässä.',
    },

    privacy: {
      kept: {
        local: 'Vastauksesi pysyvät tällä laitteella.',
        session: 'Vastauksesi säilyvät, kunnes tämä välilehti suljetaan.',
        none: 'Vastauksesi säilyvät, kunnes tämä sivu suljetaan.',
        host: '{company} tallentaa sen, mitä valitset ja kirjoitat, ja voi lukea sen.',
      },
      page: 'Sivusto voi nähdä, mitä avaat ja mitä painat.',
    },
  },
  exercises: () => import('./exercises/fi.js').then(({ exercises }) => exercises),
};
