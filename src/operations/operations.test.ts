import { describe, expect, it } from 'vitest'
import { drishti, person } from '#test/app.ts'
import { takeErrors } from '#test/log.ts'

const queue = 'notifications.daily-reminder'

/** A job that can never succeed, worked until it lies in the dead letter. */
async function giveUp() {
  const { system } = await drishti()
  const words = `diary ${crypto.randomUUID()}`
  await system.jobs.send(system.db, queue, { memberId: words })
  for (let attempt = 0; attempt < 6; attempt++) {
    await system.jobs.drain(system)
    await system.database.pool.query("update pgboss.job set start_after = now() where name = $1 and state = 'retry'", [
      queue,
    ])
  }
  expect(takeErrors()).toHaveLength(6)
  return words
}

describe('the operator', () => {
  it('sees queues, schedules and failed jobs without what they are about, and runs one again', async () => {
    const operator = await person('Operator', { operator: true })
    const words = await giveUp()
    const before = (await operator.operations.queues({})).items.find(({ name }) => name === queue)
    expect(before).toMatchObject({ waiting: 0, active: 0, failed: 1, deadLetter: 1 })
    expect((await operator.operations.schedules({})).items).toContainEqual({
      name: 'notifications.sweep',
      cron: '* * * * *',
      timeZone: 'UTC',
      description: expect.stringContaining('members'),
    })

    const reply = await operator.send({ method: 'GET', url: `/api/v1/operator/jobs?state=failed&queue=${queue}` })
    expect(reply.body).not.toContain(words)
    const [failed] = (await operator.operations.jobs({ state: 'failed', queue })).items
    expect(failed).toMatchObject({
      queue,
      state: 'failed',
      attempts: 6,
      retryLimit: 5,
      error: expect.stringContaining('ZodError'),
    })
    const copies = await operator.operations.jobs({ queue: 'dead-letter' })
    expect(copies.items).toMatchObject([{ state: 'created', error: failed?.error }])

    const { system } = await drishti()
    const retried = await operator.operations.retry({ queue, id: failed?.id ?? '' })
    expect(retried).toMatchObject({ id: failed?.id, state: 'retry', finishedAt: null })
    expect((await operator.operations.queues({})).items.find(({ name }) => name === queue)).toMatchObject({
      waiting: 1,
      failed: 0,
      deadLetter: 0,
    })
    await expect(operator.operations.retry({ queue, id: failed?.id ?? '' })).rejects.toMatchObject({ status: 422 })
    await system.jobs.drain(system)
    expect(takeErrors()).toHaveLength(1)
    expect((await operator.operations.jobs({ state: 'failed', queue })).items[0]).toMatchObject({
      id: failed?.id,
      attempts: 7,
    })
  })

  it('does not find a job that is not there, and hears which question was wrong', async () => {
    const operator = await person('Operator', { operator: true })
    await expect(operator.operations.retry({ queue, id: crypto.randomUUID() })).rejects.toMatchObject({ status: 404 })
    expect((await operator.send({ method: 'GET', url: '/api/v1/operator/jobs?state=lost' })).statusCode).toBe(422)
    expect((await operator.operations.jobs({ limit: 5 })).items.every((job) => !job.queue.startsWith('__'))).toBe(true)
  })
})

describe('others', () => {
  it('may see health, and nothing that is the operator’s, whatever their role', async () => {
    await person('Operator', { operator: true })
    const admin = await person('Admin')
    const member = await person('Member')
    const invitation = await admin.identity.invite({ email: member.email, role: 'member' })
    const id = invitation.link.split('/').at(-1) ?? ''
    expect(await member.identity.acceptInvitation({ id })).toMatchObject({ role: 'member', isOperator: false })
    expect(await admin.identity.me({})).toMatchObject({ role: 'admin', isOperator: false })
    for (const who of [admin, member]) {
      for (const url of ['queues', 'jobs', 'schedules'])
        expect((await who.send({ method: 'GET', url: `/api/v1/operator/${url}` })).statusCode, url).toBe(403)
      expect(
        (await who.send({ method: 'POST', url: `/api/v1/operator/jobs/${queue}/${crypto.randomUUID()}/retry` }))
          .statusCode,
      ).toBe(403)
      expect(await who.operations.health({})).toMatchObject({ status: expect.stringMatching(/up|degraded/) })
    }
    const { server } = await drishti()
    expect((await server?.inject({ method: 'GET', url: '/api/v1/operator/queues' }))?.statusCode).toBe(401)
  })
})
