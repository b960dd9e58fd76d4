import type { Reading } from '#goals/goals.api.ts'
import type { CivilDate } from '#platform/contract/api.ts'
import { readDaysOff } from './sentence/read-days-off.ts'
import { readDeadline, readYear } from './sentence/read-deadline.ts'
import { type Frequency, readCount, readFrequency } from './sentence/read-frequency.ts'
import { readHours, readSessionMinutes } from './sentence/read-hours.ts'
import { readMoney, readMonthlyCap } from './sentence/read-money.ts'
import { readTheme } from './sentence/read-theme.ts'
import { openSentence, type Sentence } from './sentence/sentence.ts'
import { cleanTitle } from './sentence/title.ts'

/** Eight hours of sleep and two of Instagram are the goal itself, not time for it. */
const hoursAreTheGoal = ['sleep', 'quitting']
const needsDeadline = ['exam', 'project', 'job-search', 'saving']
const fewMinutes = ['sleep', 'quitting', 'saving']

type Rhythm = { minutesPerWeek: number | null; frequency: Frequency | null }
function readRhythm(sentence: Sentence, theme: Reading['theme'], daysOff: number): Rhythm {
  if (hoursAreTheGoal.includes(theme)) return { minutesPerWeek: null, frequency: readFrequency(sentence) }
  const count = readCount(sentence)
  const days = count?.per === 'week' ? Math.min(count.times, 7 - daysOff) : 7 - daysOff
  const hours = readHours(sentence, days)
  const said = count ?? readFrequency(sentence)
  if (hours)
    return { minutesPerWeek: hours.minutesPerWeek, frequency: said ?? (hours.daily ? { times: 1, per: 'day' } : null) }
  if (!said || said.per === 'month') return { minutesPerWeek: null, frequency: said }
  const session = readSessionMinutes(sentence)
  const timesAWeek = said.per === 'week' ? said.times : said.times * (7 - daysOff)
  return { minutesPerWeek: session ? Math.min(10_080, session * timesAWeek) : null, frequency: said }
}

function missingIn(reading: Omit<Reading, 'missing'>): Reading['missing'] {
  const missing: Reading['missing'] = []
  const { theme, frequency } = reading
  if (reading.deadline === null && needsDeadline.includes(theme)) missing.push('deadline')
  const rhythmSaid = frequency !== null && !needsDeadline.includes(theme)
  if (reading.minutesPerWeek === null && !fewMinutes.includes(theme) && !rhythmSaid) missing.push('minutesPerWeek')
  const everyDay = frequency?.per === 'day'
  if (reading.daysOff.length === 0 && !fewMinutes.includes(theme) && !everyDay) missing.push('daysOff')
  return missing
}

/**
 * What a sentence in English, Hindi or romanised Hindi says of a goal. A bare month means its last day; amounts are in
 * hundredths. The frequency stays in the title (it is the goal); date, hours, free days and budget leave it.
 */
export function readSentence(text: string, today: CivilDate): Reading {
  const sentence = openSentence(text)
  const daysOff = readDaysOff(sentence)
  const theme = readTheme(sentence.text)
  if (theme === 'saving') readMonthlyCap(sentence)
  const money = readMoney(sentence, theme === 'saving')
  const { minutesPerWeek, frequency } = readRhythm(sentence, theme, daysOff.length)
  const deadline = readDeadline(sentence, today) ?? (theme === 'exam' ? null : readYear(sentence))
  const reading = {
    title: cleanTitle(sentence),
    theme,
    deadline,
    minutesPerWeek,
    daysOff,
    budgetMinor: money && !money.per ? money.amountMinor : null,
    frequency,
  }
  return { ...reading, missing: missingIn(reading) }
}
