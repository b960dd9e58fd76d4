import { canBegin, citeDeadline, type Draft, nameOf, suggestBeginning } from './answer.ts'
import { notNamed } from './answers-record.ts'
import { outside } from './answers-talk.ts'
import { asksToDrop, type Counsel, counselIn } from './counsel.ts'
import { asksExpert } from './intents/expert.ts'
import type { KnownHabit } from './knowledge.ts'
import type { PhraseKey } from './phrases.ts'
import type { Question } from './question.ts'
import { quoted } from './voice.ts'
import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

const money = said`
  stocks?, shares?, invest~, crypto, bitcoin, funds?, sip, ipo, trading, money, paisa, nivesh,
  शेयर, निवेश, क्रिप्टो, फंड, पैसा,
`
const law = said`
  landlord, tenant, deposit, rent, police, rights, sue, legal~, lawsuit, court, bail, divorce, (an/file/lodge) fir,
  fir (file/darj), kanooni, vakil, case kar,
  कानूनी, मुकदमा, वकील,
`

const words: Record<Counsel, PhraseKey> = {
  fear: 'lowNervous',
  delay: 'counselDelay',
  phone: 'counselPhone',
  focus: 'counselFocus',
  memory: 'counselMemory',
  speed: 'counselSpeed',
  eve: 'counselEve',
  sleep: 'counselSleep',
  wake: 'counselWake',
  time: 'counselTime',
  steady: 'counselSteady',
  lapse: 'counselLapse',
  method: 'counselMethod',
  compare: 'counselCompare',
  worry: 'counselWorry',
}
/** What is better not answered with a task of today. */
const ofRest: Counsel[] = ['fear', 'sleep', 'wake', 'eve', 'lapse', 'compare', 'worry']

/** How to study, sleep, begin: what is known to help, and where in their own day it fits. The rest is declined, with whom to ask. */
export function advice(draft: Draft, question: Question) {
  if (asksToDrop(question.message)) return decide(draft, question)
  const about = counselIn(question.message)
  if (!about && !asksExpert.test(plainSpelling(question.message))) return outside(draft, question)
  if (!about) return declined(draft, plainSpelling(question.message))
  draft.say(words[about])
  if (!ofRest.includes(about)) placeIn(draft, question)
  draft.say('askCounsel')
  draft.reply('replyStart', 'replyNext', 'replyMove')
}

/** Whether to drop something is theirs: what the record says of it, and what lies between all and nothing. */
function decide(draft: Draft, { habit, goal, topic, message, isGoalFirst }: Question) {
  if (!habit && !goal) return notNamed(draft, { topic, message })
  const { known, facts } = draft
  draft.say('dropYours')
  if (habit && !isGoalFirst) {
    const { month } = habit
    if (month.due > 0) draft.cite('windowOf', facts.window(habit, 30), { h: nameOf(habit), days: 30, ...month })
    draft.cite('dropLess', facts.page(habit), { h: nameOf(habit) })
  } else if (goal) draft.cite('dropLess', facts.goal(goal, known.today), { h: quoted(goal.title) })
  draft.say('askDrop')
  draft.reply('replyWhy', 'replyHow', 'replyMove')
}

/** The habit of today that the advice can be tried on. */
function placeIn(draft: Draft, { habit, goal }: Question) {
  const { known, facts } = draft
  const ofGoals = known.habits.filter(({ goalId }) => goalId !== null && (!goal || goalId === goal.id))
  const place = [habit, ...ofGoals].find((each): each is KnownHabit => each !== null && canBegin(each))
  if (place) {
    draft.cite('counselPlace', facts.today(place, known.today), { h: nameOf(place) })
    if (place.smallest) suggestBeginning(draft, place)
  } else if (goal) citeDeadline(draft, goal)
}

/** Kindly declined, with whom to ask. */
function declined(draft: Draft, text: string) {
  const isMoney = money.test(text)
  draft.say(isMoney ? 'adviceMoney' : law.test(text) ? 'adviceLaw' : 'adviceHealth')
  if (!isMoney) draft.say('adviceRest')
  draft.say(isMoney ? 'askMoney' : 'askRoom')
  draft.reply('replyMove', 'replyNext', 'replyHow')
}
