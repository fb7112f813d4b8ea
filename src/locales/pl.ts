import type { SplitLocale } from './messages.js';

/** Says “Ty”, in forms without gender: no past tense, no adjective about a person. The note names no one as “Pan” or “Pani”. */
export const pl: SplitLocale = {
  lang: 'pl',
  dir: 'ltr',
  writing: {
    gap: ' ',
    lines: 'hyphens',
    unit: 'word',
    long: { min: 80, max: 140 },
    short: { min: 40, max: 85 },
  },
  messages: {
    heading: 'Gdy odpowiedź brzmi „nie”',
    intro:
      'To trudna wiadomość i może jeszcze jakiś czas boleć. Oto cztery małe kroki na chwilę, gdy będziesz mieć na nie siłę. Każdy możesz zrobić albo pominąć.',
    hardDay: 'Jeśli dziś to zbyt wiele, wszystko może poczekać, a pomóc może ktoś, komu ufasz.',
    outro:
      'Odmowa jest trudna, bez względu na stanowisko. To, jak na nią odpowiesz, może zostawić dobre wrażenie i doprowadzić do rekomendacji albo innej pracy.',

    done: 'Zrobione:',
    skipped: 'Krok pominięty',
    skip: 'Pomiń ten krok',
    expandAll: 'Otwórz wszystkie kroki',
    collapseAll: 'Zamknij wszystkie kroki',
    startAgain: 'Wyczyść zaznaczenia i pominięcia',
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
        lead: 'Pierwszym odruchem często jest obrona. Możesz pozwolić mu minąć. Spokojne wysłuchanie uwag może pokazać, że chcesz się rozwijać. Niektóre mogą Ci się przydać następnym razem.',
        tips: [
          'Jeśli możesz, odczekaj dzień, zanim odpiszesz. Jutro te same słowa mogą brzmieć inaczej.',
          'Przy każdej uwadze zdecyduj: wykorzystać ją, dopytać o nią czy odłożyć na bok.',
          'Trzymaj się uwag o pracy. Uwagi o Tobie jako osobie odłóż na bok.',
          'Na wypadek telefonu przygotuj zdanie: „Dziękuję. Czy mogę to zapisać?”',
          'Brak informacji zwrotnej albo jakiejkolwiek odpowiedzi? Przeczytaj jeszcze raz ogłoszenie o pracę. Przy każdym wymaganiu zanotuj, jak wyraźnie było widać, że je spełniasz.',
        ],
      },
      reflect: {
        title: 'Przemyśl przebieg rekrutacji',
        lead: 'Spójrz na swoje działania, a nie tylko na zakończenie. Część spraw nie zależała od Ciebie. Pozostałe mogą pokazać, co zachować, a co zmienić.',
        tips: [
          'Przypomnij sobie moment, gdy towarzyszyła Ci pewność. Zapisz swoje słowa i działania, aby móc je powtórzyć.',
          'Przypomnij sobie moment, gdy towarzyszyła Ci niepewność. Zapisz tylko to, co ktoś z boku mógłby zobaczyć lub usłyszeć.',
          'Wróć myślą do przygotowań: stanowisko, przykłady, pytania, odpoczynek. Co pomogło?',
          'Na koniec zapisz dwie rzeczy: jedną do zachowania i jedną do zmiany.',
        ],
      },
      'thank-you-note': {
        title: 'Wyślij podziękowanie',
        lead: 'Nikomu nie musisz dziękować i niewiele osób to robi. Krótkie podziękowanie może być miłym gestem i zapaść w pamięć. Wysłanie go bywa mniej niezręczne, niż się wydaje.',
        tips: [
          'Podziękuj za poświęcony czas i wymień jedną rzecz, którą cenisz.',
          'Uszanuj decyzję. To miejsce na podziękowanie, nie na ponowną prośbę.',
          'Po rozmowie wystarczy około 90 słów, a po samym zgłoszeniu około 60.',
          'Przeczytaj tekst raz na głos. Potem wyślij go samodzielnie, jeśli nadal chcesz.',
        ],
      },
      'apply-lessons': {
        title: 'Wprowadź wnioski w życie',
        lead: 'Jedno małe działanie może być najlepszym sposobem, by skorzystać z tych wniosków. Jeśli chcesz, wybierz coś na ten tydzień. Reszta może poczekać.',
        tips: [
          'Wybierz jedną rzecz do rozwijania: odpowiedzi, sposób mówienia o swojej pracy albo umiejętność.',
          'Wybierz dzień i porę: „We wtorek po obiedzie napiszę o jednej rzeczy, która dobrze mi poszła”.',
          'Niech zajmie to najwyżej 30 minut. Mały krok łatwiej zacząć.',
          'Nazwij jedną rzecz, która może przeszkodzić, i zaplanuj, co wtedy zrobisz.',
          'Zaplanuj też coś dobrego dla siebie na wypadek kolejnej odmowy: telefon do kogoś albo odpoczynek.',
        ],
      },
    },

    finished:
      'Każdy krok jest zrobiony albo pominięty. Możesz tu skończyć i wrócić, kiedy zechcesz.',

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
        local: 'Twoje odpowiedzi zostają w tej przeglądarce, na tym urządzeniu.',
        session: 'Twoje odpowiedzi są przechowywane do zamknięcia tej karty.',
        none: 'Twoje odpowiedzi są przechowywane do zamknięcia tej strony.',
        host: '{company} przechowuje to, co wybierasz i piszesz, i może to przeczytać.',
      },
      words: 'Przewodnik nigdy nie przekazuje jej tego, co piszesz.',
      page: 'Ta witryna może widzieć, które kroki otwierasz, zaznaczasz lub pomijasz.',
    },
  },
  exercises: () => import('./exercises/pl.js').then(({ exercises }) => exercises),
};
