import { civilDate } from '#platform/civil.ts'
import { citeEvidence, type Draft, isOpen, mostOffers, nameOf } from './answer.ts'
import { listToday } from './answers-today.ts'
import { feelingIn } from './feelings.ts'
import type { KnownHabit } from './knowledge.ts'
import type { Question } from './question.ts'
import { plain, quoted } from './voice.ts'
import { said, says } from './words/said.ts'

/** Told as done: the tick is offered, never made. */
export function did(draft: Draft, { habit, choices, others, day, value, span, also, message }: Question) {
  if (habit && others.length > 0 && value === null) return didSeveral(draft, [habit, ...others], day)
  const { known, facts, voice } = draft
  const open = known.habits.filter(isOpen)
  if (!habit && open.length > 1 && saysAll(message)) return didSeveral(draft, open, day)
  const about = choices.length > 1 ? null : (habit ?? (span === null && open.length === 1 ? (open[0] ?? null) : null))
  if (!about) {
    const which = choices.length > 1 ? choices : open
    if (which.length === 0) draft.say('didNothing')
    else listToday(draft, 'didWhich', which)
    draft.suggest(...which.map(({ name }) => plain(name, 40)))
    draft.say(which.length === 0 ? 'askNext' : 'mine')
    return draft.reply('replyNext', 'replyHow')
  }
  const holes = { h: nameOf(about), date: voice.date(day) }
  const recorded = about.valueOn(day)
  const isThere = about.stateOn(day) === 'done' || (recorded !== null && value === null)
  if (isThere) {
    const fact = recorded !== null && about.unit ? facts.told(about, day, recorded) : facts.tick(about, day)
    draft.cite('didAlready', fact, holes)
  }
  if (!isThere || (value !== null && value !== recorded)) {
    if (isThere) draft.say('didMore', { value: value ?? '', unit: plain(about.unit ?? '') })
    else if (value === null) draft.cite('didCard', facts.told(about, day, null), holes)
    else draft.cite('didCardValue', facts.told(about, day, value), { ...holes, value, unit: plain(about.unit ?? '') })
    draft.offer('complete-habit', { habitId: about.id, date: civilDate(day), ...(value !== null && { value }) })
    if (!also) draft.say('mine')
  } else if (day === known.today) citeEvidence(draft, about)
  draft.say('askHelped')
  draft.reply('replyNext', 'replyHow')
}

const saysAll = says`everything, all of (it/them), all done, sab (kuch)? (ho/kar), sabhi, सब (कुछ)? (हो/कर), सभी`
/** Several in one breath: a card for each that has no tick yet. */
function didSeveral(draft: Draft, habits: KnownHabit[], day: number) {
  const { facts } = draft
  const all = habits.filter((habit) => habit.stateOn(day) !== 'done')
  const open = all.slice(0, mostOffers)
  const [first] = open
  if (first && open.length === 1)
    draft.cite('didCard', facts.told(first, day, null), { h: nameOf(first), date: draft.voice.date(day) })
  else if (open.length > 0)
    draft.citeAll(
      'didSome',
      open.map((habit) => ({ fact: facts.told(habit, day, null), text: (m) => nameOf(habit) + m })),
    )
  else listToday(draft, 'dueDone', habits)
  for (const habit of open) draft.offer('complete-habit', { habitId: habit.id, date: civilDate(day) })
  if (all.length > open.length) draft.say('more')
  else if (open.length > 0) draft.say('mine')
  draft.say('askHelped')
  draft.reply('replyNext', 'replyHow')
}

/** A day that will not be: a skip is offered, and nobody is asked to justify it. */
export function skip(draft: Draft, { habit, choices, day, message }: Question) {
  const isUnwell = feelingIn(message) === 'unwell'
  const { known, facts, voice } = draft
  const open = known.habits.filter((each) => each.stateOn(day) === 'pending')
  const about = choices.length > 1 ? null : (habit ?? (open.length === 1 ? (open[0] ?? null) : null))
  if (!about) {
    const which = choices.length > 1 ? choices : open
    if (which.length === 0) draft.say('dueNone')
    else listToday(draft, 'skipWhich', which)
    draft.suggest(...which.map(({ name }) => plain(name, 40)))
    return draft.say(which.length === 0 ? 'askNext' : 'skipIsFine')
  }
  const holes = { h: nameOf(about), date: voice.date(day) }
  const state = about.stateOn(day)
  if (state === 'done') draft.cite('skipDone', facts.tick(about, day), holes)
  else if (state === 'none') draft.cite(day > known.today ? 'moveFree' : 'dayFree', facts.day(about, day), holes)
  else {
    draft.cite('skipCard', facts.day(about, day), holes)
    draft.offer('skip-habit', { habitId: about.id, date: civilDate(day) })
    draft.say(isUnwell ? 'lowUnwell' : 'skipIsFine')
  }
  draft.say('askRoom')
  draft.reply('replyNext', 'replyMove', 'replyLow')
}

