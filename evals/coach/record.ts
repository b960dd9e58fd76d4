import { civilDate, dayNumber } from '#platform/civil.ts'
import type { Reply } from './ask.ts'
import { factsFrom, memoriesOf } from './fill.ts'
import type { Fact } from './format.ts'
import { today } from './people.ts'
import { numbersIn, says, saysWeekday, wordsFor } from './words.ts'
import type { Someone } from './world.ts'

/** What of an answer a fact is looked for in. */
type Said = Pick<Reply, 'text' | 'citations'>
type Named = { id: string; name: string }
/** What the API says of a person, asked anew for each fact. */
export type EvalRecord = {
  someone: Someone
  habits: Named[]
  goals: (Named & { deadline: string | null; steps: { title: string; dueDate: string }[] })[]
}

export async function recordOf(someone: Someone): Promise<EvalRecord> {
  const habits = (await someone.habits.list({ limit: 100 })).items
  const goals = (await someone.goals.list({ limit: 100 })).items
  return {
    someone,
    habits,
    goals: goals.map(({ id, title, deadline, subgoals, milestones }) => ({
      id,
      name: title,
      deadline,
      steps: [...subgoals, ...milestones],
    })),
  }
}

export function idOf(things: Named[], name: string): string {
  const found = things.find((thing) => thing.name === name)
  if (!found) throw new Error(`The set names “${name}”, which nobody in people.ts has`)
  return found.id
}

const back = (days: number) => civilDate(dayNumber(today) - days)
const statsOf = ({ someone, habits }: EvalRecord, habit: string, from: string, to: string) =>
  someone.habits.stats({ id: idOf(habits, habit), from, to })

/** Closed occurrences of a window, as the API counts them: due days, or a quota's periods that end in it. */
async function tallyOf(record: EvalRecord, habit: string, from: string, to: string) {
  const { calendar, periods } = await statsOf(record, habit, from, to)
  const closed = periods.filter(
    (period) => period.to >= from && period.to <= to && ['done', 'missed'].includes(period.state),
  )
  if (periods.length > 0)
    return closed.reduce(
      (sum, { done, target }) => ({ done: sum.done + Math.min(done, target), due: sum.due + target }),
      { done: 0, due: 0 },
    )
  const done = calendar.filter(({ state }) => state === 'done').length
  return { done, due: done + calendar.filter(({ state }) => state === 'missed').length }
}

