import type { Language } from '#platform/language.ts'

/**
 * One sentence for each attribute of memory. Holes: the value, its topic; in English who it is (You, Your and what their
 * verb needs), in Hindi what stands before a noun of either gender, so that no verb has to agree with anybody.
 */
type Template = Record<Language, string>
const of = (en: string, hi: string, hinglish: string): Template => ({ en, hi, hinglish })

export const templates: Record<string, Template> = {
  name: of('{Your} name is {v}', '{ka} नाम {v} है', '{ka} naam {v} hai'),
  birthday: of('{Your} birthday is on {v}', '{ka} जन्मदिन {v} को है', '{ka} janamdin {v} ko hai'),
  age: of('{You} {are} {v} years old', '{ki} उम्र {v} साल है', '{ki} umar {v} saal hai'),
  exam: of('{Your} exam is {v}', '{ki} परीक्षा {v} है', '{ka} exam {v} hai'),
  'exam-date': of('{Your} {t} is on {v}', '{ki} {t} की तारीख: {v}', '{ke} {t} ki tareekh: {v}'),
  deadline: of('{Your} {t} is due on {v}', '{t} की आख़िरी तारीख: {v}', '{t} ki aakhri tareekh: {v}'),
  event: of('{Your} {t} is on {v}', '{ki} {t}: {v}', '{ki} {t}: {v}'),
  goal: of('{You} aim{s} for this: {v}', '{ka} सपना: {v}', '{ka} sapna: {v}'),
  target: of('{Your} target is {v}', '{ka} लक्ष्य {v} है', '{ka} target {v} hai'),
  cgpa: of('{Your} CGPA is {v}', '{ka} CGPA {v} है', '{ka} CGPA {v} hai'),
  result: of('{Your} result in {t}: {v}', '{t} में {ka} परिणाम: {v}', '{t} mein {ka} result: {v}'),
  college: of('{Your} college is {v}', '{ka} कॉलेज {v} है', '{ka} college {v} hai'),
  branch: of('{Your} branch is {v}', '{ki} शाखा {v} है', '{ki} branch {v} hai'),
  year: of('{You} {are} in year {v}', '{ka} वर्ष: {v}', '{ka} saal: {v}'),
  semester: of('{You} {are} in semester {v}', '{ka} सेमेस्टर {v} है', '{ka} semester {v} hai'),
  class: of('{You} {are} in class {v}', '{ki} कक्षा {v} है', '{ki} class {v} hai'),
  coaching: of('{Your} coaching is {v}', '{ki} कोचिंग {v} है', '{ki} coaching {v} hai'),
  'strong-subject': of('{Your} strong subject is {v}', '{ka} मज़बूत विषय {v} है', '{ka} mazboot subject {v} hai'),
  'weak-subject': of('{v} is hard for {them}', '{ka} कठिन विषय {v} है', '{ka} mushkil subject {v} hai'),
  'study-time': of('{Your} best time to study: {v}', '{ki} पढ़ाई का सही समय: {v}', '{ki} padhai ka sahi samay: {v}'),
  schedule: of('{Your} {t}: {v}', '{ka} {t}: {v}', '{ka} {t}: {v}'),
  city: of('{You} live{s} in {v}', '{ka} शहर {v} है', '{ka} shahar {v} hai'),
  hometown: of('{You} {are} from {v}', '{ka} मूल शहर {v} है', '{ka} apna shahar {v} hai'),
  housing: of('{You} live{s} {in} {v}', '{ka} घर इन दिनों: {v}', '{ka} ghar in dino: {v}'),
  language: of('{You} speak{s} {v}', '{ki} भाषा {v} है', '{ki} bhasha {v} hai'),
  'mother-tongue': of('{Your} mother tongue is {v}', '{ki} मातृभाषा {v} है', '{ki} matribhasha {v} hai'),
  'wake-time': of('{You} get{s} up at {v}', '{ka} उठने का समय {v} है', '{ka} uthne ka samay {v} hai'),
  'sleep-time': of('{You} go{es} to sleep at {v}', '{ka} सोने का समय {v} है', '{ka} sone ka samay {v} hai'),
  company: of('{You} work{s} at {v}', '{ki} कंपनी {v} है', '{ki} company {v} hai'),
  internship: of('{Your} internship is at {v}', '{ki} इंटर्नशिप {v} में है', '{ki} internship {v} mein hai'),
  occupation: of('{Your} work: {v}', '{ka} काम: {v}', '{ka} kaam: {v}'),
  siblings: of('{You} {have} {v}', '{ke} भाई-बहन: {v}', '{ke} bhai-behen: {v}'),
  died: of('{You} {have} passed away', '{ka} निधन हो चुका है', '{ka} nidhan ho chuka hai'),
  diet: of('{Your} food: {v}', '{ka} खाना: {v}', '{ka} khana: {v}'),
  allergy: of('{You} {are} allergic to {v}', '{ko} {v} से एलर्जी है', '{ko} {v} se allergy hai'),
  health: of('About {your} health: {v}', '{ki} सेहत के बारे में: {v}', '{ki} sehat ke baare mein: {v}'),
  'gave-up': of('{You} gave up {v}', '{ki} छोड़ी हुई चीज़: {v}', '{ki} chhodi hui cheez: {v}'),
  likes: of('{You} like{s} {v}', '{ko} {v} पसंद है', '{ko} {v} pasand hai'),
  dislikes: of('{You} do{es} not like {v}', '{ko} {v} पसंद नहीं है', '{ko} {v} pasand nahi hai'),
  favourite: of('{Your} favourite {t} is {v}', '{ki} पसंद, {t}: {v}', '{ki} pasand, {t}: {v}'),
  hobby: of('{Your} hobby is {v}', '{ka} शौक {v} है', '{ka} shauk {v} hai'),
  budget: of('{Your} budget is {v}', '{ka} बजट {v} है', '{ka} budget {v} hai'),
  fees: of('{Your} fees are {v}', '{ki} फ़ीस {v} है', '{ki} fees {v} hai'),
  loan: of('{Your} loan is {v}', '{ka} लोन {v} है', '{ka} loan {v} hai'),
  scholarship: of('{Your} scholarship is {v}', '{ki} छात्रवृत्ति {v} है', '{ki} scholarship {v} hai'),
  friend: of('{Your} friend is {v}', '{ki} दोस्ती में नाम: {v}', '{ke} dost ka naam: {v}'),
  roommate: of('{Your} roommate is {v}', '{ke} कमरे के साथी का नाम: {v}', '{ke} roommate ka naam: {v}'),
  mentor: of('{Your} mentor is {v}', '{ke} मार्गदर्शक का नाम: {v}', '{ke} mentor ka naam: {v}'),
  pet: of('{Your} pet: {v}', '{ka} पालतू जानवर: {v}', '{ka} paaltu jaanvar: {v}'),
  device: of('{Your} {t} is {v}', '{ka} {t}: {v}', '{ka} {t}: {v}'),
  commute: of('{Your} way to get there: {v}', '{ka} आना-जाना: {v}', '{ka} aana-jaana: {v}'),
  religion: of('{Your} religion: {v}', '{ka} धर्म: {v}', '{ka} dharm: {v}'),
  festival: of('{You} celebrate{s} {v}', '{ka} त्योहार: {v}', '{ka} tyohar: {v}'),
  other: of('{Your} {t}: {v}', '{ka} {t}: {v}', '{ka} {t}: {v}'),
}

