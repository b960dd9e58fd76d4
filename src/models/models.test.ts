import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isPrivate } from '#platform/model/wire.ts'
import { makeVault } from '#platform/vault.ts'
import { drishti, person, start, type TestPerson } from '#test/app.ts'
import { type ProviderStub, providerStub } from '#test/provider-stub.ts'
import { ownModels } from './models.tables.ts'

const key = 'sk-organisation-1234567890-wxyz'
let stub: ProviderStub
/** Lets organisations point at this machine, where the stub is, and has a provider of its own. */
let app: Awaited<ReturnType<typeof start>>
beforeAll(async () => {
  stub = await providerStub()
  app = await start({
    config: { ...stub.environment('ollama'), AI_PRIVATE_HOSTS: 'on', AI_TOKENS_PER_PERSON_DAY: '5' },
  })
})
afterAll(async () => {
  await Promise.all([app.close(), stub.close()])
})
beforeEach(() => stub.reset())

async function ask(who: TestPerson) {
  for await (const { event, data } of await who.coach.say({ message: 'What is due today?' }))
    if (event === 'done') return data.source
  return null
}
const mine = (more = {}) => ({
  provider: 'openai-compatible' as const,
  model: 'own-model',
  baseUrl: `${stub.url}/v1`,
  apiKey: key,
  ...more,
})

describe('an organisation’s own provider', () => {
  it('is asked before the installation’s, with the organisation’s key, until it is taken back', async () => {
    const asha = await person('Asha', { on: app })
    expect(await asha.models.read({})).toEqual({ own: null, check: null })
    stub.fault('ollama', '500')
    const brought = await asha.models.bring(mine())
    expect(brought).toMatchObject({
      own: { provider: 'openai-compatible', model: 'own-model', keyEnd: 'wxyz', isReadable: true },
      check: { isUp: true },
    })
    expect(await ask(asha)).toBe('openai-compatible:own-model')
    expect(stub.requests.at(-1)?.headers.authorization).toBe(`Bearer ${key}`)
    stub.requests.length = 0
    await asha.models.remove({})
    expect(await ask(asha)).toBe('built-in')
    expect(stub.requests.every(({ protocol }) => protocol === 'ollama')).toBe(true)
    await expect(asha.models.remove({})).rejects.toMatchObject({ status: 404 })
  })

  it('serves nobody else, and is not limited by the installation’s budget', async () => {
    const [asha, ravi] = [await person('Asha', { on: app }), await person('Ravi', { on: app })]
    await asha.models.bring(mine())
    for (let n = 0; n < 3; n++) expect(await ask(asha)).toBe('openai-compatible:own-model')
    expect(await ask(ravi)).toBe('ollama:llama3.1')
    expect(await ask(ravi)).toBe('built-in') // the installation's five tokens are spent
    expect(await ravi.models.read({})).toEqual({ own: null, check: null })
  })

  it('gives way to the installation’s when it fails', async () => {
    const asha = await person('Asha', { on: app })
    stub.fault('openai-compatible', '401')
    expect((await asha.models.bring(mine())).check).toEqual({ isUp: false, detail: 'refused the key (401)' })
    expect(await ask(asha)).toBe('ollama:llama3.1')
  })

  it('is brought once and taken back once, however often that is sent', async () => {
    const asha = await person('Asha', { on: app })
    const url = '/api/v1/organisation/models'
    const put = () => asha.send({ method: 'PUT', url, payload: mine(), headers: { 'idempotency-key': 'bring' } })
    const [first, second] = [await put(), await put()]
    expect([first.statusCode, second.statusCode, second.json()]).toEqual([200, 200, first.json()])
    expect(await ask(asha)).toBe('openai-compatible:own-model')
    const remove = () => asha.send({ method: 'DELETE', url, headers: { 'idempotency-key': 'remove' } })
    expect([(await remove()).statusCode, (await remove()).statusCode]).toEqual([204, 204])
    expect(await asha.models.read({})).toMatchObject({ own: null })
  })

  it('gives vectors when it has a model for them', async () => {
    const asha = await person('Asha', { on: app })
    await asha.models.bring(mine({ embedModel: 'own-embed' }))
    const { model, signal } = await asha.ctx()
    expect(model.embedder).toBe('openai-compatible:own-embed')
    expect(await model.embed(['one'], signal)).toMatchObject({ source: 'openai-compatible:own-embed', dimension: 8 })
  })
})

