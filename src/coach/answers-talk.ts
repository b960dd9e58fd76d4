import { canBegin, type Draft, isDone, isOpen, nameOf } from './answer.ts'
import { citeMemory, memoriesOf } from './answers-memory.ts'
import { listAllDone, listToday } from './answers-today.ts'
import type { KnownHabit } from './knowledge.ts'
import type { PhraseKey } from './phrases.ts'
import type { Question } from './question.ts'
import { asksToReach } from './reach.ts'
import { isLeaving, type SmallTalk, smallTalkIn } from './small-talk.ts'
import { plain, quoted, shortName } from './voice.ts'
import { said, says } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

export function hello(draft: Draft, { message }: Question) {
  const { name, habits } = draft.known
  const kind = smallTalkIn(message)
  if (kind === 'night') return draft.say('night', { name })
  draft.say(kind === 'howAreYou' ? 'howAmI' : 'hello', { name })
  const open = habits.filter(isOpen)
  const done = habits.filter(isDone)
  if (open.length > 0) listToday(draft, 'dueOpen', open)
  else if (done.length > 0) listAllDone(draft, done)
  else draft.say(habits.length > 0 ? 'dueNone' : 'noHabitsDo')
  draft.say(kind === 'howAreYou' ? 'askFeel' : 'askNext')
  draft.reply('replyNext', 'replyHow', 'replyHelp')
}

/** A yes to nothing: said so, with what could be done. */
export function agree(draft: Draft) {
  draft.say('nothingWaits')
  citeNext(draft)
  draft.say('askNext')
  draft.reply('replyNext', 'replyDue', 'replyMove')
}

/** Thanks, a nod, a bye. */
export function thanks(draft: Draft, { message }: Question) {
  const kind = smallTalkIn(message)
  if (kind === 'bye') return draft.say('bye', { name: draft.known.name })
  draft.say(kind === 'thanks' ? 'thanks' : 'okay')
  if (isLeaving(message)) return
  citeNext(draft)
  draft.say('askNext')
  draft.reply('replyNext', 'replyHow')
}

/** About the coach, or to laugh: a word, and back to them. */
export function chat(draft: Draft, { message }: Question) {
  const kind = smallTalkIn(message)
  draft.say(chatWords[kind] ?? 'okay')
  draft.say(kind === 'insult' ? 'askWanted' : 'askNext')
  draft.reply('replyNext', 'replyHow', 'replyHelp')
}
const chatWords: Partial<Record<SmallTalk, PhraseKey>> = {
  unsure: 'unsure',
  laugh: 'laugh',
  love: 'love',
  insult: 'insult',
  knows: 'whoWorks',
  judge: 'judge',
  inMyPlace: 'inMyPlace',
  body: 'body',
  manner: 'manner',
}

function citeNext(draft: Draft) {
  const next = draft.known.habits.find(isOpen)
  if (next) draft.cite('isOpen', draft.facts.today(next, draft.known.today), { h: nameOf(next) })
}

/** A yes to an open question: they are about to say more. */
export function listen(draft: Draft) {
  draft.say('listen')
}

/** A no to what the coach asked. */
export function decline(draft: Draft) {
  draft.say('decline')
  draft.reply('replyNext', 'replyHow', 'replyHelp')
}

/** Letters or a word that nothing can be made of; of what is named at least, what is likely meant. */
export function unclear(draft: Draft, { habit, goal, isGoalFirst }: Question) {
  const { facts, known, voice } = draft
  const [name, row] =
    habit && !isGoalFirst
      ? [habit.name, facts.page(habit)]
      : goal
        ? [goal.title, facts.goal(goal, known.today)]
        : [null, null]
  if (row) {
    draft.cite('named', row, { h: quoted(name) })
    draft.say('askNamed')
    const asked = habit && !isGoalFirst ? askedOf(habit) : ofGoal
    return draft.suggest(...asked.map((key) => voice.say(key, { h: plain(name, longestReply) })))
  }
  draft.say('unclear')
  draft.say('unclearTry')
  draft.reply('replyDue', 'replyHow', 'replyHelp')
}

const longestReply = 60
const askedOf = (habit: KnownHabit): PhraseKey[] => [
  'replyIsDue',
  'replyHowIs',
  isOpen(habit) ? 'replySkipThis' : 'replyPauseThis',
]
const ofGoal: PhraseKey[] = ['replyHowIs', 'replyWhenIs', 'replyStepOf']

export function clock(draft: Draft) {
  const { known, voice } = draft
  draft.say('dateNow', { date: `${voice.weekday(known.today)}, ${voice.longDate(known.today)}` })
  draft.say('askNext')
  draft.reply('replyDue', 'replyNext')
}

