import { and, eq, or, sql } from 'drizzle-orm'
import { stillKnown } from '#memory/memory.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import type { Citation } from './coach.api.ts'
import { type MessageRow, messages } from './coach.tables.ts'
import { sentenceReader } from './rules.ts'

type Said = { text: string; citations: Citation[] }

const cites = (kind: Citation['kind']) => sql`${messages.citations} @> ${JSON.stringify([{ kind }])}::jsonb`
const cited = (kind: Citation['kind']) =>
  sql`(${cites(kind)} or jsonb_path_exists(${messages.earlier}, ${`$[*].citations[*] ? (@.kind == "${kind}")`}::jsonpath))`

/**
 * Takes out of the coach's answers what rests on memories and facts that are gone: the sentence, its mark and its
 * citation, in earlier versions too, so that neither a page, a search, an export nor a prompt holds it any more.
 */
export async function forgetCited(ctx: Ctx): Promise<void> {
  const rows = await ctx.db
    .select()
    .from(messages)
    .where(and(mine(ctx, messages), eq(messages.role, 'coach'), or(cited('memory'), cited('fact'))))
  const all = rows.flatMap((row) => [row, ...row.earlier].flatMap(({ citations }) => citations))
  const idsOf = (wanted: Citation['kind']) => [
    ...new Set(all.filter(({ kind }) => kind === wanted).map(({ id }) => id)),
  ]
  if (all.length === 0) return
  const left = await stillKnown(ctx, { memories: idsOf('memory'), facts: idsOf('fact') })
  const known = { memory: new Set(left.memories), fact: new Set(left.facts) }
  const isGone = ({ kind, id }: Citation) => (kind === 'memory' || kind === 'fact') && !known[kind].has(id)
  for (const row of rows) {
    const versions = [row, ...row.earlier]
    if (!versions.some(({ citations }) => citations.some(isGone))) continue
    const change: Pick<MessageRow, 'text' | 'citations' | 'earlier'> = {
      ...without(ctx, row, isGone),
      earlier: row.earlier.map((version) => ({ ...version, ...without(ctx, version, isGone) })),
    }
    await ctx.db
      .update(messages)
      .set(change)
      .where(and(mine(ctx, messages), eq(messages.id, row.id)))
  }
}

function without(ctx: Ctx, { text, citations }: Said, isGone: (citation: Citation) => boolean): Said {
  const gone = new Set(citations.filter(isGone).map(({ mark }) => `[${mark}]`))
  if (gone.size === 0) return { text, citations }
  const reader = sentenceReader()
  const kept = [...reader.push(text), reader.finish()].filter(
    (sentence) => ![...gone].some((mark) => sentence.includes(mark)),
  )
  return {
    text: kept.join('').trim() || nothingLeft[ctx.person.language],
    citations: citations.filter((citation) => !isGone(citation)),
  }
}

const nothingLeft = {
  en: 'What this answer rested on was forgotten.',
  hi: 'यह जवाब जिस बात पर टिका था, वह भुला दी गई है।',
}
