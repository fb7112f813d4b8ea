import type { SplitLocale } from './messages.js';

/** Says “Ty”, in forms without gender: no past tense, no adjective about a person. The note says “Państwo”, and nothing of the kind to a colleague. */
export const pl: SplitLocale = {
  lang: 'pl',
  dir: 'ltr',
  writing: {
    gap: ' ',
    lines: 'hyphens',
    unit: 'word',
    long: { min: 80, max: 140 },
    short: { min: 40, max: 95 },
  },
  messages: {
    heading: 'Gdy odpowiedź brzmi „nie”',
    intro:
      'To trudna wiadomość i jeszcze przez jakiś czas może boleć. Na chwilę, gdy znajdziesz siły, są tu cztery małe kroki. Każdy możesz zrobić albo pominąć.',
    hardDay: 'Jeśli dziś to za dużo, odłóż to na później i pobądź z kimś, komu ufasz.',
    remind: 'Przypomnij mi jutro wieczorem',
    outro:
      'Ta odmowa niewiele mówi o tym, jaka będzie następna odpowiedź. Możesz tu wrócić, kiedy zechcesz.',

    done: 'Zrobione:',
    skipped: 'Krok pominięty',
    skip: 'Pomiń ten krok',
    expandAll: 'Otwórz wszystkie kroki',
    collapseAll: 'Zamknij wszystkie kroki',
    startAgain: 'Odznacz wszystkie kroki',
    undo: 'Cofnij',
    tryAgain: 'Spróbuj ponownie',

    progress: {
      none: 'Zacznij od dowolnego kroku',
      done: {
        one: '{count} zrobiony',
        few: '{count} zrobione',
        many: '{count} zrobionych',
        other: '{count} zrobionego',
      },
      skipped: {
        one: '{count} pominięty',
        few: '{count} pominięte',
        many: '{count} pominiętych',
        other: '{count} pominiętego',
      },
      left: {
        one: '{count} pozostał',
        few: '{count} pozostały',
        many: '{count} pozostało',
        other: '{count} pozostało',
      },
    },

    steps: {
      'accept-feedback': {
        title: 'Przyjmij informację zwrotną ze spokojem',
        gain: 'Zachowaj to, co pomaga · 5 min',
        lead: 'Uwagi potrafią zaboleć. Nie musisz na nie dziś odpowiadać i nie wszystkie warto zachować: to Ty decydujesz, co wykorzystasz. Przyjmując je spokojnie, pokazujesz, że chcesz się rozwijać.',
        tips: [
          'Jeśli możesz, odczekaj dzień, zanim odpiszesz. Jutro te same słowa często brzmią inaczej.',
          'Przy każdej uwadze zdecyduj: wykorzystać ją, dopytać o nią czy odłożyć na bok.',
          'Skup się na uwagach o pracy. Uwagi o Tobie jako osobie pomiń.',
          'Na wypadek telefonu przygotuj zdanie: „Dziękuję. Czy mogę to zapisać?”',
          'Brak informacji zwrotnej albo jakiejkolwiek odpowiedzi? Przeczytaj jeszcze raz ogłoszenie o pracę. Przy każdym wymaganiu zanotuj, jak wyraźnie było widać, że je spełniasz.',
        ],
      },
      reflect: {
        title: 'Przemyśl przebieg rekrutacji',
        gain: 'Jedna rzecz do zachowania · 10 min',
        lead: 'Spójrz na swoje działania, a nie tylko na wynik. Część spraw nie zależała od Ciebie. Pozostałe mogą pokazać, co zachować, a co zmienić.',
        tips: [
          'Przypomnij sobie moment pewności siebie. Zapisz swoje słowa i działania, aby móc je powtórzyć.',
          'Przypomnij sobie moment niepewności. Zapisz tylko to, co ktoś z boku mógłby zobaczyć lub usłyszeć.',
          'Wróć myślami do przygotowań: stanowisko, przykłady, pytania, odpoczynek. Co pomogło?',
          'Na koniec zapisz dwie rzeczy: jedną do zachowania i jedną do zmiany.',
        ],
      },
      'thank-you-note': {
        title: 'Wyślij podziękowanie',
        gain: 'Gotowy szkic do skopiowania · 2 min',
        lead: 'Nikomu nie musisz dziękować i niewiele osób to robi. Krótkie podziękowanie to miły gest, który zapada w pamięć. Wysłanie go bywa mniej niezręczne, niż się wydaje.',
        tips: [
          'Podziękuj za poświęcony czas i wymień jedną rzecz, która była dla Ciebie cenna.',
          'Uszanuj decyzję. To miejsce na podziękowanie, nie na ponowną prośbę.',
          'Po rozmowie wystarczy około 90 słów, a po samym zgłoszeniu około 60.',
          'Przeczytaj tekst raz na głos. Potem wyślij go, jeśli nadal chcesz.',
        ],
      },
      'apply-lessons': {
        title: 'Wprowadź wnioski w życie',
        gain: 'Mały plan · 5 min',
        lead: 'Jedno małe działanie to najlepszy sposób, by skorzystać z tych wniosków. Jeśli chcesz, wybierz coś na ten tydzień. Reszta może poczekać.',
        tips: [
          'Wybierz jedną rzecz, nad którą popracujesz: odpowiedzi, sposób mówienia o swojej pracy albo umiejętność.',
          'Wybierz dzień i porę: „We wtorek po obiedzie napiszę o jednej rzeczy, która dobrze mi poszła”.',
          'Niech zajmie to najwyżej 30 minut. Łatwiej zacząć od małego kroku.',
          'Pomyśl, co może przeszkodzić, i zaplanuj, co wtedy zrobisz.',
          'Zaplanuj też coś dobrego dla siebie na wypadek kolejnej odmowy: telefon do kogoś albo odpoczynek.',
        ],
      },
    },

    finished: {
      title: 'To już wszystko',
      text: 'Każdy krok jest zrobiony albo pominięty. Możesz tu skończyć i wrócić, kiedy zechcesz.',
    },

    links: {
      advice: 'Skorzystaj z niezależnej porady',
      roles: 'Zobacz oferty pracy',
      community: 'Dołącz do społeczności talentów',
      support: 'Znajdź wsparcie',
      privacy: 'Polityka prywatności',
    },

    announce: {
      complete: 'Wszystkie cztery kroki są zrobione albo pominięte. Możesz tu skończyć.',
      startedAgain: 'Wyczyszczono. Możesz to cofnąć.',
      undone: 'Przywrócono to, co było wcześniej.',
      notKept:
        'Ta przeglądarka nie może przechować Twoich odpowiedzi. Będą tu do zamknięcia tej strony.',
      loading: 'Reszta tego kroku właśnie się wczytuje.',
      loaded: 'Reszta tego kroku już jest.',
      notLoaded: 'Nie udało się wczytać reszty tego kroku. Wszystkie wskazówki są tutaj.',
    },

    privacy: {
      kept: {
        local: 'Twoje odpowiedzi zostają na tym urządzeniu.',
        session: 'Twoje odpowiedzi są przechowywane do zamknięcia tej karty.',
        none: 'Twoje odpowiedzi są przechowywane do zamknięcia tej strony.',
        host: '{company} przechowuje to, co wybierasz i piszesz, i może to przeczytać.',
      },
      page: 'Ta witryna może widzieć, co otwierasz i klikasz.',
    },
  },
  exercises: () => import('./exercises/pl.js').then(({ exercises }) => exercises),
};
