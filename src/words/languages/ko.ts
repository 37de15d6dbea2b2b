import type { LanguageWords } from "../language-words.js";

export const ko: LanguageWords = {
  code: "ko",
  name: "Korean",
  leads: "관련기사|관련 기사",
  leadsOnly: "[관련기사]|함께 읽으면 좋은 기사",
  markedLeads: "",
  phrases: {
    "related-stories":
      "많이 본 뉴스|많이 본 기사|인기기사|인기 기사|최신기사|최신 뉴스|추천기사|추천 기사|주요뉴스|주요 뉴스|다른기사 보기|이전기사|다음기사|실시간 뉴스|더보기|함께 보면 좋은 기사|가장 많이 본|오늘의 주요뉴스|핫이슈|이 시각 주요뉴스|관련뉴스",
    "newsletter-prompt": "뉴스레터|뉴스레터 구독|이메일 주소",
    "subscription-prompt": "로그인|회원가입|구독|구독하기|구독신청|마이페이지|유료회원|후원하기|유료 기사|비밀번호 찾기",
    "app-prompt": "앱 다운로드|채널 추가|네이버에서 구독|카카오톡 채널|네이버 구독|알림 받기",
    share: "공유|공유하기|인쇄|프린트|스크랩|url복사|주소복사|기사 공유|글자크기|폰트|카카오톡|페이스북|트위터|기사저장|본문 글씨 키우기|글씨크기",
    advertisement: "광고|협찬|스폰서|광고문의",
    comments: "댓글|댓글쓰기|댓글 쓰기|답글|댓글보기|댓글 등록|의견|등록순|최신순|추천순",
    legal:
      "개인정보처리방침|개인정보 처리방침|이용약관|회사소개|고객센터|무단전재|저작권자|무단 전재 및 재배포 금지|청소년보호정책|기사제보|찾아오시는길|저작권|광고안내|등록번호|발행인|편집인|저작권보호정책|재배포금지|윤리강령",
    navigation: "홈|메뉴|검색|전체메뉴|정치|경제|사회|국제|스포츠|문화|연예|오피니언|닫기|키워드|본문 바로가기|전체|전체보기|태그",
    timestamp: "입력|수정|승인|기사입력|최종수정",
    byline: "기자",
    "author-bio": "기자의 다른기사",
    "media-ui": "재생|동영상 재생|로딩 중|일시정지|전체화면|음소거|기사 듣기|음성으로 듣기|이미지 확대|사진 확대|이미지 크게보기",
  },
  walls: {
    subscription:
      "유료회원 전용|구독자 전용|유료 구독자|이어서 읽으시려면|계속 읽으려면|구독 후 이용|유료 기사입니다|회원 전용 기사|구독하고 계속 읽기|전문을 보시려면|멤버십 전용",
    registration: "로그인 후 이용|로그인하고 계속|회원가입 후 읽을|로그인 후 계속|회원 전용입니다|로그인하면 기사 전문",
    metered: "무료 기사|남은 무료",
  },
  bylines: { labels: "글|기자|작성자|취재" },
  credits: { editor: "편집", photographer: "사진", translator: "번역" },
  dateLabels: { modified: "*수정*|*업데이트*|*최종*", published: "*등록*|*입력*|*승인*|*게시*" },
  corrections: { begins: "정정", labels: "정정|바로잡습니다" },
  genres: {
    "live-blog": "실시간",
    opinion: "사설|칼럼|오피니언",
    analysis: "해설|분석",
    interview: "인터뷰",
    review: "리뷰",
    "fact-check": "팩트체크",
    gallery: "포토",
    video: "영상",
    audio: "팟캐스트",
    sponsored: "광고",
    "press-release": "보도자료",
    feature: "르포",
  },
  refusals: { "error-page": "페이지를 찾을 수 없습니다" },
  consent: "",
  functionWords: "",
  openWords: "",
};
