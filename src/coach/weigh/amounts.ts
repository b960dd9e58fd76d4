import { asksAverage } from '#coach/averages.ts'
import { asksAmount, asksTimes, type Intent } from '#coach/intents.ts'
import { amountsIn, isUnit } from '#coach/slots/amounts.ts'
import { tellingWords } from '#coach/topic.ts'
import { reports, whether } from './signs.ts'
import type { Weighing } from './weighing.ts'

/** What has numbers of its own: no amount is asked for. */
const subjectless: Intent[] = ['streak', 'strength', 'deadline', 'missed', 'lost', 'recall', 'remember', 'check-in']

/** "How many runs": the habit itself is counted, not what it measures. */
const isCounted = (text: string, name: string) => {
  const [, what = ''] = /how many (\S+?)s(?: |$)/.exec(text) ?? []
  return what.length > 2 && tellingWords(name).some((word) => word === what)
}

/** How much, how many, how often. */
export function weighAmounts({ message, text, scores, scoreOf, atLeast, habit, names, asks, span, known }: Weighing) {
  if (asksAverage(message) && (habit || known.habits.some(({ unit }) => unit !== null))) atLeast('how', 10.2)
  const isAmount = asksAmount(message) && !asksTimes(message)
  if (isAmount && !subjectless.some((intent) => scoreOf(intent) >= 7)) {
    if (amountsIn(message).length === 0) scores.delete('did')
    if (habit?.unit && !isCounted(text, habit.name)) atLeast('amount', 8)
    else if (habit) atLeast('how', 6)
    else if (whether.test(text) && !reports.test(text)) atLeast('amount', 6)
  }
  const { unit } = habit ?? {}
  const words = text.split(' ')
  const asksUnit =
    unit && (asks || words.length <= 3) && !whether.test(text) && words.some((word) => isUnit(word, unit))
  if (asksUnit && span?.isDay) atLeast('amount', 7.2)
  if (asksTimes(message)) atLeast('how', names ? 6 : 4.5)
}

const isSum = /^[\d\s.+\-*x×/÷%()=?]+$/
/** Numbers to be added up are no amounts of the record. */
export function weighSums({ message, atLeast }: Weighing) {
  if (isSum.test(message.trim()) && /\d/.test(message)) atLeast('outside', 6)
}
