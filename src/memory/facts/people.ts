import { readExam } from './values.ts'

/* Of whom a clause speaks: relations, people with names. */

const relations: Record<string, string> = Object.fromEntries(
  Object.entries({
    brother: 'brother|bro|bhai|bhaiya|bhaiyya|भाई|भैया',
    sister: 'sister|sis|behen|bahan|behan|didi|बहन|दीदी',
    mother: 'mother|mom|mum|mummy|maa|ma|mataji|ammi|amma|माँ|मां|मम्मी|माता|माताजी|अम्मी|अम्मा',
    father: 'father|dad|daddy|papa|papaji|pita|pitaji|baba|abbu|appa|पापा|पिता|पिताजी|बाबा|अब्बू',
    parents: 'parents|माता-पिता',
    grandmother: 'grandmother|grandma|dadi|dadiji|nani|naniji|दादी|दादीजी|नानी|नानीजी',
    grandfather: 'grandfather|grandpa|dada|dadaji|nana|nanaji|दादा|दादाजी|नाना|नानाजी',
    uncle: 'uncle|chacha|mama|mausa|fufa|taya|चाचा|मामा|मौसा|फूफा|ताऊ',
    aunt: 'aunt|aunty|auntie|chachi|mami|bua|mausi|masi|tai|चाची|मामी|बुआ|मौसी|ताई',
    cousin: 'cousin',
    wife: 'wife|patni|पत्नी',
    husband: 'husband|pati|पति',
    son: 'son|beta|बेटा|बेटे',
    daughter: 'daughter|beti|बेटी',
    girlfriend: 'girlfriend|gf',
    boyfriend: 'boyfriend|bf',
    roommate: 'roommate|room mate|flatmate|रूममेट',
    friend: 'friend|dost|yaar|saheli|दोस्त|मित्र|सहेली',
    teacher: 'teacher|शिक्षक|टीचर',
  }).flatMap(([relation, words]) => words.split('|').map((word) => [word, relation])),
)
const relationWords = Object.keys(relations)
  .sort((a, b) => b.length - a.length)
  .join('|')
const elder =
  '(?:(?:younger|elder|older|little|big|small|twin|best|close|chhota|chhoti|chota|choti|bada|badi|bade|छोटा|छोटी|छोटे|बड़ा|बड़ी|बड़े|sabse\\s+(?:achha|achhi|accha|acchi)|सबसे\\s+(?:अच्छा|अच्छी)|school|college)\\s+)?'
const owners = 'my|our|mera|meri|mere|hamare|hamari|मेरा|मेरी|मेरे|हमारे'
const named =
  '(?:\\s+(?:named\\s+|called\\s+)?(?<name>(?-i:(?!(?:Is|Has|Was)\\b)[A-Z][a-z]+(?!\\s+(?:me|mein|main|se)\\b))|[\\u0900-\\u097F]+(?=\\s+(?:को|का|की|के)\\s)))?'
const ofOther = new RegExp(
  `^(?<before>(?:and|also|aur|btw|so|well|और|today|aaj)\\s+)?(?<owner>${owners})\\s+${elder}(?<relation>${relationWords})(?!\\s+tongue)(?<own>'s)?${named}\\s+(?<rest>.+)$`,
  'iu',
)

/** Of these one has several: who is meant is told by the name alone. */
export const areMany = new Set(['friend', 'roommate'])

/** What a clause says, of whom, and who that is to the speaker where a name tells: `named` is a relation and a name. */
type Whom = { text: string; subject: string; named?: { relation: string; name: string } }

/** "My brother is …" as though he said it himself. `subject`: `me`, a relation, or a name. */
export function ofWhom(clause: string): Whom {
  const match = ofOther.exec(clause)
  const { relation = '', name, rest = '', own, owner = '' } = match?.groups ?? {}
  if (!match) return ofNamed(clause)
  if (isAboutNaming(name ? `${name} ${rest}` : rest, relation, own)) return { text: clause, subject: 'me' }
  const subject = relations[relation.toLowerCase()] ?? relation.toLowerCase()
  const named = name && own === undefined ? { relation: subject, name } : undefined
  const who = named && areMany.has(subject) ? named.name : subject
  if (own) return { text: `my ${rest}`, subject }
  if (!/^(?:my|our)$/i.test(owner)) return { text: hindiFirstPerson(rest), subject: who, named }
  return { text: `I ${englishFirstPerson(rest)}`, subject: who, named }
}

