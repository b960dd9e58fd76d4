/** A clause in a form that the patterns know: first person, no negation, with what was taken out said beside it. */
export type Clause = { text: string; subject: string; says: 'is' | 'was' | 'not'; isChange: boolean }

const short: [RegExp, string][] = [
  [/\b(?:can[’'`]t|cannot|can not) stand\b/gi, 'hate'],
  [/[’`]/g, "'"],
  [/\bi'm\b|\bim\b/gi, 'I am'],
  [/\bi've\b/gi, 'I have'],
  [/\bi'll\b/gi, 'I will'],
  [/\bi'd\b/gi, 'I would'],
  [/\bwe're\b/gi, 'we are'],
  [/\b(is|are|was|were|do|does|did|have|has|had)n't\b/gi, '$1 not'],
  [/\bcan't\b|\bcannot\b/gi, 'can not'],
  [/\bwon't\b/gi, 'will not'],
  [/\b(he|she|it|that|name|exam)'s\b/gi, '$1 is'],
  [/ज़/g, 'ज़'],
  [/ड़/g, 'ड़'],
  [/ढ़/g, 'ढ़'],
  [/फ़/g, 'फ़'],
  [/हूं/g, 'हूँ'],
  [/\b(hu|hun|hoo|hoon)\b/gi, 'hoon'],
]

/** Somebody else's words: in quotation marks, quoted lines, code. */
const withoutQuotes = (text: string) =>
  text
    .replace(/```[\s\S]*?(?:```|$)/g, ' ')
    .replace(/^\s*>.*$/gm, ' ')
    .replace(/"[^"\n]*"?|“[^”\n]*”?|«[^»\n]*»?|(?<=^|[\s(])'[^'\n]+'(?=$|[\s.,;:!?)])/g, ' ')

const isQuestion =
  /\?|^\s*(?:do|does|did|am|is|are|was|were|can|could|should|shall|will|would|what|when|where|which|who|whom|whose|why|how|kya|kab|kahan|kaise|kyun|kyu|kaun|क्या|कब|कहाँ|कैसे|क्यों|कौन)\s/i
const isUncertain =
  /(?:^|[\s,])(?:if|would|could|might|(?<!(?:\d|st|nd|rd|th|in|on|of|this|next|since)\s)may(?=\s+\p{Ll})|maybe|perhaps|probably|suppose|supposing|imagine|pretend|hypothetically|wish|unless|whether|almost|not sure|i guess|i (?:do not |really )?(?:think|believe|feel like|suspect|doubt)|mujhe lagta|planning to move|thinking of|thinking about|joking|kidding|agar|kaash|kash|shayad|mazaak|maan lo|hota to|अगर|काश|शायद|मुझे लगता|मान लो|मज़ाक|होता तो)(?=$|[\s,])/iu
const isReported =
  /(?:^|[\s,])(?:said|says|saying|told|tells|asked|asks|claims|thinks|thought|heard|according to|wrote|writes|bola|boli|bole|bolta|bolti|kaha|kehta|kehti|kehte|pucha|poocha|बोला|बोली|बोले|कहा|कहता|कहती|कहते|पूछा)(?=$|[\s,:])/i

const relations: Record<string, string> = Object.fromEntries(
  Object.entries({
    brother: 'brother|bro|bhai|bhaiya|bhaiyya|भाई|भैया',
    sister: 'sister|sis|behen|bahan|behan|didi|बहन|दीदी',
    mother: 'mother|mom|mum|mummy|maa|ma|mataji|माँ|मां|मम्मी|माता',
    father: 'father|dad|daddy|papa|pita|pitaji|पापा|पिता|पिताजी',
    parents: 'parents|माता-पिता',
    grandmother: 'grandmother|grandma|dadi|nani|दादी|नानी',
    grandfather: 'grandfather|grandpa|dada|nana|दादा|नाना',
    uncle: 'uncle|chacha|mama|चाचा|मामा',
    aunt: 'aunt|aunty|chachi|mami|bua|चाची|मामी|बुआ',
    cousin: 'cousin',
    wife: 'wife|patni|पत्नी',
    husband: 'husband|pati|पति',
    son: 'son|beta|बेटा|बेटे',
    daughter: 'daughter|beti|बेटी',
    girlfriend: 'girlfriend|gf',
    boyfriend: 'boyfriend|bf',
    roommate: 'roommate|room mate|flatmate|रूममेट',
    friend: 'friend|dost|yaar|दोस्त|मित्र',
    teacher: 'teacher|शिक्षक|टीचर',
  }).flatMap(([relation, words]) => words.split('|').map((word) => [word, relation])),
)
const relationWords = Object.keys(relations)
  .sort((a, b) => b.length - a.length)
  .join('|')
const elder =
  '(?:(?:younger|elder|older|little|big|small|twin|best|close|chhota|chhoti|chota|choti|bada|badi|bade|छोटा|छोटी|छोटे|बड़ा|बड़ी|बड़े)\\s+)?'
const owners = 'my|our|mera|meri|mere|hamare|hamari|मेरा|मेरी|मेरे|हमारे'
const named =
  '(?:\\s+(?:named\\s+|called\\s+)?(?<name>(?-i:(?!(?:Is|Has|Was)\\b)[A-Z][a-z]+)|[\\u0900-\\u097F]+(?=\\s+(?:को|का|की|के)\\s)))?'
const ofOther = new RegExp(
  `^(?<before>(?:and|also|aur|btw|so|well|और|today|aaj)\\s+)?(?<owner>${owners})\\s+${elder}(?<relation>${relationWords})(?!\\s+tongue)(?<own>'s)?${named}\\s+(?<rest>.+)$`,
  'iu',
)

/** What the text states outright of its speaker and of people of theirs, clause by clause. */
export function clausesOf(text: string): Clause[] {
  const plain = short.reduce((sofar, [from, to]) => sofar.replace(from, to), withoutQuotes(text.normalize('NFC')))
  return plain
    .split(/(?<!\b(?:mr|mrs|ms|dr|st|no|rs|b|m|vs|prof))(?<!\d)\.(?=\s|$)|(?<=\d)\.(?=\s|$)|[!।;\n]+|(?<=\?)/i)
    .flatMap((sentence) => (isQuestion.test(sentence) ? [] : sentence.split(between)))
    .map((clause) => clause.trim())
    .filter((clause) => clause && !isUncertain.test(clause) && !isReported.test(clause))
    .map(toClause)
}

/** Between two statements; a comma within a list does not part them. */
const between =
  /\s*,?\s+(?:but|and|while|whereas|because|so|lekin|magar|par|aur|kyunki|लेकिन|मगर|पर|और|क्योंकि)\s+(?=(?:also\s+|now\s+|ab\s+|अब\s+)?(?:I|my|we|our|he|she|they|the|main|mai|mera|meri|mere|mujhe|hum|मैं|मेरा|मेरी|मेरे|मुझे|हम)\s)|\s*,\s+(?=(?:I|my|main|mera|meri|mujhe|मैं|मेरा|मेरी|मुझे)\s)|\s*[–—]\s*/i

const change =
  /(?:^|\s)(?:now|moved|shifted|switched|changed|joined|instead|these days|nowadays|postponed|preponed|rescheduled|ab|aajkal|badal|अब|आजकल|बदल)(?=$|\s)/i

function toClause(clause: string): Clause {
  const isChange = change.test(clause)
  const { text: said, subject } = ofWhom(clause)
  const { text, says } = withoutNegation(` ${said} `)
  return { text: text.replace(/\s+/g, ' '), subject, says, isChange }
}

/** "My brother is …" as though he said it himself. */
function ofWhom(clause: string): { text: string; subject: string } {
  const match = ofOther.exec(clause)
  const { relation = '', name, rest = '', own, owner = '' } = match?.groups ?? {}
  if (!match || isAboutNaming(name ? `${name} ${rest}` : rest, relation, own)) return { text: clause, subject: 'me' }
  const subject = relations[relation.toLowerCase()] ?? relation.toLowerCase()
  const who = name && own === undefined ? `${subject} ${name}` : subject
  if (own) return { text: `my ${rest}`, subject }
  if (!/^(?:my|our)$/i.test(owner)) return { text: hindiFirstPerson(rest), subject: who }
  return { text: `I ${englishFirstPerson(rest)}`, subject: who }
}

/** "My best friend is Ravi", "my roommate's name is Ravi": something of the person themselves. */
const isAboutNaming = (rest: string, relation: string, own: string | undefined) => {
  const kind = relations[relation.toLowerCase()]
  if (kind !== 'friend' && kind !== 'roommate') return false
  return own
    ? /^name\b/i.test(rest)
    : /^(?:is\s+(?:called\s+)?[A-Z][a-z]+\s*$|\S+\s+(?:hai|है)\s*$|ka naam|का नाम)/.test(rest)
}

const englishFirstPerson = (rest: string) =>
  rest
    .replace(/^(?:is|are)\b/i, 'am')
    .replace(/^(?:also|currently|now|really|usually)\s+(?:is|are)\b/i, 'am')
    .replace(/^has\b/i, 'have')
    .replace(/^does not\b/i, 'do not')
    .replace(/^(goes|does)\b/i, (verb) => verb.slice(0, -2))
    .replace(/^studies\b/i, 'study')
    .replace(
      /^(live|work|stay|like|love|hate|dislike|enjoy|play|speak|teach|wake|sleep|use|own|prepare|travel|struggle|suffer|get)s\b/i,
      '$1',
    )

function hindiFirstPerson(rest: string): string {
  const ofHim = /^(?:ko|को)\s+/.exec(rest)
  const isHindi = /[ऀ-ॿ]/.test(rest)
  if (ofHim) return `${isHindi ? 'मुझे' : 'mujhe'} ${rest.slice(ofHim[0].length)}`
  const possessed = /^(?:ka|ki|ke|का|की|के)\s+/.exec(rest)
  if (possessed) return `${isHindi ? 'मेरा' : 'mera'} ${rest.slice(possessed[0].length)}`
  return isHindi ? `मैं ${rest.replace(/(?:है|हैं)\s*$/, 'हूँ')}` : `main ${rest.replace(/(?:hai|hain)\s*$/i, 'hoon')}`
}

const over: RegExp[] = [
  /\bused to\s+(?:be\s+(?=a|an|in|at|allergic|vegetarian|vegan))?/i,
  /\bno longer\s+/i,
  /\b(?:(?:do|does|did)\s+)?not\s+(?=.*\b(?:any ?more|any longer)\b)/i,
  /(?:^|\s)ab\s+(?=.*\b(?:nahi|nahin|nhi)\b)/i,
  /(?:^|\s)अब\s+(?=.*नहीं)/,
]
const not = /\s(?:do|does|did)?\s*(?:not|never)(?=\s)|\s(?:nahi|nahin|nhi|नहीं)(?=\s)/gi
const past = /(?<=\s)(?:tha|thi|the|था|थी|थे)(?=\s)/g

function withoutNegation(clause: string): { text: string; says: Clause['says'] } {
  const isOver = over.some((words) => words.test(clause))
  const text = over
    .reduce((sofar, words) => sofar.replace(words, ' '), clause)
    .replace(/\s+(?:any ?more|any longer)(?=\s)/gi, ' ')
  const hindiPast = /(?:^|\s)(?:main|mai|mera|meri|mere|mujhe|मैं|मेरा|मेरी|मेरे|मुझे)\s/i.test(text) && past.test(text)
  past.lastIndex = 0
  const positive = text.replace(not, ' ')
  const present = hindiPast
    ? positive
        .replace(past, /[ऀ-ॿ]/.test(positive) ? 'हूँ' : 'hoon')
        .replace(/\s(?:pehle|pahle|पहले)(?=\s)(?!\s(?:saal|sal|year|साल|वर्ष))/gi, ' ')
    : positive
  if (isOver || hindiPast) return { text: present, says: 'was' }
  return { text: present, says: positive === text ? 'is' : 'not' }
}
