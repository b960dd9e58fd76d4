import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { members } from '#identity/identity.tables.ts'
import { memoryStores } from '#memory/memory.tables.ts'
import type { System } from '#platform/ctx.ts'
import { type Cron, job } from '#platform/jobs.ts'
import { embedMissing } from './embed-missing.ts'
import { memoryEmbedders } from './embeddings.tables.ts'
import { embedQueue } from './state.ts'

export const embedJob = job({
  name: embedQueue,
  description: 'Gives memories the vectors by which they are found by meaning',
  data: z.object({ memberId: z.uuid(), isDoubtful: z.boolean().optional() }),
  run: async (system, { memberId, isDoubtful = false }) => {
    const ctx = await system.actAs(memberId)
    if (ctx) await embedMissing(ctx, isDoubtful)
  },
})

/** How many members a look enqueues, those whose last try is longest ago first. */
const most = 1000

export const findUnembedded: Cron = {
  name: 'memory.find-unembedded',
  description: 'Finds members whose memories wait for vectors, or have those of a former embedder',
  cron: '*/5 * * * *',
  run: async (system) => {
    const rows = await system.db
      .select({
        memberId: members.id,
        organisationId: members.organisationId,
        source: memoryEmbedders.source,
        isWaiting: memoryEmbedders.isWaiting,
      })
      .from(members)
      .innerJoin(memoryStores, and(eq(memoryStores.memberId, members.id), gt(memoryStores.memories, 0)))
      .leftJoin(memoryEmbedders, eq(memoryEmbedders.memberId, members.id))
      .orderBy(sql`${memoryEmbedders.triedAt} nulls first`, asc(members.id))
    const due = rows.filter(({ organisationId, source, isWaiting }) => {
      const wanted = embedderOf(system, organisationId)
      return wanted !== null && (isWaiting !== false || source !== wanted)
    })
    await system.jobs.sendMany(
      system.db,
      embedQueue,
      due.slice(0, most).map(({ memberId }) => ({ data: { memberId }, singletonKey: memberId })),
    )
  },
}

/** As `ctx.model.embedder` of its members will say. */
const embedderOf = ({ ownKeys, model }: System, organisationId: string) =>
  ownKeys.source(organisationId, 'embed') ?? model.embedder
