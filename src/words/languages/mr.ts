import type { LanguageWords } from "../language-words.js";

export const mr: LanguageWords = {
  code: "mr",
  name: "Marathi",
  leads: "",
  leadsOnly: "",
  markedLeads: "",
  phrases: {},
  walls: {},
  bylines: { labels: "लेखक|लेखन|द्वारा", and: "तथा|आणि" },
  credits: {},
  dateLabels: { published: "*प्रकाशित*" },
  corrections: {},
  genres: { opinion: "विचार|मत", analysis: "विश्लेषण" },
  refusals: {},
  consent: "",
  functionWords: "आहे|आणि|या|हे|ते|की|च्या|तर|होते|नाही|त्या|आहेत|केली|असे|मात्र|झाली|यांनी",
  openWords: "",
};
