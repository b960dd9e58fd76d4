import type { Weekday } from '#habits/habits.api.ts'
import { readDaysOff } from './sentence/read-days-off.ts'
import { readHours } from './sentence/read-hours.ts'
import { openSentence, words } from './sentence/sentence.ts'

type Part = 'morning' | 'afternoon' | 'evening' | 'night'

/** What a person wishes different, as far as the built-in planner understands it. */
export type Wishes = {
  notAt: Part[]
  onlyAt: Part | null
  load: 'less' | 'more' | null
  shorter: boolean
  longer: boolean
  fewer: boolean
  daysOff: Weekday[]
  /** The most minutes a week that they leave; null when they name none. */
  minutesPerWeek: number | null
  understood: boolean
}

const partNames: [part: Part, names: string][] = [
  ['morning', 'mornings?|early|subah|savere|सुबह|सवेरे'],
  ['afternoon', 'afternoons?|noon|lunch|dopah?ar|dopeher|दोपहर'],
  ['evening', 'evenings?|shaam|sham|शाम'],
  ['night', 'nights?|late|raat|रात'],
]
const negation = words(
  "not|no|don'?t|doesn'?t|do not|does not|can'?t|cannot|never|without|avoid|hard|difficult|bad|nahi+n?|nahin|mat|na|mushkil|नहीं|मत|ना|मुश्किल|कठिन",
)
const less = words(
  'less|lighter|easier|reduce|too much|too many|too hard|heavy|overwhelm\\w*|cut down|slow(?:er)?|kam|thoda|thodi|halka|zy?ada ho|bahut zy?ada|bhaari|कम|थोड़ा|हल्का|ज़?्यादा हो|बहुत ज़?्यादा|भारी',
)
const more = words(
  'more|harder|increase|faster|intense|too little|too easy|aur|badha\\w*|zy?ada chahiye|ज़?्यादा चाहिए|और|बढ़ा\\S*|तेज़',
)
const shorter = words('short(?:er)?|small(?:er)?|chh?ot[eai]|छोट[ेाी]|brief')
const longer = words('long(?:er)?|lamb[eai]|लंब[ेाी]|fewer days|kam din|कम दिन')
const fewer = words(
  'fewer habits?|one habit|less habits?|simple(?:r)?|kam aadat\\w*|ek hi aadat|कम आदत\\S*|एक ही आदत|सरल|आसान',
)
const weekend = words(
  'week-?ends? only|only week-?ends?|(?:sirf|keval) (?:weekend|shani\\w*)|सिर्फ़? वीकेंड|केवल वीकेंड|on week-?ends?$|weekend par|वीकेंड पर',
)
const nothing = words(
  '(?:zero|0|no|शून्य|कोई)\\s+(?:minutes?|mins?|hours?|मिनट|घंट[ाे])(?!\\s+(?:in the|on|for))|(?:no|zero) time(?: at all)?$',
)
const workdays: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']

const parts = partNames.map(([part, names]) => ({ part, pattern: words(names) }))
const partsIn = (clause: string) => parts.filter(({ pattern }) => pattern.test(clause)).map(({ part }) => part)

/** "no mornings, evenings are better" says two things. */
function readParts(text: string): Pick<Wishes, 'notAt' | 'onlyAt'> {
  const notAt: Part[] = []
  let onlyAt: Part | null = null
  for (const clause of text.split(/[,.;।]|\s(?:but|lekin|par|लेकिन|पर)\s/u)) {
    const named = partsIn(clause)
    if (negation.test(clause)) notAt.push(...named)
    else onlyAt ??= named[0] ?? null
  }
  return { notAt, onlyAt: onlyAt && notAt.includes(onlyAt) ? null : onlyAt }
}

export function readNote(note: string | undefined): Wishes {
  const sentence = openSentence(note ?? '')
  const daysOff = weekend.test(sentence.text) ? workdays : readDaysOff(sentence)
  const minutesPerWeek = nothing.test(sentence.text)
    ? 0
    : (readHours(sentence, 7 - daysOff.length)?.minutesPerWeek ?? null)
  const { text } = sentence
  const wishes = {
    ...readParts(text),
    load: less.test(text) ? 'less' : more.test(text) ? 'more' : null,
    shorter: shorter.test(text),
    longer: longer.test(text),
    fewer: fewer.test(text),
    daysOff,
    minutesPerWeek,
  } satisfies Omit<Wishes, 'understood'>
  const changes = wishes.notAt.length + daysOff.length > 0 || wishes.onlyAt !== null || wishes.load !== null
  return {
    ...wishes,
    understood: changes || minutesPerWeek !== null || wishes.shorter || wishes.longer || wishes.fewer,
  }
}

/** Where a habit goes when its usual part of the day does not work. */
export function movedPart<P extends string>(part: P, { notAt, onlyAt }: Wishes): P | Part {
  if (onlyAt) return onlyAt
  if (!notAt.some((not) => not === part)) return part
  const order: Part[] = ['evening', 'night', 'afternoon', 'morning']
  return order.find((other) => !notAt.includes(other)) ?? part
}
