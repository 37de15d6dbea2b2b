import type { LanguageWords } from "../language-words.js";

export const en: LanguageWords = {
  code: "en",
  name: "English",
  leads: "read more|read also|also read|read next|see also|in case you missed it|keep reading|you may also like",
  leadsOnly: "also see|more on this|must read|don't miss|related story|related article|related coverage|watch more|further reading",
  markedLeads:
    "related|more|read|watch|video|listen|gallery|photos|in pictures|check out|learn more|find out more|can also read|explore|explainer|analysis|opinion|recommended|trending|see|exclusive",
  phrases: {
    "related-stories":
      "related|related stories|related articles|related news|related content|related topics|related posts|most read|most popular|most viewed|most shared|trending|trending now|more from|more stories|more news|latest news|latest stories|top stories|you might also like|recommended for you|recommended|up next|next article|previous article|editors picks|dont miss|more on this story|popular posts|recent posts|next post|previous post|more in|around the web|watch next|you might be interested in",
    "newsletter-prompt":
      "sign up for our newsletter|sign up to our newsletter|subscribe to our newsletter|get our newsletter|newsletter sign up|newsletter signup|email address|your email address|enter your email|join our newsletter|delivered to your inbox|straight to your inbox|in your inbox|daily newsletter|weekly newsletter|free newsletter|sign up for free newsletter|get the latest news",
    "subscription-prompt":
      "subscribe|subscribe now|sign in|sign up|log in|login|register|register now|my account|create account|create an account|create a free account|become a member|start your free trial|free trial|already a subscriber|already a member|already have an account|subscribe to continue|to continue reading|continue reading with|this article is for subscribers|subscribers only|members only|subscriber exclusive|donate|donate now|support us|support our journalism|make a donation|unlimited access|cancel anytime|e paper|epaper|gift subscription|manage subscription|forgot password|free articles left|articles remaining|remaining free articles",
    "app-prompt":
      "download the app|download our app|get the app|install the app|follow us on|follow us|join our whatsapp|whatsapp channel|join us on telegram|app store|google play|enable notifications|turn on notifications|allow notifications|add us on google|preferred source on google|follow us on google news|breaking news alerts",
    share:
      "share|share this|share this article|share on|share on facebook|share on twitter|share on x|share via email|copy link|link copied|print|print this page|save|bookmark|tweet|pin it|email this|shares|facebook|twitter|whatsapp|linkedin|instagram|youtube|telegram|pinterest|reddit|tiktok|click to share|opens in new window|save article|text size|font size",
    advertisement:
      "advertisement|advertisements|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|paid post|advertise|article continues below|story continues below|scroll to continue|ads by|partner content|affiliate links|buy now|shop now|special offer|from our partners|advertising|continue reading below|remove ads",
    comments:
      "comments|leave a comment|leave a reply|post a comment|view comments|show comments|add a comment|join the conversation|join the discussion|cancel reply|reply|no comments|load more comments|be the first to comment|your email address will not be published|required fields are marked|comment policy|log in to comment|report comment|newest first|oldest first|most liked",
    legal:
      "privacy policy|cookie policy|terms of use|terms of service|terms and conditions|all rights reserved|copyright|contact us|about us|about|contact|careers|advertise with us|cookie settings|accept all|reject all|accept cookies|manage cookies|manage preferences|we use cookies|do not sell|do not sell my personal information|privacy notice|imprint|accessibility|accessibility statement|corrections|ethics policy|editorial policy|your privacy choices|california privacy|legal notice|privacy settings|site map|code of ethics|complaints",
    navigation:
      "menu|home|search|skip to content|skip to main content|close menu|open menu|toggle navigation|sections|topics|tags|tagged|filed under|back to top|next page|previous page|news|sport|sports|business|politics|world|opinion|entertainment|culture|technology|tech|science|health|travel|lifestyle|weather|video|videos|podcasts|all sections|more|close|table of contents|newsletters|categories|explore more|in this article",
    "media-ui":
      "play|pause|loading|loading video|video unavailable|play video|mute|unmute|replay|fullscreen|volume|full screen|view full screen|view gallery|open gallery|next slide|previous slide|this is a modal window|an error occurred|please try again later|listen to this article|play audio|progress|current time|duration|playback rate|captions off|expand image|view fullscreen|close dialog|enlarge image|show caption|hide caption",
    "author-bio": "about the author|about the authors|view all posts|view all posts by|more by this author|see all articles by|follow the author",
    byline: "reporting by|editing by|written by|additional reporting|compiled by|posted by|with inputs from",
    timestamp: "last updated|min read|minute read|minutes read|updated on|published on|posted on|first published",
  },
  walls: {
    subscription:
      "subscribe to continue|subscribe to read|subscribe to keep reading|to continue reading subscribe|to continue reading this article|to read the full story|to read the full article|to read the rest of|continue reading with a subscription|continue reading with|this article is for subscribers|this article is reserved for subscribers|this story is for subscribers|this content is for subscribers|for subscribers only|subscribers only|subscriber only|available to subscribers|available only to subscribers|exclusive to subscribers|exclusive for subscribers|this is a premium article|this is a subscriber exclusive|unlock this article|unlock this story|unlock the full article|unlock full access to this|already a subscriber|subscribe to unlock|become a member to read|members only|this post is for paid subscribers|this post is for paying subscribers|start your trial to continue|want to read more subscribe|to keep reading subscribe|to access this article|remaining of this article",
    registration:
      "register to continue|register to read|register for free to continue|register for free to read|sign up to continue|sign up to read|sign up to read this article|sign in to continue|sign in to read|log in to continue|log in to read|create a free account to continue|create a free account to read|create an account to continue|create an account to read|free account to continue|register free to continue|to continue reading register|to continue reading sign in|to continue reading create|read this article for free by registering|for registered users only|this article is for registered users",
    metered:
      "free articles left|free articles remaining|articles left this month|articles remaining this month|free article left|free article remaining|your last free article|reached your limit of free articles|reached your free article limit|reached your monthly limit|free articles this month|of your free articles|free stories left|free stories remaining",
  },
  bylines: {
    introductions:
      "this post was written by|this article was written by|this story was written by|view all posts by|all posts by|more by|more from|story and photos by|words and photos by|text and photos by|articles by|posts by|view all articles by|read more by|by|written by|words by|story by|stories by|text by|posted by|post by|published by|reported by|report by|reporting by|review by|reviewed by|analysis by|opinion by|commentary by|column by|authored by|article by|created by|compiled by|submitted by|contributed by|guest post by|a guest post by|interview by|presented by|exclusive by|blog by|a post by|written by guest author",
    labels: "words|author|authors|author(s)|writer|from|as told to|about the author|by guest author|by staff writer|text and photos",
    and: "and|with",
    functions:
      "editor|editors|correspondent|correspondents|reporter|reporters|writer|writers|staff|journalist|journalists|columnist|contributor|contributors|producer|producers|photographer|photographers|chief|bureau|desk|director|officer|analyst|intern|fellow|professor|lecturer|anchor|presenter|managing|political|sports|business|science|health|senior|associate|deputy|assistant|executive|freelance|attorney|lawyer|founder|cofounder|co-founder|president|manager|lead|leader|head|vice|researcher|scientist|engineer|consultant|specialist|expert|coach|owner|partner|dietitian|nutritionist|therapist|physician|economist|strategist|marketer|coordinator|advisor|adviser|counsel|marketing|communications|university|institute|department|school|college|program|ministry|inc|llc|ltd|profile|standards|content|source",
    titles: "reporter|correspondent|editor|journalist|columnist|photographer|producer|attorney|lawyer",
    desks: "newsroom|newsdesk|desk|staff|team|editors|editorial|webdesk|bureau|agency|agencies",
    notNames:
      "by|written by|author|authors|the author|about the author|about author|full bio|bio|read full bio|view bio|profile|view profile|view all|view all posts|see all|all posts|more|read more|read bio|more from|follow|following|follow us|share|share this|comments|comment|reply|subscribe|sign in|sign out|log in|login|logout|register|menu|search|home|news|updated|published|posted|editor|administrator|user|guest|guest author|guest post|anonymous|unknown|none|test|default|website|link|print|save|copy link|size|text size|font size|alerts|the web|our partners|partners|sponsored|advertisement|author image|photo|photos|image|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|new results|reviewer|reviewed|fact checked|expert|contributor|medically reviewed|learn more|disclaimer|editorial|no author|name|in this article|share post|related resources|author spotlight|paid|about this author|this author|key takeaways|quick summary|advertiser disclosure|staff writer|special to",
    particles: "o'|mac|mc|st",
  },
  credits: {
    editor: "editing by|edited by|editor|editors|additional editing by|produced by",
    photographer:
      "photos by|photo by|photography by|photographs by|pictures by|images by|photos|photo|photography|photographer|photographs|pictures|illustration|illustrations by|illustration by|graphics by|graphic by|video by|video|camera",
    translator: "translated by|translation by|translation|translator",
    reporting:
      "additional reporting by|additional reporting|with additional reporting by|reporting by|with reporting by|contributed reporting by|writing by|reporting",
  },
  dateLabels: {
    modified: "updated*|update*|modified*|last edited*|last changed*|revised*|edited on*",
    published: "published*|publish*|posted*|written*|created*|first published*|released*|issued*|date*|publication*",
    other: "*all rights reserved*|born|comment|reply|expires|expire|until|deadline|joined|since|valid",
  },
  corrections: {
    begins:
      "an earlier version of this|a previous version of this|editor note|editors note|editors' note|editor's note|publisher note|publishers note|publishers' note|publisher's note",
    sentences: [
      {
        subjects: "this article|this story|this post|this piece|this report|this page",
        verbs:
          "has been updated|has been amended|has been corrected|has been edited|has been clarified|has been revised|has been modified|was updated|was amended|was corrected|was edited|was clarified|was revised|was modified",
      },
    ],
    labels: "correction|corrections|correction appended|correction notice|corrected|clarification|clarifications|update|updated|amendment",
  },
  genres: {
    "live-blog": "live|liveblog|live blog|live-blog|ticker|livestream",
    opinion:
      "opinion|opinions|editorial|editorials|comment|commentary|column|columns|columnist|columnists|op-ed|oped|letter to the editor|viewpoint|perspective|perspectives|blogs|commentisfree",
    analysis: "analysis|explainer|explained|in depth|in-depth|explainers|the big read|news analysis|analyses",
    interview: "interview|interviews|q&a",
    review: "review|reviews",
    "fact-check": "fact check|fact-check|factcheck|fact checks|fact-checking|verification",
    gallery: "gallery|galleries|photos|in pictures|pictures|photo gallery|slideshow|photo story",
    video: "watch",
    audio: "listen",
    sponsored:
      "sponsored|sponsored content|partner content|paid content|paid post|brandvoice|branded content|brand studio|advertorial|advertorials|sponsored post|promotion|brand|branded",
    "press-release": "press release|press releases",
    "sports-report": "match report|match reports",
    service: "how to|how-to|tips|advice|guide|guides|service|recipes|recipe|horoscope|weather|lottery|lotto|buying guide|best products|shopping|deals|coupons",
    feature: "feature|features|long read|long reads|longread|longreads|the long read|magazine|dossier|portrait|profile|profiles|obituary|obituaries",
  },
  refusals: {
    "bot-wall":
      "just a moment|checking your browser|verify you are human|verifying you are human|are you a robot|attention required cloudflare|access denied|please enable js and disable any ad blocker|pardon our interruption|human verification|security check|unusual traffic|request blocked",
    "error-page":
      "404 not found|page not found|page cannot be found|not found|500 internal server error|internal server error|service unavailable|bad gateway|gateway timeout",
    "consent-wall": "before you continue|we value your privacy|your privacy choices|we and our partners|cookie consent",
  },
  consent: "consent|privacy|personalis|personaliz",
  functionWords:
    "the|and|of|to|in|that|is|was|for|with|on|as|are|this|be|have|has|from|by|at|it|an|they|said|will|not|which|their|were|been|but|who|he|she|would",
  openWords:
    "a|an|the|and|or|but|if|when|while|whether|because|although|since|until|unless|than|which|whose|where|of|at|for|with|from|into|onto|among|between|during|against|towards|per|via|my|your|his|their|our|its|every|i|we|he|she|they|as|including|had|has|would|will|must|should",
};