const anySession = said`sessions?, tasks?, work, kaam, काम, habits?, it, this, everything, sab, सब`

/** To another day: offered where a day can be moved; what has no fixed day needs no moving. */
export function move(draft: Draft, { habit, day, to, topic }: Question) {
  const { known, facts, voice } = draft
  // "Today's session to Friday": the one that is open and can go there, unless something else was named.
  const isNamed = topic !== null && !anySession.test(topic)
  const open =
    to === null || isNamed ? undefined : known.habits.find((each) => isOpen(each) && each.stateOn(to) === 'none')
  const isMeant = habit !== null || open !== undefined
  const about = habit ?? open ?? known.habits.find(({ missed }) => missed.length > 0) ?? known.habits.find(isOpen)
  if (!about) {
    draft.say('dueNone')
    return draft.say('askNext')
  }
  const holes = { h: nameOf(about) }
  if (about.quota) {
    draft.cite('moveQuota', facts.quota(about, about.quota), { ...holes, done: about.quota.done, due: about.quota.due })
    draft.say('skipIsFine')
    draft.say('askWhen')
  } else if (to !== null && to !== day && about.stateOn(to) === 'pending') {
    draft.cite('moveSame', facts.day(about, to), { ...holes, to: voice.date(to) })
    draft.say('askNext')
  } else if (isMeant && to !== null && to !== day && about.stateOn(day) === 'none') {
    draft.cite('moveFree', facts.day(about, day), { ...holes, date: voice.date(day) })
    draft.cite('moveTo', facts.page(about), holes)
  } else if (isMeant && to !== null && to !== day) {
    draft.cite('moveCard', facts.moved(about, day, to), { ...holes, date: voice.date(day), to: voice.date(to) })
    draft.offer('move-occurrence', { habitId: about.id, from: civilDate(day), to: civilDate(to) })
    draft.say('mine')
    draft.say('askWhen')
  } else {
    draft.cite('planWhere', facts.page(about), holes)
    if (!citeBestDay(draft, about)) citeEvidence(draft, about)
    draft.cite('moveTo', facts.page(about), holes)
  }
  draft.reply('replyMissed', 'replyHow', 'replyLow')
}

/** A check-in in their words; what is missing is asked for, one thing at a time. */
export function checkIn(draft: Draft, { goal, day, outcome, minutes, text }: Question) {
  const { known, facts, voice } = draft
  if (!goal) {
    if (known.goals.length === 0) {
      draft.say('noGoals')
      return draft.say('noHabitsAsk')
    }
    const some = known.goals.slice(0, 3)
    draft.citeAll(
      'checkinWhich',
      some.map((each) => ({ fact: facts.goal(each, known.today), text: (m) => quoted(each.title) + m })),
    )
    draft.say('mine')
    return draft.suggest(...some.map(({ title }) => plain(title, 40)))
  }
  const holes = { goal: quoted(goal.title), date: voice.date(day) }
  if (!outcome) {
    draft.cite('goalOpenFor', facts.goalOn(goal, day), holes)
    return draft.cite('checkinOutcome', facts.goalOn(goal, day), holes)
  }
  draft.cite('checkinCard', facts.goalOn(goal, day), { ...holes, outcome: voice.words[outcome] })
  draft.offer('check-in', {
    goalId: goal.id,
    date: civilDate(day),
    outcome,
    ...(minutes !== null && { minutes }),
    ...(text && { note: text }),
  })
  draft.say(outcome === 'done' ? 'steady' : 'checkinGood')
  draft.say(outcome === 'done' ? 'askHelped' : 'askBlocker')
  draft.reply('replyNext', 'replyHow')
}

export function planGoal(draft: Draft, { text, message }: Question) {
  const sentence = text ?? message
  draft.say('planCard', { text: plain(sentence, 160) })
  draft.offer('plan-goal', { sentence })
  draft.say('planFirst')
  draft.say('askGoal')
  draft.reply('replyHow', 'replyHelp')
}

export function remember(draft: Draft, { text, message }: Question) {
  const words = text ?? message
  const { keepsNothing } = draft.known
  if (keepsNothing) {
    draft.say(keepsNothing === 'private' ? 'rememberPrivate' : 'rememberOff')
    draft.say('askNext')
    return draft.reply('replyNext', 'replyHow')
  }
  draft.say('rememberCard', { text: plain(words, 240) })
  draft.offer('remember', { text: words })
  draft.say('rememberYours')
  draft.reply('replyNext', 'replyHow')
}

/** Names the weekday that works clearly best, when the record has one. */
export function citeBestDay(draft: Draft, habit: KnownHabit): boolean {
  const { best } = habit
  if (!best || best.done * 4 < best.due * 3) return false
  draft.cite('bestOf', draft.facts.best(habit, best), {
    ...best,
    h: nameOf(habit),
    weekday: draft.voice.weekday(best.weekday + 4),
  })
  return true
}
