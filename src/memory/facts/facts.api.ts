import { z } from 'zod'
import type { Api } from '#platform/contract/api.ts'
import { ById, Instant, Paging, page } from '#platform/contract/api.ts'

/** One memory that says so. */
const FactSource = z.object({
  memoryId: z.uuid(),
  text: z.string(),
  occurredAt: Instant,
  href: z.string().nullable(),
})
export const Fact = z.object({
  id: z.uuid(),
  /** `me`, a relation (`brother`), or a name. */
  subject: z.string(),
  attribute: z.string(),
  /** What the attribute is about, as the exam of an exam date; null when it needs nothing. */
  topic: z.string().nullable(),
  value: z.string(),
  /** Null: since before it was first said. */
  validFrom: Instant.nullable(),
  /** `validFrom` as precisely as the person said it: a year, a month or a day; null when they did not say. */
  since: z.string().nullable(),
  /** Null: it still holds. */
  validTo: Instant.nullable(),
  /** 0 to 1. */
  confidence: z.number(),
  /** Facts that say something else of the same time. */
  contradicts: z.array(z.uuid()),
  pinned: z.boolean(),
  /** When the person corrected it; null when they did not. */
  correctedAt: Instant.nullable(),
  /** What it said before. */
  history: z.array(z.object({ value: z.string(), until: Instant })),
  sources: z.array(FactSource),
})
export type Fact = z.output<typeof Fact>

export const factsApi = {
  facts: {
    method: 'GET',
    path: '/memory/facts',
    summary: 'What is known of the person’s life, what was said last first; facts that are over too, unless `current`',
    query: Paging.extend({
      current: z.stringbool().optional(),
      subject: z.string().trim().min(1).max(80).optional(),
      attribute: z.string().trim().min(1).max(80).optional(),
    }),
    reply: page(Fact),
  },
  changeFact: {
    method: 'PATCH',
    path: '/memory/facts/:id',
    summary: 'Correct a fact, or pin it; what it said before stays in its history',
    params: ById,
    body: z.strictObject({ value: z.string().trim().min(1).max(200).optional(), pinned: z.boolean().optional() }),
    reply: Fact,
    example: { value: 'Pune' },
  },
  forgetFact: {
    method: 'DELETE',
    path: '/memory/facts/:id',
    summary: 'Forget a fact; what was said up to now does not bring it back',
    params: ById,
  },
} satisfies Api