/** Verbs that tell something lasting of whoever is named before them. */
const tells = 'is|has|lives|stays|studies|works|speaks|plays|likes|loves|hates|joined|got|moved'
const ofName = new RegExp(
  `^(?<name>[A-Z][a-z]{2,})(?:(?<own>'s)\\s+(?<what>\\S+.*)|\\s+(?<rest>(?:(?:also|now|still)\\s+)?(?:${tells})\\s+.+))$`,
  'u',
)
const noName =
  /^(?:The|This|That|These|Those|There|Here|Today|Tomorrow|Yesterday|Now|Then|What|Which|Who|How|Why|When|Where|She|They|You|Everyone|Everybody|Someone|Somebody|Nobody|Anyone|One|God|People|College|School|Class|Exam|Exams|Life|My|Our|Your|His|Her|Its|Their|Main|Mera|Meri|Mere|Mujhe|Jan|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/

/** "Ravi lives in Chennai", "Sana's exam is …": of somebody who is named, as though they said it. */
function ofNamed(clause: string): { text: string; subject: string } {
  const { name = '', own, what, rest = '' } = ofName.exec(clause)?.groups ?? {}
  if (name === '' || /\b(?:my|our|me)\b/i.test(clause) || noName.test(name) || readExam(name) !== null)
    return { text: clause, subject: 'me' }
  return { text: own ? `my ${what}` : `I ${englishFirstPerson(rest)}`, subject: name }
}

/** "My best friend is Ravi", "my roommate's name is Ravi": something of the person themselves. */
const isAboutNaming = (rest: string, relation: string, own: string | undefined) => {
  const kind = relations[relation.toLowerCase()]
  if (kind !== 'friend' && kind !== 'roommate') return false
  return own
    ? /^name\b/i.test(rest)
    : /^(?:is\s+(?:now\s+)?(?:called\s+)?[A-Z][a-z]+(?:\s+(?:now|these days|this (?:term|semester|year)))?\s*(?:[,;]|$)|(?:(?:ab|अब)\s+)?\S+\s+(?:hai|है)\s*$|ka naam|का नाम)/.test(
        rest,
      )
}

const englishFirstPerson = (rest: string) =>
  rest
    .replace(/^(?:is|are)\b/i, 'am')
    .replace(/^(?:also|currently|now|really|usually)\s+(?:is|are)\b/i, 'am')
    .replace(/^has\b/i, 'have')
    .replace(/^does not\b/i, 'do not')
    .replace(/^(goes|does|teaches)\b/i, (verb) => verb.slice(0, -2))
    .replace(/^studies\b/i, 'study')
    .replace(
      /^(live|work|stay|like|love|hate|dislike|enjoy|play|speak|wake|sleep|use|own|prepare|travel|struggle|suffer|get|drive|run|sell|want|wear|eat|need)s\b/i,
      '$1',
    )

function hindiFirstPerson(spoken: string): string {
  // Of elders one speaks in the plural: "papa kaam karte hain".
  const rest = spoken.replace(/(\w)te (hai|hain)\s*$/i, '$1ta hain').replace(/ते (हैं|है)\s*$/, 'ता हैं')
  const ofHim = /^(?:ko|को)\s+/.exec(rest)
  const isHindi = /[ऀ-ॿ]/.test(rest)
  if (ofHim) return `${isHindi ? 'मुझे' : 'mujhe'} ${rest.slice(ofHim[0].length)}`
  const possessed = /^(?:ka|ki|ke|का|की|के)\s+/.exec(rest)
  if (possessed) return `${isHindi ? 'मेरा' : 'mera'} ${rest.slice(possessed[0].length)}`
  return isHindi ? `मैं ${rest.replace(/(?:है|हैं)\s*$/, 'हूँ')}` : `main ${rest.replace(/(?:hai|hain)\s*$/i, 'hoon')}`
}
