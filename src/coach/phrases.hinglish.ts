import type { Phrases } from './phrases.en.ts'

/** Hindi in Latin letters, for those who write it so. */
export const hinglish: Phrases = {
  hello: ['Namaste {name}.', '{name}, aapse milkar accha laga.', 'Namaste {name}, phir se swagat hai.'],
  thanks: ['Khushi se. Mehnat aapki hai.', 'Aapka swagat hai. Kaam aapne kiya hai.'],
  who: [
    'Main Drishti ka built-in coach hoon: aapke apne record par chalne wale rules, na insaan, na language model.',
    'Main Drishti ka built-in coach hoon. Yahan na koi insaan jawab deta hai, na language model, sirf aapke record par bane rules.',
  ],
  whoWorks: ['Meri har sankhya ke saath ek nishaan hota hai, jo uski asli row kholta hai.'],
  canDo: [
    'Main bata sakta hoon ki aaj kya karna hai, kyun karna hai, habit ya goal kaisa chal raha hai, kya chhoota aur shuruaat kahan se ho.',
    'Poochhiye ki aaj kya karna hai, koi habit kyun zaroori hai, goal kahan pahuncha, ya shuru kahan se karein.',
  ],
  unknown: [
    'Yeh main itna nahi samjha ki aapke record se jawab de sakoon.',
    'Iska sachcha jawab mere paas nahi hai: main sirf aapke record se bolta hoon.',
  ],
  noHabits: ['Aapke record mein abhi koi habit nahi hai.', 'Abhi koi habit nahi hai, isliye ginne ko kuch nahi.'],
  planWaits: ['{goal} ka plan aapki haan ka intezaar kar raha hai{m}.'],
  noHabitsDo: ['Goals ke page par apna goal ek sentence mein likhiye, aapke hafte mein baithne wala plan mil jayega.'],
  noHabitsAsk: ['Aap kya kar paana chahte hain?', 'Is term mein aap kya poora karna chahte hain?'],

  dueOpen: ['Aaj abhi baaki hai: {list}.', 'Aaj ke liye bacha hai: {list}.'],
  dueDone: ['Ho chuka hai: {list}.', 'Ab tak tick hua: {list}.'],
  dueAllDone: ['Aaj ke sabhi {n} kaam ho gaye{m}: {list}.', 'Aaj ka din poora hai, sabhi {n}{m}: {list}.'],
  dueAllDoneOne: ['Aaj jo karna tha, ho gaya: {list}.', 'Aaj ka din poora hai: {list}.'],
  dayDone: ['{date} ko aapne yeh kiya: {list}.', '{date} ko hua: {list}.'],
  dayMissed: ['{date} ko chhoota: {list}.', '{date} ko yeh reh gaya: {list}.'],
  daySkipped: ['{date} ko skip ya aaram par: {list}.', '{date} ko ginti se bahar: {list}.'],
  dayNone: ['Us din kuch tay nahi tha aur kuch tick nahi hua.', 'Us din ka record mein kuch nahi hai.'],
  dayAhead: ['{date} ko karna hai: {list}.', '{date} ke liye tay hai: {list}.'],
  dayAheadNone: ['Us din kuch tay nahi hai.', 'Us din aapse kuch nahi maanga gaya hai.'],
  spanList: ['{span}: {list}.'],
  spanNone: ['Us samay kuch tay nahi tha.', 'Us samay ka ginne ko record mein kuch nahi hai.'],
  bestOf: [
    '{h} {weekday} ko sabse accha jata hai: {due} mein se {done}{m}.',
    '{h} ke liye {weekday} sabse accha hai, {due} mein se {done}{m}.',
  ],
  bestNone: ['Tulna ke liye ek hi vaar ke teen din chahiye, record abhi wahan tak nahi pahuncha.'],
  noneOverdue: ['Kuch bhi overdue nahi hai.'],
  goalToday: ['{goal} ki tareekh aaj hai, {date}{m}.'],
  goalStepPast: [
    '“{step}” ki tareekh nikal chuki hai: {date}{m}.',
    '“{step}” {date} tak hona tha aur abhi baaki hai{m}.',
  ],
  strength: ['{h} ki mazbooti 100 mein se {n} hai{m}.'],
  noteNone: ['Aapke record mein abhi koi note nahi hai.'],
  streakHolds: ['{h} ka silsila chal raha hai, lagataar {n}{m}.', 'Nahi, {h} lagataar {n} par hai{m}.'],
  streakGone: ['{h} ka silsila abhi nahi chal raha; sabse lamba {n} record mein rahega{m}.'],
  amount: ['{h}, {date}: {value} {unit}{m}.', '{date} ko {h} mein {value} {unit} hua{m}.'],
  amountNone: ['{date} ko {h} ki koi maatra darj nahi hai{m}.'],
  predict: ['Yeh main nahi jaan sakta, aur andaza nahi lagaunga. Record yeh kehta hai.'],
  more: ['Baaki aaj ke page par hai.'],
  dueNone: ['Aaj kuch bhi tay nahi hai.', 'Aaj aapse kuch nahi maanga gaya hai.'],

  isDone: ['Aaj aapne {h} tick kiya hai{m}.', '{h} aaj tick ho chuka hai{m}.'],
  isOpen: ['{h} aaj karna hai{m}.', '{h} aaj baaki hai{m}.'],
  isFree: ['{h} aaj tay nahi hai{m}.', 'Aaj {h} ke liye kuch tay nahi hai{m}.'],
  noTopic: [
    '“{topic}” naam ki koi habit ya goal mujhe aapke record mein nahi mila.',
    '“{topic}” aapki habits aur goals mein nahi hai.',
  ],
  alsoDone: ['Aaj aap {h} kar chuke hain{m}.', '{h} aaj pehle hi tick hai{m}.'],

  window: [
    'Pichhle {days} dino mein {due} mein se {done} baar hua{m}.',
    'Pichhle {days} din: {due} mein se {done}{m}.',
  ],
  weekday: [
    'Pichhle {due} {weekday} mein se {done} par aapne yeh kiya{m}.',
    '{weekday} ko yeh pichhle {due} mein se {done} baar hua{m}.',
  ],
  streak: ['Yeh lagataar {n} hai{m}.', 'Aapne yeh lagataar {n} baar kiya hai{m}.'],
  last: ['Aaj se pehle aapne ise {date} ko kiya{m}.', 'Aaj se pehle ka aakhri tick {date} ka hai{m}.'],
  first: ['Isse pehle koi tick nahi hai: record aaj se shuru hota hai{m}.', 'Yeh record ka pehla tick hai{m}.'],
  noTick: ['Iska abhi koi tick nahi hai, aaj pehla ho sakta hai{m}.', 'Record mein iska abhi koi tick nahi hai{m}.'],
  serves: [
    'Yeh {goal} ka hissa hai, jiski tareekh {date} hai{m}.',
    'Yeh {goal} ko aage badhata hai, tareekh {date}{m}.',
  ],
  servesOpen: ['Yeh {goal} ka hissa hai{m}.', 'Yeh {goal} ko aage badhata hai{m}.'],
  leadsTo: ['Yeh “{step}” tak le jata hai, tareekh {date}{m}.', 'Isse “{step}” banta hai, {date} tak{m}.'],
  leadsToWhy: [
    'Yeh “{step}” tak le jata hai, tareekh {date}: {why}{m}.',
    'Isse “{step}” banta hai, {date} tak. Plan kaaran batata hai: {why}{m}.',
  ],

  smallest: [
    'Bhaari din par chhota roop bhi gina jata hai: “{smallest}”{m}.',
    'Chhota roop kaafi hai: “{smallest}”{m}.',
  ],
  cue: ['Iski jagah pehle se tay hai: “{cue}”{m}.', 'Aapne ise ek pal se joda hai: “{cue}”{m}.'],
  begin: [
    'Pehle kuch minute kijiye, phir tay kijiye.',
    'Bas kholiye, shuru ke minute kijiye, aage ka baad mein sochiye.',
  ],
  thenNext: ['Iske baad {h} hai{m}.', 'Aage {h} aata hai{m}.'],
  enough: ['Aaj isse zyada ki zaroorat nahi hai.', 'Aaj ke liye itna hi kaafi hai.'],
  skipIsFine: [
    'Skip se kuch nahi toot-ta: skip kiye din gine nahi jate.',
    'Aap skip kar sakte hain; woh din ginti se bahar rehta hai.',
  ],

  howList: ['Pichhle {days} din: {list}.', 'Pichhle {days} dino mein: {list}.'],
  howItem: ['{h} {due} mein se {done}{m}'],
  howNone: [
    'Abhi koi din poora nahi hua, isliye jodne ko kuch nahi hai.',
    'Ginne ke liye abhi jaldi hai: koi din band nahi hua.',
  ],
  strongest: ['{h} sabse pakka hai, lagataar {n}{m}.', 'Sabse tikaau {h} hai: lagataar {n}{m}.'],

  goalDue: ['{goal} ki tareekh {date} hai, {days} din baad{m}.', '{goal}: {days} din baaki, tareekh {date}{m}.'],
  goalPast: ['{goal} ki tareekh {date} thi, jo nikal chuki hai{m}.', '{goal} ki tareekh nikal chuki hai: {date}{m}.'],
  goalOpen: ['{goal} ki koi deadline nahi hai{m}.', '{goal} ke liye deadline tay nahi hai{m}.'],
  goalForecast: ['{sentence}{m}.'],
  goalStep: ['Aage “{step}” hai, tareekh {date}{m}.', 'Agla kadam “{step}” hai, {date} tak{m}.'],
  goalNote: ['{date} ko aapne likha: “{note}”{m}.', '{date} ka aapka note: “{note}”{m}.'],
  noGoals: ['Aapke record mein abhi koi goal nahi hai.', 'Abhi koi goal darj nahi hai.'],

  streakList: ['Abhi lagataar: {list}.', 'Chal rahe silsile: {list}.'],
  streakItem: ['{h} {n}{m}'],
  streakLongest: ['Ab tak sabse lamba {n} raha, {h} ke saath{m}.', '{h} ek baar {n} tak pahuncha tha{m}.'],
  streakNone: [
    'Abhi koi silsila nahi chal raha; agla tick use shuru karega.',
    'Is samay koi silsila nahi hai. Ek tick se shuru hoga.',
  ],

  missedList: ['Pichhle hafte mein chhoota: {list}.', 'Pichhle hafte se yeh reh gaye: {list}.'],
  missedNone: [
    'Pichhle hafte mein jo tay tha, usmein kuch nahi chhoota.',
    'Pichhle hafte mein kuch bhi chhoota nahi hai.',
  ],
  missedSpan: ['Us samay mein chhoota: {list}.'],
  missedSpanNone: ['Us samay mein kuch nahi chhoota.'],
  missedInfo: ['Chhootna bas ek jaankari hai.', 'Har ek sirf yeh batata hai ki woh din kaisa tha.'],

  didOffer: [
    'Badhiya. Tick aap lagaiye: {h} bas ek tap door hai{m}.',
    'Yeh gina jayega. {h} aap khud tick kijiye, ek tap mein{m}.',
  ],
  didAlready: ['{h} {date} ke liye pehle se tick hai{m}.', 'Woh tick laga hua hai: {h}, {date}{m}.'],
  didWhich: ['Badhiya. Kaun sa tha: {list}?', 'Yeh gina jayega. Kya yeh tha: {list}?'],
  didNothing: [
    'Badhiya. Aaj kuch baaki nahi hai, isliye tick karne ko kuch nahi.',
    'Badhiya. Aaj koi habit tick ke intezaar mein nahi hai.',
  ],

  low: ['Batane ke liye dhanyavaad. Plan ruk sakta hai.', 'Yeh kehna zaroori tha. Yahan kuch bhi jaldi ka nahi hai.'],
  lightest: [
    'Phir bhi ek cheez karne ka mann ho to {h} sabse halka hai{m}.',
    'Ek chhoti cheez chahein to woh {h} hai{m}.',
  ],
  lookBack: ['Jo ho chuka hai, use dekhiye.', 'Yeh raha jo aapne kiya hai.'],
  startWith: ['{h} se shuru kijiye{m}.', 'Shuruaat {h} se kijiye{m}.'],
  minutes: ['Iske liye {minutes} minute tay hain{m}.', '{minutes} minute iske liye rakhe hain{m}.'],
  planMine: [
    'Main plan apne aap nahi badalta; aap ek pal mein badal sakte hain.',
    'Plan badalna aapke haath mein hai; main bas jagah dikhata hoon.',
  ],
  planWhere: [
    '{h} kholkar doosre din chuniye, ya use kuch samay aaram dijiye{m}.',
    '{h} ke page par aap use hata ya rok sakte hain{m}.',
  ],

  askWhy: ['Isse is hafte aapka kya aasan hoga?', 'Yeh aapke liye kyun maayne rakhta hai?'],
  askHelped: ['Shuru karne mein kis cheez ne madad ki?', 'Yeh kis wajah se ho paya?'],
  askWhen: ['Aaj yeh kis samay baithega?', 'Iske liye kaun sa samay theek rahega?'],
  askBlocker: ['Beech mein kya aaya?', 'Kis baat ne ise mushkil banaya?'],
  askNext: ['Kya aage ka dekhein?', 'Ab aap kya dekhna chahenge?'],
  askStep: ['Iska kaun sa hissa sabse kam saaf hai?', 'Kaun sa kadam aur chhota karein?'],
  askLow: ['Abhi sabse zyada kya bhaari lag raha hai?', 'Aaj aapko kisse madad milegi?'],

  replyDue: ['Aaj kya karna hai?'],
  replyWhy: ['Yeh aaj kyun karun?'],
  replyHow: ['Mera kaisa chal raha hai?'],
  replyNext: ['Ab kya karun?'],
  replyStart: ['Shuru kaise karun?'],
  replyMissed: ['Kya chhoot gaya?'],
  replyMove: ['Kya ise badal sakte hain?'],
  replyLow: ['Aaj thakaan hai'],
  replyDone: ['Ho gaya'],
  replyHelp: ['Aap kya kar sakte hain?'],
}
