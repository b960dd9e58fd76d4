import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { TestPerson } from '#test/app.ts'
import { drishti, person } from '#test/app.ts'
import { helplines } from './helplines.ts'
import { answerChecks, careConsents, careMoments } from './safety.tables.ts'
import { keepCheck } from './safety.ts'

const momentsOf = async (who: TestPerson) =>
  (await who.ctx()).db.select().from(careMoments).where(eq(careMoments.memberId, who.memberId))
const write = (who: TestPerson, name: string) =>
  who.send({ method: 'POST', url: '/api/v1/habits', payload: { name, schedule: { kind: 'daily' } } })
const drain = async () => {
  const { system } = await drishti()
  await system.jobs.drain(system)
}

/** A member and the mentor of the organisation that both are in. */
async function mentored() {
  const [admin, mentor, member] = [await person('Admin'), await person('Mentor'), await person('Asha')]
  for (const [who, role] of [
    [mentor, 'mentor'],
    [member, 'member'],
  ] as const) {
    const { id } = await admin.identity.invite({ email: who.email, role })
    await who.identity.acceptInvitation({ id })
  }
  return { admin, mentor, member }
}

describe('what a person writes', () => {
  it('is heard wherever it is written, kept, and answered with a header and nothing of the words', async () => {
    const asha = await person('Asha')
    const reply = await write(asha, 'ab jeena nahi chahti')
    expect([reply.statusCode, reply.headers['drishti-care']]).toEqual([201, 'self-harm'])
    expect((await asha.habits.list({})).items).toMatchObject([{ name: 'ab jeena nahi chahti' }])
    const moments = await momentsOf(asha)
    expect(moments).toMatchObject([{ kind: 'self-harm', certainty: 'explicit', endpoint: 'habits.create' }])
    expect(JSON.stringify(moments)).not.toContain('jeena')
  })

  it('is heard in a note deep in a body, and in what is said to the coach before the first word', async () => {
    const asha = await person('Asha')
    const habit = await asha.habits.create({ name: 'Walk', schedule: { kind: 'daily' } })
    const note = await asha.send({
      method: 'PUT',
      url: `/api/v1/habits/${habit.id}/completions/${habit.startsOn}`,
      payload: { value: 1, note: 'my father hits me every night' },
    })
    expect([note.statusCode, note.headers['drishti-care']]).toEqual([200, 'abuse'])
    const said = await asha.send({ method: 'POST', url: '/api/v1/chat', payload: { message: 'मैं मर जाना चाहती हूँ' } })
    expect(said.headers['drishti-care']).toBe('self-harm')
    expect(said.body).toContain('14416')
    expect((await momentsOf(asha)).map(({ endpoint }) => endpoint).sort()).toEqual(['coach.say', 'habits.complete'])
  })

  it('passes in peace when it only borrows the words', async () => {
    const asha = await person('Asha')
    expect((await write(asha, 'this exam is killing me')).headers['drishti-care']).toBeUndefined()
    expect(await momentsOf(asha)).toEqual([])
  })

  it('is answered when it is one word, and when it was refused and nothing was kept', async () => {
    const asha = await person('Asha')
    const refused = await write(asha, 'I want to end my life '.repeat(20))
    expect([refused.statusCode, refused.headers['drishti-care']]).toEqual([422, 'self-harm'])
    const tooLong = await asha.send({
      method: 'POST',
      url: '/api/v1/chat',
      payload: { message: 'mujhe marna hai '.repeat(2000) },
    })
    expect([tooLong.statusCode, tooLong.headers['drishti-care']]).toEqual([422, 'self-harm'])
    expect(await momentsOf(asha)).toEqual([])
    expect((await write(asha, 'suicide')).headers['drishti-care']).toBe('self-harm')
  })
})

