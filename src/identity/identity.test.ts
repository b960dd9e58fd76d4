import { describe, expect, it } from 'vitest'
import { drishti, person } from '#test/app.ts'
import { takeErrors } from '#test/log.ts'
import { once } from './once.ts'

const signUp = async (payload: object) => {
  const { server } = await drishti()
  const reply = await server?.inject({ method: 'POST', url: '/api/v1/auth/sign-up/email', payload })
  if (!reply) throw new Error('No server')
  return reply
}

describe('identity', () => {
  it('signs up, in and out', async () => {
    const asha = await person('Asha')
    const me = await asha.identity.me()
    expect(me).toMatchObject({
      name: 'Asha',
      role: 'admin',
      isOperator: false,
      timeZone: 'Asia/Kolkata',
      dayStart: '03:00',
      language: 'en',
      currency: 'INR',
    })
    const out = await asha.send({
      method: 'POST',
      url: '/api/v1/auth/sign-out',
      headers: { origin: 'http://localhost' },
    })
    expect(out.statusCode).toBe(200)
    expect((await asha.send({ url: '/api/v1/me' })).statusCode).toBe(401)
  })

  it.each([
    [{ email: 'nobody', password: 'correct horse battery', name: 'N' }, 'email'],
    [{ email: 'short@example.org', password: 'short', name: 'N' }, 'password'],
    [{ email: 'weak@example.org', password: 'password123', name: 'N' }, 'password'],
    [{ email: 'myself@example.org', password: 'myself@example.org', name: 'N' }, 'password'],
  ])('refuses %j and names the field', async (account, field) => {
    const reply = await signUp(account)
    expect(reply.statusCode).toBe(422)
    expect(reply.headers['content-type']).toContain('problem+json')
    expect(reply.json().fields.map(({ path }: { path: string }) => path)).toContain(field)
  })

  it('does not give the account of an address to somebody else', async () => {
    const asha = await person('Asha')
    const again = await signUp({ email: asha.email, password: 'another password', name: 'Not Asha' })
    expect(again.statusCode).toBe(422)
    expect((await asha.identity.me()).name).toBe('Asha')
  })

  it('signs up once per Idempotency-Key: who sends it again is signed in, and no session is kept for that', async () => {
    const { server, system } = await drishti()
    const account = { email: `once-${Date.now()}@example.org`, password: 'correct horse battery', name: 'Once' }
    const send = async (payload: object, key: string) =>
      server?.inject({
        method: 'POST',
        url: '/api/v1/auth/sign-up/email',
        payload,
        headers: { 'idempotency-key': key },
      })
    const key = `sign-up ${account.email}`
    const replies = await Promise.all([send(account, key), send(account, key)])
    takeErrors() // better-auth logs that one of two at once lost the race for the address
    replies.push(await send(account, key))
    expect(replies.map((reply) => reply?.statusCode)).toEqual([200, 200, 200])
    expect(new Set(replies.map((reply) => reply?.json().user.id)).size).toBe(1)
    for (const reply of replies) {
      const cookie = reply?.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ') ?? ''
      expect((await server?.inject({ url: '/api/v1/me', headers: { cookie } }))?.json().email).toBe(account.email)
    }
    expect((await send({ ...account, name: 'Else' }, key))?.json().fields[0].path).toBe('header.idempotency-key')
    expect((await send({ ...account, password: 'a guess of mine' }, key))?.statusCode).toBe(422)
    expect((await send(account, 'another key'))?.json().fields[0].path).toBe('email')
    const { rows } = await system.database.pool.query('select * from verifications')
    for (const secret of [account.email, account.password, key, replies[0]?.json().token])
      expect(JSON.stringify(rows)).not.toContain(secret)
  })

  it('signs up once also when a repeated request overtakes the first', async () => {
    const { server, system } = await drishti()
    const account = { email: `overtaken-${Date.now()}@example.org`, password: 'correct horse battery' }
    const body = { ...account, name: 'Once' }
    const wish = { path: 'sign-up/email', body, account, key: account.email, of: ['Once'] } as const
    const ask = async (path: string, payload: object) => {
      const reply = await server?.inject({ method: 'POST', url: `/api/v1/auth/${path}`, payload })
      return new Response(reply?.body, { status: reply?.statusCode ?? 500 })
    }
    const overtaken = async (path: string, payload: object) => {
      if (path === 'sign-up/email') expect((await once(system, wish, ask)).status).toBe(200)
      return ask(path, payload)
    }
    expect((await once(system, wish, overtaken)).status).toBe(200)
    expect((await once(system, wish, ask)).status).toBe(200)
    const password = 'a guess of mine'
    const guess = { ...wish, body: { ...body, password }, account: { ...account, password } }
    expect((await once(system, guess, ask)).status).toBe(422)
  })

  it('changes a password once per Idempotency-Key', async () => {
    const asha = await person('Asha')
    const change = async (currentPassword: string, newPassword: string, key: string) => {
      const reply = await asha.send({
        method: 'POST',
        url: '/api/v1/auth/change-password',
        payload: { currentPassword, newPassword },
        headers: { 'idempotency-key': key },
      })
      return reply.statusCode
    }
    const fresh = 'a longer one than before'
    expect(await change('not my password', fresh, 'mistaken')).toBe(422)
    expect(await change('correct horse battery', fresh, 'mistaken')).toBe(200)
    expect(await change('correct horse battery', fresh, 'mistaken')).toBe(200)
    expect(await change('correct horse battery', fresh, 'another key')).toBe(422)
    expect(await change('correct horse battery', 'something else again', 'mistaken')).toBe(422)
    const signIn = { email: asha.email, password: fresh }
    expect((await asha.send({ method: 'POST', url: '/api/v1/auth/sign-in/email', payload: signIn })).statusCode).toBe(
      200,
    )
  })

  it('keeps passwords as argon2id and never shows them', async () => {
    const asha = await person('Asha')
    const { system } = await drishti()
    const { rows } = await system.database.pool.query(
      'select password from accounts join users on users.id = accounts.user_id where email = $1',
      [asha.email],
    )
    expect(rows[0].password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(JSON.stringify(await asha.identity.me())).not.toContain('argon2')
  })

  it('makes the account that OPERATOR_EMAILS names the operator, and nobody else', async () => {
    const [operator, asha] = [await person('Operator', { operator: true }), await person('Asha')]
    expect([(await operator.identity.me()).isOperator, (await asha.identity.me()).isOperator]).toEqual([true, false])
    expect(
      (await asha.send({ method: 'PATCH', url: '/api/v1/me', payload: { isOperator: true, role: 'admin' } }))
        .statusCode,
    ).toBe(422)
  })

  it('moves days with the zone and the day start, and refuses what is neither', async () => {
    const asha = await person('Asha')
    expect(
      await asha.identity.updateMe({ timeZone: 'America/New_York', dayStart: '04:30', language: 'hi' }),
    ).toMatchObject({ timeZone: 'America/New_York', dayStart: '04:30', language: 'hi' })
    const reply = await asha.send({
      method: 'PATCH',
      url: '/api/v1/me',
      payload: { timeZone: 'Mars/Olympus', dayStart: '25:00', currency: 'rupees', name: '' },
    })
    expect(
      reply
        .json()
        .fields.map(({ path }: { path: string }) => path)
        .sort(),
    ).toEqual(['currency', 'dayStart', 'name', 'timeZone'])
    expect((await asha.identity.me()).timeZone).toBe('America/New_York')
  })

  it('invites by address: only that account joins, with the role it was given', async () => {
    const [asha, meera, ravi] = [await person('Asha'), await person('Meera'), await person('Ravi')]
    const invitation = await asha.identity.invite({ email: meera.email.toUpperCase(), role: 'mentor' })
    await expect(ravi.identity.acceptInvitation({ id: invitation.id })).rejects.toMatchObject({ status: 404 })
    const joined = await meera.identity.acceptInvitation({ id: invitation.id })
    expect(joined).toMatchObject({ role: 'mentor', organisation: { id: (await asha.identity.me()).organisation.id } })
    expect(await meera.identity.acceptInvitation({ id: invitation.id })).toEqual(joined)
    expect((await asha.identity.members({})).items.map(({ role }) => role).sort()).toEqual(['admin', 'mentor'])
    await expect(meera.identity.members({})).rejects.toMatchObject({ status: 403 })
    await asha.identity.changeRole({ id: joined.memberId, role: 'admin' })
    expect((await meera.identity.members({})).items).toHaveLength(2)
  })

  it('lets who joins bring along what they did alone', async () => {
    const [asha, meera] = [await person('Asha'), await person('Meera')]
    const walk = await meera.habits.create({ name: 'Walk', schedule: { kind: 'daily' } })
    await meera.habits.complete({ id: walk.id, date: walk.startsOn, value: 1 })
    const goal = await meera.goals.create({ title: 'Run 3 times a week' })
    const before = await meera.identity.me()
    const joined = await meera.identity.acceptInvitation({
      id: (await asha.identity.invite({ email: meera.email, role: 'member' })).id,
    })
    expect(joined).toMatchObject({ memberId: before.memberId, role: 'member', organisation: { name: 'Asha' } })
    expect(await meera.habits.complete({ id: walk.id, date: walk.startsOn, value: 1 })).toMatchObject({
      habit: { currentStreak: 1 },
    })
    expect((await meera.goals.accept({ id: goal.id })).status).toBe('active')
    expect((await asha.habits.list({})).items).toEqual([])
  })

  it('lets nobody step down by an invitation of their own', async () => {
    const asha = await person('Asha')
    const own = await asha.identity.invite({ email: asha.email, role: 'member' })
    expect(await asha.identity.acceptInvitation({ id: own.id })).toMatchObject({ role: 'admin' })
  })

  it('keeps the last admin, and members of other organisations out of reach', async () => {
    const [asha, ravi] = [await person('Asha'), await person('Ravi')]
    await expect(asha.identity.changeRole({ id: asha.memberId, role: 'member' })).rejects.toMatchObject({ status: 409 })
    await expect(asha.identity.changeRole({ id: ravi.memberId, role: 'member' })).rejects.toMatchObject({ status: 404 })
    expect((await ravi.identity.me()).role).toBe('admin')
  })
})
