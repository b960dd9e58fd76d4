import { and, sql } from 'drizzle-orm'
import { memoryTerms } from '#memory/memory.tables.ts'
import { type Ctx, mine } from '#platform/ctx.ts'
import { isDevanagari } from '#platform/devanagari.ts'
import { transliterate } from './hindi.ts'
import type { Asked } from './terms.ts'

/** The consonants of a sound, as English spells them. */
const spelt: Record<string, string> = { k: '[ckqg]', s: '[scz]', j: '[jgz]', v: '[vw]', f: '(?:f|ph)', t: 't', d: 'd' }
/** Of fewer consonants, too many words sound alike. */
const fewest = 4
const mostHeard = 20

/** What an English word in Hindi letters sounds like, as a pattern over terms; null for a short word. */
function soundOf(word: string): string | null {
  const latin = transliterate(word).replace(/kh|gh|ch|jh|th|dh|bh/g, (pair) => (pair === 'ch' ? 'C' : pair.charAt(0)))
  const sounds = latin.match(/[a-zC](?<![aeiouyh])/g) ?? []
  if (sounds.length < fewest) return null
  const some = '[aeiouyhw]*'
  const one = (sound: string) => (sound === 'C' ? '(?:ch|t|tch)' : `${spelt[sound] ?? sound}+`)
  return `^${/^[aeiou]/.test(latin) ? '[aeiouyhw]+' : ''}${sounds.map(one).join(some)}${some}$`
}

/** A term of the person's that sounds like a word of the question, and in how many memories it is. */
type Heard = { word: string; term: string; memories: number }

/**
 * The person's own terms that sound like words of the question in Hindi letters which stand nowhere as they are: a borrowed
 * word or a name that an English text has.
 */
export async function heardIn(ctx: Ctx, asked: Asked[], known: Map<string, number>): Promise<Heard[]> {
  const sounds = asked.flatMap(({ word, terms }) => {
    const sound = isDevanagari(word) && !terms.some((term) => known.has(term)) ? soundOf(word) : null
    return sound === null ? [] : [{ word, sound }]
  })
  if (sounds.length === 0) return []
  const patterns = sql.param(sounds.map(({ sound }) => sound))
  const rows = await ctx.db
    .select({ term: memoryTerms.term, memories: memoryTerms.memories })
    .from(memoryTerms)
    .where(and(mine(ctx, memoryTerms), sql`${memoryTerms.term} ~ any(${patterns}::text[])`))
    .limit(mostHeard)
  return sounds.flatMap(({ word, sound }) =>
    rows.filter(({ term }) => new RegExp(sound).test(term)).map((row) => ({ word, ...row })),
  )
}
