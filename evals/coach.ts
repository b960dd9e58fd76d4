import { writeFileSync } from 'node:fs'
import { ask } from './coach/ask.ts'
import { fill, hasMemory } from './coach/fill.ts'
import { type Dialogue, intentOf } from './coach/format.ts'
import { type EvalRecord, recordOf } from './coach/record.ts'
import { misses, type Scored, tables, under } from './coach/report.ts'
import { type Mark, score } from './coach/score.ts'
import { readSet } from './coach/set.ts'
import { openWorld, type Someone, type World } from './coach/world.ts'

/*
 * npm run eval:coach                    the two thirds that the coach may be tuned on
 * npm run eval:coach -- --held          the third kept aside; whoever tunes does not run it
 * npm run eval:coach -- --quiet         tables without the misses
 * npm run eval:coach -- streak hi       only dialogues whose id holds one of these words
 * EVAL_OUT=file.json                    every turn with its answer and marks
 * Exit 1 when a bar of score.ts does not hold.
 */
const arguments_ = process.argv.slice(2)
const isHeld = arguments_.includes('--held')
const words = arguments_.filter((word) => !word.startsWith('--'))
const set = readSet(isHeld).filter(({ id }) => words.length === 0 || words.some((word) => id.includes(word)))
if (set.length === 0) throw new Error(`No dialogue’s id holds ${words.join(' or ')}`)

const world = await openWorld()
const everybody = await fill(world)
const scored: Scored[] = []
let readHere = 0
const states = new Map<string, string>()
for (const dialogue of set) {
  const someone = everybody.get(dialogue.person)
  if (!someone) throw new Error(`${dialogue.id} is of ${dialogue.person}, whom people.ts does not have`)
  scored.push(...(await hold(world, dialogue, someone)))
}
await world.close()

console.log(
  `${set.length} dialogues, ${scored.length} turns${isHeld ? ', the held third' : ''}${words.length > 0 ? ` with ${words.join(', ')}` : ''}`,
)
if (!isHeld)
  console.log(
    'The coach was tuned on these: what they say of it is little. The held third: npm run eval:coach -- --held',
  )
if (!arguments_.includes('--quiet')) console.log(`\n${misses(scored)}\n`)
console.log(tables(scored))
if (!hasMemory()) console.log('There is no memory yet: what rests on memories counts as missed.')
if (readHere > 0)
  console.log(`${readHere} turns without messages[].made: intent and slots were read by src/coach/question.ts instead.`)
if (process.env.EVAL_OUT) writeFileSync(process.env.EVAL_OUT, JSON.stringify(scored, null, 1))
const failed = under(scored)
for (const bar of failed) console.log(`under the bar: ${bar}`)
process.exit(failed.length > 0 ? 1 : 0)

/** Holds one dialogue and takes it back: what was said in it must not colour the next. */
async function hold(world: World, dialogue: Dialogue, someone: Someone): Promise<Scored[]> {
  const record = await recordOf(someone)
  const before = states.get(someone.key) ?? (await stateOf(record))
  states.set(someone.key, before)
  const done: Scored[] = []
  const heard: string[] = []
  let conversationId: string | null = null
  for (const turn of dialogue.turns) {
    const reply = await ask(someone, turn.say, conversationId)
    conversationId = reply.conversationId
    heard.push(turn.say)
    if (reply.madeBy === 'reader') readHere++
    const marks = await score(dialogue, turn, heard, reply, record, world)
    heard.push(...reply.citations.map(({ label }) => label)) // what an earlier answer cited may be said again
    done.push({ dialogue, intent: intentOf(turn), say: turn.say, answer: reply.text, marks })
  }
  const after = await stateOf(record)
  const unasked: Mark = {
    metric: 'unasked',
    ok: after === before,
    why: after === before ? '' : 'something changed before anybody confirmed it',
  }
  states.set(someone.key, after)
  done.at(-1)?.marks.push(unasked)
  if (conversationId) await someone.coach.removeConversation({ id: conversationId })
  return done
}

/** All that a coach's tool could change. Memories made of the chat itself are left out. */
async function stateOf({ someone, habits, goals }: EvalRecord): Promise<string> {
  const { items } = await someone.today.read({})
  const today = items.map(({ habit, state }) => [habit.id, state, habit.schedule])
  const completions = []
  for (const { id } of habits) completions.push(await someone.habits.completions({ id, limit: 20 }))
  const checkins = []
  for (const { id } of goals) checkins.push(await someone.goals.checkins({ id, limit: 20 }))
  const all = (await someone.goals.list({ limit: 100 })).items.map(({ id, plan }) => [id, plan.version])
  const kept = hasMemory() ? await ownMemories(someone) : null
  return JSON.stringify([today, completions, checkins, all, kept])
}

async function ownMemories(someone: Someone): Promise<string[]> {
  const { items } = (await (await someone.send('GET', '/memory?limit=100')).json()) as {
    items: { id: string; source: string }[]
  } // the contract’s shape
  return items.filter(({ source }) => source === 'own').map(({ id }) => id)
}