/** Of relations, their word in Hindi in both letters, and whether they are of the feminine. */
const relations: Record<string, [string, string, 'f' | 'm']> = {
  brother: ['भाई', 'bhai', 'm'],
  sister: ['बहन', 'behen', 'f'],
  mother: ['माँ', 'maa', 'f'],
  father: ['पिता', 'pita', 'm'],
  parents: ['माता-पिता', 'mata-pita', 'm'],
  grandmother: ['दादी-नानी', 'daadi-naani', 'f'],
  grandfather: ['दादा-नाना', 'daada-naana', 'm'],
  uncle: ['चाचा-मामा', 'chacha-mama', 'm'],
  aunt: ['चाची-मौसी', 'chachi-mausi', 'f'],
  cousin: ['चचेरे भाई-बहन', 'cousin', 'm'],
  wife: ['पत्नी', 'patni', 'f'],
  husband: ['पति', 'pati', 'm'],
  son: ['बेटे', 'bete', 'm'],
  daughter: ['बेटी', 'beti', 'f'],
  girlfriend: ['गर्लफ़्रेंड', 'girlfriend', 'f'],
  boyfriend: ['बॉयफ़्रेंड', 'boyfriend', 'm'],
  roommate: ['रूममेट', 'roommate', 'm'],
  friend: ['दोस्त', 'dost', 'm'],
  teacher: ['शिक्षक', 'teacher', 'm'],
}

/** What stands in the holes for whoever a fact is about: themselves, somebody of theirs, or a name. */
export function ownersOf(subject: string, language: Language): Record<string, string> {
  const relation = relations[subject]
  if (language === 'en') {
    if (subject === 'me')
      return { You: 'You', Your: 'Your', your: 'your', them: 'you', are: 'are', have: 'have', s: '', es: '' }
    const who = relation ? `Your ${subject}` : subject
    const them = relation ? `your ${subject}` : subject
    return { You: who, Your: `${who}’s`, your: `${them}’s`, them, are: 'is', have: 'has', s: 's', es: 'es' }
  }
  const isHindi = language === 'hi'
  const [ka, ki, ke, ko] = isHindi ? ['का', 'की', 'के', 'को'] : ['ka', 'ki', 'ke', 'ko']
  const me = isHindi ? 'आप' : 'aap'
  if (subject === 'me') return { ka: me + ka, ki: me + ki, ke: me + ke, ko: me + ko }
  const who = relation ? `${me}${relation[2] === 'f' ? ki : ke} ${isHindi ? relation[0] : relation[1]}` : subject
  return { ka: `${who} ${ka}`, ki: `${who} ${ki}`, ke: `${who} ${ke}`, ko: `${who} ${ko}` }
}

/** Other words by which students ask for an attribute than its own name. */
export const askedBy: Record<string, string> = {
  birthday: 'born janamdin जन्मदिन',
  age: 'old umar उम्र',
  exam: 'prepare preparing taiyari तैयारी pariksha परीक्षा',
  'exam-date': 'exam pariksha परीक्षा kab कब',
  event: 'kab कब',
  goal: 'dream become sapna सपना banna',
  college: 'college study university padhta padhti',
  branch: 'branch course stream',
  year: 'saal साल वर्ष',
  'weak-subject': 'weak hard kamzor कमजोर',
  'strong-subject': 'strong mazboot मजबूत',
  city: 'live living stay rehta rehti rahta rahti rehte रहता रहती रहते city shahar',
  housing: 'live living stay rehta rehti rahta rahti rehte रहता रहती रहते hostel',
  hometown: 'from home ghar',
  'wake-time': 'wake up uthta uthti उठता उठती',
  'sleep-time': 'sleep bed sota soti सोता सोती',
  company: 'work job naukri',
  occupation: 'work job kaam काम',
  diet: 'eat veg vegetarian khana खाना',
  allergy: 'allergic allergy एलर्जी',
  health: 'avoid allowed doctor knee health ghutna सेहत',
  likes: 'like love pasand पसंद',
  dislikes: 'hate dislike nafrat',
  name: 'naam नाम called',
}
