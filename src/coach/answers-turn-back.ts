import { type Answer, canBegin, type Draft, isOpen, nameOf } from './answer.ts'
import { citeMemory, memoriesOf } from './answers-memory.ts'
import type { Intent } from './intents.ts'
import type { KnownHabit } from './knowledge.ts'
import type { Question } from './question.ts'
import type { TurnBack } from './turn-back.ts'
import { plain } from './voice.ts'

const ofCounts: Intent[] = ['how', 'day', 'amount', 'streak', 'lost', 'missed', 'best', 'strength', 'motivation']
const ofWords: Intent[] = ['recall', 'fact', 'forget', 'note']
const ofToday: Intent[] = ['due', 'next', 'start', 'lighten', 'why']

/** What is asked of the answer before; `whole` is that answer, made anew from the record as it is now. */
export function turnBack(draft: Draft, question: Question, back: TurnBack, whole: Answer) {
  if (back === 'more') return more(draft, question)
  const cited = whole.sentences.filter(({ citations }) => citations.length > 0)
  const [first] = [...cited, ...whole.sentences]
  if (back === 'source') return source(draft, question.intent, cited)
  if (first) draft.repeat(first)
  if (back === 'meaning') meaning(draft, question.intent)
  draft.suggest(...whole.suggestedReplies)
}

const mostSources = 3
/** The rows that it rested on; what rested on none was advice, or talk. */
function source(draft: Draft, intent: Intent, cited: Answer['sentences']) {
  const rows = new Map(cited.flatMap(({ citations }) => citations.map((row) => [row.label, row])))
  if (intent === 'advice') draft.say('sourceAdvice')
  else if (rows.size === 0) draft.say('sourceNone')
  else
    draft.citeAll(
      ofWords.includes(intent) ? 'sourceWords' : 'sourceRows',
      [...rows.values()]
        .slice(0, mostSources)
        .map(({ mark: _, ...fact }) => ({ fact, text: (m) => `“${plain(fact.label)}”${m}` })),
    )
  draft.say(intent === 'advice' ? 'askCounsel' : rows.size === 0 ? 'askWanted' : 'askWrong')
  draft.reply('replyHow', 'replyNext', 'replyHelp')
}

function meaning(draft: Draft, intent: Intent) {
  if (ofCounts.includes(intent)) draft.say('meantCount')
  else if (ofWords.includes(intent)) draft.say('meantWords')
  else if (ofToday.includes(intent)) draft.say('meantToday')
  else draft.say('meantPlain')
  draft.say('askUnclear')
}

/** What was not told yet: the next of the day, the other habits, the memories that follow. */
function more(draft: Draft, question: Question) {
  const { intent } = question
  const told = new Set(draft.known.lastAsked?.cited.map(({ id }) => id))
  const isNew = ({ id }: { id: string }) => !told.has(id)
  const has = ofWords.includes(intent)
    ? moreWords(draft, question, isNew)
    : ofToday.includes(intent)
      ? moreToday(draft, isNew)
      : ofCounts.includes(intent)
        ? moreCounts(draft, question, isNew)
        : intent === 'advice'
          ? moreAdvice(draft, question)
          : false
  if (has) return
  draft.say('moreNone')
  draft.say('askNext')
  draft.reply('replyHow', 'replyMissed', 'replyHelp')
}

type IsNew = (row: { id: string }) => boolean

function moreWords(draft: Draft, { message }: Question, isNew: IsNew): boolean {
  const [memory] = memoriesOf(draft, message).filter(isNew)
  if (!memory) return false
  citeMemory(draft, 'recalledAlso', memory)
  draft.say('askRecall')
  draft.reply('replyHow', 'replyNext')
  return true
}

function moreToday(draft: Draft, isNew: IsNew): boolean {
  const { known, facts } = draft
  const open = known.habits.filter(isOpen)
  const next = open.find(isNew) ?? null
  if (!next) return false
  draft.cite('moreNext', facts.today(next, known.today), { h: nameOf(next) })
  if (next.smallest && canBegin(next)) draft.cite('smallest', facts.smallest(next), { smallest: plain(next.smallest) })
  draft.speakOf(next)
  draft.say('askWhen')
  draft.reply('replyStart', 'replyWhy', 'replyMove')
  return true
}

const mostHabits = 3
function moreCounts(draft: Draft, { habit }: Question, isNew: IsNew): boolean {
  const { known, facts, voice } = draft
  const counted = (each: KnownHabit) => each.month.due > 0
  const rest = habit ? [] : known.habits.filter((each) => isNew(each) && counted(each)).slice(0, mostHabits)
  if (habit && counted(habit)) {
    draft.cite('windowOf', facts.window(habit, 30), { h: nameOf(habit), days: 30, ...habit.month })
    if (habit.best)
      draft.cite('bestOf', facts.best(habit, habit.best), {
        ...habit.best,
        h: nameOf(habit),
        weekday: voice.weekday(habit.best.weekday + firstMonday),
      })
  } else if (rest.length > 0)
    draft.citeAll(
      'moreList',
      rest.map((each) => ({
        fact: facts.window(each, 30),
        text: (m) => voice.say('howItem', { h: nameOf(each), ...each.month, m }),
      })),
      { days: 30 },
    )
  else return false
  draft.say('askNext')
  draft.reply('replyMissed', 'replyNext', 'replyWhy')
  return true
}
/** A Monday, in days since 1970. */
const firstMonday = 4

/** Advice is soon told; what is left is to make it a habit. */
function moreAdvice(draft: Draft, { habit }: Question): boolean {
  const place = habit ?? draft.known.habits.find(canBegin)
  draft.say('moreAdvice')
  if (place) draft.cite('counselPlace', draft.facts.today(place, draft.known.today), { h: nameOf(place) })
  draft.say('askCounsel')
  draft.reply('replyStart', 'replyNext', 'replyMove')
  return true
}
