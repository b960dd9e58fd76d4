import { citeDeadline, citeStep, type Draft } from './answer.ts'
import { planGoal } from './answers-doing.ts'
import type { Question } from './question.ts'

/** Something wished for, not asked: where that goal stands, its next step, and one thing that helps. */
export function wish(draft: Draft, question: Question) {
  const { goal } = question
  if (!goal) return planGoal(draft, question)
  citeDeadline(draft, goal)
  citeStep(draft, goal)
  draft.say(goal.theme === 'exam' ? 'counselMethod' : 'counselSteady')
  draft.say('askStep')
  draft.reply('replyNext', 'replyStart', 'replyHow')
}