/** Null when the answer holds the fact; otherwise what it should have held. */
export async function missing(fact: Fact, reply: Said, record: EvalRecord): Promise<string | null> {
  const { text, citations } = reply
  const said = numbersIn(text)
  const need = (...numbers: number[]) => {
    const lacking = numbers.filter((number) => !said.has(String(number)))
    return lacking.length === 0 ? null : `${fact.kind} ${numbers.join(' of ')}`
  }
  const { someone, habits, goals } = record
  switch (fact.kind) {
    case 'streak':
    case 'longest': {
      const { currentStreak, longestStreak } = await statsOf(record, fact.habit, back(90), today)
      const number = fact.kind === 'streak' ? currentStreak : longestStreak
      return number === 0 && says(text, 'none') ? null : need(number)
    }
    case 'strength':
      return need(Math.round((await statsOf(record, fact.habit, back(90), today)).strength * 100))
    case 'tally': {
      const { done, due } = await tallyOf(record, fact.habit, fact.from, fact.to)
      return need(done, due)
    }
    case 'quota': {
      const item = (await someone.today.read({})).items.find(({ habit }) => habit.name === fact.habit)
      return need(item?.quota?.done ?? 0, item?.quota?.times ?? 0)
    }
    case 'total': {
      const { calendar } = await statsOf(record, fact.habit, fact.from, fact.to)
      return need(calendar.reduce((sum, { value = 0 }) => sum + value, 0))
    }
    case 'amount': {
      const [day] = (await statsOf(record, fact.habit, fact.date, fact.date)).calendar
      return day?.value === undefined ? (says(text, 'unknown') ? null : 'that no amount is recorded') : need(day.value)
    }
    case 'state': {
      const [day] = (await statsOf(record, fact.habit, fact.date, fact.date)).calendar
      const isDone = day?.state === 'done'
      const right = isDone ? says(text, 'done') && !says(text, 'notDone') : says(text, 'notDone')
      return right ? null : `${fact.habit} on ${fact.date}: ${day?.state}`
    }
    case 'lastDone': {
      const last = (await statsOf(record, fact.habit, back(90), today)).calendar.findLast(
        ({ state }) => state === 'done',
      )
      return need(Number(last?.date.slice(8)))
    }
    case 'best': {
      const { byWeekday } = await statsOf(record, fact.habit, back(42), back(1))
      const judged = byWeekday.filter(({ due }) => due >= 3)
      const top = Math.max(...judged.map(({ done, due }) => done / due))
      const best = judged.filter(({ done, due }) => done / due === top).map(({ weekday }) => weekday)
      return best.some((weekday) => saysWeekday(text, weekday)) ? null : `best: ${best.join(' or ')}`
    }
    case 'due':
      return named(reply, await dueOn(record, fact.date), 'due')
    case 'done':
      return named(reply, await withState(record, 'done', fact.date, fact.date), 'done')
    case 'missed':
      return named(reply, await withState(record, 'missed', fact.from, fact.to, fact.habit), 'missed')
    case 'overall': {
      const windows =
        fact.from && fact.to
          ? [[fact.from, fact.to]]
          : [
              [back(6), today],
              [back(29), today],
              ['2026-11-16', today],
            ]
      for (const { id, name } of habits)
        for (const [from = '', to = ''] of windows) {
          const { done, due } = await tallyOf(record, name, from, to)
          const labels = citations.filter((citation) => citation.id === id).map(({ label }) => numbersIn(label))
          const isSaid = [done, due].every((number) => said.has(String(number)))
          if (due > 0 && isSaid && labels.some((held) => held.has(String(done)) && held.has(String(due)))) return null
        }
      return habits.length === 0 && says(text, 'unknown') ? null : 'overall: a true count of some habit'
    }
    case 'deadline': {
      const { deadline } = goals.find(({ id }) => id === idOf(goals, fact.goal)) ?? {}
      if (!deadline) return says(text, 'none') ? null : 'that there is no deadline'
      const left = dayNumber(deadline) - dayNumber(today)
      return said.has(String(Number(deadline.slice(8)))) || said.has(String(left)) ? null : `deadline ${deadline}`
    }
    case 'step': {
      const [step] = goals.find(({ id }) => id === idOf(goals, fact.goal))?.steps ?? []
      return step && text.includes(step.title) ? null : `step “${step?.title}”`
    }
    case 'note': {
      const note = await lastNote(record, fact)
      return note && text.includes(note.slice(0, 20)) ? null : `note “${note}”`
    }
    case 'memory': {
      const kept = await memoriesOf(someone)
      const ids = [fact.externalId].flat().flatMap((externalId) => kept.get(externalId) ?? [])
      const cited = new Set([...ids, ...(await factsFrom(someone, ids))])
      if (!citations.some(({ id }) => cited.has(id)))
        return `memory ${fact.externalId}${kept.size > 0 ? '' : ' (there is no memory yet)'}`
      return !fact.says || text.toLowerCase().includes(fact.says.toLowerCase())
        ? null
        : `“${fact.says}” of ${fact.externalId}`
    }
    case 'unknown':
      return says(text, 'unknown') ? null : 'that it is not in the record'
  }
}

async function dueOn({ someone }: EvalRecord, date: string): Promise<string[]> {
  const { items, tomorrow, date: now } = await someone.today.read({})
  return date === now
    ? items.filter(({ state }) => state === 'pending').map(({ habit }) => habit.name)
    : tomorrow.map(({ name }) => name)
}

async function withState(
  record: EvalRecord,
  wanted: string,
  from: string,
  to: string,
  only?: string,
): Promise<string[]> {
  const names: string[] = []
  for (const { name } of record.habits) {
    if (only && name !== only) continue
    const { calendar } = await statsOf(record, name, from, to)
    if (calendar.some(({ state }) => state === wanted)) names.push(name)
  }
  return names
}

/** At most three of the names have to be said; where there are none, that there is nothing. */
function named({ text }: Said, names: string[], what: string): string | null {
  if (names.length === 0) return says(text, 'none') ? null : `nothing ${what}`
  const said = names.filter((name) => text.includes(wordsFor(name)))
  return said.length >= Math.min(3, names.length) ? null : `${what}: ${names.join(', ')}`
}

async function lastNote(
  { someone, habits, goals }: EvalRecord,
  { habit, goal }: { habit?: string; goal?: string },
): Promise<string | null> {
  const rows = habit
    ? (await someone.habits.completions({ id: idOf(habits, habit), limit: 100 })).items
    : goal
      ? (await someone.goals.checkins({ id: idOf(goals, goal), limit: 100 })).items
      : []
  return rows.find(({ note }) => note)?.note ?? null
}
