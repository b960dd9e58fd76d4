import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { drishti, person, start } from '#test/app.ts'

const json = { 'content-type': 'application/json' }

describe('over HTTP', () => {
  it('answers every problem as RFC 9457, with a request id', async () => {
    const asha = await person('Asha')
    const bad = await asha.send({
      method: 'POST',
      url: '/api/v1/habits',
      payload: { name: 'x', schedule: { kind: 'quota', times: 9, per: 'week' }, colour: 'RED!', surprise: true },
    })
    expect(bad.statusCode).toBe(422)
    expect(bad.headers['content-type']).toContain('application/problem+json')
    expect(bad.headers['x-request-id']).toBe(bad.json().requestId)
    expect(bad.json()).toMatchObject({ type: 'urn:drishti:problem:invalid', status: 422, instance: '/api/v1/habits' })
    expect(
      bad
        .json()
        .fields.map(({ path }: { path: string }) => path)
        .sort(),
    ).toEqual(['colour', 'schedule.times', 'surprise'])
    const nowhere = await asha.send({ url: '/api/v1/nowhere' })
    expect([nowhere.statusCode, nowhere.json().code]).toEqual([404, 'no-such-address'])
  })

  it('says what is wrong with a field in words that can be read after its name', async () => {
    const asha = await person('Asha')
    const bad = await asha.send({
      method: 'POST',
      url: '/api/v1/habits',
      payload: { name: '', schedule: { kind: 'quota', times: 'x', per: 'day' }, minutes: 1.5, startsOn: '2026-02-30' },
    })
    expect(
      Object.fromEntries(
        bad.json().fields.map((field: { path: string; message: string }) => [field.path, field.message]),
      ),
    ).toEqual({
      name: 'is empty',
      'schedule.times': 'is not a number',
      'schedule.per': 'is none of week, month',
      minutes: 'is not a whole number',
      startsOn: 'is not a date such as 2026-01-31',
    })
    const nothing = await asha.send({ method: 'POST', url: '/api/v1/habits' })
    expect(nothing.json().fields).toEqual([
      { path: 'name', message: 'is missing' },
      { path: 'schedule', message: 'is missing' },
    ])
  })

  it('takes no body for an empty one where nothing must be said', async () => {
    const asha = await person('Asha')
    const { id } = await asha.habits.create({ name: 'Walk', schedule: { kind: 'daily' } })
    const reply = await asha.send({ method: 'PUT', url: `/api/v1/habits/${id}/completions/2026-01-10` })
    expect([reply.statusCode, reply.json().state]).toEqual([200, 'done'])
  })

  it.each([
    ['half of a character', { name: 'x\ud800y' }, 'name'],
    ['half of a character as a name', { 'x\udc00': 1 }, 'body'],
    ['U+0000 deep within', { name: 'x', target: { atLeast: 1, unit: ['a\0'] } }, 'target.unit.0'],
  ])('names the field that holds %s', async (_what, payload, path) => {
    const asha = await person('Asha')
    const reply = await asha.send({ method: 'POST', url: '/api/v1/habits', payload })
    expect([reply.statusCode, reply.json().fields[0].path]).toEqual([422, path])
  })

  it('refuses what is nested without end, and a query that cannot be kept', async () => {
    const asha = await person('Asha')
    const deep = await asha.send({
      method: 'POST',
      url: '/api/v1/goals',
      payload: `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      headers: json,
    })
    expect(deep.statusCode).toBe(422)
    const query = await asha.send({ url: '/api/v1/chat/conversations?q=%00' })
    expect([query.statusCode, query.json().fields[0].path]).toEqual([422, 'query.q'])
  })

  it('refuses the year 0, which the database does not know', async () => {
    const asha = await person('Asha')
    const reply = await asha.send({
      method: 'POST',
      url: '/api/v1/habits',
      payload: { name: 'Walk', schedule: { kind: 'daily' }, startsOn: '0000-01-01' },
    })
    expect([reply.statusCode, reply.json().fields[0].path]).toEqual([422, 'startsOn'])
  })

  it('says which method an address serves', async () => {
    const asha = await person('Asha')
    const of = async (method: 'PUT' | 'OPTIONS' | 'HEAD' | 'GET', url: string) => {
      const reply = await asha.send({ method, url: `/api/v1${url}` })
      return [reply.statusCode, reply.headers.allow, reply.statusCode === 405 ? reply.headers['content-type'] : null]
    }
    const problem = 'application/problem+json'
    expect(await of('PUT', '/habits')).toEqual([405, 'GET, HEAD, POST', expect.stringContaining(problem)])
    expect(await of('OPTIONS', '/habits/x')).toEqual([204, 'GET, HEAD, PATCH, DELETE', null])
    expect(await of('GET', '/auth/sign-out')).toEqual([405, 'POST', expect.stringContaining(problem)])
    expect(await of('HEAD', '/auth/get-session')).toEqual([200, undefined, null])
    expect(await of('PUT', '/nowhere')).toEqual([404, undefined, null])
  })

  it('answers an address that cannot be read, and what is no HTTP, as problems too', async () => {
    const unreadable = await (await person('Asha')).send({ url: '/api/v1/habits/%ff' })
    expect([unreadable.statusCode, unreadable.headers['content-type']]).toEqual([
      400,
      expect.stringContaining('problem+json'),
    ])
    const app = await start()
    const address = (await app.server?.listen({ port: 0, host: '127.0.0.1' })) ?? ''
    const answer = await new Promise<string>((resolve) => {
      let said = ''
      const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write('FOO / HTTP/1.1\r\n\r\n'))
      socket.on('data', (bytes) => (said += bytes)).on('close', () => resolve(said))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*\r\ncontent-type: application\/problem\+json/)
    await app.close()
    await app.system.database.close()
  })

  it.each([
    ['not JSON', { payload: '{"name":', headers: json }, 400],
    ['no JSON at all', { payload: 'name=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['nothing', { payload: '', headers: json }, 422],
    ['a list', { payload: '[]', headers: json }, 422],
    ['too much', { payload: JSON.stringify({ name: 'x'.repeat(2 ** 21) }), headers: json }, 413],
    [
      'a character that cannot be kept',
      { payload: JSON.stringify({ name: 'a\0b', schedule: { kind: 'daily' } }), headers: json },
      422,
    ],
    [
      'a prototype',
      { payload: '{"__proto__":{"isOperator":true},"name":"x","schedule":{"kind":"daily"}}', headers: json },
      400,
    ],
  ])('refuses %s and keeps nothing', async (_what, request, status) => {
    const asha = await person('Asha')
    const reply = await asha.send({ method: 'POST', url: '/api/v1/habits', ...request })
    expect(reply.statusCode, reply.body).toBe(status)
    expect(reply.headers['content-type']).toContain('application/problem+json')
    expect((await asha.habits.list({})).items).toEqual([])
  })

  it.each([
    'limit=0',
    'limit=',
    'limit=101',
    'limit=abc',
    'limit=1.5',
    'cursor=nonsense',
    'unknown=1',
    'archived=perhaps',
  ])('names the query field in ?%s', async (query) => {
    const asha = await person('Asha')
    const reply = await asha.send({ url: `/api/v1/habits?${query}` })
    expect(reply.statusCode).toBe(422)
    expect(reply.json().fields[0].path).toBe(`query.${query.split('=')[0]}`)
  })

  it('does a request with an Idempotency-Key once, however often it comes, also at the same time', async () => {
    const asha = await person('Asha')
    const create = (key: string, name: string) =>
      asha.send({
        method: 'POST',
        url: '/api/v1/habits',
        payload: { name, schedule: { kind: 'daily' } },
        headers: { 'idempotency-key': key },
      })
    const replies = await Promise.all([create('k1', 'Walk'), create('k1', 'Walk'), create('k1', 'Walk')])
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201])
    expect(new Set(replies.map((reply) => reply.json().id)).size).toBe(1)
    expect((await create('k1', 'Walk')).json().id).toBe(replies[0]?.json().id)
    expect((await create('k1', 'Swim')).statusCode).toBe(422)
    expect((await create('k2', 'Walk')).json().id).not.toBe(replies[0]?.json().id)
    expect((await asha.habits.list({})).items).toHaveLength(2)
    const ravi = await person('Ravi')
    const same = await ravi.send({
      method: 'POST',
      url: '/api/v1/habits',
      payload: { name: 'Walk', schedule: { kind: 'daily' } },
      headers: { 'idempotency-key': 'k1' },
    })
    expect(same.json().id).not.toBe(replies[0]?.json().id)
  })

  it('honours the key on the verbs of identity, which are the installation’s own transactions, without stalling', async () => {
    const [asha, meera] = [await person('Asha'), await person('Meera')]
    const send = (who: typeof asha, method: 'PATCH' | 'POST', url: string, payload?: object) =>
      who.send({ method, url: `/api/v1${url}`, ...(payload && { payload }), headers: { 'idempotency-key': 'once' } })
    for (let turn = 0; turn < 2; turn++)
      expect((await send(asha, 'PATCH', '/me', { name: 'Asha K' })).json()).toMatchObject({ name: 'Asha K' })
    const invite = () =>
      asha.send({
        method: 'POST',
        url: '/api/v1/members/invitations',
        payload: { email: meera.email, role: 'mentor' },
        headers: { 'idempotency-key': 'invite' },
      })
    const [first, second] = [(await invite()).json(), (await invite()).json()]
    expect(second).toEqual(first)
    for (let turn = 0; turn < 2; turn++)
      expect((await send(meera, 'POST', `/members/invitations/${first.id}/accept`)).json()).toMatchObject({
        role: 'mentor',
        organisation: { name: 'Asha' },
      })
    const role = await asha.send({
      method: 'PATCH',
      url: `/api/v1/members/${meera.memberId}`,
      payload: { role: 'member' },
      headers: { 'idempotency-key': 'role' },
    })
    expect(role.json()).toMatchObject({ role: 'member' })
  })

  it('forgets a key whose request was refused, so that the corrected one can use it', async () => {
    const asha = await person('Asha')
    const send = (deadline: string) =>
      asha.send({
        method: 'POST',
        url: '/api/v1/goals',
        payload: { title: 'Crack UPSC', deadline, constraints: { minutesPerWeek: 20 } },
        headers: { 'idempotency-key': 'once' },
      })
    expect((await send('2020-01-01')).statusCode).toBe(422)
    expect((await asha.goals.list({})).items).toEqual([])
  })

  it('pages through a list without losing or doubling a row', async () => {
    const asha = await person('Asha')
    for (let n = 0; n < 7; n++) await asha.habits.create({ name: `Habit ${n}`, schedule: { kind: 'daily' } })
    const names: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await asha.habits.list({ limit: 3, ...(cursor && { cursor }) })
      names.push(...page.items.map(({ name }) => name))
      if (!page.nextCursor) break
      cursor = page.nextCursor
    }
    expect(names).toEqual(Array.from({ length: 7 }, (_, n) => `Habit ${n}`))
  })

  it.each(['/habits', '/goals', '/inbox', '/chat/conversations', '/members'])(
    'refuses a cursor that %s did not give, whatever it holds',
    async (path) => {
      const asha = await person('Asha')
      for (const key of ['"2026-02-30"', '"------------------------------------"', '[99999999999, "x"]', 'null', '{']) {
        const reply = await asha.send({ url: `/api/v1${path}?cursor=${Buffer.from(key).toString('base64url')}` })
        expect([reply.statusCode, reply.json().fields?.[0].path]).toEqual([422, 'query.cursor'])
      }
    },
  )

  it('refuses changes that another website sends with the person’s cookie', async () => {
    const asha = await person('Asha')
    const payload = { name: 'Planted', schedule: { kind: 'daily' } }
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const reply = await asha.send({ method: 'POST', url: '/api/v1/habits', payload, headers })
      expect([reply.statusCode, reply.json().code]).toEqual([403, 'foreign-origin'])
    }
    expect(
      (await asha.send({ method: 'POST', url: '/api/v1/habits', payload, headers: { origin: 'http://localhost' } }))
        .statusCode,
    ).toBe(201)
  })

  it('limits attempts on one account from many addresses, and says when to come back', async () => {
    const limited = await start({ config: { RATE_LIMIT: 'on' } })
    const attempt = (n: number) =>
      limited.server?.inject({
        method: 'POST',
        url: '/api/v1/auth/sign-in/email',
        payload: { email: 'target@example.org', password: `guess number ${n}` },
        remoteAddress: `10.0.0.${n + 1}`,
      })
    const replies = []
    for (let n = 0; n < 12; n++) replies.push(await attempt(n))
    expect(replies.at(0)?.statusCode).toBe(401)
    expect(replies.at(-1)?.statusCode).toBe(429)
    expect(Number(replies.at(-1)?.headers['retry-after'])).toBeGreaterThan(0)
    expect(replies.at(-1)?.json()).toMatchObject({ status: 429, code: 'too-many' })
    await limited.close()
    await limited.system.database.close()
  })

  it('limits a flood of requests by nobody in particular', async () => {
    const limited = await start({ config: { RATE_LIMIT: 'on' } })
    const ask = () => limited.server?.inject({ url: '/api/v1/today', remoteAddress: '10.0.1.1' })
    const replies = await Promise.all(Array.from({ length: 1201 }, ask))
    expect(
      replies
        .map((reply) => reply?.statusCode)
        .toSorted((one, other) => Number(one) - Number(other))
        .at(-1),
    ).toBe(429)
    expect((await limited.server?.inject({ url: '/api/v1/today', remoteAddress: '10.0.1.2' }))?.statusCode).toBe(401)
    await limited.close()
    await limited.system.database.close()
  })

  it('answers who is in danger with care, though it was too much at once', async () => {
    const limited = await start({ config: { RATE_LIMIT: 'on' } })
    const signUp = await limited.server?.inject({
      method: 'POST',
      url: '/api/v1/auth/sign-up/email',
      payload: { email: 'many@example.org', password: 'a long pass word', name: 'Asha' },
    })
    const cookie = String(signUp?.headers['set-cookie']).split(';')[0] ?? ''
    const ask = () => limited.server?.inject({ url: '/api/v1/docs', method: 'HEAD' })
    await Promise.all(Array.from({ length: 1200 }, ask))
    const reply = await limited.server?.inject({
      method: 'POST',
      url: '/api/v1/chat',
      headers: { cookie },
      payload: { message: 'I want to kill myself' },
    })
    expect([reply?.statusCode, reply?.headers['drishti-care']]).toEqual([429, 'self-harm'])
    await limited.close()
    await limited.system.database.close()
  })

  it('serves the web app as it was packed at the build, to whoever can unpack it', async () => {
    const { server } = await drishti()
    const get = (url: string, encoding: string) => server?.inject({ url, headers: { 'accept-encoding': encoding } })
    const page = await get('/', 'identity')
    const script = /assets\/shell[^"]*\.js/.exec(page?.body ?? '')?.[0] ?? 'no script'
    const built = (name: string) => readFile(new URL(`../dist/web/${name}`, import.meta.url))
    for (const [encoding, suffix] of [
      ['br, gzip', '.br'],
      ['gzip', '.gz'],
      ['identity', ''],
    ] as const) {
      expect((await get(`/${script}`, encoding))?.rawPayload).toEqual(await built(script + suffix))
      expect((await get('/coach', encoding))?.rawPayload).toEqual(await built(`index.html${suffix}`))
    }
    expect((await get(`/${script}.br`, 'identity'))?.statusCode).toBe(404)
  })

  it('tells its health without telling about people', async () => {
    const { server } = await drishti()
    const reply = async (url: string) =>
      (await server?.inject({ url })) ?? { statusCode: 0, body: '', json: () => ({}) }
    expect((await reply('/healthz')).statusCode).toBe(200)
    expect((await reply('/readyz')).statusCode).toBe(200)
    expect((await reply('/api/v1/health')).json()).toMatchObject({
      status: 'up',
      dependencies: expect.arrayContaining([expect.objectContaining({ name: 'database', status: 'up' })]),
    })
    const metrics = await reply('/metrics')
    expect(metrics.body).toContain('drishti_request_seconds_bucket')
    expect(metrics.body).not.toContain('@example.org')
  })
})
