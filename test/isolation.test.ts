import type { InjectOptions } from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import { apis } from '#apis.ts'
import type { Endpoint } from '#platform/contract/api.ts'
import { drishti, person, type TestPerson } from '#test/app.ts'
import { rowsOf } from '#test/rows.ts'

/*
 * Every route × every role × a foreign tenant. Nothing is listed by hand: a new endpoint is walked because it is in a
 * contract, and it fails here until its example, or a row in test/rows.ts, lets it be called.
 */

const endpoints: (readonly [name: string, endpoint: Endpoint])[] = Object.entries(apis).flatMap(([domain, api]) =>
  Object.entries(api).map(([name, endpoint]) => [`${domain}.${name}`, endpoint] as const),
)
const requestOf = (endpoint: Endpoint, params: Record<string, string>): InjectOptions => ({
  method: endpoint.method,
  url: `/api/v1${Object.entries(params).reduce((path, [key, value]) => path.replace(`:${key}`, value), endpoint.path)}`,
  ...(endpoint.body && { payload: (endpoint.example ?? {}) as object }),
  ...(endpoint.method === 'GET' &&
    endpoint.example !== undefined && { query: endpoint.example as Record<string, string> }),
})
const unknownId = '01890000-0000-7000-8000-000000000000'
const anyParams = (endpoint: Endpoint) =>
  Object.fromEntries(
    Object.keys(endpoint.params?.shape ?? {}).map((key) => [
      key,
      key === 'date' ? '2026-01-05' : key === 'queue' ? 'none' : unknownId,
    ]),
  )

let asha: TestPerson
let ravi: TestPerson
let rows: Awaited<ReturnType<typeof rowsOf>>

beforeAll(async () => {
  ;[asha, ravi] = await Promise.all([person('Asha'), person('Ravi')])
  rows = await rowsOf(asha)
})

describe('isolation', () => {
  it.each(endpoints)('%s: nobody gets in without signing in', async (_name, endpoint) => {
    const { server } = await drishti()
    const reply = await server?.inject(requestOf(endpoint, anyParams(endpoint)))
    if (endpoint.who === 'anyone') expect([200, 404]).toContain(reply?.statusCode)
    else expect(reply?.statusCode).toBe(401)
  })

  it.each(endpoints.filter(([, { who }]) => who === 'operator'))(
    '%s: refuses who does not operate the installation',
    async (_name, endpoint) => {
      expect((await ravi.send(requestOf(endpoint, anyParams(endpoint)))).statusCode).toBe(403)
    },
  )

  it.each(endpoints.filter(([, { who }]) => who === 'admin' || who === 'mentor'))(
    '%s: refuses a member without the role',
    async (_name, endpoint) => {
      const meera = await person('Meera')
      const invitation = await asha.identity.invite({ email: meera.email, role: 'member' })
      await meera.identity.acceptInvitation({ id: invitation.id })
      expect((await meera.send(requestOf(endpoint, anyParams(endpoint)))).statusCode).toBe(403)
    },
  )

  it.each(endpoints.filter(([, { params, who }]) => params && who !== 'operator'))(
    '%s: another’s rows are not found',
    async (name, endpoint) => {
      const params = rows.rows[name] ?? rows.rows[name.split('.')[0] ?? '']
      expect(params, `test/rows.ts has no row for ${name}`).toBeDefined()
      const reply = await ravi.send(requestOf(endpoint, { ...anyParams(endpoint), ...params }))
      expect(reply.statusCode, reply.body).toBe(404)
    },
  )

  it.each(
    endpoints.filter(
      ([, { params, who, method, stream }]) =>
        !params && !stream && method === 'GET' && who !== 'operator' && who !== 'anyone',
    ),
  )('%s: shows nothing of another person', async (_name, endpoint) => {
    const reply = await ravi.send(requestOf(endpoint, {}))
    expect(reply.statusCode).toBe(200)
    for (const secret of [asha.email, asha.memberId, ...rows.secrets]) expect(reply.body).not.toContain(secret)
  })

  it('holds at the second wall too: a query that forgot mine sees and changes only own rows', async () => {
    const { inTransaction } = await import('#platform/db/transaction.ts')
    const { habits } = await import('#habits/habits.tables.ts')
    const { users } = await import('#identity/identity.tables.ts')
    const ctx = await ravi.ctx()
    const [seen, changed, people] = await inTransaction(ctx, async ({ db }) => [
      await db.select().from(habits),
      await db.update(habits).set({ name: 'taken' }).returning(),
      await db.select().from(users),
    ])
    expect(seen.every((row) => row.memberId === ravi.memberId)).toBe(true)
    expect(changed.every((row) => row.memberId === ravi.memberId)).toBe(true)
    expect(people).toEqual([])
    await expect(
      inTransaction(ctx, ({ db }) => db.insert(habits).values({ ...rowFor(asha), name: 'planted' })),
    ).rejects.toThrow()
    expect((await asha.habits.list({})).items.map(({ name }) => name)).not.toContain('taken')
  })
})

const rowFor = (other: TestPerson) => ({
  organisationId: other.memberId,
  memberId: other.memberId,
  schedule: { kind: 'daily' as const },
  earlier: [],
  partOfDay: 'anytime' as const,
  begunOn: '2026-01-01',
  startsOn: '2026-01-01',
  readFrom: '2026-01-01',
  position: 0,
  createdAt: new Date(),
  updatedAt: new Date(),
})
