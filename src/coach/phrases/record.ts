import { phrases } from './said-in.ts'

/** What the record counts: how often, how long, how much, how strong. */
export const record = phrases({
  howList: {
    en: ['The last {days} days: {list}.', 'Over the last {days} days: {list}.'],
    hi: ['पिछले {days} दिन: {list}।', 'पिछले {days} दिनों में: {list}।'],
    hinglish: ['Pichhle {days} din: {list}.', 'Pichhle {days} dino mein: {list}.'],
  },
  howItem: {
    en: ['{h} {done} of {due}{m}'],
    hi: ['{h} {due} में से {done}{m}'],
    hinglish: ['{h} {due} mein se {done}{m}'],
  },
  howNone: {
    en: ['No day is over yet, so there is nothing to add up.', 'It is too early to count: no day is closed.'],
    hi: ['अभी कोई दिन पूरा नहीं हुआ, इसलिए जोड़ने को कुछ नहीं है।', 'गिनने के लिए अभी जल्दी है: कोई दिन बंद नहीं हुआ।'],
    hinglish: [
      'Abhi koi din poora nahi hua, isliye jodne ko kuch nahi hai.',
      'Ginne ke liye abhi jaldi hai: koi din band nahi hua.',
    ],
  },
  strongest: {
    en: ['{h} holds best, with {n} in a row{m}.', 'The steadiest is {h}: {n} in a row{m}.'],
    hi: ['{h} सबसे पक्का है, लगातार {n}{m}।', 'सबसे टिकाऊ {h} है: लगातार {n}{m}।'],
    hinglish: ['{h} sabse pakka hai, lagataar {n}{m}.', 'Sabse tikaau {h} hai: lagataar {n}{m}.'],
  },
  weekAll: {
    en: ['Over the last {days} days it is {done} of {due} in all{m}.'],
    hi: ['पिछले {days} दिनों में कुल {due} में से {done} हुआ{m}।'],
    hinglish: ['Pichhle {days} dino mein kul {due} mein se {done} hua{m}.'],
  },
  strongOf: {
    en: ['{h} holds best: {done} of {due}{m}.', 'Strongest is {h}, {done} of {due}{m}.'],
    hi: ['{h} सबसे पक्का है: {due} में से {done}{m}।'],
    hinglish: ['{h} sabse pakka hai: {due} mein se {done}{m}.'],
  },
  slipOf: {
    en: ['{h} slips: {done} of {due}{m}.', 'What slips is {h}, {done} of {due}{m}.'],
    hi: ['{h} छूट रहा है: {due} में से {done}{m}।'],
    hinglish: ['{h} chhoot raha hai: {due} mein se {done}{m}.'],
  },
  whyNotKnown: {
    en: ['The record knows when, not why.', 'Why, only you know; this is what the record has.'],
    hi: ['Record में “कब” है, “क्यों” नहीं।', 'वजह आप ही जानते हैं; record में यह है।'],
    hinglish: ['Record mein “kab” hai, “kyun” nahi.', 'Wajah aap hi jaante hain; record mein yeh hai.'],
  },
  windowOf: {
    en: ['{h}: {done} of {due} in the last {days} days{m}.'],
    hi: ['{h}: पिछले {days} दिनों में {due} में से {done}{m}।'],
    hinglish: ['{h}: pichhle {days} dino mein {due} mein se {done}{m}.'],
  },
  window: {
    en: ['The last {days} days show {done} of {due}{m}.', 'In the last {days} days it was {done} of {due}{m}.'],
    hi: ['पिछले {days} दिनों में {due} में से {done} बार हुआ{m}।', 'पिछले {days} दिन: {due} में से {done}{m}।'],
    hinglish: [
      'Pichhle {days} dino mein {due} mein se {done} baar hua{m}.',
      'Pichhle {days} din: {due} mein se {done}{m}.',
    ],
  },
  weekday: {
    en: [
      'You did it on {done} of the last {due} {weekday}s{m}.',
      '{done} of the last {due} {weekday}s have a tick{m}.',
    ],
    hi: ['पिछले {due} {weekday} में से {done} पर आपने यह किया{m}।', '{weekday} को यह पिछले {due} में से {done} बार हुआ{m}।'],
    hinglish: [
      'Pichhle {due} {weekday} mein se {done} par aapne yeh kiya{m}.',
      '{weekday} ko yeh pichhle {due} mein se {done} baar hua{m}.',
    ],
  },
  streak: {
    en: ['That is {n} in a row{m}.', 'You have done it {n} times in a row{m}.'],
    hi: ['यह लगातार {n} है{m}।', 'आपने यह लगातार {n} बार किया है{m}।'],
    hinglish: ['Yeh lagataar {n} hai{m}.', 'Aapne yeh lagataar {n} baar kiya hai{m}.'],
  },
  last: {
    en: ['Before today you last did it on {date}{m}.', 'The latest tick before today is from {date}{m}.'],
    hi: ['आज से पहले आपने इसे {date} को किया{m}।', 'आज से पहले का आख़िरी tick {date} का है{m}।'],
    hinglish: ['Aaj se pehle aapne ise {date} ko kiya{m}.', 'Aaj se pehle ka aakhri tick {date} ka hai{m}.'],
  },
  first: {
    en: ['There is no tick before it: the record begins today{m}.', 'It is the first tick on record{m}.'],
    hi: ['इससे पहले कोई tick नहीं है: record आज से शुरू होता है{m}।', 'यह record का पहला tick है{m}।'],
    hinglish: ['Isse pehle koi tick nahi hai: record aaj se shuru hota hai{m}.', 'Yeh record ka pehla tick hai{m}.'],
  },
  noTick: {
    en: ['There is no tick for it yet, so today can be the first{m}.', 'The record has no tick for it yet{m}.'],
    hi: ['इसका अभी कोई tick नहीं है, आज पहला हो सकता है{m}।', 'Record में इसका अभी कोई tick नहीं है{m}।'],
    hinglish: [
      'Iska abhi koi tick nahi hai, aaj pehla ho sakta hai{m}.',
      'Record mein iska abhi koi tick nahi hai{m}.',
    ],
  },
  streakHolds: {
    en: ['{h} still runs, {n} in a row{m}.', 'No, {h} is at {n} in a row{m}.'],
    hi: ['{h} का सिलसिला चल रहा है, लगातार {n}{m}।', 'नहीं, {h} लगातार {n} पर है{m}।'],
    hinglish: ['{h} ka silsila chal raha hai, lagataar {n}{m}.', 'Nahi, {h} lagataar {n} par hai{m}.'],
  },
  streakGone: {
    en: ['{h} has no streak running; its longest, {n}, stays on record{m}.'],
    hi: ['{h} का सिलसिला अभी नहीं चल रहा; सबसे लंबा {n} record में रहेगा{m}।'],
    hinglish: ['{h} ka silsila abhi nahi chal raha; sabse lamba {n} record mein rahega{m}.'],
  },
  streakList: {
    en: ['In a row right now: {list}.', 'Running: {list}.'],
    hi: ['अभी लगातार: {list}।', 'चल रहे सिलसिले: {list}।'],
    hinglish: ['Abhi lagataar: {list}.', 'Chal rahe silsile: {list}.'],
  },
  streakItem: {
    en: ['{h} {n}{m}'],
    hi: ['{h} {n}{m}'],
    hinglish: ['{h} {n}{m}'],
  },
  streakLongest: {
    en: ['The longest so far was {n}, with {h}{m}.', '{h} once reached {n}{m}.'],
    hi: ['अब तक सबसे लंबा {n} रहा, {h} के साथ{m}।', '{h} एक बार {n} तक पहुँचा था{m}।'],
    hinglish: ['Ab tak sabse lamba {n} raha, {h} ke saath{m}.', '{h} ek baar {n} tak pahuncha tha{m}.'],
  },
  streakNone: {
    en: [
      'No streak is running right now; the next tick starts one.',
      'There is no streak at the moment. One tick begins it.',
    ],
    hi: ['अभी कोई सिलसिला नहीं चल रहा; अगला tick उसे शुरू करेगा।', 'इस समय कोई सिलसिला नहीं है। एक tick से शुरू होगा।'],
    hinglish: [
      'Abhi koi silsila nahi chal raha; agla tick use shuru karega.',
      'Is samay koi silsila nahi hai. Ek tick se shuru hoga.',
    ],
  },
  streakNoneOf: {
    en: ['{h} has no streak running right now; the next tick starts one{m}.'],
    hi: ['{h} का कोई सिलसिला अभी नहीं चल रहा; अगला tick उसे शुरू करेगा{m}।'],
    hinglish: ['{h} ka koi silsila abhi nahi chal raha; agla tick use shuru karega{m}.'],
  },
  streakNow: {
    en: ['{h} is at {n} in a row{m}.', '{h}: {n} in a row right now{m}.'],
    hi: ['{h} लगातार {n} पर है{m}।', '{h}: अभी लगातार {n}{m}।'],
    hinglish: ['{h} lagataar {n} par hai{m}.', '{h}: abhi lagataar {n}{m}.'],
  },
  strength: {
    en: ['{h} has a strength of {n} out of 100{m}.', 'The strength of {h} is {n} out of 100{m}.'],
    hi: ['{h} की मज़बूती 100 में से {n} है{m}।'],
    hinglish: ['{h} ki mazbooti 100 mein se {n} hai{m}.'],
  },
  amount: {
    en: ['{h}, {date}: {value} {unit}{m}.', 'On {date} it was {value} {unit} for {h}{m}.'],
    hi: ['{h}, {date}: {value} {unit}{m}।', '{date} को {h} में {value} {unit} हुआ{m}।'],
    hinglish: ['{h}, {date}: {value} {unit}{m}.', '{date} ko {h} mein {value} {unit} hua{m}.'],
  },
  amountNone: {
    en: ['No amount is recorded for {h} on {date}{m}.'],
    hi: ['{date} को {h} की कोई मात्रा दर्ज नहीं है{m}।'],
    hinglish: ['{date} ko {h} ki koi maatra darj nahi hai{m}.'],
  },
  amountAim: {
    en: ['You aim at {aim} {unit}{m}.', 'The aim is {aim} {unit}{m}.'],
    hi: ['तय मात्रा {aim} {unit} है{m}।'],
    hinglish: ['Tay maatra {aim} {unit} hai{m}.'],
  },
  amountUnknown: {
    en: [
      'Your record does not hold that: nothing in it counts it.',
      'That is not in your record; no habit of yours counts it.',
    ],
    hi: ['यह आपके record में दर्ज नहीं है; कोई आदत इसे नहीं गिनती।'],
    hinglish: ['Yeh aapke record mein darj nahi hai; koi habit ise nahi ginti.'],
  },
  amountTotal: {
    en: ['{span}: {value} {unit} in all for {h}{m}.', '{span} comes to {value} {unit} for {h}{m}.'],
    hi: ['{span}: {h} में कुल {value} {unit}{m}।'],
    hinglish: ['{span}: {h} mein kul {value} {unit}{m}.'],
  },
  averageDay: {
    en: ['{span}: {value} {unit} a day for {h}, counted over the {n} days with an entry{m}.'],
    hi: ['{span}: {h} में औसतन {value} {unit} रोज़, दर्ज किए गए {n} दिनों पर{m}।'],
    hinglish: ['{span}: {h} mein ausatan {value} {unit} roz, darj kiye gaye {n} dino par{m}.'],
  },
  averageWeek: {
    en: ['{span}: {value} {unit} a week for {h}, on average{m}.'],
    hi: ['{span}: {h} में औसतन {value} {unit} हर हफ़्ते{m}।'],
    hinglish: ['{span}: {h} mein ausatan {value} {unit} har hafte{m}.'],
  },
  averageTimes: {
    en: ['{span}: {h} comes to {value} times a week, on average{m}.'],
    hi: ['{span}: {h} औसतन हफ़्ते में {value} बार{m}।'],
    hinglish: ['{span}: {h} ausatan hafte mein {value} baar{m}.'],
  },
  amountNoTotal: {
    en: ['No amount is recorded for {h} in that time{m}.'],
    hi: ['उस समय {h} की कोई मात्रा दर्ज नहीं है{m}।'],
    hinglish: ['Us samay {h} ki koi maatra darj nahi hai{m}.'],
  },
  timeSpent: {
    en: ['{span}: {h} {n} × {each} minutes, {minutes} minutes in all{m}.'],
    hi: ['{span}: {h} {n} × {each} मिनट, कुल {minutes} मिनट{m}।'],
    hinglish: ['{span}: {h} {n} × {each} minute, kul {minutes} minute{m}.'],
  },
  timeNone: {
    en: ['{h} has no tick in that time, so no minutes to add up{m}.'],
    hi: ['उस समय में {h} का कोई tick नहीं, इसलिए जोड़ने को मिनट नहीं{m}।'],
    hinglish: ['Us samay mein {h} ka koi tick nahi, isliye jodne ko minute nahi{m}.'],
  },
  quotaNow: {
    en: [
      '{h} stands at {done} of {due} so far, and the week is still open{m}.',
      'So far it is {done} of {due} for {h}, with days left this week{m}.',
    ],
    hi: ['{h} अब तक {due} में से {done} पर है, और हफ़्ता अभी बाकी है{m}।'],
    hinglish: ['{h} ab tak {due} mein se {done} par hai, aur hafta abhi baaki hai{m}.'],
  },
  quotaMonth: {
    en: ['{h} stands at {done} of {due} so far this month{m}.'],
    hi: ['इस महीने {h} अब तक {due} में से {done} पर है{m}।'],
    hinglish: ['Is mahine {h} ab tak {due} mein se {done} par hai{m}.'],
  },
  quotaMet: {
    en: ['{h} has all its {due} for now: {done} of {due}{m}.'],
    hi: ['{h} का लक्ष्य पूरा है: {due} में से {done}{m}।'],
    hinglish: ['{h} ka target poora hai: {due} mein se {done}{m}.'],
  },
  noteNone: {
    en: ['There is no note in your record yet.', 'Your record has no note to quote yet.'],
    hi: ['आपके record में अभी कोई note नहीं है।'],
    hinglish: ['Aapke record mein abhi koi note nahi hai.'],
  },
  noteNoneOf: {
    en: ['{h} has no note beside its ticks yet{m}.'],
    hi: ['{h} के साथ अभी कोई note नहीं है{m}।'],
    hinglish: ['{h} ke saath abhi koi note nahi hai{m}.'],
  },
})
