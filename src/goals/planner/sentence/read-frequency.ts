import type { Reading } from '#goals/goals.api.ts'
import type { Weekday } from '#habits/habits.api.ts'
import { number, numberOf } from './numbers.ts'
import { dayName, namedDays } from './read-days-off.ts'
import { type Sentence, take, words } from './sentence.ts'

export type Frequency = NonNullable<Reading['frequency']>

const inWeek =
  '(?:(?:in\\s+)?(?:a|an|per|every|each|/|one)\\s*(?:week|wk)|weekly|haft[ea](?: (?:mein|me|main))?|हफ़?्त[ेा](?: में)?|saptah(?: (?:mein|me))?|सप्ताह(?: में)?)'
const weekFirst =
  '(?:(?:har |ek |prati )?haft[ea] (?:mein|me|main)|(?:हर |एक )?हफ़?्त[ेा] में|har haft[ea]|हर हफ़?्ते|(?:प्रति )?सप्ताह(?: में)?|saptah (?:mein|me)|(?:every|each|per) week|weekly)'
const inDay = '(?:(?:a|per|every|each|/)\\s*day|daily|roz|रोज़?)'
const dayFirst = '(?:din (?:mein|me|main)|दिन में|roz|रोज़?|har din|हर दिन|daily)'
const inMonth = '(?:(?:in\\s+)?(?:a|per|every|each|/)\\s*month|monthly)'
// "3 महीने में" is a term, "महीने में 3 बार" a frequency.
const noNumber = `(?<!(?:${number})\\s+)`
const monthFirst =
  '(?:(?:every|each|per) month|monthly|(?:har |ek )?mahine (?:mein|me|main)|(?:हर |एक )?महीने में|har mahine|हर महीने)'
const times = `(?:(?<n>${number})\\s*-?\\s*(?:times|time|x|baar|bar|dafa|days?|din|sessions?|classes|runs|workouts|दिन|बार|दफ़?ा)|(?<word>thrice|twice|once))`

const counted: [Frequency['per'], RegExp][] = [
  ['week', words(`${times}\\s*,?\\s*${inWeek}`)],
  ['week', words(`${weekFirst}\\s+${times}`)],
  ['month', words(`${times}\\s*,?\\s*${inMonth}`)],
  ['month', words(`${noNumber}${monthFirst}\\s+${times}`)],
  ['day', words(`(?:(?<n>${number})\\s*-?\\s*(?:times|x|baar|bar|बार)|(?<word>thrice|twice|once))\\s*${inDay}`)],
  ['day', words(`${noNumber}${dayFirst}\\s+(?:(?<n>${number})\\s*(?:times|baar|bar|बार))`)],
]
const most = { day: 50, week: 7, month: 31 }

const everyWeekday = words('(?:on|every|each)\\s+(?:the\\s+)?week-?days?')
const everyWeekend = words('(?:on|every|each)\\s+(?:the\\s+)?week-?ends?|har weekend|हर वीकेंड')
const alternate = words(
  'every (?:other|second|alternate) day|(?:on )?alternate days?|ek din chh?od\\s*(?:kar|ke|kr)|एक दिन छोड़?\\s*(?:कर|के)',
)
const daily = words(
  'daily|every\\s?day|each day|every single day|every (?:morning|night|evening|afternoon)|each (?:morning|night|evening)|roz(?:aa?na|ana)?|har (?:din|roz|subah|shaam|sham|raat)|prati ?din|रोज़?ाना|रोज़?|हर (?:दिन|रोज़?|सुबह|शाम|रात)|प्रतिदिन',
)
// "10 pages a day": an amount of something for each day says daily.
const amountADay = words(
  `${number}\\s*(?:[\\p{L}\\p{M}-]+\\s+){1,4}(?:a|per|each|/)\\s*(?:day|night)|${noNumber}(?:din (?:mein|me)|दिन में) ${number}`,
)
const onDays = words(
  `(?:on|every|each|har|हर)\\s+(?:${dayName})(?:\\s*(?:,|&|/|and|or|aur|और)\\s*(?:on\\s+)?(?:${dayName}))*`,
)
const weekly = words('weekly|every week|each week|once (?:in )?a week|har haft[ea]|हर हफ़?्ते')
const monthly = words(
  `(?<!(?:in|within) )(?:a|per|every|each|/)\\s?month(?!-)|monthly|har (?:mahine|maah)|${noNumber}(?:mahine (?:mein|me)|महीने में)|हर (?:महीने|माह)|प्रति माह`,
)

/** "3 times a week", "हफ़्ते में 3 बार"; read before hours, which "a week" would otherwise belong to. */
export function readCount(sentence: Sentence): Frequency | null {
  for (const [per, pattern] of counted) {
    const match = pattern.exec(sentence.text)
    if (!match) continue
    const { n, word } = match.groups ?? {}
    const said = word ? { once: 1, twice: 2, thrice: 3 }[word] : numberOf(n ?? '')
    if (!said || said < 1 || said > most[per] || !Number.isInteger(said)) continue
    take(sentence, pattern, true)
    return { times: said, per }
  }
  return null
}

/** The weekdays that the person chose; null when the sentence names none. */
export function chosenDays(sentence: Sentence): Weekday[] | null {
  if (readCount(sentence) || take(sentence, alternate, true)) return null
  const phrase =
    take(sentence, everyWeekday, true) ?? take(sentence, everyWeekend, true) ?? take(sentence, onDays, true)
  const days = phrase ? namedDays(phrase[0]) : []
  return days.length > 0 ? days : null
}

/** How often, as the person said it; it stays in the title, for it is the goal. */
export function readFrequency(sentence: Sentence): Frequency | null {
  const count = readCount(sentence)
  if (count) return count
  if (take(sentence, alternate, true)) return { times: 3, per: 'week' }
  if (take(sentence, everyWeekday, true)) return { times: 5, per: 'week' }
  if (take(sentence, everyWeekend, true)) return { times: 2, per: 'week' }
  const days = take(sentence, onDays, true)
  if (days) return { times: Math.max(1, namedDays(days[0]).length), per: 'week' }
  if (take(sentence, daily, true) || take(sentence, amountADay, true)) return { times: 1, per: 'day' }
  if (take(sentence, weekly, true)) return { times: 1, per: 'week' }
  return take(sentence, monthly, true) ? { times: 1, per: 'month' } : null
}
