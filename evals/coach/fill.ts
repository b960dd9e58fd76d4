import { apis } from '#apis.ts'
import { type Completion, Weekday } from '#habits/habits.api.ts'
import { civilDate, dayNumber, weekdayIndex } from '#platform/civil.ts'
import type { Figure, Memory } from './people/figure.ts'
import { people, today } from './people.ts'
import type { Someone, World } from './world.ts'

/** Makes everybody of people.ts through the API: one college, their goals, habits, history, check-ins and memories. */
export async function fill(world: World): Promise<Map<string, Someone>> {
  const office = await world.signUp('office', 'Sahyadri College (evaluation)')
  const made = new Map<string, Someone>()
  for (const figure of people) {
    const someone = await world.signUp(figure.key, figure.name)
    const invitation = await office.identity.invite({ email: someone.email, role: 'member' })
    const { memberId } = await someone.identity.acceptInvitation({ id: invitation.id })
    await someone.identity.updateMe({ timeZone: 'Asia/Kolkata', language: figure.language })
    const settled = { ...someone, memberId }
    await live(settled, figure)
    made.set(figure.key, settled)
  }
  return made
}

/** Whether this Drishti has a memory yet. */
export const hasMemory = () => 'memory' in apis

async function live(someone: Someone, { goals, habits, memories, key }: Figure) {
  const goalIds = new Map<string, string>()
  for (const { title, theme, deadline, minutesPerWeek, steps, checkins } of goals) {
    const made = await someone.goals.create({
      title,
      theme,
      ...(deadline && { deadline }),
      constraints: { minutesPerWeek },
    })
    const own = habits.filter(({ goal }) => goal === title)
    await someone.goals.editPlan({
      id: made.id,
      subgoals: steps,
      milestones: [],
      firstStep: made.plan.firstStep,
      habits: own.map((habit) => planned(habit)),
    })
    await someone.goals.accept({ id: made.id })
    for (const checkin of checkins) await someone.goals.checkIn({ id: made.id, ...checkin })
    goalIds.set(title, made.id)
  }
  const accepted = (await someone.habits.list({ limit: 100 })).items
  for (const habit of habits) {
    const { goal, days, share, on, but, ...fields } = habit
    const id =
      accepted.find(({ name }) => name === habit.name)?.id ??
      (await someone.habits.create({ ...fields, startsOn: civilDate(dayNumber(today) - days) })).id
    for (const [date, completion] of historyOf(key, habit)) await someone.habits.complete({ id, date, ...completion })
  }
  if (hasMemory() && memories.length > 0) await remember(someone, memories)
}

type Habit = Figure['habits'][number]

function planned({ name, schedule, target, minutes = 30, partOfDay, cue, smallest }: Habit) {
  const times = {
    daily: 7,
    weekdays: schedule.kind === 'weekdays' ? schedule.days.length : 0,
    quota: schedule.kind === 'quota' ? schedule.times : 0,
  }
  const perWeek = times[schedule.kind as keyof typeof times] ?? 1 // kinds that no one here has
  return {
    name,
    schedule,
    minutes,
    minutesPerWeek: perWeek * minutes,
    ...(target && { target }),
    ...(partOfDay && { partOfDay }),
    ...(cue && { cue }),
    ...(smallest && { smallest }),
  }
}

/** What was recorded on which day, oldest first; the same on every run. */
function* historyOf(key: string, habit: Habit): Generator<[string, Completion]> {
  const random = makeRandom(`${key} ${habit.name}`)
  for (let ago = habit.days; ago >= 0; ago--) {
    const day = dayNumber(today) - ago
    const luck = random()
    const weekday = Weekday.options[weekdayIndex(day)] ?? 'monday'
    const said =
      habit.but && ago in habit.but
        ? habit.but[ago]
        : luck < (habit.on?.[weekday] ?? habit.share)
          ? usual(habit, random())
          : null
    const { schedule } = habit
    if (said && (schedule.kind !== 'weekdays' || schedule.days.includes(weekday))) yield [civilDate(day), said]
  }
}

function usual({ target }: Habit, luck: number): Completion {
  if (!target) return { value: 1 }
  return { value: 'atLeast' in target ? target.atLeast + Math.floor(luck * 4) : Math.floor(luck * (target.atMost + 1)) }
}

/** Imports the memories and waits until the last of them can be read. */
async function remember(someone: Someone, memories: Memory[]) {
  const text = memories.map((memory) => JSON.stringify(memory)).join('\n')
  const reply = await someone.send('POST', '/memory/import', { type: 'application/x-ndjson', text })
  if (!reply.ok) throw new Error(`memory import: ${reply.status} ${await reply.text()}`)
  for (let turn = 0; turn < 200; turn++) {
    if ((await memoriesOf(someone)).size >= memories.length) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The memories of ${someone.key} did not arrive`)
}

/** The id of every memory that was imported, by its externalId. */
export async function memoriesOf(someone: Someone): Promise<Map<string, string>> {
  const reply = await someone.send('GET', '/memory?limit=100')
  if (!reply.ok) return new Map()
  const { items } = (await reply.json()) as { items: { id: string; externalId: string | null }[] } // issue 3's shape of a memory
  return new Map(items.flatMap(({ id, externalId }) => (externalId ? [[externalId, id]] : [])))
}

/** The facts that were read out of one of these memories: citing such a fact is citing the memory. */
export async function factsFrom(someone: Someone, memoryIds: string[]): Promise<string[]> {
  const reply = await someone.send('GET', '/memory/facts?limit=100')
  if (!reply.ok) return []
  const { items } = (await reply.json()) as { items: { id: string; sources: { memoryId: string }[] }[] } // issue 3's shape of a fact
  return items.filter(({ sources }) => sources.some(({ memoryId }) => memoryIds.includes(memoryId))).map(({ id }) => id)
}

/** Numbers in 0..1 that are the same for the same word (mulberry32). */
function makeRandom(word: string): () => number {
  let state = [...word].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619), 2_166_136_261)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
