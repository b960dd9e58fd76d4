import { afterEach, describe, expect, it } from 'vitest'
import { planSuggested } from '#goals/goals.events.ts'
import { goals, plans, suggestions } from '#goals/goals.tables.ts'
import { addDays, civilDateAt, nextLocalTime } from '#platform/civil.ts'
import { owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { clock, drishti, person, type TestPerson } from '#test/app.ts'
import { unreadCount } from './notifications.ts'

const zone = 'Asia/Kolkata'
const hourMs = 3_600_000
const restore: (() => void)[] = []
const goOn = (ms: number) => restore.push(clock.advance(ms))
/** Moves the clock to the next such time on the wall in India. */
const goTo = (time: string, only?: { weekday: number }) =>
  goOn(nextLocalTime(clock.now(), time, zone, only).getTime() - clock.now().getTime())
afterEach(() => {
  for (const back of restore.splice(0)) back()
})

async function runSweep() {
  const { system } = await drishti()
  await system.jobs.runCron(system, 'notifications.sweep')
  await system.jobs.drain(system)
}
const today = () => civilDateAt(clock.now(), zone, '03:00')
const noticesOf = async (who: TestPerson) =>
  (await who.notifications.inbox({})).items.map(({ kind, title, body, href }) => ({ kind, title, body, href }))
/** Tests that go from day to day may pass a Monday, with its review. */
const ofKind = async (who: TestPerson, kind: string) => (await noticesOf(who)).filter((notice) => notice.kind === kind)
const daily = { kind: 'daily' } as const

describe('the daily reminder', () => {
  it('says what is due today, once, and only to those who have something to do', async () => {
    goTo('05:00')
    const [asha, ravi, meera] = [await person('Asha'), await person('Ravi'), await person('Meera')]
    await asha.habits.create({ name: 'Solve one GATE problem', schedule: daily, minutes: 40 })
    await asha.habits.create({ name: 'Walk', schedule: daily, minutes: 20 })
    const done = await meera.habits.create({ name: 'Read', schedule: daily })
    await meera.habits.complete({ id: done.id, date: today(), value: 1 })
    await runSweep()
    goTo('07:00')
    await runSweep()
    await runSweep()
    expect(await noticesOf(asha)).toEqual([
      {
        kind: 'daily-reminder',
        title: 'Today: 2 habits, 60 minutes',
        body: 'Solve one GATE problem (40 min) and Walk (20 min).',
        href: '/today',
      },
    ])
    expect([await noticesOf(ravi), await noticesOf(meera)]).toEqual([[], []])

    await asha.identity.updateMe({ reminderAt: '08:00' })
    await runSweep()
    goTo('08:00')
    await runSweep()
    expect(await noticesOf(asha)).toHaveLength(1)
  })

  it('speaks Hindi, and names the cue and the smallest version of a single habit', async () => {
    goTo('05:00')
    const asha = await person('आशा')
    await asha.identity.updateMe({ language: 'hi' })
    await asha.habits.create({ name: 'सैर', schedule: daily, minutes: 20, cue: 'नाश्ते के बाद', smallest: 'पाँच मिनट' })
    await runSweep()
    goTo('07:00')
    await runSweep()
    expect(await noticesOf(asha)).toMatchObject([
      { title: 'आज: सैर, 20 मिनट', body: 'नाश्ते के बाद। व्यस्त दिन में: पाँच मिनट।' },
    ])
  })

  it('comes late on the same day after downtime, and not for days that are over', async () => {
    goTo('05:00', { weekday: 2 })
    const asha = await person('Asha')
    await asha.habits.create({ name: 'Walk', schedule: daily })
    await runSweep()
    goOn(4 * 24 * hourMs)
    await runSweep() // four mornings were missed, and today's is still to come
    expect(await noticesOf(asha)).toEqual([])
    goOn(5 * hourMs)
    await runSweep()
    await runSweep()
    expect(await noticesOf(asha)).toMatchObject([{ title: 'Today: Walk', body: 'Tick it when it is done.' }])
  })

  it('is not sent to whoever wants none', async () => {
    goTo('05:00')
    const asha = await person('Asha')
    await asha.habits.create({ name: 'Walk', schedule: daily })
    await runSweep()
    await asha.identity.updateMe({ reminderAt: null })
    goTo('07:00')
    await runSweep()
    expect(await noticesOf(asha)).toEqual([])
  })

  it('comes once when it was set for the next minute, and the sweep ran only after it', async () => {
    goTo('10:00')
    const asha = await person('Asha')
    await asha.habits.create({ name: 'Walk', schedule: daily })
    await runSweep()
    expect(await noticesOf(asha)).toEqual([]) // today's seven o'clock was before she came
    goOn(30_000)
    await asha.identity.updateMe({ reminderAt: '10:01' })
    goOn(60_000)
    await Promise.all([runSweep(), runSweep()])
    await runSweep()
    expect(await noticesOf(asha)).toMatchObject([{ kind: 'daily-reminder' }])
    goTo('10:01')
    await runSweep()
    expect(await ofKind(asha, 'daily-reminder')).toHaveLength(2)
  })

  it('comes to whoever signed up just before it, before any sweep', async () => {
    goTo('06:59')
    const asha = await person('Asha')
    await asha.habits.create({ name: 'Walk', schedule: daily })
    goOn(90_000)
    await runSweep()
    expect(await noticesOf(asha)).toHaveLength(1)
  })

  it('is not lost when its time is moved back after it came and before the sweep', async () => {
    goTo('05:00')
    const [asha, ravi] = [await person('Asha'), await person('Ravi')]
    for (const who of [asha, ravi]) await who.habits.create({ name: 'Walk', schedule: daily })
    await runSweep()
    goTo('07:00')
    goOn(70_000)
    await asha.identity.updateMe({ reminderAt: '06:30' })
    await ravi.identity.updateMe({ reminderAt: '09:00' })
    await runSweep()
    expect([await noticesOf(asha), await noticesOf(ravi)]).toMatchObject([[{}], []])
    goTo('09:00')
    await runSweep()
    expect([await noticesOf(asha), await noticesOf(ravi)]).toMatchObject([[{}], [{}]])
  })

  it('is settled when the last thing of today is done', async () => {
    goTo('05:00')
    const asha = await person('Asha')
    const habits = [
      await asha.habits.create({ name: 'Walk', schedule: daily }),
      await asha.habits.create({ name: 'Read', schedule: daily }),
    ]
    await runSweep()
    goTo('07:00')
    await runSweep()
    for (const [index, { id }] of habits.entries()) {
      expect(await unreadCount(await asha.ctx())).toBe(1)
      await asha.habits.complete({ id, date: index === 0 ? today() : addDays(today(), -1), value: 1 })
      await runSweep()
    }
    expect(await unreadCount(await asha.ctx())).toBe(1)
    await asha.habits.complete({ id: habits[1]?.id ?? '', date: today(), skip: true })
    await runSweep()
    expect(await unreadCount(await asha.ctx())).toBe(0)
  })
})

describe('a habit with a time of its own', () => {
  it('is told of once at that time, while it is left to do', async () => {
    goTo('05:00')
    const [asha, ravi] = [await person('Asha'), await person('Ravi')]
    for (const who of [asha, ravi]) await who.identity.updateMe({ reminderAt: null })
    await ravi.identity.updateMe({ language: 'hi' })
    const about = { schedule: daily, cue: 'After tea', smallest: 'Five minutes' }
    const walk = await asha.habits.create({ name: 'Walk', ...about, reminderAt: '17:30' })
    const read = await asha.habits.create({ name: 'Read', schedule: daily, reminderAt: '17:30' })
    await asha.habits.create({ name: 'Sleep', schedule: daily })
    const gone = await asha.habits.create({ name: 'Old', schedule: daily, reminderAt: '17:30' })
    const walkHi = await ravi.habits.create({ name: 'सैर', schedule: daily, reminderAt: '17:30' })
    await runSweep()
    await asha.habits.complete({ id: read.id, date: today(), value: 1 })
    await asha.habits.change({ id: gone.id, archived: true })
    goTo('17:30')
    await Promise.all([runSweep(), runSweep()])
    await runSweep()
    expect(await noticesOf(asha)).toEqual([
      {
        kind: 'habit-reminder',
        title: 'Walk',
        body: 'After tea. On a full day: Five minutes.',
        href: `/habits/${walk.id}`,
      },
    ])
    expect(await noticesOf(ravi)).toEqual([
      { kind: 'habit-reminder', title: 'सैर', body: 'हो जाए तो टिक कर दीजिए।', href: `/habits/${walkHi.id}` },
    ])
    await asha.habits.complete({ id: walk.id, date: today(), value: 1 })
    await runSweep()
    expect([await unreadCount(await asha.ctx()), await unreadCount(await ravi.ctx())]).toEqual([0, 1])
    await asha.habits.change({ id: read.id, reminderAt: null })
    goTo('17:30')
    await runSweep()
    expect((await ofKind(asha, 'habit-reminder')).map(({ title }) => title)).toEqual(['Walk', 'Walk'])
  })

  it('is told of when the time was set or moved just before it', async () => {
    goTo('10:00')
    const asha = await person('Asha')
    await asha.identity.updateMe({ reminderAt: null })
    const walk = await asha.habits.create({ name: 'Walk', schedule: daily, reminderAt: '09:00' })
    await runSweep()
    expect(await noticesOf(asha)).toEqual([])
    await asha.habits.change({ id: walk.id, reminderAt: '10:01' })
    goOn(61_000)
    await runSweep()
    await asha.habits.change({ id: walk.id, reminderAt: '10:02' })
    goOn(60_000)
    await runSweep()
    expect(await noticesOf(asha)).toHaveLength(1)
  })
})

/** A goal as the goals domain keeps it; with the title of a suggestion, that one is open. */
async function goalOf(who: TestPerson, { status, suggestion }: { status: 'draft' | 'accepted'; suggestion?: string }) {
  const ctx = await who.ctx()
  const [goalId, suggestionId] = [newId(), newId()]
  const at = { createdAt: ctx.now() }
  const content = {
    subgoals: [],
    habits: [],
    milestones: [],
    weeks: [],
    firstStep: { title: 'Begin', minutes: 5 },
    reasons: [],
  }
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.insert(goals).values({
      id: goalId,
      ...owner(ctx),
      title: 'GATE',
      theme: 'exam',
      constraints: {},
      status: 'active',
      ...at,
      updatedAt: ctx.now(),
    })
    await ctx.db
      .insert(plans)
      .values({ ...owner(ctx), goalId, version: 1, content, source: 'built-in', status, cause: 'created', ...at })
    if (!suggestion) return
    await ctx.db.insert(suggestions).values({
      id: suggestionId,
      ...owner(ctx),
      goalId,
      kind: 'reduce',
      title: suggestion,
      evidence: [],
      effect: [],
      status: 'open',
      planVersion: 1,
      ...at,
    })
    await ctx.emit(planSuggested, { goalId, suggestionIds: [suggestionId] })
  })
  return { goalId, suggestionId }
}

