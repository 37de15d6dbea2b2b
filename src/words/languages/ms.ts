import type { LanguageWords } from "../language-words.js";

export const ms: LanguageWords = {
  code: "ms",
  name: "Malay",
  leads: "baca lagi|baca juga",
  leadsOnly: "",
  markedLeads: "",
  phrases: {
    "related-stories": "berita berkaitan|artikel berkaitan|paling popular|berita terkini|lagi berita",
    "subscription-prompt": "log masuk|langgan|daftar masuk",
    share: "kongsi|cetak",
    advertisement: "iklan",
    comments: "komen|tinggalkan komen",
    legal: "dasar privasi|hubungi kami|hak cipta terpelihara|terma dan syarat",
    navigation: "utama|sukan|dunia|hiburan|ekonomi|pendapat",
    "media-ui": "main video|memuatkan|jeda|skrin penuh|senyap|dengar artikel|besarkan imej",
    "author-bio": "tentang penulis|semua artikel oleh",
    byline: "ditulis oleh|oleh wartawan|penulis",
    "newsletter-prompt": "langgan surat berita|daftar surat berita|alamat e mel|langgan buletin kami",
    "app-prompt": "muat turun aplikasi|ikuti kami|ikuti kami di|sertai saluran whatsapp",
  },
  walls: {
    subscription:
      "untuk terus membaca|khas untuk pelanggan|hanya untuk pelanggan|langgan untuk membaca|langgan untuk terus membaca|artikel ini untuk pelanggan",
    registration: "log masuk untuk membaca|log masuk untuk terus membaca|daftar untuk terus membaca",
    metered: "artikel percuma berbaki",
  },
  bylines: { introductions: "oleh", labels: "penulis", and: "dan|dengan", particles: "bin" },
  credits: { editor: "penyunting" },
  dateLabels: { modified: "dikemas kini*", published: "diterbitkan*" },
  corrections: { labels: "ralat" },
  genres: { opinion: "pendapat", analysis: "analisis", review: "ulasan" },
  refusals: {},
  consent: "",
  functionWords:
    "yang|dan|di|untuk|dengan|dari|ini|itu|dalam|pada|tidak|akan|juga|oleh|sebagai|kerana|kepada|telah|ada|boleh|tersebut|mereka|ketika|kata|namun|bahawa|beliau|iaitu|daripada",
  openWords: "",
};
