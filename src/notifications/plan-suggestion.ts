import { and, asc, eq, inArray } from 'drizzle-orm'
import { goals, suggestions } from '#goals/goals.tables.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { suggestionText } from './notifications.texts.ts'
import { notify } from './notifications.ts'

/** Tells of new plan suggestions of one goal, once an event; not of those that were decided in the meantime. */
export async function tellOfSuggestions(ctx: Ctx, goalId: string, ids: string[], eventId: string): Promise<void> {
  const open = await ctx.db
    .select({ title: suggestions.title, goal: goals.title })
    .from(suggestions)
    .innerJoin(goals, eq(goals.id, suggestions.goalId))
    .where(
      and(
        mine(ctx, suggestions),
        mine(ctx, goals),
        eq(suggestions.goalId, goalId),
        inArray(suggestions.id, ids),
        eq(suggestions.status, 'open'),
      ),
    )
    .orderBy(asc(suggestions.id))
  const [first] = open
  if (!first) return
  const text = suggestionText(
    ctx.person.language,
    first.goal,
    open.map(({ title }) => title),
  )
  await notify(ctx, { kind: 'plan-suggestion', about: eventId, ...text, href: `/goals/${goalId}` })
}

/** The suggestion that has waited longest for the person's decision; null when none does. */
export async function openSuggestion(ctx: Ctx): Promise<{ goalId: string; title: string } | null> {
  const [row] = await ctx.db
    .select({ goalId: suggestions.goalId, title: suggestions.title })
    .from(suggestions)
    .innerJoin(goals, eq(goals.id, suggestions.goalId))
    .where(and(mine(ctx, suggestions), mine(ctx, goals), eq(suggestions.status, 'open'), eq(goals.status, 'active')))
    .orderBy(asc(suggestions.createdAt))
    .limit(1)
  return row ?? null
}
