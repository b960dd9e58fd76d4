import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { Checked } from './check.ts'
import { careNeeded } from './safety.events.ts'
import { answerChecks, careConsents, careMoments } from './safety.tables.ts'
import { type Finding, type Kind, screen } from './screen.ts'

export { careFor, careText, helplinesFor } from './care.ts'
export { type Checked, check } from './check.ts'
export { correctionOf } from './corrections.ts'
export { screen } from './screen.ts'

const urgency: Kind[] = ['danger', 'self-harm', 'abuse', 'eating', 'someone-else']
/** Beyond this a text is a document; what one writes about oneself stands well before. */
const readUpTo = 20_000

/**
 * Hears what a person wrote anywhere. Keeps that care is needed, not what was written, and asks mentors to reach out
 * where the person allowed it. Returns the finding to tell the person of; null when there is none.
 */
export async function hear(ctx: Ctx, endpoint: string, texts: string[]): Promise<Finding | null> {
  const [found] = texts
    .map((text) => screen(text.slice(0, readUpTo), ctx.person.language))
    .filter((finding) => finding !== null)
    .sort((a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind))
  if (!found) return null
  const { kind, certainty } = found
  await inTransaction(ctx, async (ctx) => {
    await ctx.db
      .insert(careMoments)
      .values({ id: newId(), ...owner(ctx), kind, certainty, endpoint, createdAt: ctx.now() })
    if ((await consent(ctx)).tellMentor) await ctx.emit(careNeeded, {})
  })
  return found
}

export async function consent(ctx: Ctx): Promise<{ tellMentor: boolean }> {
  const [row] = await ctx.db.select().from(careConsents).where(mine(ctx, careConsents))
  return { tellMentor: row?.tellMentor ?? false }
}

export function changeConsent(ctx: Ctx, tellMentor: boolean): Promise<{ tellMentor: boolean }> {
  return inTransaction(ctx, async (ctx) => {
    const change = { tellMentor, updatedAt: ctx.now() }
    await ctx.db
      .insert(careConsents)
      .values({ ...owner(ctx), ...change })
      .onConflictDoUpdate({ target: careConsents.memberId, set: change })
    return { tellMentor }
  })
}

/** Keeps which rule held which source back, so that an operator can see what a model tries to say; never its words. */
export function keepCheck(
  ctx: Ctx,
  { rule, verdict }: Pick<Checked, 'rule' | 'verdict'>,
  from: { source: string; promptVersion: string; messageId?: string },
): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    if (rule === null) return
    const { source, promptVersion, messageId = null } = from
    await ctx.db
      .insert(answerChecks)
      .values({ id: newId(), ...owner(ctx), rule, verdict, source, promptVersion, messageId, createdAt: ctx.now() })
  })
}
