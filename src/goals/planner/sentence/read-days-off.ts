import { Weekday } from '#habits/habits.api.ts'
import { type Sentence, take, words } from './sentence.ts'

const dayNames = [
  'mondays?|mon|somvaa?r|सोमवार',
  'tuesdays?|tues?|mangalvaa?r|मंगलवार|मंगल',
  'wednesdays?|wed|budhvaa?r|बुधवार',
  'thursdays?|thurs?|thu|guruvaa?r|brihaspativaa?r|veervaa?r|गुरुवार|बृहस्पतिवार|वीरवार',
  'fridays?|fri|shukr?avaa?r|शुक्रवार',
  'saturdays?|sat|shanivaa?r|शनिवार',
  'sundays?|sun|ravivaa?r|itvaa?r|itwaa?r|रविवार|इतवार|संडे',
]
export const dayName = dayNames.join('|')
const group = `(?:${dayName}|week-?ends?|वीकेंड|week-?days?)`
const list = `${group}(?:\\s*(?:,|&|/|-|\\+|and|or|aur|ya|और|या)\\s*(?:on\\s+)?${group})*`
const leaving =
  'chh?od\\s*(?:ke|kar|kr)|chh?odkar|chh?odke|छोड़?\\s*(?:कर|के)|ke (?:alaa?va|siva|ilaa?va)|के (?:अलावा|सिवा)'
const holiday = 'off|free|holidays?|closed|chh?utt?i|छुट्टी|bandh?|बंद|rest|aaram|आराम|nahi+n?|नहीं|mat|मत'

const offAfter = words(
  `(?:,?\\s*(?:but|and|with|par|lekin|aur|और|लेकिन|पर)\\s+)?(?:(?:my|every|har|हर|on|all)\\s+)*(?<days>${list})\\s*(?:(?:are|is|as|will be|ko|ke din|को|के दिन|ki|की|din|का|वाले दिन)\\s+)*(?:${holiday}|${leaving})(?:\\s+(?:hai|है|rahegi|रहेगी|rakhni hai|रखनी है|ho pata|हो पाता|chahiye|चाहिए|days?))?`,
)
const offBefore = words(
  `(?:,?\\s*(?:but|and)\\s+)?(?:not|no|never|except|excluding|without|skip(?:ping)?|(?:i )?can'?t|cannot|(?:i'?m |i am )?busy|off|free day|day off|rest)(?:\\s+(?:for|on|the|any|my|all|every|study|work|classes|possible|available))*\\s+(?<days>${list})`,
)
const weekdaysOnly = words(
  'only (?:on )?(?:the )?week-?days?|(?:on )?week-?days? only|(?:only )?(?:mon(?:day)?|somvaa?r|सोमवार)\\s*(?:to|-|se|से|through)\\s*(?:fri(?:day)?|shukr?avaa?r|शुक्रवार)(?:\\s+(?:only|tak|तक))?',
)
const saturdaysToo = words(
  '(?:mon(?:day)?|somvaa?r|सोमवार)\\s*(?:to|-|se|से|through)\\s*(?:sat(?:urday)?|shanivaa?r|शनिवार)(?:\\s+(?:tak|तक))?',
)
const onlyThese = words(
  `(?:only|just|sirf|keval|सिर्फ़?|केवल)\\s+(?:on\\s+)?(?:the\\s+)?(?<before>${list})(?:\\s+(?:ko|को))?|(?:on\\s+)?(?<after>${list})\\s+(?:ko\\s+|को\\s+)?(?:only|hi|ही)`,
)

const all = Weekday.options
const dayPatterns = dayNames.map((names) => words(names))
const weekendWord = words('week-?ends?|वीकेंड')
const weekdayWord = words('week-?days?')
const weekend: Weekday[] = ['saturday', 'sunday']
const others = (days: Weekday[]) => all.filter((day) => !days.includes(day))

/** The days that a list names, Monday first. */
export function namedDays(text: string): Weekday[] {
  const found = new Set<Weekday>()
  dayPatterns.forEach((pattern, index) => {
    const day = all[index]
    if (day && pattern.test(text)) found.add(day)
  })
  if (weekendWord.test(text)) for (const day of weekend) found.add(day)
  if (weekdayWord.test(text)) for (const day of others(weekend)) found.add(day)
  return all.filter((day) => found.has(day))
}

/** Days on which nothing may be asked. An "only on" leaves the others off. */
export function readDaysOff(sentence: Sentence): Weekday[] {
  if (take(sentence, weekdaysOnly)) return weekend
  if (take(sentence, saturdaysToo)) return ['sunday']
  const only = take(sentence, onlyThese)
  if (only) {
    const days = namedDays(only.groups?.before ?? only.groups?.after ?? '')
    if (days.length > 0) return others(days)
  }
  const off = new Set<Weekday>()
  for (const pattern of [offAfter, offBefore]) {
    for (let match = take(sentence, pattern); match; match = take(sentence, pattern)) {
      for (const day of namedDays(match.groups?.days ?? '')) off.add(day)
    }
  }
  return all.filter((day) => off.has(day))
}
