import { current } from '#insights/insights.ts'
import type { Ctx } from '#platform/ctx.ts'
import { insightText } from './notifications.texts.ts'
import { notify } from './notifications.ts'

/** Tells of a finding, once for ever; not of one that was put aside or is no longer so. */
export async function tellOfInsight(ctx: Ctx, insightId: string): Promise<void> {
  const insight = (await current(ctx)).find(({ id }) => id === insightId)
  if (!insight) return
  const text = insightText(ctx.person.language, insight.sentence)
  await notify(ctx, { kind: 'insight', about: insightId, ...text, href: `/insights?open=${insightId}` })
}
