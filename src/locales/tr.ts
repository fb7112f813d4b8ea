import type { SplitLocale } from './messages.js';

/** Turkish. Says “siz”, in the note too; buttons are bare imperatives, as in Turkish software. */
export const tr: SplitLocale = {
  lang: 'tr',
  dir: 'ltr',
  writing: {
    gap: ' ',
    unit: 'word',
    long: { min: 70, max: 120 },
    short: { min: 35, max: 75 },
  },
  messages: {
    heading: 'Yanıt olumsuz olduğunda',
    intro:
      'Bu zor bir haber ve bir süre canınızı acıtabilir. Burada, kendinizi hazır hissettiğinizde atabileceğiniz dört küçük adım var. İstediğinizi yapın, istediğinizi atlayın.',
    hardDay:
      'Bugün size ağır geliyorsa adımlar bekleyebilir, güvendiğiniz biri de destek olabilir.',
    outro:
      'Hangi pozisyon için olursa olsun, olumsuz yanıt zordur. Verdiğiniz karşılık iyi bir izlenim bırakabilir, bir referansa ya da başka bir pozisyona kapı açabilir.',

    done: 'Tamamlandı:',
    skipped: 'Atlandı',
    skip: 'Bu adımı atla',
    expandAll: 'Tüm adımları aç',
    collapseAll: 'Tüm adımları kapat',
    startAgain: 'Adım işaretlerini temizle',
    undo: 'Geri al',
    tryAgain: 'Yeniden dene',

    progress: {
      none: 'İstediğiniz yerden başlayın',
      done: { other: '{count} tamamlandı' },
      skipped: { other: '{count} atlandı' },
      left: { other: '{count} kaldı' },
    },

    steps: {
      'accept-feedback': {
        title: 'Geri bildirimi sakince karşılamak',
        lead: 'İlk tepki çoğu zaman kendini savunmaktır. Bu isteğin geçmesini bekleyebilirsiniz. Geri bildirimi sakince dinlemek, gelişmek istediğinizi gösterebilir. Bir kısmı bir dahaki sefere işinize yarayabilir.',
        tips: [
          'Mümkünse yanıt vermeden önce bir gün bekleyin. Aynı sözler yarın farklı gelebilir.',
          'Söylenenleri tek tek ayırın: kullanılacaklar, sorulacaklar, bir kenara bırakılacaklar.',
          'İşle ilgili yorumlara bakın. Kişisel olanları bir kenara bırakın.',
          'Ararlarsa diye bir cümleniz hazır olsun: “Teşekkür ederim. Bunu not alabilir miyim?”',
          'Geri bildirim almadınız mı ya da hiç yanıt gelmedi mi? İş ilanını yeniden okuyun. Aranan her niteliği ne kadar açık gösterdiğinizi yazın.',
        ],
      },
      reflect: {
        title: 'Sürece dönüp bakmak',
        lead: 'Yalnızca sonuca değil, yaptıklarınıza da bakın. Olanların bir kısmı elinizde değildi. Geri kalanı, neyi sürdürüp neyi değiştireceğinizi gösterebilir.',
        tips: [
          'Kendinizden emin olduğunuz bir anı düşünün. Yeniden yapabilmek için o an ne yaptığınızı yazın.',
          'Kendinizden emin olmadığınız bir anı düşünün. Yalnızca dışarıdan bakan birinin görüp duyabileceklerini yazın.',
          'Nasıl hazırlandığınızı düşünün: pozisyon, örnekler, sorular, dinlenme. Hangisi işe yaradı?',
          'İki satırla bitirin: sürdürülecek bir şey ve değiştirilecek bir şey.',
        ],
      },
      'thank-you-note': {
        title: 'Bir teşekkür notu göndermek',
        lead: 'Kimseye teşekkür borcunuz yok, teşekkür notu gönderen de azdır. Kısa bir not özeninizi gösterebilir ve akılda kalabilir. Göndermek, çoğu zaman gerçekte olduğundan daha tuhaf gelir.',
        tips: [
          'Ayırdıkları zaman için teşekkür edin ve değer verdiğiniz bir şeyi yazın.',
          'Kararı kabul edin. Not teşekkür içindir, işi yeniden istemek için değil.',
          'Mülakattan sonra yaklaşık 80, başvurudan sonra 55 kelime yeter.',
          'Bir kez yüksek sesle okuyun. Sonra, hâlâ istiyorsanız kendiniz gönderin.',
        ],
      },
      'apply-lessons': {
        title: 'Öğrendiklerinizi uygulamak',
        lead: 'Öğrendiklerinizi değerlendirmenin en iyi yolu küçük bir şey yapmak olabilir. İsterseniz bu hafta için bir şey seçin. Gerisi bekleyebilir.',
        tips: [
          'Geliştirecek bir şey seçin: yanıtlarınız, işinizi anlatma biçiminiz ya da bir beceri.',
          'Bir gün ve saat seçin: “Salı günü öğle yemeğinden sonra iyi yaptığım bir şeyi yazacağım.”',
          '30 dakikayı geçmesin. Küçük bir adıma başlamak daha kolaydır.',
          'Çıkabilecek bir engeli ve o zaman ne yapacağınızı yazın.',
          'Sonraki yanıt olumsuz olursa diye size iyi gelecek bir şey de planlayın: bir telefon görüşmesi ya da biraz dinlenme.',
        ],
      },
    },

    finished:
      'Her adım tamamlandı ya da atlandı. Burada durabilir, istediğinizde geri dönebilirsiniz.',

    links: {
      advice: 'Bağımsız danışmanlık al',
      roles: 'Açık pozisyonları gör',
      community: 'Yetenek topluluğuna katıl',
      support: 'Destek bul',
      privacy: 'Gizlilik politikası',
    },

    announce: {
      complete: 'Dört adım da tamamlandı ya da atlandı. Burada durabilirsiniz.',
      startedAgain: 'İşaretler temizlendi. Bunu geri alabilirsiniz.',
      undone: 'Önceki hâli geri geldi.',
      notKept: 'Bu tarayıcı yanıtlarınızı saklayamıyor. Yanıtlar bu sayfa kapanana kadar kalır.',
      loading: 'Bu adımın devamı yükleniyor.',
      loaded: 'Bu adımın devamı geldi.',
      notLoaded: 'Bu adımın devamı yüklenemedi. İpuçlarının hepsi burada.',
    },

    privacy: {
      kept: {
        local: 'Yanıtlarınız bu cihazda, bu tarayıcıda kalır.',
        session: 'Yanıtlarınız bu sekme kapanana kadar saklanır.',
        none: 'Yanıtlarınız bu sayfa kapanana kadar saklanır.',
        host: '{company} seçtiklerinizi ve yazdıklarınızı saklar ve okuyabilir.',
      },
      words: 'Rehber, yazdıklarınızı siteye hiçbir zaman bildirmez.',
      page: 'Bu web sitesi hangi adımları açtığınızı, işaretlediğinizi ya da atladığınızı görebilir.',
    },
  },
  exercises: () => import('./exercises/tr.js').then(({ exercises }) => exercises),
};
