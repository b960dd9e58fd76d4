import { eq } from 'drizzle-orm'
import type { Db } from '#platform/db/open.ts'
import type { Logger } from '#platform/log.ts'
import type { OwnKeys, OwnSources } from '#platform/model/gateway.ts'
import type { Task } from '#platform/model/model.ts'
import type { Access } from '#platform/model/providers.ts'
import { publicFetch } from '#platform/model/wire.ts'
import { type Vault, VaultClosed } from '#platform/vault.ts'
import { type OwnModelRow, ownModels } from './models.tables.ts'

/** What a key is sealed for. */
export const purpose = 'organisation model key'
/** Another process may have changed it meanwhile. */
const freshMs = 30_000

/** Looks organisations' providers up for the gateway. Reads who has one at the start, and again when that is old. */
export async function openOwnKeys(db: Db, vault: Vault, privateHosts: boolean, log: Logger): Promise<OwnKeys> {
  let known = new Map<string, OwnSources>()
  let readAt = 0
  let isReading = false
  const refresh = async () => {
    const { organisationId, provider, model, embedModel } = ownModels
    const rows = await db.select({ organisationId, provider, model, embedModel }).from(ownModels)
    known = new Map(rows.map((row) => [row.organisationId, sourcesOf(row)]))
    readAt = performance.now()
  }
  const refreshBehind = async () => {
    if (isReading) return
    isReading = true
    try {
      await refresh()
    } catch (error) {
      log.warn({ err: error }, 'own AI providers could not be read again') // what is known stays, and the next call tries again
    }
    isReading = false
  }
  await refresh()
  return {
    learn(organisationId, own) {
      if (own) known.set(organisationId, own)
      else known.delete(organisationId)
    },
    source(organisationId, task) {
      if (performance.now() - readAt > freshMs) void refreshBehind()
      const own = known.get(organisationId)
      return (task === 'embed' ? own?.embed : own?.chat) ?? null
    },
    async find(organisationId, task) {
      const [row] = await db.select().from(ownModels).where(eq(ownModels.organisationId, organisationId))
      if (!row) return null
      try {
        return accessTo(row, task, vault, privateHosts)
      } catch (error) {
        if (!(error instanceof VaultClosed)) throw error
        log.warn({ organisationId, reason: error.message }, 'the organisation’s AI key cannot be opened')
        return null // the installation's providers answer; the admin is told on the settings page
      }
    },
  }
}

type Named = Pick<OwnModelRow, 'provider' | 'model' | 'embedModel'>
export const sourcesOf = ({ provider, model, embedModel }: Named): OwnSources => ({
  chat: `${provider}:${model}`,
  embed: embedModel && `${provider}:${embedModel}`,
})

/** Throws VaultClosed; null for a task that the organisation's provider is not for. */
export function accessTo(row: OwnModelRow, task: Task, vault: Vault, privateHosts: boolean): Access | null {
  const model = task === 'embed' ? row.embedModel : row.model
  if (!model) return null
  return {
    name: row.provider,
    model,
    baseUrl: row.baseUrl,
    apiKey: keyOf(row, vault),
    organisationId: row.organisationId,
    ...(!privateHosts && { fetch: publicFetch }),
  }
}

export function keyOf({ organisationId, sealedKey, sealedWith }: OwnModelRow, vault: Vault): string | null {
  if (sealedKey === null || sealedWith === null) return null
  return vault.open({ keyId: sealedWith, sealed: sealedKey }, purpose, organisationId)
}
