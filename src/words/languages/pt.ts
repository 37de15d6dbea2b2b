import type { LanguageWords } from "../language-words.js";

export const pt: LanguageWords = {
  code: "pt",
  name: "Portuguese",
  leads: "leia também|leia mais|veja também|veja mais|saiba mais",
  leadsOnly: "ler também|ler mais|leia ainda|confira também",
  markedLeads: "leia|veja|vídeo|ouça|mais|relacionado|confira",
  phrases: {
    "related-stories":
      "mais lidas|as mais lidas|notícias relacionadas|artigos relacionados|relacionadas|últimas notícias|recomendados para você|você pode gostar|mais notícias|mais sobre|continue lendo|próximo artigo|conteúdo relacionado|mais vistas|em destaque|destaques",
    "newsletter-prompt":
      "assine nossa newsletter|receba nossa newsletter|inscreva se na newsletter|seu e mail|receba as notícias|no seu e mail|subscreva a newsletter|assine a nossa newsletter|receba a nossa newsletter|inscreva se na nossa newsletter",
    "subscription-prompt":
      "assine|assine já|assinar|faça login|entrar|cadastre se|minha conta|já é assinante|exclusivo para assinantes|conteúdo exclusivo para assinantes|assinantes|criar conta|iniciar sessão|registe se|continuar a ler|apoie|fazer login|torne se assinante|experimente grátis",
    "app-prompt":
      "baixe o app|baixe o aplicativo|siga nos|siga no google news|canal do whatsapp|entre no canal|ativar notificações|siga nos no|participe do canal",
    share: "compartilhar|compartilhe|partilhar|imprimir|copiar link|salvar|guardar|enviar por e mail",
    advertisement: "publicidade|anúncio|patrocinado|conteúdo patrocinado|continua após a publicidade|publieditorial|cupom|ofertas|pub",
    comments: "comentários|deixe um comentário|comentar|ver comentários|responder|deixe uma resposta|comente|cancelar resposta",
    legal:
      "política de privacidade|termos de uso|fale conosco|quem somos|todos os direitos reservados|contato|contacto|expediente|política de cookies|aceitar|aceitar todos|aviso legal|ficha técnica|anuncie",
    navigation:
      "menu|início|buscar|pesquisar|editorias|tópicos|tags|ir para o conteúdo|voltar ao topo|economia|política|esportes|desporto|cultura|mundo|opinião|fechar|seções",
    "media-ui": "reproduzir|carregando|tela cheia|ouvir notícia|ouvir o artigo|ver galeria",
    "author-bio": "sobre o autor|mais artigos de|sobre a autora",
    timestamp: "atualizado em|publicado em|tempo de leitura|última atualização|min de leitura",
    byline: "com informações de|reportagem de|texto de|escrito por|publicado por|colaborou",
  },
  walls: {
    subscription:
      "assine para continuar lendo|para continuar lendo|assine para ler|conteúdo exclusivo para assinantes|exclusivo para assinantes|só para assinantes|matéria exclusiva para assinantes|artigo exclusivo para assinantes|já é assinante|para ler a matéria completa|para continuar a ler|assine e leia|este artigo é exclusivo|desbloqueie este artigo",
    registration:
      "cadastre se para continuar lendo|cadastre se para ler|faça login para continuar|registe se para continuar a ler|inicie sessão para continuar|crie uma conta gratuita para|cadastre se gratuitamente para",
    metered:
      "matérias gratuitas restantes|artigos gratuitos este mês|limite de artigos gratuitos|atingiu o limite de|artigos gratuitos restantes|último artigo gratuito",
  },
  bylines: {
    introductions: "por|texto de|escrito por|publicado por|postado por|reportagem de",
    labels: "texto|autor|autora|reportagem",
    and: "e|com",
    functions: "editor|colaborador|colaboradora|jornalista|repórter|colunista|editora|redator|redatora|correspondente",
    titles: "editor|autor|jornalista|repórter|colunista",
    desks: "redacao|redação|agências",
    notNames: "autor|autora|autores",
    particles: "de|da|dos|das|do|e",
  },
  credits: { editor: "editor|edição|edição de", photographer: "fotos|foto|fotografia", translator: "tradução|tradução de", reporting: "com colaboração de" },
  dateLabels: { modified: "modificado*|modificada*|atualizado*|atualizada*|atualização*", published: "publicado*|publicada*" },
  corrections: { sentences: [{ subjects: "este artigo", verbs: "foi atualizado|foi corrigido" }], labels: "errata|correção|atualização|retificação" },
  genres: {
    "live-blog": "ao vivo|minuto a minuto|tempo real",
    opinion: "editorial|opiniao|colunas|coluna|artigo de opiniao",
    analysis: "analise",
    interview: "entrevista|entrevistas",
    review: "critica|resenha",
    "fact-check": "fatos|fato ou fake|checagem",
    gallery: "galeria|galerias|fotogaleria|fotos|foto",
    sponsored: "conteudo patrocinado",
    "press-release": "comunicado",
    service: "receitas|horoscopo",
  },
  refusals: { "error-page": "página não encontrada" },
  consent: "personaliz",
  functionWords:
    "o|a|e|de|os|as|um|por|se|mas|segunda|pelos|pelas|não|uma|do|da|que|em|para|com|é|ao|no|na|dos|das|mais|foi|são|pelo|pela|ou|seu|sua|também|até|isso|ele|ela|já|está|anos|às|muito",
  openWords:
    "o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|em|no|na|nos|nas|ao|aos|à|às|e|ou|mas|que|quem|cujo|onde|quando|enquanto|porque|embora|se|como|com|sem|por|pelo|pela|pelos|pelas|para|entre|sobre|desde|até|contra|durante|segundo|após|meu|minha|seu|sua|seus|suas|este|esta|esse|essa|cada|alguns|é|são|era|foi|tem|têm|não|muito|mais|menos|também",
};