describe('the weekly review', () => {
  it('says what held, what slipped with its pattern, and one adjustment', async () => {
    goTo('08:00', { weekday: 0 })
    const [asha, ravi] = [await person('Asha'), await person('Ravi')]
    const startsOn = addDays(today(), -28)
    const walk = await asha.habits.create({ name: 'Walk', schedule: daily, startsOn })
    const gate = await asha.habits.create({
      name: 'GATE',
      schedule: { kind: 'weekdays', days: ['tuesday', 'thursday', 'friday'] },
      startsOn,
    })
    for (let day = 1; day <= 28; day++) {
      const date = addDays(startsOn, day - 1)
      if (day !== 17) await asha.habits.complete({ id: walk.id, date, value: 1 })
      if (day % 7 === 2 || day % 7 === 5) await asha.habits.complete({ id: gate.id, date, value: 1 })
    }
    await runSweep()
    goTo('09:00', { weekday: 0 })
    await runSweep()
    await runSweep()
    expect(await noticesOf(asha)).toMatchObject([
      {
        kind: 'weekly-review',
        title: 'Last week: 9 of 10 done',
        body: 'Held: Walk 7 of 7. Slipped: GATE 2 of 3, missed on Thursday. On Thursdays it was missed 4 of 4 times. Would another day suit it better? That is 1 more than the week before.',
        href: '/goals',
      },
    ])
    expect(await noticesOf(ravi)).toEqual([])
  })

  it('points to a plan suggestion that waits, in the person’s language', async () => {
    goTo('08:00', { weekday: 0 })
    const asha = await person('Asha')
    await asha.identity.updateMe({ language: 'hi', reminderAt: null })
    await asha.habits.create({ name: 'Walk', schedule: daily, startsOn: addDays(today(), -7) })
    const { goalId } = await goalOf(asha, { status: 'draft', suggestion: 'हफ़्ते में एक दिन कम कीजिए' })
    await runSweep()
    await asha.notifications.remove({ id: (await asha.notifications.inbox({})).items[0]?.id ?? '' })
    await runSweep()
    goTo('09:00', { weekday: 0 })
    goOn(49 * hourMs) // the server was away on Monday and Tuesday
    await runSweep()
    expect(await noticesOf(asha)).toEqual([
      {
        kind: 'weekly-review',
        title: 'पिछला हफ़्ता: 7 में से 0 बार',
        body: 'कम रहा: Walk 7 में से 0। Plan का एक सुझाव आपका इंतज़ार कर रहा है: हफ़्ते में एक दिन कम कीजिए। नया हफ़्ता शुरू हुआ है; एक छोटा कदम काफ़ी है।',
        href: `/goals/${goalId}`,
      },
    ])
  })
})

