import type { Weekday } from '#habits/habits.api.ts'
import type { Dialogue } from './format.ts'

/** What is said in quotation marks is somebody’s words, not the coach’s. */
export const withoutQuotes = (text: string) => text.replace(/“[^”]*”|"[^"]*"/g, '“”')

/** Marks such as [2] taken out. */
export const withoutMarks = (text: string) => text.replace(/\s*\[\d+(?:\s*,\s*\d+)*\]/g, '')

/** Numbers as plain digits, of both scripts, without grouping commas, leading zeros or the place of a mark. */
export const numbersIn = (text: string): Set<string> =>
  new Set(
    withoutMarks(text)
      .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
      .replace(/(\d),(?=\d{2,3}(?:\D|$))/g, '$1')
      .match(/\d+(?:\.\d+)?/g)
      ?.map((number) => String(Number(number))) ?? [],
  )

/** Ways to say a thing in the three languages; wide on purpose, for whoever words the coach is free in how. */
const ways = {
  unknown:
    /\b(?:not (?:in|on|among) (?:your|the)|(?:is|are|was) not (?:recorded|written|noted)|(?:record|notes|memory|memories) (?:has|have|holds?|says?) (?:no|nothing)|no (?:note|amount|record|memory|entry|mention)|nothing (?:is )?(?:recorded|written|noted|saved|said|in (?:your|the)|about)|cannot (?:know|see|tell|say)|can[’']?t (?:know|see|tell|say)|do(?:es)?(?: not|n[’']t) (?:know|have|hold|say|record|track)|(?:find|found|have) no(?:thing)?|no honest answer|did(?: not|n[’']t) understand|never (?:told|wrote|said|mentioned))\b|नहीं मिल|दर्ज नहीं|लिखा नहीं|नहीं (?:लिखा|कहा|बताया|जान|बता|समझा|पता)|पता नहीं|मेरे पास .{0,20}नहीं|(?:record|रिकॉर्ड|यादों|बातों|notes?) (?:में|मे) .{0,30}(?:नहीं|कुछ नहीं)|\b(?:nahi mil|darj nahi|likha nahi|nahi (?:likha|kaha|bataya|jaan|bata|samjh|pata)|pata nahi|(?:mere )?paas nahi|(?:record|notes?|yaadon|baaton) (?:mein|me) .{0,30}nahi)/iu,
  none: /\b(?:no|none|nothing|not)\b|नहीं|nahi/iu,
  done: /\b(?:done|did|ticked|tick is there|yes|recorded)\b|हुआ|हो (?:गया|गई|चुका|चुकी)|किया|की |हाँ|tick|hua|ho ga?ya|ho chuk|kiya|haan/iu,
  notDone:
    /\b(?:missed|not|no tick|without a tick|skipped|open)\b|नहीं|छूट|रह गय|बाकी|skip|nahi|chhoot|chhut|reh gay|baaki/iu,
}
export const says = (text: string, what: keyof typeof ways) => ways[what].test(withoutMarks(text))

const weekdays: Record<Weekday, RegExp> = {
  monday: /monday|सोमवार|som(?:vaa?r|waa?r)/i,
  tuesday: /tuesday|मंगलवार|mangal/i,
  wednesday: /wednesday|बुधवार|budh/i,
  thursday: /thursday|गुरुवार|guru/i,
  friday: /friday|शुक्रवार|shukr/i,
  saturday: /saturday|शनिवार|shani/i,
  sunday: /sunday|रविवार|इतवार|ravivaa?r|ravi|itvaa?r/i,
}
export const saysWeekday = (text: string, weekday: Weekday) => weekdays[weekday].test(text)

/** A name as the coach shows it: brackets that look like marks are round there. */
export const wordsFor = (name: string) => name.replaceAll('[', '(').replaceAll(']', ')')

const english = new Set(
  'the is are was were you your it its of on for that this with and not what have has in to at a an i my do did which would there can be been from'.split(
    ' ',
  ),
)
const hindi = new Set(
  'hai hain ka ki ke ko se mein me par aap aapka aapki aapke kya kaise kaisa kaun nahi nahin aur hua hui hue kiya karna karni raha rahi tha thi abhi aaj kal yeh ye woh wo ek bas phir bhi kar lein dijiye kijiye din baaki tak liye ho hoon sakta sakti'.split(
    ' ',
  ),
)

/** The language of an answer, judged without names, quotes and figures; null where too little is left to say. */
export function languageIn(text: string, names: string[]): Dialogue['language'] | null {
  const bare = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, ' '), withoutQuotes(withoutMarks(text)))
  const letters = bare.match(/\p{L}/gu)?.length ?? 0
  if (letters < 8) return null
  const devanagari = bare.match(/\p{Script=Devanagari}/gu)?.length ?? 0
  if (devanagari * 2 >= letters) return 'hi'
  const words = bare.toLowerCase().match(/\p{L}+/gu) ?? []
  const [en, hinglish] = [english, hindi].map((list) => words.filter((word) => list.has(word)).length)
  return (hinglish ?? 0) > (en ?? 0) ? 'hinglish' : 'en'
}

export const sentencesIn = (text: string) =>
  withoutQuotes(withoutMarks(text)).match(/[.!?।…]+(?=[”"')]*(?:\s|$))/g)?.length ?? 0