export function who(draft: Draft) {
  draft.say('who')
  draft.say('whoWorks')
  draft.say('canDo')
  draft.reply('replyDue', 'replyHow', 'replyNext')
}

export function help(draft: Draft, { message }: Question) {
  if (asksToTick(message)) draft.say('helpTick')
  else if (asksToAdd(message)) draft.say('helpAdd')
  else {
    draft.say('canDo')
    draft.say('whoWorks')
  }
  draft.say('askNext')
  draft.reply('replyDue', 'replyHow', 'replyMissed')
}

const asksToTick = says`(tick/mark/log) kaise, (टिक/दर्ज) कैसे, how (do/can/to/should) (i/we)? (tick/mark/log)`
const asksToAdd = says`(add/create/make/set up/start/bana/daal/jod/बना/डाल/जोड)~ ..4 (habit/goal/aadat/lakshya/आदत/लक्ष्य)~, (habit/aadat/goal/lakshya/आदत/लक्ष्य) (kaise/कैसे)`

/** Somebody else's record is never told, nor whether there is one. */
export function others(draft: Draft) {
  draft.say('othersNo')
  draft.say('askOwn')
  draft.reply('replyHow', 'replyNext')
}

/** Something to be understood or solved, as a student asks it. */
const ofStudy = said`
  explain, define, definition, derive, solve, difference between, formula, theorem, law of, meaning of,
  what (is/are/does) ..1-4, how (does/do/to/can), \d+,
  samjha~, kya hot[aie] hai, kise kehte, sootra, sutra, antar, kaise,
  समझा~, क्या होत[ाेी] है, किसे कहते, सूत्र, अंतर, कैसे,
`
const ofNews = said`
  weather, capital, president, prime minister, match, cricket, ipl, election, movie, song, joke, price, time, recipe,
  system prompt, your, mausam, मौसम, राजधानी, प्रधानमंत्री, राष्ट्रपति, मैच, चुनाव, फिल्म, चुटकुला,
`
const ofWriting = said`
  write, draft, compose, essay, letter, email, application, speech, nibandh, likh~, निबंध, पत्र, लिख~, भाषण,
`
const studied = ['exam', 'language', 'skill', 'reading']

/** What no record holds: said kindly, with what of their own day can take it up. */
export function outside(draft: Draft, question: Question) {
  const { known, voice, facts } = draft
  if (smallTalkIn(question.message) === 'joke') {
    draft.say('joke')
    draft.say('askNext')
    return draft.reply('replyDue', 'replyHow')
  }
  if (asksToReach(question.message)) return reach(draft, question)
  draft.say('outside')
  if (!known.hasModel) draft.say('outsideModel')
  const [written] = memoriesOf(draft, question.message, 0.6)
  if (written) citeMemory(draft, 'recalled', written)
  if (isKept(draft, question)) {
    const ofGoals = known.goals.filter(({ theme }) => studied.includes(theme)).map(({ id }) => id)
    const place = known.habits.find((habit) => ofGoals.includes(habit.goalId ?? '') && canBegin(habit))
    if (place) draft.cite('outsideToday', facts.today(place, known.today), { h: quoted(place.name, shortName) })
    draft.say('outsideStudy')
    draft.suggest(voice.say('replyQuestion', { text: plain(question.message, 80) }))
    return draft.reply('replyNext', 'replyHelp')
  }
  if (ofWriting.test(plainSpelling(question.message))) draft.say('outsideWrite')
  draft.say('askNext')
  draft.reply('replyDue', 'replyHow', 'replyHelp')
}

/** Nobody is written to or called: what can be done with the words is said. */
function reach(draft: Draft, { message }: Question) {
  draft.say('reachNobody')
  if (!draft.known.keepsNothing) {
    draft.say('reachKeep')
    draft.suggest(draft.voice.say('replyRemember', { text: plain(message, 100) }))
  }
  draft.say('askReach')
  draft.reply('replyNext', 'replyHelp')
}

/** A question of study, of somebody who studies and lets things be kept. */
function isKept({ known }: Draft, { message }: Question): boolean {
  const text = plainSpelling(message)
  const ofGoals = known.goals.filter(({ theme }) => studied.includes(theme)).map(({ id }) => id)
  const studies = known.habits.some(({ goalId }) => ofGoals.includes(goalId ?? ''))
  return studies && !known.keepsNothing && ofStudy.test(text) && !ofNews.test(text) && !ofWriting.test(text)
}
