import { asksToDrop, counselIn } from '#coach/counsel.ts'
import type { Scores } from '#coach/intents.ts'
import { changeIn } from '#coach/manage.ts'
import { amountsIn } from '#coach/slots/amounts.ts'
import { plansADay } from '#coach/slots/part-of-day.ts'
import { asksOfSteps, stepsNamed } from '#coach/steps.ts'
import { goalsOfTheme } from '#coach/themes-asked.ts'
import { isSpelledLike, tellingWords, topicOf } from '#coach/topic.ts'
import { isWish } from '#coach/wishes.ts'
import { said } from '#coach/words/said.ts'
import { reports, when } from './signs.ts'
import type { Weighing } from './weighing.ts'

const ofAnother = said`
  (brother/sister/friend/roommate/cousin/mother/father/mom/dad/son/daughter)s?, bhai, behen, didi, dost,
  भाई, बहन, दीदी, दोस्त,
`

/** What can be done with some minutes, and what helps to do it. */
export function weighAdvice({ message, scores, scoreOf, atLeast, habit, names, span, asks, minutes }: Weighing) {
  const isOpen = [...scores.values()].every((score) => score < 6)
  if (minutes !== null && asks && !habit && !span && isOpen) atLeast('next', 6)
  if (counselIn(message) && scoreOf('low') < 6) atLeast('advice', 9.2)
  if (asksToDrop(message) && (names || topicOf(message)?.includes(' ') === false)) atLeast('advice', 13)
}

/** Days that are to be planned, and what is wished for or dated by its kind: "the exam". */
export function weighPlans({ message, text, atLeast, goal, names, span, asks, known }: Weighing) {
  const ofTheme = goalsOfTheme(message, known) ?? []
  if (when.test(text) && ofTheme.length > 0 && !span && !reports.test(text) && !ofAnother.test(text))
    atLeast('deadline', 10)
  if (plansADay.test(text) && !counselIn(message) && !names) atLeast('due', 11)
  const isWished = goal !== null || ofTheme.length > 0
  if (isWished && !asks && !span && isWish(message) && amountsIn(message).length === 0) atLeast('wish', 11)
}

export function weighSteps({ message, text, atLeast, habit, known, isRuledOut }: Weighing) {
  if (isRuledOut('step')) return
  const named = stepsNamed(message, known.goals)
  const ofHabit = tellingWords(habit?.name ?? '')
  const isOfHabit = named?.what.split(' ').every((word) => ofHabit.some((other) => isSpelledLike(other, word)))
  if (named && !isOfHabit && asksOfSteps.test(text) && !reports.test(text)) atLeast('step', 10.5)
}

const isQuestionOfRecord = (scores: Scores) => (scores.get('why') ?? 0) >= 6 || (scores.get('recall') ?? 0) >= 9
/** What only their own hand changes. */
export function weighChanges({ message, scores, atLeast, names }: Weighing) {
  const change = changeIn(message)
  if (change && !isQuestionOfRecord(scores) && (names || change === 'undo' || change === 'remind'))
    atLeast('manage', 10.7)
}
