import { eq } from 'drizzle-orm'
import * as coach from '#coach/coach.ts'
import * as goals from '#goals/goals.ts'
import { Weekday } from '#habits/habits.api.ts'
import * as habits from '#habits/habits.ts'
import { organisations } from '#identity/identity.tables.ts'
import * as identity from '#identity/identity.ts'
import * as memory from '#memory/memory.ts'
import { queueOf } from '#notifications/notifications.ts'
import { civilDate, instantAt, weekdayIndex, weekStart } from '#platform/civil.ts'
import type { Ctx, System } from '#platform/ctx.ts'
import { inSystemTransaction } from '#platform/db/transaction.ts'
import { bindEmit } from '#platform/events.ts'
import { demoPassword, demoSlug, emailOf, isFilled } from './demo.ts'
import { type Notes, type Story, stories } from './people.ts'

/** Makes an account as a person would, and the member it becomes. */
export type SignUp = (account: { email: string; password: string; name: string }) => Promise<{ memberId: string }>

/**
 * Fills an organisation with a mentor and five members, with up to 180 days each. Everything goes through the verbs
 * that people use, on a clock set back to each day; nothing computed is written. Does nothing when it is already there.
 */
export async function fillDemo(system: System, signUp: SignUp): Promise<void> {
  if (await isFilled(system)) return
  const admin = await join(system, signUp, { email: emailOf('office'), name: 'Sahyadri College (demo)' })
  for (const story of stories) {
    const guest = await join(system, signUp, { email: emailOf(story.key), name: story.name })
    const invitation = await identity.invite(admin, { email: guest.person.email, role: story.role })
    await identity.acceptInvitation(guest, invitation.id)
    await live(system, story, guest.person.id)
  }
  await inSystemTransaction(system, (db) =>
    db.update(organisations).set({ slug: demoSlug }).where(eq(organisations.id, admin.person.organisationId)),
  )
}

async function join(system: System, signUp: SignUp, { email, name }: { email: string; name: string }): Promise<Ctx> {
  const { memberId } = await signUp({ email, name, password: demoPassword })
  const ctx = await system.actAs(memberId)
  if (!ctx) throw new Error('A new member is not there')
  return ctx
}

/** Lets a story happen, day by day. */
async function live(system: System, story: Story, userId: string) {
  const person = await identity.personOfUser(system.db, userId)
  const home = person && (await system.actAs(person.memberId))
  if (!home) throw new Error('A new member is not there')
  await identity.updateMe(home, { language: story.language, timeZone: story.timeZone })
  const ctx = { ...home, person: { ...home.person, language: story.language, timeZone: story.timeZone } }
  const random = makeRandom(story.key)
  const today = habits.today(ctx)
  const days = Math.max(...story.goals.map((goal) => goal.days), ...story.habits.map((habit) => habit.days))
  const notes = new Map<string, Notes>()
  for (let ago = days; ago >= 0; ago--) {
    const day = today - ago
    await begin(at(ctx, day, '08:00'), story, { ago, day, notes })
    const evening = ago === 0 ? ctx : at(ctx, day, '21:00')
    await act(evening, story, { ago, day, days, random, notes })
    for (const { text } of story.told.filter((told) => told.days === ago))
      await memory.remember(evening, { text }, await memory.consider(evening, { text }))
    if (ago === 1) await ask(evening, story)
    if (weekdayIndex(day) === 2) await considerSuggestions(evening, random, ago < 7)
  }
  await lookBack(system, home.person.memberId, at(ctx, weekStart(today), '09:00').now())
}

/** The look back on last week and across all days, as it would have come by itself. */
async function lookBack(system: System, memberId: string, monday: Date) {
  const appointment = { memberId, subjectId: memberId, dueAt: monday.toISOString() }
  for (const queue of [queueOf('weekly-review'), queueOf('insights')])
    await system.jobs.send(system.db, queue, appointment)
}

/** The same person on an earlier day: every verb takes its time from the context. */
function at(ctx: Ctx, day: number, time: string): Ctx {
  const then = instantAt(civilDate(day), time, ctx.person.timeZone)
  return bindEmit({ ...ctx, now: () => then })
}

/** What is jotted down about a goal or a habit, by its id. */
type NotesById = Map<string, Notes>

async function begin(ctx: Ctx, story: Story, { ago, day, notes }: Pick<Moment, 'ago' | 'day' | 'notes'>) {
  for (const { days, notes: said, ...fields } of story.habits.filter((habit) => habit.days === ago)) {
    const { id } = await habits.create(ctx, fields)
    if (said) notes.set(id, said)
  }
  for (const wanted of story.goals.filter((goal) => goal.days === ago)) {
    const goal = {
      title: wanted.sentence,
      ...(wanted.theme && { theme: wanted.theme }),
      ...(wanted.deadlineDays && { deadline: civilDate(day + ago + wanted.deadlineDays) }),
      constraints: { minutesPerWeek: wanted.minutesPerWeek, ...(wanted.daysOff && { daysOff: wanted.daysOff }) },
    }
    const made = await goals.create(ctx, goal, await goals.conceive(ctx, goal))
    await goals.accept(ctx, made.id)
    notes.set(made.id, wanted.notes)
  }
}

