import { citeDeadline, citeStep, type Draft } from './answer.ts'
import type { Question } from './question.ts'
import { asksHowMany } from './steps.ts'
import { plain, quoted } from './voice.ts'

const mostNamed = 4

/** Of the steps that were named: how many are open, which comes next, or that it is done. */
export function step(draft: Draft, { named, goal, message }: Question) {
  const { facts, voice } = draft
  draft.reply('replyNext', 'replyHow')
  if (!named) {
    const open = goal?.steps.filter(({ doneOn }) => doneOn === null).slice(0, mostNamed) ?? []
    if (goal && open.length > 0)
      draft.citeAll(
        'stepsOpen',
        open.map((each) => ({ fact: facts.step(goal, each), text: (m) => `“${plain(each.title)}”${m}` })),
        { goal: quoted(goal.title) },
      )
    else if (goal) {
      citeDeadline(draft, goal)
      citeStep(draft, goal)
    } else draft.say('noGoals')
    return draft.say('askStep')
  }
  const open = named.steps.filter(({ doneOn }) => doneOn === null)
  const [next] = open
  const done = named.steps.toReversed().find(({ doneOn }) => doneOn !== null)
  if (asksHowMany(message) && named.steps.length > 1)
    draft.cite('stepsLeft', facts.stepsLeft(named.goal, named.what, open.length, named.steps.length), {
      what: plain(named.what),
      all: named.steps.length,
      left: open.length,
    })
  if (next)
    draft.cite(named.steps.length === 1 ? 'stepOpen' : 'goalStep', facts.step(named.goal, next), {
      step: plain(next.title),
      date: voice.longDate(next.due),
    })
  else if (done && done.doneOn !== null)
    draft.cite('stepDone', facts.stepDone(named.goal, done, done.doneOn), {
      step: plain(done.title),
      date: voice.date(done.doneOn),
    })
  draft.say(next ? 'askStep' : 'askHelped')
}