describe('a plan suggestion', () => {
  it('is looked for on Wednesday at ten, from the person’s own record', async () => {
    goTo('08:00', { weekday: 2 })
    const asha = await person('Asha')
    await asha.identity.updateMe({ reminderAt: null })
    const { goalId } = await goalOf(asha, { status: 'accepted' })
    await asha.habits.create({
      name: 'Mock test',
      schedule: daily,
      minutes: 60,
      startsOn: addDays(today(), -35),
      goalId,
    })
    await runSweep()
    expect(await noticesOf(asha)).toEqual([])
    goTo('10:00', { weekday: 2 })
    await runSweep()
    await runSweep()
    expect(await noticesOf(asha)).toMatchObject([
      {
        kind: 'plan-suggestion',
        title: expect.stringContaining('“GATE”'),
        body: expect.stringContaining('Mock test'),
        href: `/goals/${goalId}`,
      },
    ])
  })

  it('is told once, however often the event is delivered', async () => {
    const [asha, ravi] = [await person('Asha'), await person('Ravi')]
    const { goalId, suggestionId } = await goalOf(asha, { status: 'draft', suggestion: 'Move Friday to Saturday' })
    const { system } = await drishti()
    await system.jobs.drain(system)
    expect(await noticesOf(asha)).toEqual([
      {
        kind: 'plan-suggestion',
        title: 'A suggestion for “GATE”',
        body: 'Move Friday to Saturday.',
        href: `/goals/${goalId}`,
      },
    ])
    const { organisationId, memberId } = (await asha.ctx()).person
    const again = {
      id: newId(),
      event: planSuggested.name,
      organisationId,
      memberId,
      at: clock.now().toISOString(),
      payload: { goalId, suggestionIds: [suggestionId] },
    }
    for (const envelope of [again, again])
      await system.jobs.send(system.db, 'notifications.tell-of-suggestions', envelope)
    await system.jobs.drain(system)
    expect(await noticesOf(asha)).toHaveLength(2) // another event is another notice; the same one twice is not
    expect(await noticesOf(ravi)).toEqual([])
  })
})
