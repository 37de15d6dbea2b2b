import type { LanguageWords } from "../language-words.js";

export const tr: LanguageWords = {
  code: "tr",
  name: "Turkish",
  leads: "",
  leadsOnly: "ayrıca oku|bunu da oku|ilgili haber|ayrıca bakınız|daha fazla oku",
  markedLeads: "oku|izle|video|ilgili",
  phrases: {
    "related-stories":
      "bunlar da ilginizi çekebilir|ilginizi çekebilir|ilgili haberler|en çok okunanlar|çok okunanlar|diğer haberler|son haberler|devamını oku|haberin devamı|benzer haberler|sıradaki haber|sonraki haber|önceki haber|popüler|öne çıkanlar|önerilen|okumaya devam et|son dakika haberleri",
    "newsletter-prompt": "bültenimize abone olun|e bülten|e posta adresiniz",
    "subscription-prompt": "abone ol|giriş yap|üye ol|kayıt ol|üye girişi|hesabım|sadece aboneler|şifremi unuttum|ücretsiz dene|destek ol",
    "app-prompt": "uygulamayı indir|bizi takip edin|bildirimleri aç|takip et|google news te takip et|google haberler",
    share: "paylaş|yazdır|kaydet|bağlantıyı kopyala|facebook ta paylaş|yazı boyutu",
    advertisement: "reklam|sponsorlu|ilan|advertorial|sponsorlu içerik",
    comments: "yorumlar|yorum yap|yorum yaz|yanıtla|ilk yorumu sen yap|yorum gönder|yorumları göster",
    legal:
      "gizlilik politikası|çerez politikası|kullanım koşulları|iletişim|hakkımızda|tüm hakları saklıdır|künye|kvkk|kişisel verilerin korunması|kabul et|kullanım şartları|aydınlatma metni",
    navigation: "menü|ana sayfa|anasayfa|ara|arama|gündem|ekonomi|spor|dünya|siyaset|kültür|etiketler|kapat|yaşam|magazin|teknoloji|sağlık|yazarlar",
    timestamp: "güncelleme|güncelleme tarihi|yayınlanma|son güncelleme|giriş tarihi|okuma süresi",
    "media-ui": "oynat|yükleniyor|tam ekran|haberi dinle",
    "author-bio": "yazar hakkında|yazarın tüm yazıları|yazarın diğer yazıları|tüm yazıları",
    byline: "haberi yazan|yazan|derleyen|haber merkezi|muhabir|editör",
  },
  walls: {
    subscription:
      "okumaya devam etmek için|sadece abonelere|abonelere özel|yalnızca abonelere|devamını okumak için abone|bu içerik abonelere özel|aboneler için|tamamını okumak için",
    registration: "devamını okumak için giriş|okumak için üye ol|okumaya devam etmek için üye|okumak için giriş yapın|devam etmek için giriş yapın",
    metered: "ücretsiz makale hakkınız|ücretsiz haber hakkınız",
  },
  bylines: {
    labels: "yazan|yazar|haber|hazırlayan|muhabir|editör",
    and: "ve",
    functions: "muhabir|editör|yazar|muhabiri",
    titles: "muhabir",
    desks: "haber|servisi|merkezi",
    notNames: "yazar",
  },
  credits: { editor: "düzenleyen|editör", photographer: "fotoğraf", translator: "çeviri" },
  dateLabels: { modified: "güncelleme*|güncellenme*|son güncelleme*", published: "yayın*|giriş*|oluşturulma*" },
  corrections: { labels: "düzeltme|güncelleme" },
  genres: {
    "live-blog": "canli",
    opinion: "yazarlar|kose yazisi|kose yazilari",
    analysis: "analiz",
    interview: "roportaj|soylesi",
    review: "inceleme",
    "fact-check": "teyit",
    gallery: "foto galeri",
    video: "video galeri",
    sponsored: "tanitim",
    "press-release": "basin bulteni",
    service: "tarifler",
    feature: "roportajlar",
  },
  refusals: { "error-page": "sayfa bulunamadı" },
  consent: "",
  functionWords:
    "nin|yeni|bin|devam|arasında|alan|yapılan|etti|oldu|eden|son|gün|yer|ve|bir|bu|için|ile|olarak|da|de|çok|daha|olan|gibi|kadar|sonra|en|dedi|ne|her|olduğu|var|ancak|değil|ise|göre|yüzde",
  openWords: "ve|veya|ama|fakat|ancak|ki|çünkü|eğer|ile|için|gibi|kadar|bir|bu|şu|o|her|bazı|çok|daha|en|de|da",
};