describe('care', () => {
  it.each(['self-harm', 'abuse', 'danger', 'eating', 'someone-else'] as const)(
    'has words and numbers of its own for %s in every language',
    async (kind) => {
      const asha = await person('Asha')
      const said = await Promise.all(
        (['en', 'hi', 'hinglish'] as const).map((language) => asha.safety.care({ kind, language })),
      )
      expect(new Set(said.map(({ text }) => text)).size).toBe(3)
      for (const { text, helplines } of said) {
        expect(text).toContain('112')
        expect(text).not.toContain('{lines}')
        for (const { number } of helplines) expect(text).toContain(number)
      }
      expect(said[1]?.text).toMatch(/[\u0900-\u097f]/)
      expect(said[2]?.text).not.toMatch(/[\u0900-\u097f]/)
    },
  )

  it('invents no number where it knows none', async () => {
    const far = await person('Far', { timeZone: 'Europe/Berlin' })
    const { text, helplines } = await far.safety.care({ kind: 'danger' })
    expect([text.match(/\d/g), helplines, (await far.safety.helplines({})).items]).toEqual([null, [], []])
    expect(text).toContain('findahelpline.com')
  })

  it('lists lines that were checked in the last half year, and KIRAN nowhere', async () => {
    const halfYearMs = 180 * 24 * 3_600_000
    for (const { id, checkedOn, source } of helplines) {
      const age = Date.now() - new Date(checkedOn).getTime()
      expect([id, age < halfYearMs, source.length > 10]).toEqual([id, true, true])
    }
    expect(JSON.stringify(helplines)).not.toMatch(/kiran|किरण|599-?0019/i)
    expect(helplines.map(({ number }) => number).slice(0, 2)).toEqual(['14416', '112'])
  })

  it('refuses a kind that it does not know', async () => {
    const asha = await person('Asha')
    const reply = await asha.send({ method: 'GET', url: '/api/v1/safety/care?kind=exam' })
    expect([reply.statusCode, reply.json().fields[0].path]).toEqual([422, 'query.kind'])
  })
})

describe('a mentor', () => {
  it('is asked to reach out once a day, only where the member allowed it, and learns nothing more', async () => {
    const { admin, mentor, member } = await mentored()
    await write(member, 'main suicide karne wali hu')
    await drain()
    expect((await mentor.notifications.inbox({})).items).toEqual([])

    expect(await member.safety.consent({})).toEqual({ tellMentor: false })
    expect(await member.safety.changeConsent({ tellMentor: true })).toEqual({ tellMentor: true })
    await write(member, 'I want to kill myself')
    await write(member, 'papa mujhe roz maarte hai')
    await drain()
    const { items } = await mentor.notifications.inbox({})
    expect(items).toMatchObject([{ kind: 'reach-out', title: 'Reach out to Asha', href: null }])
    expect(JSON.stringify(items)).not.toMatch(/self-harm|abuse|kill|suicide|maarte/)
    expect((await admin.notifications.inbox({})).items).toEqual([])
    expect((await member.notifications.inbox({})).items).toEqual([])

    await member.safety.changeConsent({ tellMentor: false })
    expect(await member.safety.consent({})).toEqual({ tellMentor: false })
    expect(await mentor.safety.consent({})).toEqual({ tellMentor: false })
  })
})

it('keeps one person’s moments, consent and checks from another', async () => {
  const [asha, ravi] = [await person('Asha'), await person('Ravi')]
  await write(asha, 'I want to end my life')
  await asha.safety.changeConsent({ tellMentor: true })
  await keepCheck(await asha.ctx(), { rule: 'dose', verdict: 'rewrite' }, { source: 'stub', promptVersion: 'p1' })
  expect(await momentsOf(ravi)).toEqual([])
  expect(await ravi.safety.consent({})).toEqual({ tellMentor: false })
  const { db } = await asha.ctx()
  expect(await db.select().from(careConsents).where(eq(careConsents.memberId, ravi.memberId))).toEqual([])
  expect(await db.select().from(answerChecks).where(eq(answerChecks.memberId, asha.memberId))).toMatchObject([
    { rule: 'dose', verdict: 'rewrite', source: 'stub', messageId: null },
  ])
})
