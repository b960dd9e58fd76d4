import { devanagariDigits } from './dates.ts'
import { ofWhom } from './people.ts'

/** A clause in a form that the patterns know: first person, no negation, with what was taken out said beside it. */
export type Clause = {
  text: string
  /** As it was said. */
  said: string
  subject: string
  says: 'is' | 'was' | 'not'
  isChange: boolean
  named?: { relation: string; name: string }
}

const short: [RegExp, string][] = [
  [/\b(?:can[’'`]t|cannot|can not) stand\b/gi, 'hate'],
  [/[’`]/g, "'"],
  [/\b(I|we)\s+(?:finally|already|actually|honestly|basically|simply)\s+/gi, '$1 '],
  [/\bwe (?=(?:live|stay|moved|shifted|have moved|have shifted)\b)/gi, 'I '],
  [/\bi'm\b|\bim\b/gi, 'I am'],
  [/\bi've\b/gi, 'I have'],
  [/\bi'll\b/gi, 'I will'],
  [/\bi'd\b/gi, 'I would'],
  [/\bwe're\b/gi, 'we are'],
  [/\b(is|are|was|were|do|does|did|have|has|had|would|could|should)n't\b/gi, '$1 not'],
  [/\bcan't\b|\bcannot\b/gi, 'can not'],
  [/\bwon't\b/gi, 'will not'],
  [/\b(he|she|it|that|name|exam)'s\b/gi, '$1 is'],
  [/ज़/g, 'ज़'],
  [/ड़/g, 'ड़'],
  [/ढ़/g, 'ढ़'],
  [/फ़/g, 'फ़'],
  [/हूं/g, 'हूँ'],
  [/\b(hu|hun|hoo|hoon)\b/gi, 'hoon'],
  // A doctor's advice is no hearsay: it holds for whoever tells of it.
  [
    /\b(?:(?:my|the)\s+)?(?:doctor|physio(?:therapist)?|dentist|dietici?an)\s+(?:has\s+)?(?:said|says|told me|advised(?: me)?|asked me)\s+(?:that\s+)?(?:(?:I (?:can not|must not|should not|should avoid|must avoid))|not to|to avoid|no)\s+/gi,
    'I must avoid ',
  ],
  [/(?:doctor|daktar)\s+ne\s+(?:mujhe\s+)?(.{2,40}?)\s+(?:se|ko)\s+mana\s+kiya(?:\s+hai)?/gi, 'mujhe $1 mana hai'],
  [/डॉक्टर\s+ने\s+(?:मुझे\s+)?(.{2,40}?)\s+(?:से|को)\s+मना\s+किया(?:\s+है)?/g, 'मुझे $1 मना है'],
  // "Not this but that", in either order: only that is said.
  [
    /(?<=^|\s)(?!pata|maloom|पता|मालूम)[^\s,]+(?:\s+(?:mein|me|ko|se|में|को|से))?\s+(?:nahi|nahin|nhi|नहीं)\s*,\s*(?:(?:balki|बल्कि)\s+)?(?=\S)/gi,
    '',
  ],
  [
    /,\s*(?:and\s+)?not\s+(?!sure|certain|yet|really)(?:on\s+|in\s+|at\s+)?(?:the\s+)?[\p{L}\p{N}]+(?:\s+[\p{L}\p{N}]+)?\s*(?=$|[.!])/giu,
    '',
  ],
]

/** Somebody else's words: in quotation marks, quoted lines, code, and what is to be written or translated. */
const withoutQuotes = (text: string) =>
  text
    .replace(
      /(?:^|[.!?\n])\s*(?:please\s+|can you\s+|could you\s+)?(?:write|rewrite|translate|summari[sz]e|paraphrase|correct|proofread|check|act as|pretend|imagine|complete|explain|likho|anuvad|लिखो|अनुवाद)\b[^:\n]*[:\n][\s\S]*$/i,
      ' ',
    )
    .replace(/```[\s\S]*?(?:```|$)/g, ' ')
    .replace(/^\s*>.*$/gm, ' ')
    .replace(/"[^"\n]*"?|“[^”\n]*”?|«[^»\n]*»?|(?<=^|[\s(])'[^'\n]+'(?=$|[\s.,;:!?)])/g, ' ')

const isQuestion =
  /\?|^\s*(?:do|does|did|am|is|are|was|were|can|could|should|shall|will|would|what|when|where|which|who|whom|whose|why|how|kya|kab|kahan|kaise|kyun|kyu|kaun|क्या|कब|कहाँ|कैसे|क्यों|कौन)\s/i
const isUncertain =
  /(?:^|[\s,])(?:if|would|could|might|(?<!(?:\d|st|nd|rd|th|in|on|of|this|next|since)\s)may(?=\s+\p{Ll})|maybe|perhaps|probably|suppose|supposing|imagine|pretend|dreamt|dreamed|sapne (?:me|mein)|सपने में|hypothetically|wish|unless|whether|almost|not sure|i guess|i (?:do not |really )?(?:think|believe|feel like|suspect|doubt)|mujhe lagta|planning to move|thinking of|thinking about|used to want|joking|kidding|lol|lmao|rofl|haha+|jk|agar|kaash|kash|shayad|mazaak|maan lo|hota to|अगर|काश|शायद|मुझे लगता|मान लो|मज़ाक|होता तो)(?=$|[\s,])/iu
const isReported =
  /(?:^|[\s,])(?:said|says|saying|told|tells|asked|asks|claims|thinks|thought|heard|according to|wrote|writes|bola|boli|bole|bolta|bolti|bol (?:raha|rahi|rahe)|keh (?:raha|rahi|rahe)|likha|likhi|kaha|kehta|kehti|kehte|pucha|poocha|बोला|बोली|बोले|कहा|कहता|कहती|कहते|पूछा)(?=$|[\s,:])/i

/** What shall be forgotten is no longer said. */
const isToForget =
  /^\s*(?:(?:please|pls|can you|could you|ok|coach)\s+)*(?:forget|delete|erase|remove)\s+(?:that|what|where|about|everything|the fact|my|it)\s|(?:^|\s)(?:bhool|bhul)\s+(?:jao|ja|jaiye)(?=\s|$)|भूल\s+(?:जाओ|जा|जाइए)(?=\s|$)/iu

/** What the text states outright of its speaker and of people of theirs, clause by clause. */
export function clausesOf(text: string): Clause[] {
  const plain = short.reduce(
    (sofar, [from, to]) => sofar.replace(from, to),
    devanagariDigits(withoutQuotes(text.normalize('NFC'))),
  )
  return plain
    .split(/(?<!\b(?:mr|mrs|ms|dr|st|no|rs|b|m|vs|prof))(?<!\d)\.(?=\s|$)|(?<=\d)\.(?=\s|$)|[!।;\n]+|(?<=\?)/i)
    .flatMap((sentence) => (isQuestion.test(sentence) || isToForget.test(sentence) ? [] : sentence.split(between)))
    .map((clause) => clause.trim())
    .filter((clause) => clause && !isUncertain.test(clause) && !isReported.test(clause))
    .map(toClause)
}

/** Between two statements; a comma within a list does not part them. */
const between =
  /\s*,?\s+(?:but|and|while|whereas|because|so|lekin|magar|par|aur|kyunki|लेकिन|मगर|पर|और|क्योंकि)\s+(?=(?:also\s+|now\s+|ab\s+|अब\s+)?(?:I|my|we|our|he|she|they|the|main|mai|mera|meri|mere|mujhe|hum|मैं|मेरा|मेरी|मेरे|मुझे|हम)\s)|\s*,\s+(?=(?:I|my|main|mera|meri|mujhe|मैं|मेरा|मेरी|मुझे)\s)|\s*,\s+(?=(?-i:[A-Z][a-z]+)\s+(?:moved|left|is|has|was|went|shifted)\s)|\s*,?\s+(?:because|kyunki|क्योंकि)\s+|(?<=\s(?:hai|hain|hoon|है|हैं|हूँ))\s*,?\s+(?:aur|lekin|par|magar|और|लेकिन|पर|मगर)\s+|\s*[–—]\s*/i

const change =
  /(?:^|[\s,])(?:now|moved|shifted|switched|changed|joined|instead|these days|nowadays|postponed|preponed|rescheduled|actually|correction|update|ab|aajkal|badal|अब|आजकल|बदल)(?=$|[\s,:])/i

/** Words that only begin to speak. */
const opening =
  /^(?:(?:hey|hi|hello|so|ok|okay|well|and|also|but|btw|by the way|actually|honestly|basically|fyi|correction|update|yaar|bhai|bro|dude|aur|waise|haan|toh|और|वैसे|यार|हाँ)(?:\s*[,:]\s*|\s+))+/i
/** Words that only end it. */
const closing = /(?:\s*,?\s+(?:by the way|btw|though|tbh|yaar|bhai|bro|please|ok|okay|यार|भाई|वैसे))+\s*$/i
/** "Third year ECE student here" leaves out who that is. */
const unnamedSelf =
  /^(?:a\s+)?(?=(?:[\p{L}\d.-]+\s+){0,5}student\b)(?=(?:first|second|third|fourth|final|1st|2nd|3rd|4th|b\.?tech|b\.?sc|b\.?com|m\.?tech|m\.?sc|mbbs|mba|class|cse|ece|engineering|medical|law)\b)(?<what>.+?)(?:\s+here)?$/iu
/** In speech the owner may come last: "budget 5000 hai mera". */
const ownerLast = /^(?<rest>.+\s(?:hai|hain|है|हैं|hoon|हूँ))\s+(?<owner>mera|meri|mere|mujhe|main|मेरा|मेरी|मेरे|मुझे|मैं)$/iu

function toClause(spoken: string): Clause {
  const isChange = change.test(spoken)
  const clause = spoken
    .replace(opening, '')
    .replace(closing, '')
    .replace(ownerLast, '$<owner> $<rest>')
    .replace(unnamedSelf, 'I am a $<what>')
  const { text: stated, subject, named } = ofWhom(clause)
  const { text, says } = withoutNegation(` ${stated} `)
  return { text: text.replace(/\s+/g, ' '), said: spoken, subject, says, isChange, named }
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
