import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { inSystemTransaction } from '#platform/db/transaction.ts'
import { notFound, refused } from '#platform/errors.ts'
import { PrivateAddress } from '#platform/model/failure.ts'
import { probe } from '#platform/model/health.ts'
import { providerOf } from '#platform/model/providers.ts'
import { assertPublic } from '#platform/model/wire.ts'
import { VaultClosed } from '#platform/vault.ts'
import type { NewOwnModel, OwnModel, OwnModels } from './models.api.ts'
import { type OwnModelRow, ownModels } from './models.tables.ts'
import { accessTo, keyOf, purpose, sourcesOf } from './own-keys.ts'

export { openOwnKeys } from './own-keys.ts'

type Wish = z.output<typeof NewOwnModel>
type Shown = z.output<typeof OwnModels>

export async function read(ctx: Ctx): Promise<Shown> {
  const row = await find(ctx)
  return { own: row && present(ctx, row), check: null }
}

type Looked = { row: OwnModelRow; check: Shown['check'] }

/** Checks the wish, and asks the provider for its list of models, which costs no token: before any transaction, for it may take its time. */
export async function look(ctx: Ctx, wish: Wish): Promise<Looked> {
  assertFits(wish)
  const baseUrl = wish.baseUrl ? await checkedAddress(ctx, wish.baseUrl) : null
  const before = await find(ctx)
  const { organisationId } = ctx.person
  const row: OwnModelRow = {
    organisationId,
    provider: wish.provider,
    baseUrl,
    model: wish.model,
    embedModel: wish.embedModel ?? null,
    ...(wish.apiKey ? sealed(ctx, wish.apiKey) : keptKey(ctx, wish, baseUrl, before)),
    updatedAt: ctx.now(),
  }
  return { row, check: await check(ctx, row) }
}

/** Keeps the organisation's provider. */
export async function bring(ctx: Ctx, { row, check }: Looked): Promise<Shown> {
  const { organisationId, provider } = row
  await inSystemTransaction(ctx, (db) =>
    db.insert(ownModels).values(row).onConflictDoUpdate({ target: ownModels.organisationId, set: row }),
  )
  ctx.ownKeys.learn(organisationId, sourcesOf(row))
  ctx.log.info({ organisationId, provider, by: ctx.person.id }, 'organisation brought an AI provider')
  return { own: present(ctx, row), check }
}

export async function remove(ctx: Ctx): Promise<undefined> {
  const { organisationId } = ctx.person
  const gone = await inSystemTransaction(ctx, (db) =>
    db.delete(ownModels).where(eq(ownModels.organisationId, organisationId)).returning(),
  )
  if (gone.length === 0) throw notFound('A provider of your organisation')
  ctx.ownKeys.learn(organisationId, null)
  ctx.log.info({ organisationId, by: ctx.person.id }, 'organisation took its AI provider back')
}

async function find(ctx: Ctx): Promise<OwnModelRow | null> {
  const [row] = await ctx.db.select().from(ownModels).where(eq(ownModels.organisationId, ctx.person.organisationId))
  return row ?? null
}

function assertFits({ provider, baseUrl, apiKey, embedModel }: Wish) {
  if ((provider === 'ollama' || provider === 'openai-compatible') && !baseUrl)
    throw wrong('baseUrl', 'Please give the address of the server; this kind of provider has none of its own.')
  if (provider === 'anthropic' && embedModel)
    throw wrong('embedModel', 'Anthropic has no embeddings. Please leave the embedding model empty.')
  if (apiKey === undefined) return
  if (new Set(apiKey).size < 4) throw wrong('apiKey', 'This does not look like a key. Please paste it again.')
}

/** Refuses what leads into this server's own network: the key, and the server's trust, would go where an admin points. */
async function checkedAddress(ctx: Ctx, address: string): Promise<string> {
  const url = new URL(address)
  if (url.username || url.password || url.search || url.hash)
    throw wrong('baseUrl', 'Please give the address only, without a name, password, question mark or hash.')
  if (ctx.privateHosts) return address
  try {
    await assertPublic(url)
    return address
  } catch (error) {
    if (error instanceof PrivateAddress)
      throw wrong('baseUrl', `This address ${error.message}. Please use an https address on the public internet.`)
    throw wrong('baseUrl', 'This address is not known on the internet. Please check how it is written.')
  }
}

const sealed = (ctx: Ctx, key: string) => {
  const { keyId, sealed } = ctx.vault.seal(key, purpose, ctx.person.organisationId)
  return { sealedKey: sealed, sealedWith: keyId, keyEnd: key.length >= 12 ? key.slice(-4) : null }
}

/** The key that is there, unless it would be sent somewhere else than whoever entered it agreed to. */
function keptKey(ctx: Ctx, wish: Wish, baseUrl: string | null, before: OwnModelRow | null) {
  const isSamePlace = before?.provider === wish.provider && before.baseUrl === baseUrl
  if (before?.sealedKey && isSamePlace && isReadable(ctx, before)) {
    const { sealedKey, sealedWith, keyEnd } = before
    return { sealedKey, sealedWith, keyEnd }
  }
  if (wish.provider === 'ollama' || wish.provider === 'openai-compatible')
    return { sealedKey: null, sealedWith: null, keyEnd: null }
  throw wrong('apiKey', 'Please enter the key of your organisation.')
}

const wrong = (path: string, message: string) => refused(message, [{ path, message }])

function isReadable(ctx: Ctx, row: OwnModelRow): boolean {
  try {
    keyOf(row, ctx.vault)
    return true
  } catch (error) {
    if (error instanceof VaultClosed) return false
    throw error
  }
}

async function check(ctx: Ctx, row: OwnModelRow): Promise<Shown['check']> {
  const access = accessTo(row, 'chat', ctx.vault, ctx.privateHosts)
  if (!access) return null
  const { status, detail } = await probe(providerOf(access))
  return { isUp: status === 'up', detail }
}

const present = (ctx: Ctx, row: OwnModelRow): z.output<typeof OwnModel> => ({
  provider: row.provider,
  model: row.model,
  embedModel: row.embedModel,
  baseUrl: row.baseUrl,
  keyEnd: row.keyEnd,
  isReadable: isReadable(ctx, row),
  updatedAt: row.updatedAt.toISOString(),
})
