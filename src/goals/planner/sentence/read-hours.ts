import { number, numberOf } from './numbers.ts'
import { type Sentence, take, words } from './sentence.ts'

const hour = 'hours?|hrs?|h|ghanta|ghante|ghanton|ghnte|घंटा|घंटे|घंटों|घण्टा|घण्टे'
const minute = 'minutes?|mins?|minat|minit|मिनट|मिनिट'
const fill =
  'of|study|studying|work|practice|time|ki|ka|ke|padhai|padhaai|for|the|sirf|only|about|around|upto|up to|at least|at most|max(?:imum)?|lagbhag|takreeban|kam se kam|subah|shaam|sham|raat|ko|tak|bhi|in|mein|me|में|लगभग|करीब|कम से कम|सिर्फ़?|केवल|सुबह|शाम|रात|को|पढ़?ाई|की|का|के|तक|bas|बस'
const gap = `(?:[\\s,]+(?:${fill}))*[\\s,/-]*`
const amount = (n: string) =>
  `(?:(?<from${n}>${number})\\s*(?:-|to|se|से)\\s*)?(?<n${n}>${number})[\\s-]*(?:(?<h${n}>${hour})(?:\\s*(?:and|aur|और)?\\s*(?<m${n}>\\d+)\\s*(?:${minute}|m))?|(?<u${n}>${minute}))`

const everyDay =
  'daily|every\\s?day|each day|every single day|(?:every|each) (?:night|morning|evening|afternoon)|roz(?:aa?na|ana)?|har (?:din|roz|subah|shaam|sham|raat)|prati ?din|रोज़?ाना|रोज़?|हर (?:दिन|रोज़?|सुबह|शाम|रात)|प्रतिदिन'
const aDay = '(?:a|an|per|/)\\s*(?:day|night)|din (?:mein|me|main|bhar)|ek din (?:mein|me)|दिन (?:में|भर)|एक दिन में'
const aWeek =
  '(?:a|an|per|every|each|in a|/)\\s*(?:week|wk)|weekly|haft[ea] (?:mein|me|main|bhar)|(?:har|prati|ek|per) haft[ea](?: (?:mein|me))?|saptah (?:mein|me)|हफ़?्त[ेा] (?:में|भर)|(?:हर|प्रति|एक) हफ़?्त[ेा](?: में)?|(?:प्रति )?सप्ताह(?: में)?|प्रति सप्ताह'
const aMonth = '(?:a|per|every|each|/)\\s*month|monthly|mahine (?:mein|me)|har mahine|महीने में|हर महीने|प्रति माह'
const onWeekdays = '(?:on|every|each)\\s+(?:the\\s+)?week-?days?'
const onWeekends = '(?:on|every|each|at|over)\\s+(?:the\\s+)?week-?ends?'

const period = (n: string) =>
  `(?<every${n}>${everyDay})|(?<day${n}>${aDay})|(?<workdays${n}>${onWeekdays})|(?<week${n}>${aWeek}|${onWeekends})|(?<month${n}>${aMonth})`
const lead = '(?:(?:with|for|giving|give|spending|spend|using|at|,|in|and)\\s+)*'
const amountFirst = words(`${lead}${amount('A')}${gap}(?:${period('A')})`)
const periodFirst = words(`(?:${period('B')})${gap}${amount('B')}`)
const alone = words(
  `(?<!(?:in|under|within|below)\\s)(?:(?:for|with|,|of|at)\\s+)*${amount('C')}(?:\\s+(?:each|every time|per session|a session|at a time|baar|per (?:day|class)))?`,
)

type Groups = Record<string, string | undefined>
function minutesIn(groups: Groups, n: string): number {
  const value = numberOf(groups[`n${n}`] ?? '')
  if (groups[`u${n}`]) return value
  return value * 60 + Number(groups[`m${n}`] ?? 0)
}

/** Minutes a week, at most those of a week; `daily` when the amount was said of every day. */
export type Hours = { minutesPerWeek: number; daily: boolean }

function spread(groups: Groups, n: string, daysAWeek: number): Hours {
  const minutes = minutesIn(groups, n)
  const daily = groups[`every${n}`] !== undefined
  if (daily || groups[`day${n}`]) return { minutesPerWeek: minutes * daysAWeek, daily }
  if (groups[`workdays${n}`]) return { minutesPerWeek: minutes * Math.min(5, daysAWeek), daily: false }
  if (groups[`month${n}`]) return { minutesPerWeek: Math.floor((minutes * 12) / 52), daily: false }
  return { minutesPerWeek: minutes, daily: false }
}

const WEEK = 7 * 24 * 60
const whole = (hours: Hours): Hours | null => {
  const minutesPerWeek = Math.floor(hours.minutesPerWeek)
  // More than a week holds is a slip of the pen, so it is asked again.
  return minutesPerWeek >= 1 && minutesPerWeek <= WEEK ? { ...hours, minutesPerWeek } : null
}

/** Takes "12 h a week", "roz 1 ghanta", "दिन में दो घंटे"; a day's amount counts on the days of the week that are given. */
export function readHours(sentence: Sentence, daysAWeek: number): Hours | null {
  const first = take(sentence, amountFirst, 'everyA')
  if (first?.groups) return whole(spread(first.groups, 'A', daysAWeek))
  const second = take(sentence, periodFirst, 'everyB')
  return second?.groups ? whole(spread(second.groups, 'B', daysAWeek)) : null
}

/** "45 minutes" beside "3 times a week": what one time takes. */
export function readSessionMinutes(sentence: Sentence): number | null {
  const match = take(sentence, alone)
  return match?.groups ? Math.floor(minutesIn(match.groups, 'C')) : null
}
