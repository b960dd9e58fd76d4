import { opposites } from './attributes.ts'
import { readDate, readDayOfYear } from './dates.ts'
import { bodyFamilies } from './families-body.ts'
import { lifeFamilies } from './families-life.ts'
import { plansFamilies } from './families-plans.ts'
import { studyFamilies } from './families-study.ts'
import { thingsFamilies } from './families-things.ts'
import { compile, type Pattern, type Reading } from './pattern.ts'
import { areMany } from './people.ts'
import { type Clause, clausesOf } from './sentence.ts'
import { type Since, sinceIn } from './since.ts'
import { valueKeyOf } from './value-key.ts'
import { readExam, readMoney, readOrdinal, readTime, topicKey, unitOf } from './values.ts'

/** What a text says of somebody; `topic` is empty where the attribute needs none. */
export type Extracted = {
  subject: string
  attribute: string
  topic: string
  value: string
  valueKey: string
  says: 'is' | 'was' | 'not'
  isChange: boolean
  confidence: number
  /** Since when, where it says so. */
  since: Since | null
}

const patterns: Pattern[] = [
  ...studyFamilies,
  ...plansFamilies,
  ...lifeFamilies,
  ...bodyFamilies,
  ...thingsFamilies,
].flatMap(compile)
const usualConfidence = 0.8
/** Nobody states more of themselves in one text; a longer list is some other kind of text. */
const mostFacts = 40
/** Without one of these, no pattern can match. */
const aboutSomebody =
  /(?:^|[^\p{L}])(?:i|i'm|im|my|our|we|me|the|it|gate|jee|neet|cat|upsc|boards?|crack|qualify|ace|prepare|study|college|school|student|classes|coaching|due|last date|doctor|exams?|hoon|hun|hu|chahiye|jama|submit|हूँ|हूं|जमा|चाहिए|डॉक्टर|maine|मैंने|main|mai|mein|mera|meri|mere|mujhe|muje|hum|मैं|मेरा|मेरी|मेरे|मुझे|हम|मुझ)(?=$|[^\p{L}\p{M}])/iu

const tellsOfNamed =
  /(?:^|[.!\n]\s*)[A-Z][a-z]{2,}(?:'s|’s|\s+(?:is|has|lives|stays|studies|works|speaks|plays|likes|loves|hates))\s/

/**
 * What a text states outright about its speaker and people of theirs, by rules for English, Hindi and Hindi in Latin
 * letters. Questions, wishes, reported speech and quotations are left out: what is missed can be said again, what is
 * wrongly taken has to be found and corrected. `speaker` is `me` or a name; `on` the civil day of the text.
 */
export function extract(text: string, { speaker, on }: { speaker: string; on: string }): Extracted[] {
  const found = new Map<string, Extracted>()
  for (const fact of statementsIn(text, { speaker, on }).flatMap(({ facts }) => facts))
    found.set(JSON.stringify([fact.subject, fact.attribute, fact.topic, fact.valueKey, fact.says]), fact)
  return [...found.values()].slice(0, mostFacts)
}

/** Clause by clause, in its own words, what a text states; none of a text that cannot state anything. */
export function statementsIn(text: string, { speaker, on }: { speaker: string; on: string }) {
  if (!aboutSomebody.test(text) && !tellsOfNamed.test(text)) return []
  return clausesOf(text).map((clause) => {
    const ofSpeaker = speaker === 'me' ? clause.subject : `${speaker}’s ${clause.subject}`
    const whose = clause.subject === 'me' ? speaker : ofSpeaker
    const facts = factsIn(clause, on).map((fact) => ({ ...fact, subject: whose }))
    return { said: clause.said, facts: [...facts, ...naming(clause, whose, speaker)] }
  })
}

type Fact = Omit<Extracted, 'subject'>

/** "My friend Ananya …" tells of a friend, whatever follows; "my sister Meera …" what the sister is called. */
function naming({ named, says, ...clause }: Clause, whose: string, speaker: string): Extracted[] {
  if (!named) return []
  const { relation, name } = named
  const said = { ...clause, says: 'is' as const }
  return areMany.has(relation)
    ? [{ ...factOf(relation, '', name, said), subject: speaker }]
    : [{ ...factOf('name', '', name, said), subject: whose }]
}

function factsIn(clause: Clause, on: string): Fact[] {
  const facts: Fact[] = []
  const taken = new Set<string>()
  const moment = sinceIn(clause.text, on)
  const words = new Set(clause.text.toLowerCase().match(/[\p{L}\p{M}]+/gu))
  // "I lived there in 2022" tells of a time that is over, "I have lived there since 2022" of one that is not.
  const isOver = moment !== null && pastOnly.test(clause.text)
  const dated = (fact: Fact): Fact => {
    if (!moment || fact.says !== 'is') return fact
    return isOver ? { ...fact, says: 'was' } : { ...fact, since: moment.since }
  }
  const hasAll = ({ wants }: Pattern) => wants.every((choices) => choices.some((word) => words.has(word)))
  for (const pattern of patterns) {
    if (taken.has(pattern.attribute) || !hasAll(pattern)) continue
    const match = pattern.expression.exec((isNamed.has(pattern.reads) && moment?.rest) || clause.text)
    if (!match?.groups) continue
    const given = match.groups.v ?? ''
    if (pattern.reads === 'tastes' && isOneThing.test(given)) continue
    const values = readings[pattern.reads](given, on).filter((value) => isValue(value, pattern.reads))
    if (values.length === 0) continue
    taken.add(pattern.attribute)
    const topic = topicOf(pattern, match.groups)
    for (const value of values) {
      const fact = factOf(pattern.attribute, topic, value, clause, pattern.confidence)
      facts.push(...both(isNamed.has(pattern.reads) ? dated(fact) : fact))
    }
  }
  return facts.filter(({ attribute }) => !taken.has(toldBetterBy[attribute] ?? ''))
}

const pastOnly = /(?<!\b(?:have|has|had)\s)\b(?:lived|stayed|worked|studied)\b/i

/** Values that are names and words; in the others a month or a year may be part of the value. */
const isNamed = new Set<Reading>(['text', 'name', 'place', 'institute', 'list', 'tastes'])

/** What a clause tells by the one is not told again by the other. */
const toldBetterBy: Record<string, string> = { hometown: 'city', likes: 'study-time', dislikes: 'study-time' }

const factOf = (
  attribute: string,
  topic: string,
  value: string,
  clause: Clause,
  confidence = usualConfidence,
): Fact => ({
  attribute,
  topic,
  value,
  valueKey: valueKeyOf(value),
  says: clause.says,
  isChange: clause.isChange,
  confidence,
  since: null,
})

/** Who does not like something dislikes it; and whoever likes it does not dislike it. */
function both(fact: Fact): Fact[] {
  const opposite = opposites[fact.attribute]
  if (!opposite || fact.says === 'was') return [fact]
  if (fact.says === 'is') return [fact, { ...fact, attribute: opposite, says: 'not' }]
  return [fact, { ...fact, attribute: opposite, says: 'is' }]
}

function topicOf({ reads, topic }: Pattern, { t, v }: Record<string, string | undefined>): string {
  if (topic !== undefined) return topic
  if (t === undefined) return reads === 'score' ? unitOf(v ?? '') : ''
  return topicKey(t.replace(/^(?:my|the|a|an)\s+/i, '').replace(/\s+(?:ka|ki|का|की)$/, ''))
}

const only = (value: string | null) => (value === null ? [] : [value])
const readings: Record<Reading, (text: string, on: string) => string[]> = {
  text: (text) => [tidy(text)],
  name: (text) => [titled(tidy(text))],
  place: (text) => [titled(tidy(text))],
  list: (text) =>
    tidy(text)
      .split(/\s*,\s*(?:and\s+|aur\s+|और\s+)?|\s+(?:and|or|aur|और|या|&)\s+/i)
      .map(tidy)
      .filter(Boolean),
  tastes: (text) => readings.list(text, '').slice(0, 6),
  date: (text, on) => only(readDate(text, on)),
  'day-of-year': (text) => only(readDayOfYear(text)),
  wake: (text) => only(readTime(text, 'wake')),
  sleep: (text) => only(readTime(text, 'sleep')),
  money: (text) => only(readMoney(text)),
  number: (text) => [String(Number(text))],
  ordinal: (text) => only(readOrdinal(text)),
  exam: (text) => only(readExam(text)),
  score: (text) => [tidy(text)],
  long: (text) => [tidy(text)],
  institute: (text) => (isInstitute.test(text) || isAcronym.test(text) ? [tidy(text)] : []),
}

const isInstitute =
  /(?:^|\s)(?:iit|iiit|nit|bits|iim|iisc|aiims|nlu|vit|srm|du|jnu|bhu|amu|dtu|nsut|lpu|manipal|amity)(?=$|[\s,-])|college|universit|institute|school|vidyalaya|polytechnic|academy|कॉलेज|विश्वविद्यालय|विद्यालय|स्कूल|आईआईटी/i

/** COEP, VJTI: nobody writes anything else that one studies at in capitals. */
const isAcronym = /^(?:the )?[A-Z]{3,6}(?=$|[\s,])/

const tidy = (text: string) =>
  text
    .trim()
    .replace(/^(?:the|a|an|to)\s+/i, '')
    .replace(/[\s.,'-]+$/, '')
/** Written small, it is a name all the same. */
const titled = (text: string) =>
  text === text.toLowerCase() ? text.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()) : text

/** Words that begin something else than a value. */
const noValue =
  /^(?:i|me|you|we|he|she|they|him|her|them|us|my|your|his|our|their|it|that|this|these|those|there|here|how|what|when|where|why|who|not|very|so|too|going|sure|fine|ok|okay|just|all|some|any|much|more|myself|one|nothing|something|everything|is|am|are|was|be|been|to|of|in|on|at|with|from|like|mera|meri|mujhe|main|yeh|ye|woh|wo|kya|bahut|यह|वह|मेरा|मेरी|बहुत)(?=$|\s)/iu
/** "I love the colour of this one" tells of one thing, not of a taste. */
const isOneThing =
  /^\s*(?:the|this|that|these|those|your|his|her|their|its|every|each|how|what|when|being|having|getting|to (?:be|have|get|hear|see|know|think)|hear|makes?|getting)(?=\s|$)/i
const longest: Partial<Record<Reading, number>> = {
  name: 4,
  place: 3,
  tastes: 3,
  list: 5,
  text: 6,
  institute: 7,
  long: 12,
}

function isValue(value: string, reads: Reading): boolean {
  const words = value.split(/\s+/)
  if (valueKeyOf(value) === '' || words.length > (longest[reads] ?? 8)) return false
  if (
    reads === 'place' &&
    /^(?:(?:new|another|different|better|bigger|smaller|nearby)\s+)*(?:home|hostel|pg|room|flat|house|village|city|peace|fear|pain|college|school|work|a|an|the)\b/i.test(
      value,
    )
  )
    return false
  const begins = reads === 'long' ? value.replace(/^(?:at|on|in|from|to)\s+/i, '') : value
  return reads === 'date' || reads === 'score' || !noValue.test(begins)
}
