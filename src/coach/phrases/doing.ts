import { phrases } from './said-in.ts'

/** What is told as done, skipped or moved, and the cards for it. */
export const doing = phrases({
  didAlready: {
    en: ['{h} is ticked for {date} already{m}.', 'That one is ticked: {h}, {date}{m}.'],
    hi: ['{h} {date} के लिए पहले से tick है{m}।', 'वह tick लगा हुआ है: {h}, {date}{m}।'],
    hinglish: ['{h} {date} ke liye pehle se tick hai{m}.', 'Woh tick laga hua hai: {h}, {date}{m}.'],
  },
  didWhich: {
    en: ['Good. Which one was it: {list}?', 'That counts. Was it {list}?'],
    hi: ['बढ़िया। कौन सा था: {list}?', 'यह गिना जाएगा। क्या यह था: {list}?'],
    hinglish: ['Badhiya. Kaun sa tha: {list}?', 'Yeh gina jayega. Kya yeh tha: {list}?'],
  },
  didNothing: {
    en: ['Good. Nothing is open today, so there is nothing to tick.', 'Good. No habit is waiting for a tick today.'],
    hi: ['बढ़िया। आज कुछ बाकी नहीं है, इसलिए tick करने को कुछ नहीं।', 'बढ़िया। आज कोई आदत tick के इंतज़ार में नहीं है।'],
    hinglish: [
      'Badhiya. Aaj kuch baaki nahi hai, isliye tick karne ko kuch nahi.',
      'Badhiya. Aaj koi habit tick ke intezaar mein nahi hai.',
    ],
  },
  didCard: {
    en: [
      'Good. {h} for {date} is ready below; one tap logs it{m}.',
      'That counts. The card below logs {h} for {date}{m}.',
    ],
    hi: ['बढ़िया। {h}, {date}: नीचे का card एक tap में इसे लिख देगा{m}।', 'यह गिना जाएगा। {date} के लिए {h} नीचे तैयार है{m}।'],
    hinglish: [
      'Badhiya. {h}, {date}: neeche ka card ek tap mein ise likh dega{m}.',
      'Yeh gina jayega. {date} ke liye {h} neeche taiyaar hai{m}.',
    ],
  },
  didCardValue: {
    en: [
      'Good: {value} {unit}. {h} for {date} is ready below; one tap logs it{m}.',
      '{value} {unit}, noted. The card below logs {h} for {date}{m}.',
    ],
    hi: [
      'बढ़िया: {value} {unit}। {h}, {date}: नीचे का card इसे लिख देगा{m}।',
      '{value} {unit}, ठीक है। {date} के लिए {h} नीचे तैयार है{m}।',
    ],
    hinglish: [
      'Badhiya: {value} {unit}. {h}, {date}: neeche ka card ise likh dega{m}.',
      '{value} {unit}, theek hai. {date} ke liye {h} neeche taiyaar hai{m}.',
    ],
  },
  didMore: {
    en: ['The card below changes the amount to {value} {unit}.', 'The card below would make it {value} {unit}.'],
    hi: ['नीचे का card मात्रा को {value} {unit} कर देगा।'],
    hinglish: ['Neeche ka card maatra ko {value} {unit} kar dega.'],
  },
  mine: {
    en: ['Nothing is written before you tap.', 'It waits for your tap; I change nothing by myself.'],
    hi: ['आपके tap से पहले कुछ नहीं लिखा जाता।', 'यह आपके tap का इंतज़ार करेगा; मैं अपने आप कुछ नहीं बदलता।'],
    hinglish: [
      'Aapke tap se pehle kuch nahi likha jata.',
      'Yeh aapke tap ka intezaar karega; main apne aap kuch nahi badalta.',
    ],
  },
  skipCard: {
    en: [
      'That is fine. The card below skips {h} for {date}{m}.',
      'All right. {h} can rest on {date}; the card below does it{m}.',
    ],
    hi: [
      'कोई बात नहीं। नीचे का card {date} के लिए {h} को skip कर देगा{m}।',
      'ठीक है। {date} को {h} रहने देते हैं; नीचे card है{m}।',
    ],
    hinglish: [
      'Koi baat nahi. Neeche ka card {date} ke liye {h} ko skip kar dega{m}.',
      'Theek hai. {date} ko {h} rehne dete hain; neeche card hai{m}.',
    ],
  },
  skipWhich: {
    en: ['Which one shall it be: {list}?'],
    hi: ['कौन सा छोड़ना है: {list}?'],
    hinglish: ['Kaun sa chhodna hai: {list}?'],
  },
  skipDone: {
    en: ['{h} has its tick for {date} already, so there is nothing to skip{m}.'],
    hi: ['{date} को {h} हो चुका है, इसलिए छोड़ने को कुछ नहीं{m}।'],
    hinglish: ['{date} ko {h} ho chuka hai, isliye chhodne ko kuch nahi{m}.'],
  },
  skipIsFine: {
    en: [
      'A skip breaks nothing: skipped days are not counted.',
      'You may skip; skipped days are left out of the count.',
    ],
    hi: ['Skip से कुछ नहीं टूटता: skip किए दिन गिने नहीं जाते।', 'आप skip कर सकते हैं; वह दिन गिनती से बाहर रहता है।'],
    hinglish: [
      'Skip se kuch nahi toot-ta: skip kiye din gine nahi jate.',
      'Aap skip kar sakte hain; woh din ginti se bahar rehta hai.',
    ],
  },
  moveCard: {
    en: ['The card below moves {h} from {date} to {to}{m}.', '{h}: from {date} to {to}, one tap on the card below{m}.'],
    hi: ['नीचे का card {h} को {date} से {to} पर ले जाएगा{m}।', '{h}: {date} की जगह {to}, नीचे के card पर एक tap{m}।'],
    hinglish: [
      'Neeche ka card {h} ko {date} se {to} par le jayega{m}.',
      '{h}: {date} ki jagah {to}, neeche ke card par ek tap{m}.',
    ],
  },
  moveTo: {
    en: ['To which day should {h}{m} go?'],
    hi: ['{h}{m} को किस दिन पर ले जाएँ?'],
    hinglish: ['{h}{m} ko kis din par le jayein?'],
  },
  moveFree: {
    en: ['{h} is not due on {date}{m}.'],
    hi: ['{date} को {h} तय नहीं है{m}।'],
    hinglish: ['{date} ko {h} tay nahi hai{m}.'],
  },
  moveSame: {
    en: ['{h} is due on {to} anyway, so nothing has to move{m}.'],
    hi: ['{h} {to} को वैसे भी तय है, इसलिए कुछ हटाना नहीं{m}।'],
    hinglish: ['{h} {to} ko waise bhi tay hai, isliye kuch hatana nahi{m}.'],
  },
  didSome: {
    en: ['That counts: {list}. A card for each is ready below.'],
    hi: ['यह गिना जाएगा: {list}। हर एक का card नीचे है।'],
    hinglish: ['Yeh gina jayega: {list}. Har ek ka card neeche hai.'],
  },
  moveQuota: {
    en: ['{h} has no fixed day, so any day will do; {done} of {due} are done so far{m}.'],
    hi: ['{h} का कोई तय दिन नहीं है, कोई भी दिन चलेगा; अब तक {due} में से {done}{m}।'],
    hinglish: ['{h} ka koi tay din nahi hai, koi bhi din chalega; ab tak {due} mein se {done}{m}.'],
  },
  planWhere: {
    en: [
      'Open {h} to choose other days, or let it rest for a while{m}.',
      'On the page of {h} you can move it or let it rest{m}.',
    ],
    hi: ['{h} खोलकर दूसरे दिन चुनिए, या उसे कुछ समय आराम दीजिए{m}।', '{h} के पन्ने पर आप उसे हटा या रोक सकते हैं{m}।'],
    hinglish: [
      '{h} kholkar doosre din chuniye, ya use kuch samay aaram dijiye{m}.',
      '{h} ke page par aap use hata ya rok sakte hain{m}.',
    ],
  },
  checkinCard: {
    en: [
      'The card below holds the check-in for {goal}: {date}, {outcome}{m}.',
      'Your check-in for {goal} is ready below: {date}, {outcome}{m}.',
    ],
    hi: ['{goal} का check-in नीचे तैयार है: {date}, {outcome}{m}।'],
    hinglish: ['{goal} ka check-in neeche taiyaar hai: {date}, {outcome}{m}.'],
  },
  checkinOutcome: {
    en: ['How did it go for {goal}{m}: done, partly or missed?'],
    hi: ['{goal}{m} कैसा रहा: हुआ, आधा या छूटा?'],
    hinglish: ['{goal}{m} kaisa raha: hua, aadha ya chhoota?'],
  },
  checkinWhich: {
    en: ['Which goal is it for: {list}?'],
    hi: ['यह किस लक्ष्य के लिए है: {list}?'],
    hinglish: ['Yeh kis goal ke liye hai: {list}?'],
  },
  checkinGood: {
    en: ['Writing down a hard day is worth as much as a good one.', 'A line like this is what a plan learns from.'],
    hi: ['मुश्किल दिन लिखना भी उतना ही काम का है।', 'Plan इन्हीं पंक्तियों से सीखता है।'],
    hinglish: ['Mushkil din likhna bhi utna hi kaam ka hai.', 'Plan inhi lines se seekhta hai.'],
  },
  steady: {
    en: ['That is what holds a plan together.', 'One day at a time is how it adds up.'],
    hi: ['Plan इसी से टिकता है।', 'एक एक दिन से ही यह बनता है।'],
    hinglish: ['Plan isi se tikta hai.', 'Ek ek din se hi yeh banta hai.'],
  },
  planCard: {
    en: [
      'A goal, then: “{text}”. The card below makes a plan of it.',
      '“{text}”: the card below turns it into a plan.',
    ],
    hi: ['तो लक्ष्य यह है: “{text}”। नीचे का card इससे plan बनाएगा।', '“{text}”: नीचे का card इसे plan में बदलेगा।'],
    hinglish: [
      'To goal yeh hai: “{text}”. Neeche ka card isse plan banayega.',
      '“{text}”: neeche ka card ise plan mein badlega.',
    ],
  },
  planFirst: {
    en: ['You see the plan first, and nothing begins before you accept it.'],
    hi: ['पहले आप plan देखेंगे; आपकी हाँ से पहले कुछ शुरू नहीं होता।'],
    hinglish: ['Pehle aap plan dekhenge; aapki haan se pehle kuch shuru nahi hota.'],
  },
  notDone: {
    en: ['All right, it is noted between us, not in the record.', 'That happens. Nothing is written because of it.'],
    hi: ['कोई बात नहीं। इससे कुछ लिखा नहीं गया है।', 'ऐसा होता है। इसकी वजह से कुछ दर्ज नहीं होता।'],
    hinglish: ['Koi baat nahi. Isse kuch likha nahi gaya hai.', 'Aisa hota hai. Iski wajah se kuch darj nahi hota.'],
  },
  notDoneSkip: {
    en: ['If there was a reason, such as illness or travel, the card below makes it a skip.'],
    hi: ['बीमारी या सफ़र जैसी कोई वजह थी, तो नीचे का card इसे skip बना देगा।'],
    hinglish: ['Bimari ya safar jaisi koi wajah thi, to neeche ka card ise skip bana dega.'],
  },
  notDoneHas: {
    en: ['The record says otherwise: {h} is ticked for {date}{m}. On its page the tick can be taken back.'],
    hi: ['Record में {date} {h} पर tick है{m}। ग़लती से लगा हो तो उसके पन्ने पर हटा सकते हैं।'],
    hinglish: ['Record mein {date} {h} par tick hai{m}. Galti se laga ho to uske page par hata sakte hain.'],
  },
})
