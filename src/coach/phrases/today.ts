import { phrases } from './said-in.ts'

/** What today asks and has, and how to begin. */
export const today = phrases({
  dueOpen: {
    en: ['Still open today: {list}.', 'Today still asks for {list}.'],
    hi: ['आज अभी बाकी है: {list}।', 'आज के लिए बचा है: {list}।'],
    hinglish: ['Aaj abhi baaki hai: {list}.', 'Aaj ke liye bacha hai: {list}.'],
  },
  dueDone: {
    en: ['Already done: {list}.', 'Ticked so far: {list}.'],
    hi: ['हो चुका है: {list}।', 'अब तक tick हुआ: {list}।'],
    hinglish: ['Ho chuka hai: {list}.', 'Ab tak tick hua: {list}.'],
  },
  dueAllDone: {
    en: ['All {n} due today are done{m}: {list}.', 'Today is complete, all {n}{m}: {list}.'],
    hi: ['आज के सभी {n} काम हो गए{m}: {list}।', 'आज का दिन पूरा है, सभी {n}{m}: {list}।'],
    hinglish: ['Aaj ke sabhi {n} kaam ho gaye{m}: {list}.', 'Aaj ka din poora hai, sabhi {n}{m}: {list}.'],
  },
  dueAllDoneOne: {
    en: ['What was due today is done: {list}.', 'Today is complete: {list}.'],
    hi: ['आज जो करना था, हो गया: {list}।', 'आज का दिन पूरा है: {list}।'],
    hinglish: ['Aaj jo karna tha, ho gaya: {list}.', 'Aaj ka din poora hai: {list}.'],
  },
  dueNone: {
    en: ['Nothing is due today.', 'Today asks nothing of you.'],
    hi: ['आज कुछ भी तय नहीं है।', 'आज आपसे कुछ नहीं माँगा गया है।'],
    hinglish: ['Aaj kuch bhi tay nahi hai.', 'Aaj aapse kuch nahi maanga gaya hai.'],
  },
  more: {
    en: ['The page of today has the rest.'],
    hi: ['बाकी आज के पन्ने पर है।'],
    hinglish: ['Baaki aaj ke page par hai.'],
  },
  planDay: {
    en: ['Your plan for {date}: {list}.'],
    hi: ['{date} का plan: {list}।'],
    hinglish: ['{date} ka plan: {list}.'],
  },
  planItem: {
    en: ['{h}, {minutes} minutes{m}'],
    hi: ['{h}, {minutes} मिनट{m}'],
    hinglish: ['{h}, {minutes} minute{m}'],
  },
  planPartNone: {
    en: ['Nothing is set for that part of the day; this is the whole of it.'],
    hi: ['दिन के उस हिस्से में कुछ तय नहीं है; पूरा दिन यह है।'],
    hinglish: ['Din ke us hisse mein kuch tay nahi hai; poora din yeh hai.'],
  },
  isDone: {
    en: ['You ticked {h} today{m}.', '{h} is ticked today{m}.'],
    hi: ['आज आपने {h} tick किया है{m}।', '{h} आज tick हो चुका है{m}।'],
    hinglish: ['Aaj aapne {h} tick kiya hai{m}.', '{h} aaj tick ho chuka hai{m}.'],
  },
  isOpen: {
    en: ['{h} is due today{m}.', '{h} is open today{m}.'],
    hi: ['{h} आज करना है{m}।', '{h} आज बाकी है{m}।'],
    hinglish: ['{h} aaj karna hai{m}.', '{h} aaj baaki hai{m}.'],
  },
  isFree: {
    en: ['{h} asks nothing of you today{m}.', 'There is nothing due for {h} today{m}.'],
    hi: ['{h} आज तय नहीं है{m}।', 'आज {h} के लिए कुछ तय नहीं है{m}।'],
    hinglish: ['{h} aaj tay nahi hai{m}.', 'Aaj {h} ke liye kuch tay nahi hai{m}.'],
  },
  alsoDone: {
    en: ['Today you already ticked {h}{m}.', '{h} is ticked today already{m}.'],
    hi: ['आज आप {h} कर चुके हैं{m}।', '{h} आज पहले ही tick है{m}।'],
    hinglish: ['Aaj aap {h} kar chuke hain{m}.', '{h} aaj pehle hi tick hai{m}.'],
  },
  startWith: {
    en: ['Start with {h}{m}.', 'Begin with {h}{m}.'],
    hi: ['{h} से शुरू कीजिए{m}।', 'शुरुआत {h} से कीजिए{m}।'],
    hinglish: ['{h} se shuru kijiye{m}.', 'Shuruaat {h} se kijiye{m}.'],
  },
  minutes: {
    en: ['It is planned for {minutes} minutes{m}.', '{minutes} minutes are set aside for it{m}.'],
    hi: ['इसके लिए {minutes} मिनट तय हैं{m}।', '{minutes} मिनट इसके लिए रखे हैं{m}।'],
    hinglish: ['Iske liye {minutes} minute tay hain{m}.', '{minutes} minute iske liye rakhe hain{m}.'],
  },
  smallest: {
    en: ['On a heavy day the small version counts: “{smallest}”{m}.', 'The small version is enough: “{smallest}”{m}.'],
    hi: ['भारी दिन पर छोटा रूप भी गिना जाता है: “{smallest}”{m}।', 'छोटा रूप काफ़ी है: “{smallest}”{m}।'],
    hinglish: [
      'Bhaari din par chhota roop bhi gina jata hai: “{smallest}”{m}.',
      'Chhota roop kaafi hai: “{smallest}”{m}.',
    ],
  },
  cue: {
    en: ['Its place is chosen already: “{cue}”{m}.', 'You tied it to a moment: “{cue}”{m}.'],
    hi: ['इसकी जगह पहले से तय है: “{cue}”{m}।', 'आपने इसे एक पल से जोड़ा है: “{cue}”{m}।'],
    hinglish: ['Iski jagah pehle se tay hai: “{cue}”{m}.', 'Aapne ise ek pal se joda hai: “{cue}”{m}.'],
  },
  begin: {
    en: ['Begin with the first few minutes and decide then.', 'Open it, do the first minutes, and then decide.'],
    hi: ['पहले कुछ मिनट कीजिए, फिर तय कीजिए।', 'बस खोलिए, शुरू के मिनट कीजिए, आगे का बाद में सोचिए।'],
    hinglish: [
      'Pehle kuch minute kijiye, phir tay kijiye.',
      'Bas kholiye, shuru ke minute kijiye, aage ka baad mein sochiye.',
    ],
  },
  mendSmall: {
    en: ['For {h}, smaller and on a better day helps more than harder{m}.'],
    hi: ['{h} के लिए ज़्यादा ज़ोर नहीं, छोटा रूप और बेहतर दिन काम आता है{m}।'],
    hinglish: ['{h} ke liye zyada zor nahi, chhota roop aur behtar din kaam aata hai{m}.'],
  },
  thenNext: {
    en: ['After it comes {h}{m}.', '{h} would be next{m}.'],
    hi: ['इसके बाद {h} है{m}।', 'आगे {h} आता है{m}।'],
    hinglish: ['Iske baad {h} hai{m}.', 'Aage {h} aata hai{m}.'],
  },
  enough: {
    en: ['Nothing more is needed today.', 'That is all for today.'],
    hi: ['आज इससे ज़्यादा की ज़रूरत नहीं है।', 'आज के लिए इतना ही काफ़ी है।'],
    hinglish: ['Aaj isse zyada ki zaroorat nahi hai.', 'Aaj ke liye itna hi kaafi hai.'],
  },
  fits: {
    en: ['{h} takes {minutes} minutes, so it fits{m}.', '{h} fits: {minutes} minutes{m}.'],
    hi: ['{h} में {minutes} मिनट लगते हैं, यह हो जाएगा{m}।', '{h} इतने में हो सकता है: {minutes} मिनट{m}।'],
    hinglish: [
      '{h} mein {minutes} minute lagte hain, yeh ho jayega{m}.',
      '{h} itne mein ho sakta hai: {minutes} minute{m}.',
    ],
  },
  fitsSmall: {
    en: [
      'In that time the small version of {h} fits: “{smallest}”{m}.',
      'The small version of {h} fits into it: “{smallest}”{m}.',
    ],
    hi: ['इतने समय में {h} का छोटा रूप हो सकता है: “{smallest}”{m}।'],
    hinglish: ['Itne samay mein {h} ka chhota roop ho sakta hai: “{smallest}”{m}.'],
  },
  fitsPart: {
    en: ['{h} needs longer, but a part of it is a beginning too{m}.'],
    hi: ['{h} में ज़्यादा समय लगता है, पर थोड़ा करना भी शुरुआत है{m}।'],
    hinglish: ['{h} mein zyada samay lagta hai, par thoda karna bhi shuruaat hai{m}.'],
  },
})
