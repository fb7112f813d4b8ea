import type { SplitLocale } from './messages.js';

/** Turkish. Says “siz”, in the note too; buttons are bare imperatives, as in Turkish software. */
export const tr: SplitLocale = {
  lang: 'tr',
  dir: 'ltr',
  writing: {
    gap: ' ',
    unit: 'word',
    long: { min: 60, max: 120 },
    short: { min: 35, max: 80 },
  },
  messages: {
    heading: 'Yanıt olumsuz olduğunda',
    intro:
      'Bu zor bir haber, canınızın yanması çok doğal. Burada, kendinizi hazır hissettiğinizde atabileceğiniz dört küçük adım var. İstediğinizi yapın, istediğinizi atlayın.',
    hardDay: 'Bugün size fazla geliyorsa şimdilik bırakın, yanınızda güvendiğiniz biri olsun.',
    remind: 'Yarın akşam bana hatırlat',
    outro: 'Bu yanıt, bir sonraki hakkında pek bir şey söylemez. Rehber, istediğiniz zaman burada.',

    done: 'Tamamlandı:',
    skipped: 'Atlandı',
    skip: 'Bu adımı atla',
    expandAll: 'Tüm adımları aç',
    collapseAll: 'Tüm adımları kapat',
    startAgain: 'Tüm adımların işaretini kaldır',
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
        gain: 'İşe yarayanı alın, gerisi kalsın · 5 dk',
        lead: 'Geri bildirim can yakabilir. Bugün yanıt vermeniz gerekmez, her söz de akılda tutulmaya değmez: neyi kullanacağınıza siz karar verirsiniz. Sakince karşılamak, gelişmek istediğinizi gösterir.',
        tips: [
          'Mümkünse yanıt vermeden önce bir gün bekleyin. Aynı sözler ertesi gün çoğu zaman farklı gelir.',
          'Söylenenleri tek tek ayırın: kullanılacaklar, sorulacaklar, bir kenara bırakılacaklar.',
          'İşle ilgili yorumlara bakın. Kişiliğinizle ilgili olanları dikkate almayın.',
          'Ararlarsa diye bir cümleniz hazır olsun: “Teşekkür ederim. Bunu not alabilir miyim?”',
          'Geri bildirim almadınız mı ya da hiç yanıt gelmedi mi? İş ilanını yeniden okuyun. Aranan her niteliği ne kadar açık gösterdiğinizi yazın.',
        ],
      },
      reflect: {
        title: 'Sürece dönüp bakmak',
        gain: 'Sürdürülecek bir şey bulun · 10 dk',
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
        gain: 'Kopyalamaya hazır bir taslak · 2 dk',
        lead: 'Kimseye teşekkür borcunuz yok, teşekkür notu gönderen de azdır. Kısa bir not özeninizi gösterir ve akılda kalır. Göndermek çoğu zaman olduğundan daha zor gelir.',
        tips: [
          'Ayırdıkları zaman için teşekkür edin ve sizin için değerli olan bir şeyi yazın.',
          'Kararı kabul edin. Not teşekkür içindir, işi yeniden istemek için değil.',
          'Mülakattan sonra yaklaşık 80, başvurudan sonra 55 kelime yeter.',
          'Bir kez yüksek sesle okuyun. Sonra, hâlâ istiyorsanız kendiniz gönderin.',
        ],
      },
      'apply-lessons': {
        title: 'Öğrendiklerinizi uygulamak',
        gain: 'Küçük bir plan · 5 dk',
        lead: 'Öğrendiklerinizi değerlendirmenin en iyi yolu küçük bir şey yapmaktır. İsterseniz bu hafta için bir şey seçin. Gerisi bekleyebilir.',
        tips: [
          'Geliştirecek bir şey seçin: yanıtlarınız, işinizi anlatma biçiminiz ya da bir beceri.',
          'Bir gün ve saat seçin: “Salı günü öğle yemeğinden sonra iyi yaptığım bir şeyi yazacağım.”',
          '30 dakikayı geçmesin. Küçük bir adım atmak daha kolaydır.',
          'Çıkabilecek bir engeli ve o zaman ne yapacağınızı yazın.',
          'Sonraki yanıt olumsuz olursa diye size iyi gelecek bir şey de planlayın: bir telefon görüşmesi ya da biraz dinlenme.',
        ],
      },
    },

    finished: {
      title: 'Hepsi bu kadar',
      text: 'Her adım tamamlandı ya da atlandı. Burada durabilir, istediğinizde geri dönebilirsiniz.',
    },

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
        local: 'Yanıtlarınız bu cihazda kalır.',
        session: 'Yanıtlarınız bu sekme kapanana kadar saklanır.',
        none: 'Yanıtlarınız bu sayfa kapanana kadar saklanır.',
        host: '{company}, seçtiklerinizi ve yazdıklarınızı saklar ve okuyabilir.',
      },
      page: 'Bu web sitesi neleri açtığınızı ve nelere bastığınızı görebilir.',
    },
  },
  exercises: () => import('./exercises/tr.js').then(({ exercises }) => exercises),
};
