import type { LanguageWords } from "../language-words.js";

export const es: LanguageWords = {
  code: "es",
  name: "Spanish",
  leads: "lea también|lee también|leer más|ver también|te puede interesar|le puede interesar|más información",
  leadsOnly: "leer también|leé también|lea además|lea aquí|lee más|vea también|te podría interesar|también puedes leer|puede leer",
  markedLeads: "lee|lea|vea|ver|mira|video|vídeo|más|relacionado|relacionada|nota relacionada|noticia relacionada",
  phrases: {
    "related-stories":
      "noticias relacionadas|artículos relacionados|relacionadas|relacionados|también te puede interesar|te recomendamos|lo más leído|lo más visto|más leídas|más noticias|últimas noticias|lo más reciente|puede interesarte|noticia relacionada|seguir leyendo|sigue leyendo|más sobre|en portada|tendencias|siguiente artículo|no te pierdas",
    "newsletter-prompt":
      "suscríbete a nuestro boletín|suscríbete a la newsletter|suscríbete a nuestra newsletter|recibe nuestro boletín|boletín de noticias|tu correo electrónico|correo electrónico|en tu correo|recibe las noticias|recibe nuestra newsletter",
    "subscription-prompt":
      "suscríbete|suscribirse|suscríbase|iniciar sesión|inicia sesión|regístrate|registrarse|mi cuenta|ya soy suscriptor|ya eres suscriptor|solo para suscriptores|contenido exclusivo para suscriptores|hazte socio|hazte premium|crear cuenta|prueba gratis|accede|para seguir leyendo|apóyanos|haz una donación|cancela cuando quieras|olvidaste tu contraseña|edición impresa",
    "app-prompt":
      "descarga la app|descarga nuestra app|síguenos|síguenos en|canal de whatsapp|únete a nuestro canal|activar notificaciones|sigue nuestras noticias",
    share: "compartir|comparte|compartir en facebook|imprimir|guardar|copiar enlace|enviar por email|compartir en",
    advertisement: "publicidad|anuncio|patrocinado|contenido patrocinado|contenido de marca|espacio patrocinado|cupones|descuentos|ofertas|código promocional",
    comments: "comentarios|comentar|deja un comentario|ver comentarios|responder|escribe un comentario|publicar comentario|deja una respuesta|normas de uso",
    legal:
      "aviso legal|política de privacidad|política de cookies|términos y condiciones|contacto|quiénes somos|todos los derechos reservados|configuración de cookies|aceptar|aceptar todo|rechazar|condiciones de uso|publicidad y contacto|mapa del sitio|código ético",
    navigation:
      "menú|inicio|portada|buscar|secciones|temas|etiquetas|ir al contenido|volver arriba|economía|política|deportes|cultura|internacional|sociedad|opinión|archivado en|cerrar|hemeroteca",
    "media-ui": "reproducir|cargando|pantalla completa|escuchar artículo|ver galería|ampliar imagen",
    "author-bio": "sobre el autor|sobre la firma|más artículos de",
    timestamp: "actualizado el|publicado el|tiempo de lectura|última actualización|min de lectura",
    byline: "con información de|texto de|reportaje de|escrito por|redactado por|edición de|publicado por",
  },
  walls: {
    subscription:
      "suscríbete para seguir leyendo|para seguir leyendo|suscríbete para leer|suscríbete para continuar|contenido exclusivo para suscriptores|solo para suscriptores|exclusivo para suscriptores|este artículo es exclusivo para|artículo solo para suscriptores|ya eres suscriptor|ya soy suscriptor|hazte socio para leer|desbloquea este artículo|para leer el artículo completo|sigue leyendo con",
    registration:
      "regístrate para seguir leyendo|regístrate gratis para|inicia sesión para seguir leyendo|regístrate para leer|inicia sesión para continuar|crea una cuenta gratuita para|regístrate y sigue leyendo",
    metered:
      "artículos gratis este mes|artículos gratuitos restantes|te quedan artículos|has alcanzado el límite de artículos|tu último artículo gratis|artículos gratis restantes",
  },
  bylines: {
    introductions: "todos los artículos de|más artículos de|por|texto de|escrito por|publicado por|una entrevista de|un análisis de|columna de|opinión de",
    particleIntroductions: "autor|autora|autores",
    labels: "texto|autor|autora|autores|autor(es)|autor/a|informa|por el|texto y fotos",
    and: "y|e|con",
    functions: "editor|director|periodista|redactor|redactora|corresponsal|enviado|enviada|columnista|directora|jefe|jefa|colaborador|colaboradora|editora",
    titles: "editor|autor|periodista|redactor|redactora|corresponsal|columnista",
    desks: "redacción|agencias",
    notNames: "autor|autora|autores",
    particles: "de|del|la|el|y|san",
  },
  credits: {
    editor: "editor|edición de|edición|editado por",
    photographer: "fotos|foto|fotografía|fotografías",
    translator: "traducción|traducción de|traducido por",
    reporting: "con la colaboración de|con información de",
  },
  dateLabels: { modified: "actualizado*|actualizada*|actualización*|modificado*|modificada*", published: "publicado*|publicada*|publicación*|fecha*" },
  corrections: {
    begins: "nota de redacción|nota de la redacción",
    sentences: [{ subjects: "este artículo", verbs: "ha sido actualizado|ha sido corregido|ha sido modificado|fue actualizado|fue corregido|fue modificado" }],
    labels: "rectificación|corrección|fe de errores|actualización",
  },
  genres: {
    "live-blog": "en vivo|directo|minuto a minuto",
    opinion: "opinion|editorial|opinion y blogs|columna|columnas|columnistas|tribuna|firmas",
    analysis: "analisis|claves",
    interview: "entrevista|entrevistas",
    review: "resena|resenas|critica",
    "fact-check": "verificacion|verificador|newtral|maldita",
    gallery: "galeria|galerias|fotogaleria|fotogalerias|fotos|foto",
    video: "videoteca",
    sponsored: "contenido patrocinado",
    "press-release": "comunicado|comunicado de prensa|nota de prensa",
    "sports-report": "cronica|cronica del partido",
    service: "recetas|horoscopo",
    feature: "reportajes|reportaje",
  },
  refusals: { "bot-wall": "comprobando su navegador", "error-page": "página no encontrada", "consent-wall": "tu privacidad es importante" },
  consent: "privacidad|personaliz",
  functionWords: "el|los|las|del|y|una|por|con|para|que|se|es|en|su|al|lo|como|más|este|esta|ha|pero|sus|fue|sobre|son|entre|ya|muy|hasta|también|años|desde",
  openWords:
    "el|la|los|las|un|una|unos|unas|de|del|al|y|e|o|u|pero|sino|que|quien|cuyo|donde|cuando|mientras|porque|aunque|si|como|en|con|sin|por|para|entre|sobre|desde|hasta|hacia|contra|durante|según|tras|ante|bajo|mi|su|sus|nuestro|nuestra|este|esta|estos|estas|ese|esa|cada|algunos|es|son|era|fue|ha|han|había|será|no|muy|más|menos|también|se|le|lo",
};
