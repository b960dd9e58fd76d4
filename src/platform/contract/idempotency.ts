import { createHash } from 'node:crypto'
import { and, eq, lt } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { type Ctx, mine, owner, type System } from '#platform/ctx.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { refused } from '#platform/errors.ts'
import { idempotencyKeys } from './idempotency.tables.ts'

type Steps = { prepare(): Promise<unknown>; run(ctx: Ctx, prepared: unknown): Promise<unknown> }
const keptForMs = 24 * 60 * 60 * 1000

/**
 * Runs a request once per Idempotency-Key: the key, the effect and the answer are one transaction, so a retry after any
 * crash either finds the answer or does the work for the first time. Two at once: the second waits for the first.
 */
export async function withIdempotency(ctx: Ctx, request: FastifyRequest, steps: Steps): Promise<unknown> {
  const key = ctx.idempotencyKey
  if (!key || request.method === 'GET') return steps.run(ctx, await steps.prepare())
  if (key.length > 200)
    throw refused('The Idempotency-Key is longer than 200 characters.', [
      { path: 'header.idempotency-key', message: 'is at most 200 characters' },
    ])
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([request.method, request.url, request.body ?? null]))
    .digest('base64')
  const before = await find(ctx, key)
  if (before) return replay(before, fingerprint)
  const prepared = await steps.prepare()
  return inTransaction(ctx, async (inner) => {
    const claimed = await inner.db
      .insert(idempotencyKeys)
      .values({ ...owner(inner), key, request: fingerprint, createdAt: inner.now() })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key })
    if (claimed.length === 0) {
      const other = await find(inner, key)
      if (other) return replay(other, fingerprint)
    }
    const answer = await steps.run(inner, prepared)
    await inner.db
      .update(idempotencyKeys)
      .set({ answer: answer ?? null })
      .where(and(mine(inner, idempotencyKeys), eq(idempotencyKeys.key, key)))
    return answer
  })
}

async function find(ctx: Ctx, key: string) {
  const [row] = await ctx.db
    .select()
    .from(idempotencyKeys)
    .where(and(mine(ctx, idempotencyKeys), eq(idempotencyKeys.key, key)))
  return row
}

function replay(row: { request: string; answer: unknown }, fingerprint: string) {
  if (row.request !== fingerprint)
    throw refused('This Idempotency-Key was used for another request. Use a new key.', [
      { path: 'header.idempotency-key', message: 'was used for another request' },
    ])
  return row.answer ?? undefined
}

/** Forgets answers older than a day. */
export async function forgetOldKeys(system: System) {
  await system.db
    .delete(idempotencyKeys)
    .where(lt(idempotencyKeys.createdAt, new Date(system.now().getTime() - keptForMs)))
}
