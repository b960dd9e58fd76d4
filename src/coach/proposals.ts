import { and, asc, eq, inArray } from 'drizzle-orm'
import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { conflict, notFound, refused, VisibleError } from '#platform/errors.ts'
import type { Language } from '#platform/language.ts'
import type { DomainTool } from '#platform/tools.ts'
import { mostOffers } from './answer.ts'
import type { Proposal } from './coach.api.ts'
import { type ProposalRow, proposals } from './coach.tables.ts'

/** What somebody who answers wants to offer, before anybody has looked at it. */
export type Offered = { tool: string; input: unknown }
/** An offer that names only rows of the person's own, worded for them. */
export type Checked = Pick<ProposalRow, 'tool' | 'input' | 'label' | 'language'>

/**
 * The offers that can be shown: of known tools, with inputs of their shape and ids of the person's own rows. The others
 * are left out and logged, without a word of their input.
 */
export async function checked(
  ctx: Ctx,
  offered: Offered[],
  language: Language,
  isIncognito: boolean,
): Promise<Checked[]> {
  const tools = offerable(ctx, isIncognito)
  const fine: Checked[] = []
  for (const { tool: name, input } of offered) {
    const tool = tools.find((each) => each.name === name)
    const parsed = tool?.input.safeParse(input)
    if (!tool || !parsed?.success) {
      ctx.log.warn({ tool: name }, 'an offer of no tool’s shape was left out')
      continue
    }
    const label = await labelOf(ctx, tool, parsed.data, language)
    const isNew = !fine.some((other) => other.tool === name && other.label === label)
    if (label !== null && isNew) fine.push({ tool: name, input: plainOf(parsed.data), label, language })
  }
  return fine.slice(0, mostOffers)
}

async function labelOf(ctx: Ctx, tool: DomainTool, input: unknown, language: Language): Promise<string | null> {
  try {
    return await tool.label(ctx, input, language)
  } catch (error) {
    if (!(error instanceof VisibleError)) throw error
    ctx.log.warn({ tool: tool.name, reason: error.code }, 'an offer that cannot be done was left out')
    return null
  }
}

/** Inputs are objects by their schemas; stored as JSON. */
const plainOf = (input: unknown) => JSON.parse(JSON.stringify(input)) as Record<string, unknown>

/** Keeps the offers of an answer within its transaction; those of an earlier version that nobody took give way. */
export async function keepOffers(ctx: Ctx, messageId: string, offers: Checked[]): Promise<ProposalRow[]> {
  await ctx.db
    .delete(proposals)
    .where(and(mine(ctx, proposals), eq(proposals.messageId, messageId), eq(proposals.status, 'open')))
  if (offers.length === 0) return []
  const rows = offers.map((offer) => ({
    id: newId(),
    ...owner(ctx),
    messageId,
    ...offer,
    status: 'open' as const,
    createdAt: ctx.now(),
  }))
  return ctx.db.insert(proposals).values(rows).returning()
}

/** What the answers offered, in the order of offering. */
export function offersOf(ctx: Ctx, messageIds: string[]): Promise<ProposalRow[]> {
  if (messageIds.length === 0) return Promise.resolve([])
  return ctx.db
    .select()
    .from(proposals)
    .where(and(mine(ctx, proposals), inArray(proposals.messageId, messageIds)))
    .orderBy(asc(proposals.id))
}

export const presentProposal = ({ id, tool, input, label, status, result }: ProposalRow): Proposal => ({
  id,
  tool,
  input,
  label,
  status,
  result: result ?? null,
})

type Accepted = { tool: DomainTool; input: unknown; prepared: unknown } | null

/** Reads the offer and thinks what needs thinking, before any transaction; null when it was done already. */
export async function prepareAccept(ctx: Ctx, id: string, changed: unknown): Promise<Accepted> {
  const row = await find(ctx, id)
  if (row.status === 'done') return null
  assertNotDismissed(row)
  const tool = ctx.tools.find(({ name }) => name === row.tool)
  if (!tool) throw refused('This can no longer be done here. Please ask again.')
  const parsed = tool.input.safeParse(changed ?? row.input)
  if (!parsed.success)
    throw refused(
      'Some of this cannot be done as it is. Please check the marked fields.',
      parsed.error.issues.map(({ path, message }) => ({ path: ['input', ...path].join('.'), message })),
    )
  try {
    return { tool, input: parsed.data, prepared: await tool.prepare?.(ctx, parsed.data) }
  } catch (error) {
    throw await failed(ctx, id, error)
  }
}

/** Does what was offered, once: what happens and that it happened are one transaction. Throws what the tool throws, and keeps why. */
export async function accept(ctx: Ctx, id: string, accepted: Accepted): Promise<Proposal> {
  try {
    return await inTransaction(ctx, async (ctx) => {
      const row = await find(ctx, id, true)
      if (row.status === 'done' || !accepted) return presentProposal(row) // a second click
      assertNotDismissed(row)
      const { tool, input, prepared } = accepted
      const result = await tool.run(ctx, input, row.language, prepared)
      return decide(ctx, id, { status: 'done', input: plainOf(input), result })
    })
  } catch (error) {
    throw await failed(ctx, id, error)
  }
}

/** Leaves it undone. What was done stays done. */
export function dismiss(ctx: Ctx, id: string): Promise<Proposal> {
  return inTransaction(ctx, async (ctx) => {
    const row = await find(ctx, id, true)
    if (row.status === 'done') throw conflict('This was done already. You can take it back on its own page.')
    return row.status === 'dismissed' ? presentProposal(row) : decide(ctx, id, { status: 'dismissed', result: null })
  })
}

function assertNotDismissed({ status }: ProposalRow) {
  if (status === 'dismissed') throw conflict('You left this undone. Ask the coach again if you want it after all.')
}

/** Keeps why it could not be done, where the person can act on it; gives the error back. */
async function failed(ctx: Ctx, id: string, error: unknown): Promise<unknown> {
  if (!(error instanceof VisibleError) || ctx.transaction) return error
  await inTransaction(ctx, async (ctx) => {
    const row = await find(ctx, id, true)
    if (row.status === 'open' || row.status === 'failed')
      await decide(ctx, id, { status: 'failed', result: { text: error.message, href: null } })
  })
  return error
}

async function decide(
  ctx: Ctx,
  id: string,
  change: Pick<ProposalRow, 'status' | 'result'> & Partial<Pick<ProposalRow, 'input'>>,
): Promise<Proposal> {
  const [row] = await ctx.db
    .update(proposals)
    .set({ ...change, decidedAt: ctx.now() })
    .where(and(mine(ctx, proposals), eq(proposals.id, id)))
    .returning()
  if (!row) throw notFound('This offer')
  return presentProposal(row)
}

async function find(ctx: Ctx, id: string, isHeld = false): Promise<ProposalRow> {
  const query = ctx.db
    .select()
    .from(proposals)
    .where(and(mine(ctx, proposals), eq(proposals.id, id)))
  const [row] = isHeld ? await query.for('update') : await query
  if (!row) throw notFound('This offer')
  return row
}

/** What may be proposed: from an incognito conversation nothing reaches memory. */
export const offerable = (ctx: Ctx, isIncognito: boolean): readonly DomainTool[] =>
  isIncognito ? ctx.tools.filter(({ name }) => name !== 'remember') : ctx.tools
