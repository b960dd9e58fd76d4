import { phrases } from './said-in.ts'

/** What a day or a stretch of days had. */
export const days = phrases({
  dayDone: {
    en: ['On {date} you did {list}.', '{date}, done: {list}.'],
    hi: ['{date} को आपने यह किया: {list}।', '{date} को हुआ: {list}।'],
    hinglish: ['{date} ko aapne yeh kiya: {list}.', '{date} ko hua: {list}.'],
  },
  dayMissed: {
    en: ['Missed on {date}: {list}.', 'Without a tick on {date}: {list}.'],
    hi: ['{date} को छूटा: {list}।', '{date} को यह रह गया: {list}।'],
    hinglish: ['{date} ko chhoota: {list}.', '{date} ko yeh reh gaya: {list}.'],
  },
  daySkipped: {
    en: ['Skipped or resting on {date}: {list}.', 'Not counted on {date}: {list}.'],
    hi: ['{date} को skip या आराम पर: {list}।', '{date} को गिनती से बाहर: {list}।'],
    hinglish: ['{date} ko skip ya aaram par: {list}.', '{date} ko ginti se bahar: {list}.'],
  },
  dayNone: {
    en: ['Nothing was due that day, and nothing was ticked.', 'The record has nothing on that day.'],
    hi: ['उस दिन कुछ तय नहीं था और कुछ tick नहीं हुआ।', 'उस दिन का record में कुछ नहीं है।'],
    hinglish: ['Us din kuch tay nahi tha aur kuch tick nahi hua.', 'Us din ka record mein kuch nahi hai.'],
  },
  dayAhead: {
    en: ['{date} asks for {list}.', 'Due on {date}: {list}.'],
    hi: ['{date} को करना है: {list}।', '{date} के लिए तय है: {list}।'],
    hinglish: ['{date} ko karna hai: {list}.', '{date} ke liye tay hai: {list}.'],
  },
  dayAheadNone: {
    en: ['Nothing is due that day.', 'That day asks nothing of you.'],
    hi: ['उस दिन कुछ तय नहीं है।', 'उस दिन आपसे कुछ नहीं माँगा गया है।'],
    hinglish: ['Us din kuch tay nahi hai.', 'Us din aapse kuch nahi maanga gaya hai.'],
  },
  dayHas: {
    en: ['Yes, {h} is done for {date}{m}.', '{h} was done on {date}, yes{m}.'],
    hi: ['हाँ, {date} को {h} पर tick है{m}।', 'हाँ, {h} का tick {date} को लगा है{m}।'],
    hinglish: ['Haan, {date} ko {h} par tick hai{m}.', 'Haan, {h} ka tick {date} ko laga hai{m}.'],
  },
  dayHasNot: {
    en: ['No, {h} has no tick on {date}{m}.', '{h} was missed on {date}{m}.'],
    hi: ['नहीं, {date} को {h} का tick नहीं है{m}।', '{date} को {h} छूट गया{m}।'],
    hinglish: ['Nahi, {date} ko {h} ka tick nahi hai{m}.', '{date} ko {h} chhoot gaya{m}.'],
  },
  daySkip: {
    en: ['{h} was skipped on {date}, so that day is not counted{m}.'],
    hi: ['{date} को {h} skip किया था, इसलिए वह दिन गिनती में नहीं है{m}।'],
    hinglish: ['{date} ko {h} skip kiya tha, isliye woh din ginti mein nahi hai{m}.'],
  },
  dayFree: {
    en: ['{h} was not due on {date}, and has no tick there{m}.'],
    hi: ['{date} को {h} तय नहीं था, और tick भी नहीं है{m}।'],
    hinglish: ['{date} ko {h} tay nahi tha, aur tick bhi nahi hai{m}.'],
  },
  spanList: {
    en: ['{span}: {list}.'],
    hi: ['{span}: {list}।'],
    hinglish: ['{span}: {list}.'],
  },
  spanNone: {
    en: ['Nothing was due in that time.', 'The record has nothing to count in that time.'],
    hi: ['उस समय कुछ तय नहीं था।', 'उस समय का गिनने को record में कुछ नहीं है।'],
    hinglish: ['Us samay kuch tay nahi tha.', 'Us samay ka ginne ko record mein kuch nahi hai.'],
  },
  spanSome: {
    en: ['Among them: {list}.', 'Of these: {list}.'],
    hi: ['इनमें: {list}।'],
    hinglish: ['Inmein: {list}.'],
  },
  spanAll: {
    en: ['{span}: {done} of {due} in all{m}.'],
    hi: ['{span}: कुल {due} में से {done}{m}।'],
    hinglish: ['{span}: kul {due} mein se {done}{m}.'],
  },
  weekdayList: {
    en: ['{weekday}s over the last weeks: {list}.'],
    hi: ['पिछले कुछ हफ़्तों में {weekday}: {list}।'],
    hinglish: ['Pichhle kuch hafton mein {weekday}: {list}.'],
  },
  gapOne: {
    en: ['{h} never went more than a single day without a tick{m}.'],
    hi: ['{h} में एक से ज़्यादा दिन का अंतर नहीं रहा{m}।'],
    hinglish: ['{h} mein ek se zyada din ka gap nahi raha{m}.'],
  },
  gapLongest: {
    en: ['The longest gap of {h} was {n} days without a tick, {span}{m}.'],
    hi: ['{h} का सबसे लंबा अंतर: बिना tick के {n} दिन, {span}{m}।'],
    hinglish: ['{h} ka sabse lamba gap: bina tick ke {n} din, {span}{m}.'],
  },
  missedLast: {
    en: ['{h} was last missed on {date}{m}.'],
    hi: ['{h} पिछली बार {date} को छूटा{m}।'],
    hinglish: ['{h} pichhli baar {date} ko chhoota{m}.'],
  },
  comparedNoNewer: {
    en: ['Of the newer one nothing can be counted yet, so there is nothing to hold beside it.'],
    hi: ['नए वाले में अभी गिनने को कुछ नहीं है, इसलिए तुलना नहीं हो सकती।'],
    hinglish: ['Naye wale mein abhi ginne ko kuch nahi hai, isliye tulna nahi ho sakti.'],
  },
  comparedNoOlder: {
    en: ['Nothing was due in the older one, so there is nothing to hold beside it.'],
    hi: ['पुराने वाले में कुछ तय नहीं था, इसलिए तुलना नहीं हो सकती।'],
    hinglish: ['Purane wale mein kuch tay nahi tha, isliye tulna nahi ho sakti.'],
  },
  comparedOpen: {
    en: ['The newer one is still running, so this is only a first look.'],
    hi: ['नया वाला अभी चल रहा है, इसलिए यह बस पहली झलक है।'],
    hinglish: ['Naya wala abhi chal raha hai, isliye yeh bas pehli jhalak hai.'],
  },
  missedList: {
    en: ['Missed in the last week: {list}.', 'Without a tick in the last week: {list}.'],
    hi: ['पिछले हफ़्ते में छूटा: {list}।', 'पिछले हफ़्ते से ये रह गए: {list}।'],
    hinglish: ['Pichhle hafte mein chhoota: {list}.', 'Pichhle hafte se yeh reh gaye: {list}.'],
  },
  missedNone: {
    en: ['Nothing that was due in the last week was missed.', 'The last week has no miss.'],
    hi: ['पिछले हफ़्ते में जो तय था, उसमें कुछ नहीं छूटा।', 'पिछले हफ़्ते में कुछ भी छूटा नहीं है।'],
    hinglish: [
      'Pichhle hafte mein jo tay tha, usmein kuch nahi chhoota.',
      'Pichhle hafte mein kuch bhi chhoota nahi hai.',
    ],
  },
  missedSpan: {
    en: ['In that time, missed: {list}.'],
    hi: ['उस समय में छूटा: {list}।'],
    hinglish: ['Us samay mein chhoota: {list}.'],
  },
  missedSpanNone: {
    en: ['Nothing that was due in that time was missed.'],
    hi: ['उस समय में कुछ नहीं छूटा।'],
    hinglish: ['Us samay mein kuch nahi chhoota.'],
  },
  missedInfo: {
    en: ['A miss is information, nothing more.', 'Each of these only says something about the day it was on.'],
    hi: ['छूटना बस एक जानकारी है।', 'हर एक सिर्फ़ यह बताता है कि वह दिन कैसा था।'],
    hinglish: ['Chhootna bas ek jaankari hai.', 'Har ek sirf yeh batata hai ki woh din kaisa tha.'],
  },
  missedCount: {
    en: ['{span}, missed: {list}.'],
    hi: ['{span} में छूटा: {list}।'],
    hinglish: ['{span} mein chhoota: {list}.'],
  },
  missedItem: {
    en: ['{h} {n} times{m}'],
    hi: ['{h} {n} बार{m}'],
    hinglish: ['{h} {n} baar{m}'],
  },
  missedItemOne: {
    en: ['{h} once{m}'],
    hi: ['{h} एक बार{m}'],
    hinglish: ['{h} ek baar{m}'],
  },
  lostOn: {
    en: ['It last broke on {date}{m}.', 'The last gap was on {date}{m}.'],
    hi: ['पिछली बार {date} को टूटा था{m}।', 'आख़िरी बार {date} को छूटा था{m}।'],
    hinglish: ['Pichhli baar {date} ko toota tha{m}.', 'Aakhri baar {date} ko chhoota tha{m}.'],
  },
  lastDone: {
    en: ['You last did {h} on {date}{m}.', 'The last time for {h} was {date}{m}.'],
    hi: ['आपने {h} आख़िरी बार {date} को किया{m}।'],
    hinglish: ['Aapne {h} aakhri baar {date} ko kiya{m}.'],
  },
  lastDoneAgo: {
    en: ['You last did {h} on {date}, {days} days ago{m}.', 'The last time for {h} was {date}, {days} days ago{m}.'],
    hi: ['आपने {h} आख़िरी बार {date} को किया, {days} दिन पहले{m}।'],
    hinglish: ['Aapne {h} aakhri baar {date} ko kiya, {days} din pehle{m}.'],
  },
  bestOf: {
    en: ['{h} goes best on {weekday}s: {done} of {due}{m}.', '{weekday}s work best for {h}, {done} of {due}{m}.'],
    hi: [
      '{h} {weekday} को सबसे अच्छा जाता है: {due} में से {done}{m}।',
      '{h} के लिए {weekday} सबसे अच्छा है, {due} में से {done}{m}।',
    ],
    hinglish: [
      '{h} {weekday} ko sabse accha jata hai: {due} mein se {done}{m}.',
      '{h} ke liye {weekday} sabse accha hai, {due} mein se {done}{m}.',
    ],
  },
  bestNone: {
    en: ['It takes three of the same weekday to compare, and the record is not there yet.'],
    hi: ['तुलना के लिए एक ही वार के तीन दिन चाहिए, record अभी वहाँ तक नहीं पहुँचा।'],
    hinglish: ['Tulna ke liye ek hi vaar ke teen din chahiye, record abhi wahan tak nahi pahuncha.'],
  },
  worstOf: {
    en: ['{h} slips most on {weekday}s: {done} of {due}{m}.', '{weekday}s are hardest for {h}, {done} of {due}{m}.'],
    hi: [
      '{h} सबसे ज़्यादा {weekday} को छूटता है: {due} में से {done} हुआ{m}।',
      '{h} के लिए {weekday} सबसे कठिन है, {due} में से {done}{m}।',
    ],
    hinglish: [
      '{h} sabse zyada {weekday} ko chhootta hai: {due} mein se {done} hua{m}.',
      '{h} ke liye {weekday} sabse mushkil hai, {due} mein se {done}{m}.',
    ],
  },
  worstNone: {
    en: ['No weekday stands out as the hard one so far.'],
    hi: ['अभी कोई एक वार ज़्यादा कठिन नहीं दिखता।'],
    hinglish: ['Abhi koi ek din zyada mushkil nahi dikhta.'],
  },
})
