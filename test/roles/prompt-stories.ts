/** Stories about newsletters, cookies, paywalls and advertising: what they quote is what boilerplate says. */
export const STORIES: Readonly<Record<string, { readonly headline: string; readonly text: readonly string[] }>> = {
  en: {
    headline: "Why readers stopped clicking on cookie banners",
    text: [
      "Most visitors of the twelve sites in the study closed the cookie banner within two seconds, researchers in Leeds found.",
      "“Accept all” was chosen four times as often as “Manage preferences”, though hardly anybody had read a word of it.",
      "A button that said “Subscribe now” did worse than one that said nothing at all.",
      "“Sign up for our newsletter,” one publisher wrote, and lost a third of its readers in a week.",
      "“Already a subscriber?”, a question printed above the text, was what annoyed people most.",
      "Paywalls fared better: readers who had three free articles left came back more often than those who had none.",
      "The authors will publish their data under a free licence in March.",
    ],
  },
  de: {
    headline: "Wie Zeitungen um Abonnenten werben",
    text: [
      "Wer heute eine Zeitung im Netz liest, wird im Schnitt alle neunzig Sekunden um ein Abo gebeten, sagt die Studie.",
      "„Jetzt weiterlesen mit Plus“ steht dann über dem Text, und viele Leser gehen.",
      "Newsletter abonnieren, das wollten von tausend Befragten nur vierzig.",
      "Mehr Zustimmung fand ein Satz, der beinahe trotzig klingt: „Anzeige. Wir leben davon.“",
      "Auch bei den Cookies ist die Geduld am Ende: „Alle akzeptieren“ drücken die meisten, ohne zu lesen.",
      "Die Verlage nennen das eine Übergangszeit, und sie hoffen auf den Herbst.",
    ],
  },
  fr: {
    headline: "Les murs payants, dix ans après",
    text: [
      "Dix ans après les premiers murs payants, les journaux de province font leurs comptes, et ils ne sont pas mauvais.",
      "« Article réservé aux abonnés » : la formule, d'abord moquée, est devenue familière.",
      "S'abonner à la newsletter reste le premier pas, dit une directrice, mais un pas que peu de lecteurs font deux fois.",
      "Les bandeaux de cookies, eux, n'ont convaincu personne, et la loi les a rendus plus longs encore.",
      "Il reste à savoir qui paiera pour les nouvelles que personne ne veut lire.",
    ],
  },
  es: {
    headline: "El precio de leer el periódico",
    text: [
      "Leer el periódico cuesta hoy menos que un café al mes, pero los lectores siguen contando cada artículo gratis.",
      "«Suscríbete para seguir leyendo» es la frase que más odian, según una encuesta hecha en cuatro ciudades.",
      "Los boletines, en cambio, gustan: llegan por la mañana y se leen en el autobús.",
      "La publicidad paga cada vez menos, y nadie sabe decir cuándo dejará de bajar.",
      "Por eso los directores miran a los lectores con una mezcla de esperanza y miedo.",
    ],
  },
  pt: {
    headline: "O que os leitores pensam da publicidade",
    text: [
      "Os leitores aceitam a publicidade quando sabem o que ela paga, conclui um estudo feito em Coimbra.",
      "A palavra «Publicidade», impressa em letra pequena, tranquiliza mais do que irrita.",
      "Já a frase «Assine para continuar lendo» faz metade deles fechar a página de imediato.",
      "Compartilhar um texto pago com um amigo é, para muitos, a melhor razão para assinar.",
      "Os autores pedem aos jornais que digam com clareza quantos textos são gratuitos.",
    ],
  },
  ja: {
    headline: "有料記事を読む人はどこにいるのか",
    text: [
      "新聞の有料記事を読む人は、この十年で三倍に増えたと、東京の研究者たちが先週発表した。",
      "「この記事は有料会員限定です」という一文を見て引き返す読者は、今でも十人のうち七人に上る。",
      "ニュースレターに登録する人の多くは、朝の電車の中で最初の一行だけを読むという。",
      "広告を減らした新聞社では、読者が記事の最後まで読む割合がはっきりと高くなった。",
      "研究者たちは来年、同じ調査を地方の新聞でも行うことにしている。",
    ],
  },
};

/** A story on an ordinary page. */
export function storyPage(language: string): string {
  const { headline = "", text = [] } = STORIES[language] ?? {};
  const paragraphs = text.map((sentence) => `<p>${sentence}</p>`).join("");
  return `<html lang="${language}"><head><title>${headline} – Ellan Post</title></head><body><header><a href="/">Ellan Post</a><nav><a href="/a/">A</a> <a href="/b/">B</a></nav></header>
<main><article><h1>${headline}</h1>${paragraphs}</article></main><footer><p>© Ellan Post 2026</p></footer></body></html>`;
}