type Moment = { ago: number; day: number; days: number; random: () => number; notes: NotesById }

async function act(ctx: Ctx, story: Story, { ago, day, days, random, notes }: Moment) {
  const away = story.rhythm.away?.find(({ from, to }) => ago <= from && ago >= to)
  const date = civilDate(day)
  let carried = 1
  for (const habit of leadFirst(await habits.active(ctx, date), story)) {
    if (habits.stateOn(habit.history, day, day) !== 'pending') continue
    if (ago === 0 && random() < 0.55) continue // today is still to be lived
    if (away) await habits.complete(ctx, habit.id, date, { skip: true, ...(ago === away.from && { note: away.note }) })
    else if (
      random() <
      carried *
        shareOn(story, day, 1 - ago / days) *
        (habits.isFixed(habit.schedule) ? 1 : perDay(habit.schedule.times))
    )
      await habits.complete(ctx, habit.id, date, saidOf(habit, notes, random))
    else if (habit.name === story.rhythm.lead?.habit) carried = story.rhythm.lead.without
    else if (habit.target && random() < 0.5)
      await habits.complete(ctx, habit.id, date, shortOf(habit, habit.target, notes, random))
  }
  if (!away && weekdayIndex(day) === 5) await checkIn(ctx, notes, date, random)
}

const leadFirst = (all: Habit[], { rhythm }: Story) =>
  all.toSorted((a, b) => Number(b.name === rhythm.lead?.habit) - Number(a.name === rhythm.lead?.habit))

/** A quota is open every day of its week: the chance of one day, so that the week comes out near its number. */
const perDay = (times: number) => Math.min(1, times / 5.5)

function shareOn({ rhythm }: Story, day: number, progress: number): number {
  const place = progress * (rhythm.course.length - 1)
  const [low = 0.5, high = low] = rhythm.course.slice(Math.floor(place))
  const share = low + (high - low) * (place % 1)
  const isWeak = rhythm.weak?.days.includes(Weekday.options[weekdayIndex(day)] ?? 'monday')
  return isWeak && rhythm.weak ? Math.min(share, rhythm.weak.share) : share
}

type Habit = Awaited<ReturnType<typeof habits.active>>[number]

const oneOf = (said: string[] | undefined, random: () => number) => said?.[Math.floor(random() * said.length)]
const notesOf = ({ id, goalId }: Habit, notes: NotesById) => notes.get(id) ?? (goalId ? notes.get(goalId) : undefined)

function saidOf(habit: Habit, notes: NotesById, random: () => number) {
  const { target } = habit
  const note = random() < 0.08 ? oneOf(notesOf(habit, notes)?.done, random) : undefined
  const value = target
    ? 'atLeast' in target
      ? target.atLeast + Math.floor(random() * 3)
      : Math.round(target.atMost * random())
    : undefined
  return { ...(value !== undefined && { value }), ...(note && { note }) }
}

function shortOf(habit: Habit, target: NonNullable<Habit['target']>, notes: NotesById, random: () => number) {
  const value =
    'atLeast' in target
      ? Math.floor(target.atLeast * (0.3 + random() * 0.6))
      : target.atMost + 1 + Math.floor(random() * 2)
  const note = random() < 0.08 ? oneOf(notesOf(habit, notes)?.partly, random) : undefined
  return { value, ...(note && { note }) }
}

async function checkIn(ctx: Ctx, notes: NotesById, date: string, random: () => number) {
  const { items } = await goals.list(ctx, { limit: 10, status: 'active' })
  for (const goal of items) {
    const isReached = ({ dueDate, doneAt }: { dueDate: string; doneAt: string | null }) =>
      dueDate <= date && !doneAt && random() < 0.7
    for (const { id } of goal.subgoals.filter(isReached)) await goals.finishStep(ctx, goal.id, 'subgoal', id, true)
    for (const { id } of goal.milestones.filter(isReached)) await goals.finishStep(ctx, goal.id, 'milestone', id, true)
    const luck = random()
    const outcome = luck < 0.55 ? 'done' : luck < 0.85 ? 'partly' : 'missed'
    const note = oneOf(notes.get(goal.id)?.[outcome], random)
    const minutes = outcome === 'missed' ? undefined : 10 * Math.round(2 + random() * 8)
    await goals.checkIn(ctx, goal.id, { date, outcome, ...(minutes && { minutes }), ...(note && { note }) })
  }
}

/** What a story asked the coach on its last evening. */
async function ask(ctx: Ctx, { questions }: Story) {
  for (const message of questions) for await (const _ of coach.say(ctx, { message }));
}

/** On Wednesdays the planner proposes; some is accepted, some dismissed, the last week's left to decide. */
async function considerSuggestions(ctx: Ctx, random: () => number, isLast: boolean) {
  for (const { goalId, suggestionIds } of await goals.suggestForMember(ctx)) {
    const [first] = suggestionIds
    if (!first || isLast) continue
    if (random() < 0.5) await goals.acceptSuggestion(ctx, goalId, first)
    else await goals.dismissSuggestion(ctx, goalId, first)
  }
}

/** Numbers in 0..1 that are the same for the same word: the demo looks alike everywhere (mulberry32). */
function makeRandom(word: string): () => number {
  let state = [...word].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619), 2_166_136_261)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
