import { proposals } from '#coach/coach.tables.ts'
import { insights } from '#insights/insights.tables.ts'
import { notices } from '#notifications/notifications.tables.ts'
import { owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import type { TestPerson } from './app.ts'

/** One row of every kind that a person can have, by domain or endpoint: what the isolation test tries to reach as somebody else. */
export async function rowsOf(
  person: TestPerson,
): Promise<{ rows: Record<string, Record<string, string>>; secrets: string[] }> {
  const secret = `secret-${person.memberId}`
  const habit = await person.habits.create({ name: secret, schedule: { kind: 'daily' } })
  await person.habits.complete({ id: habit.id, date: habit.startsOn, note: secret })
  const pause = await person.habits.pause({ id: habit.id, from: '2030-01-01', to: '2030-01-02' })
  const goal = await person.goals.create({
    title: `Read 10 pages daily ${secret}`,
    constraints: { minutesPerWeek: 120 },
  })
  const accepted = await person.goals.accept({ id: goal.id })
  await person.goals.checkIn({ id: goal.id, date: habit.startsOn, outcome: 'done', note: secret })
  const { conversationId, proposalId } = await talk(person, secret)
  const noticeId = newId()
  const ctx = await person.ctx()
  await ctx.db.insert(notices).values({
    ...owner(ctx),
    id: noticeId,
    kind: 'welcome',
    about: secret,
    title: secret,
    body: secret,
    createdAt: ctx.now(),
  })
  const memory = await person.memory.remember({ text: `${secret}. I live in Pune` })
  const { importId } = await person.memory.import({
    text: JSON.stringify({ externalId: secret, text: secret, occurredAt: '2026-01-01' }),
  })
  const factId = (await person.memory.facts({})).items[0]?.id ?? ''
  const insightId = await anInsight(person, secret, habit.id)
  const rows = {
    insights: { id: insightId },
    memory: { id: memory.id },
    'memory.readImport': { id: importId },
    'memory.changeFact': { id: factId },
    'memory.forgetFact': { id: factId },
    coach: { id: conversationId },
    'coach.acceptProposal': { id: proposalId },
    'coach.dismissProposal': { id: proposalId },
    notifications: { id: noticeId },
    goals: { id: goal.id, sid: goal.id, stepId: goal.id },
    'goals.finishSubgoal': { id: goal.id, stepId: accepted.subgoals[0]?.id ?? goal.id },
    'goals.finishMilestone': { id: goal.id, stepId: accepted.milestones[0]?.id ?? goal.id },
    habits: { id: habit.id, date: habit.startsOn, pauseId: pause.id },
    identity: { id: person.memberId },
  }
  return { rows, secrets: [secret, habit.id] }
}

/** A conversation, and an offer in it as the coach makes them. */
async function talk(person: TestPerson, words: string) {
  let conversationId = ''
  for await (const { event, data } of await person.coach.say({ message: `How am I doing? ${words}` }))
    if (event === 'done') conversationId = data.conversationId
  const answer = (await person.coach.conversation({ id: conversationId })).messages.at(-1)
  if (!answer) throw new Error('The coach did not finish')
  const ctx = await person.ctx()
  const proposalId = newId()
  await ctx.db.insert(proposals).values({
    ...owner(ctx),
    id: proposalId,
    messageId: answer.id,
    tool: 'remember',
    input: { text: words },
    label: words,
    language: 'en',
    status: 'open',
    createdAt: ctx.now(),
  })
  return { conversationId, proposalId }
}

/** A finding as a look would keep it; what leads to one takes weeks of days (insights.test.ts). */
async function anInsight(person: TestPerson, secret: string, habitId: string): Promise<string> {
  const ctx = await person.ctx()
  const id = newId()
  const said = { kind: 'binary' as const, days: `days with ${secret}`, did: `${secret} was done` }
  const key = `habit:${habitId}`
  const side = { key, madeOf: [key], label: secret, kind: 'binary' as const, words: { en: said, hi: said }, href: key }
  const numbers = { done: 1, due: 1, value: 1, low: 1, high: 1 }
  await ctx.db.insert(insights).values({
    ...owner(ctx),
    id,
    kind: 'difference',
    firstKey: key,
    secondKey: key,
    lag: 0,
    first: side,
    second: side,
    effect: 1,
    low: 1,
    high: 1,
    sides: [
      { ...numbers, side: 'on' },
      { ...numbers, side: 'off' },
    ],
    n: 2,
    p: 0.001,
    q: 0.001,
    looked: 1,
    from: '2026-01-01',
    to: '2026-01-02',
    days: [
      [20_454, 1, 1],
      [20_455, 0, 0],
    ],
    status: 'new',
    firstFoundAt: ctx.now(),
    lastSeenAt: ctx.now(),
  })
  return id
}
