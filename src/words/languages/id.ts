import type { LanguageWords } from "../language-words.js";

export const id: LanguageWords = {
  code: "id",
  name: "Indonesian",
  leads: "baca juga|simak juga|lihat juga|baca selengkapnya",
  leadsOnly: "",
  markedLeads: "",
  phrases: {
    "related-stories": "berita terkait|artikel terkait|terpopuler|terkini|berita lainnya|rekomendasi|berita terbaru|selanjutnya|pilihan untukmu|paling populer",
    "newsletter-prompt": "daftar newsletter|berlangganan newsletter|alamat email",
    "subscription-prompt": "masuk|daftar|berlangganan|login|langganan|akun saya|khusus pelanggan|lupa kata sandi",
    "app-prompt": "unduh aplikasi|ikuti kami|saluran whatsapp|ikuti saluran whatsapp|ikuti berita",
    share: "bagikan|cetak|salin link|simpan|salin tautan",
    advertisement: "iklan|advertisement|lanjutkan membaca|scroll untuk melanjutkan|bersponsor|konten bersponsor",
    comments: "komentar|tulis komentar|balas|lihat komentar|tinggalkan komentar",
    legal:
      "kebijakan privasi|tentang kami|hubungi kami|kontak|pedoman media siber|redaksi|karir|disclaimer|hak cipta|info iklan|syarat dan ketentuan|ketentuan penggunaan",
    navigation: "beranda|cari|kategori|indeks|nasional|ekonomi|olahraga|hiburan|internasional|topik|tutup|kanal|tag",
    timestamp: "diperbarui|diterbitkan|waktu baca",
    "media-ui": "putar video|memuat|jeda|layar penuh|bisukan|dengarkan artikel|perbesar gambar|lihat galeri|lihat foto",
    "author-bio": "tentang penulis|semua artikel penulis|lihat semua artikel oleh",
    byline: "ditulis oleh|penulis|editor|reporter|pewarta|laporan",
  },
  walls: {
    subscription:
      "khusus pelanggan|untuk melanjutkan membaca|berlangganan untuk membaca|langganan untuk membaca|artikel ini khusus|baca selengkapnya dengan berlangganan",
    registration: "masuk untuk membaca|daftar untuk membaca|masuk untuk melanjutkan|daftar gratis untuk",
    metered: "artikel gratis tersisa",
  },
  bylines: {
    introductions: "oleh|ditulis oleh",
    labels: "penulis|reporter|pewarta|laporan|jurnalis",
    and: "dan|dengan",
    functions: "reporter",
    titles: "reporter",
  },
  credits: { editor: "penyunting|editor bahasa|disunting oleh", photographer: "foto", translator: "penerjemah" },
  dateLabels: { modified: "diperbarui*|diubah*", published: "diterbitkan*|dipublikasikan*|terbit*" },
  corrections: { labels: "koreksi|ralat" },
  genres: {
    opinion: "opini|kolom|tajuk|pendapat",
    analysis: "analisis",
    interview: "wawancara",
    review: "ulasan",
    "fact-check": "cek fakta|hoaks",
    "press-release": "siaran pers",
  },
  refusals: {},
  consent: "",
  functionWords:
    "yang|dan|di|untuk|dengan|dari|ini|itu|dalam|pada|tidak|akan|juga|oleh|sebagai|karena|kepada|telah|ada|bisa|tersebut|mereka|saat|kata|namun|bahwa",
  openWords: "",
};
