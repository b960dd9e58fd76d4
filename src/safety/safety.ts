import { type Ctx, mine, owner } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { Language } from '#platform/language.ts'
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

/** What is most urgent in what a person wrote anywhere; null when nothing is. */
export function findIn(texts: string[], language?: Language): Finding | null {
  const [found] = texts
    .map((text) => screen(text.slice(0, readUpTo), language))
    .filter((finding) => finding !== null)
    .sort((a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind))
  return found ?? null
}

/** Keeps that care is needed, not what was written, and asks mentors to reach out where the person allowed it. */
export async function keepHeard(ctx: Ctx, endpoint: string, texts: string[]): Promise<void> {
  const found = findIn(texts, ctx.person.language)
  if (!found) return
  const { kind, certainty } = found
  await inTransaction(ctx, async (ctx) => {
    await ctx.db
      .insert(careMoments)
      .values({ id: newId(), ...owner(ctx), kind, certainty, endpoint, createdAt: ctx.now() })
    if ((await consent(ctx)).tellMentor) await ctx.emit(careNeeded, {})
  })
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
