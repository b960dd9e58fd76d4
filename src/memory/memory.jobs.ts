import { asc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { members } from '#identity/identity.tables.ts'
import type { Ctx, System } from '#platform/ctx.ts'
import { onEventAtOnce } from '#platform/events.ts'
import { type DomainJobs, job } from '#platform/jobs.ts'
import type { Hearing, TextSource } from '#platform/texts.ts'
import { embedJob, findUnembedded } from './embeddings/embeddings.jobs.ts'
import { removeSource } from './forget.ts'
import { memorySettings } from './keeping.tables.ts'
import { fillQueue, markFilled } from './settings.ts'
import { takeIn } from './take-in.ts'

const indexQueue = 'memory.take-in'
const batch = 500

/** Memory listens to whoever offers texts: it knows none of them by name. */
export const memoryJobs = (texts: TextSource[]): DomainJobs => ({
  listeners: texts.flatMap((source) => [
    ...source.written.map(({ event, of }) =>
      onEventAtOnce(`memory.hear-${source.name}`, event, async (ctx, payload) => {
        const id = of(payload)
        if (id !== null)
          await ctx.jobs.send(ctx.db, indexQueue, { memberId: ctx.person.memberId, source: source.name, id })
      }),
    ),
    ...source.removed.map(({ event, of }: Hearing<Parameters<typeof removeSource>[2]>) =>
      onEventAtOnce(`memory.remove-${source.name}`, event, async (ctx, payload) => {
        const gone = of(payload)
        if (gone) await removeSource(ctx, source.name, gone)
      }),
    ),
  ]),
  jobs: [
    job({
      name: indexQueue,
      description: 'Remembers what a member wrote: index and facts',
      data: z.object({ memberId: z.uuid(), source: z.string(), id: z.string() }),
      run: async (system, { memberId, source: name, id }) => {
        const ctx = await system.actAs(memberId)
        const source = texts.find((each) => each.name === name)
        if (ctx && source) await takeIn(ctx, source, id)
      },
    }),
    job({
      name: fillQueue,
      description: 'Takes in what a member wrote before memory listened, or while it was switched off',
      data: z.object({ memberId: z.uuid() }),
      run: async (system, { memberId }) => {
        const ctx = await system.actAs(memberId)
        if (ctx) await fill(ctx, texts)
      },
    }),
    embedJob,
  ],
  crons: [
    {
      name: 'memory.find-unfilled',
      description: 'Finds members whose older texts are not taken in yet',
      cron: '*/5 * * * *',
      run: findUnfilled,
    },
    findUnembedded,
  ],
})

/** Enqueues every text of the member, then says that it is done; begun again after a crash, it changes nothing twice. */
async function fill(ctx: Ctx, texts: TextSource[]) {
  const { memberId } = ctx.person
  for (const { name, all } of texts) {
    for (let ids = await all(ctx, null, batch); ids.length > 0; ids = await all(ctx, ids.at(-1) ?? null, batch))
      await ctx.jobs.sendMany(
        ctx.db,
        indexQueue,
        ids.map((id) => ({ data: { memberId, source: name, id } })),
      )
  }
  await markFilled(ctx)
}

async function findUnfilled(system: System) {
  const rows = await system.db
    .select({ memberId: members.id })
    .from(members)
    .leftJoin(memorySettings, eq(memorySettings.memberId, members.id))
    .where(isNull(memorySettings.filledAt))
    .orderBy(asc(members.id))
    .limit(1000)
  await system.jobs.sendMany(
    system.db,
    fillQueue,
    rows.map(({ memberId }) => ({ data: { memberId }, singletonKey: memberId })),
  )
}
