import { type Draft, isDone, isOpen, nameOf } from './answer.ts'
import { type Change, changeIn } from './manage.ts'
import type { PhraseKey } from './phrases.ts'
import type { Question } from './question.ts'
import { quoted } from './voice.ts'

const ofHabit: Record<Change, PhraseKey> = {
  delete: 'manageDelete',
  undo: 'manageUndo',
  remind: 'manageRemind',
  pause: 'managePause',
  target: 'manageTarget',
  time: 'manageTime',
  name: 'manageName',
}

/** What only their own hand changes: where, with the row itself to open. */
export function manage(draft: Draft, { message, habit, goal, isGoalFirst }: Question) {
  const { known, facts } = draft
  const change = changeIn(message) ?? 'time'
  const ofGoal = change === 'delete' && goal && (!habit || isGoalFirst || /goal|lakshya|लक्ष्य/i.test(message))
  const about = habit ?? (change === 'undo' ? known.habits.find(isDone) : null)
  if (ofGoal) draft.cite('manageDelete', facts.goal(goal, known.today), { h: quoted(goal.title) })
  else if (about) draft.cite(ofHabit[change], facts.page(about), { h: nameOf(about) })
  else draft.say(change === 'remind' ? 'manageRemindNone' : 'manageNone')
  if (change === 'pause' && about && isOpen(about)) {
    draft.say('managePauseToday')
    return draft.reply('replySkip', 'replyMove', 'replyNext')
  }
  draft.say('mineToo')
  draft.reply('replyNext', 'replyHow', 'replyHelp')
}
