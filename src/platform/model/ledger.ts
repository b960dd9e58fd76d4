import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { System } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import type { Db } from '#platform/db/open.ts'
import { modelCalls } from './model.tables.ts'
import type { Caller } from './model.ts'

export type Call = Omit<typeof modelCalls.$inferSelect, 'id' | 'organisationId' | 'memberId' | 'costMicro'>
/** Where calls are written down, and what of the last 24 hours was spent. */
export type Ledger = {
  now(): Date
  record(caller: Caller, call: Call & { costMicro: number | null }): Promise<void>
  /** Tokens that the installation's own providers took in the last 24 hours; those of the organisation's key are its own. */
  spent(caller: Caller): Promise<{ person: number; organisation: number }>
}

const dayMs = 86_400_000
const keptMs = 90 * dayMs

export function ledgerOf(db: Db, now: () => Date): Ledger {
  return {
    now,
    async record(caller, call) {
      await db.insert(modelCalls).values({ id: newId(), ...caller, ...call })
    },
    async spent({ organisationId, memberId }) {
      const tokens = sql`${modelCalls.tokensIn} + ${modelCalls.tokensOut}`
      const [row] = await db
        .select({
          organisation: sql<string | null>`sum(${tokens})`,
          person: sql<string | null>`sum(${tokens}) filter (where ${modelCalls.memberId} = ${memberId})`,
        })
        .from(modelCalls)
        .where(
          and(
            eq(modelCalls.organisationId, organisationId),
            gt(modelCalls.startedAt, new Date(now().getTime() - dayMs)),
            eq(modelCalls.isOwnKey, false),
          ),
        )
      return { person: Number(row?.person ?? 0), organisation: Number(row?.organisation ?? 0) }
    },
  }
}

/** Calls are kept for 90 days: enough for a quarter's bill. */
export async function forgetOldCalls({ db, now }: System) {
  await db.delete(modelCalls).where(lt(modelCalls.startedAt, new Date(now().getTime() - keptMs)))
}

/** Remembers nothing: for a gateway without a database. */
export const noLedger: Ledger = {
  now: () => new Date(),
  record: async () => undefined,
  spent: async () => ({ person: 0, organisation: 0 }),
}