describe('the key', () => {
  it('is sealed at rest, and never told again', async () => {
    const asha = await person('Asha', { on: app })
    await asha.models.bring(mine())
    const { organisationId } = (await asha.ctx()).person
    const [row] = await app.system.db.select().from(ownModels).where(eq(ownModels.organisationId, organisationId))
    expect(JSON.stringify(row)).not.toContain('organisation-1234')
    const reply = await asha.send({ method: 'GET', url: '/api/v1/organisation/models' })
    expect(reply.body).not.toContain('organisation-1234')
    expect(reply.body).not.toContain(row?.sealedKey)
  })

  it('stays when the model changes, and must be entered again for another place', async () => {
    const asha = await person('Asha', { on: app })
    await asha.models.bring(mine({ provider: 'openai', baseUrl: `${stub.url}/openai/v1` }))
    const { apiKey: _, ...again } = mine({ provider: 'openai', baseUrl: `${stub.url}/openai/v1`, model: 'other' })
    expect((await asha.models.bring(again)).own).toMatchObject({ model: 'other', keyEnd: 'wxyz' })
    await expect(asha.models.bring({ ...again, baseUrl: `${stub.url}/elsewhere` })).rejects.toMatchObject({
      status: 422,
      problem: { fields: [{ path: 'apiKey' }] },
    })
    const open = mine({ baseUrl: `${stub.url}/else` })
    expect((await asha.models.bring({ ...open, apiKey: undefined })).own).toMatchObject({ keyEnd: null })
  })

  it('is asked for again when the server’s secret has changed', async () => {
    const asha = await person('Asha', { on: app })
    await asha.models.bring(mine())
    const { organisationId } = (await asha.ctx()).person
    const other = makeVault('another secret of more than thirty-two characters').seal(key, 'x', organisationId)
    await app.system.db
      .update(ownModels)
      .set({ sealedKey: other.sealed, sealedWith: other.keyId })
      .where(eq(ownModels.organisationId, organisationId))
    expect((await asha.models.read({})).own).toMatchObject({ isReadable: false })
    expect(await ask(asha)).toBe('ollama:llama3.1')
  })
})

describe('an address', () => {
  it.each([
    ['http://api.example.com/v1', 'https'],
    ['https://127.0.0.1/v1', 'private'],
    ['https://127.1/v1', 'private'],
    ['https://2130706433/v1', 'private'],
    ['https://[::1]/v1', 'private'],
    ['https://[::ffff:10.0.0.1]/v1', 'private'],
    ['https://10.1.2.3/v1', 'private'],
    ['https://169.254.169.254/latest/meta-data', 'private'],
    ['https://localhost/v1', 'private'],
    ['https://user:word@example.com/v1', 'password'],
  ])('%s is refused', async (baseUrl, why) => {
    const asha = await person() // on an installation that allows no private hosts
    const wish = { ...mine(), baseUrl }
    await expect(asha.models.bring(wish)).rejects.toMatchObject({
      status: 422,
      problem: { fields: [{ path: 'baseUrl', message: expect.stringContaining(why) }] },
    })
    expect(await asha.models.read({})).toMatchObject({ own: null })
  })

  it('that was public when it was entered is checked again at each call', async () => {
    const { system } = await drishti()
    const asha = await person()
    const { organisationId } = (await asha.ctx()).person
    const row = { organisationId, provider: 'openai-compatible' as const, model: 'm', updatedAt: new Date() }
    const address = stub.url.replace('http:', 'https:').replace('127.0.0.1', 'localhost') // as a name that was pointed elsewhere since
    await system.db.insert(ownModels).values({ ...row, baseUrl: `${address}/v1` })
    system.ownKeys.learn(organisationId, { chat: 'openai-compatible:m', embed: null })
    const { model, signal } = await asha.ctx()
    await expect(
      model.stream('chat', { system: 's', turns: [{ role: 'user', text: 'u' }] }, signal),
    ).rejects.toMatchObject({
      tried: [{ source: 'openai-compatible:m', reason: 'leads into a private network' }],
    })
    expect(stub.requests).toHaveLength(0)
  })

  it('is private or public by the registries', () => {
    for (const address of [
      '0.0.0.0',
      '100.64.0.1',
      '172.31.255.255',
      '192.168.0.1',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
    ])
      expect(isPrivate(address), address).toBe(true)
    for (const address of [
      '::',
      '::1',
      'fe80::1',
      'fc00::1',
      'fd12::1',
      '::ffff:8.8.8.8',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:0:1::',
      'ff02::1',
    ])
      expect(isPrivate(address), address).toBe(true)
    for (const address of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'])
      expect(isPrivate(address), address).toBe(false)
  })
})

describe('who may', () => {
  it('bring a provider is an admin, with what its kind needs', async () => {
    const [admin, member] = [await person('Admin', { on: app }), await person('Member', { on: app })]
    const invitation = await admin.identity.invite({ email: member.email, role: 'member' })
    await member.identity.acceptInvitation({ id: invitation.link.split('/').at(-1) ?? '' })
    await expect(member.models.bring(mine())).rejects.toMatchObject({ status: 403 })
    await expect(member.models.read({})).rejects.toMatchObject({ status: 403 })
    const wrong = [
      [{ provider: 'ollama', baseUrl: undefined }, 'baseUrl'],
      [{ provider: 'gemini', baseUrl: undefined, apiKey: undefined }, 'apiKey'],
      [{ provider: 'anthropic', baseUrl: undefined, embedModel: 'e' }, 'embedModel'],
      [{ model: 'has spaces' }, 'model'],
      [{ apiKey: 'short' }, 'apiKey'],
      [{ apiKey: 'line\nbreaks-in-the-key' }, 'apiKey'],
    ] as const
    for (const [more, path] of wrong)
      await expect(admin.models.bring(mine(more)), path).rejects.toMatchObject({
        status: 422,
        problem: { fields: [{ path: expect.stringContaining(path) }] },
      })
  })
})
