import { search } from '#memory/search.ts'
import { drop } from '#memory/store.ts'
import type { Ctx } from '#platform/ctx.ts'
import { newId } from '#platform/db/columns.ts'
import { median, openWorld, round, timeEach, type World } from './world.ts'

/** Rows of somebody else in the same table; a million on PostgreSQL, few enough to wait for on the embedded database. */
const strangers = Number(process.env.BENCH_STRANGERS ?? (process.env.DATABASE_URL ? 1_000_000 : 50_000))
const questions = 60
const small = 10_000
const large = 50_000

/**
 * What searching one's memories costs: against the bare statement that fetches its candidates, in a store of five times
 * the size, and beside a stranger's memories. Medians over the same questions, each asked once to warm up.
 */
export async function benchMemory() {
  const world = await openWorld()
  const one = await world.signUp('small')
  const importMs = await bring(world, one.cookie, 0, small)
  const first = await measure(world, one.ctx)
  const http = median(await timeEach(questions, (index) => overHttp(world, one.cookie, questionOf(index))))
  const other = await world.signUp('large')
  for (let from = 0; from < large; from += small) await bring(world, other.cookie, from, small)
  await settle(world)
  const alone = await measure(world, one.ctx)
  const many = await measure(world, other.ctx)
  await addStrangers(world)
  await settle(world)
  const crowded = await measure(world, one.ctx)
  const from = performance.now()
  const wiped = (await drop(one.ctx, 'all')).length
  const wipeMs = performance.now() - from
  await world.close()
  return {
    importPerSecond: Math.round(small / (importMs / 1000)),
    searchMs: {
      fresh: round(first.search),
      small: round(alone.search),
      large: round(many.search),
      beside: round(crowded.search),
    },
    candidatesMs: {
      fresh: round(first.bare),
      small: round(alone.bare),
      large: round(many.bare),
      beside: round(crowded.bare),
    },
    searchToCandidates: round(alone.search / alone.bare),
    overHttpToCandidates: round(http / first.bare),
    largeToSmall: round(many.search / alone.search),
    strangers,
    besideStrangersToAlone: round(crowded.search / alone.search),
    wiped,
    wipeMs: Math.round(wipeMs),
  }
}

/** Median milliseconds of a search, and of its candidates' statement sent bare. */
async function measure(world: World, ctx: Ctx): Promise<{ search: number; bare: number }> {
  const { pool } = world.drishti.system.database
  const statements = await sent(world, async () => {
    for (let index = 0; index < questions; index++) await search(ctx, { q: questionOf(index), limit: 10 })
  })
  const candidates = statements.filter(({ text }) => text.includes('with hit as'))
  const searching = await timeEach(questions, (index) => search(ctx, { q: questionOf(index), limit: 10 }))
  const bare = await timeEach(candidates.length, (index) =>
    pool.query(candidates[index]?.text ?? '', candidates[index]?.values),
  )
  return { search: median(searching), bare: median(bare) }
}

type Statement = { text: string; values: unknown[] }

/** The statements that the driver sends while `work` runs. */
async function sent(world: World, work: () => Promise<void>): Promise<Statement[]> {
  const { pool } = world.drishti.system.database
  const original = pool.query
  const statements: Statement[] = []
  pool.query = ((config: string | { text: string }, values: unknown[], ...rest: unknown[]) => {
    statements.push({ text: typeof config === 'string' ? config : config.text, values })
    return original.apply(pool, [config, values, ...rest] as never)
  }) as typeof pool.query // seen by drizzle only, which calls it in this form
  await work()
  pool.query = original
  return statements
}

async function overHttp(world: World, cookie: string, q: string) {
  const reply = await fetch(`${world.address}/api/v1/memory/search?${new URLSearchParams({ q, limit: '10' })}`, {
    headers: { cookie },
  })
  if (!reply.ok) throw new Error(`The search answered ${reply.status}`)
  await reply.json()
}

async function bring(world: World, cookie: string, from: number, count: number): Promise<number> {
  const lines = Array.from({ length: count }, (_, index) => JSON.stringify(lineOf(from + index))).join('\n')
  const start = performance.now()
  const reply = await fetch(`${world.address}/api/v1/memory/import`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-ndjson' },
    body: lines,
  })
  if (!reply.ok) throw new Error(`The import answered ${reply.status}: ${await reply.text()}`)
  return performance.now() - start
}

const vocabulary = 20_000
const start = Date.UTC(2020, 0, 1)

/** A fixed sequence within 0 and 1: every run measures the same memories. */
function randomOf(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

/** Few words are frequent and most are rare, as in any language. */
const wordOf = (random: number) => `w${Math.floor(vocabulary ** random).toString(36)}q`

function wordsOf(seed: number, count: number): string[] {
  const random = randomOf(seed)
  return Array.from({ length: count }, () => wordOf(random()))
}

const lineOf = (index: number) => ({
  externalId: `bench-${index}`,
  text: `${wordsOf(index, 8 + (index % 20)).join(' ')}.`,
  occurredAt: new Date(start + Math.floor(index / 25) * 7_200_000).toISOString(),
  author: index % 2 ? 'Asha' : 'Ravi',
  thread: `talk ${Math.floor(index / 25)}`,
  seq: index % 25,
})

/** Words of one memory, as somebody asks who remembers some of it. */
const questionOf = (index: number) => wordsOf(index * 131, 5).join(' ')

/** What the database does by itself within a minute of many writes: measured after it, not during. */
async function settle(world: World) {
  await world.drishti.system.database.pool.query('vacuum (analyze) memories')
  await world.drishti.system.database.pool.query('checkpoint')
}

/** Rows as the product writes them; the text index takes them in at once, not one by one, for they are many. */
async function addStrangers(world: World) {
  const { pool } = world.drishti.system.database
  await pool.query('alter index memories_search set (fastupdate = on)')
  const [organisationId, memberId] = [newId(), newId()]
  const chunk = 25_000
  for (let from = 0; from < strangers; from += chunk) {
    await pool.query(
      `insert into memories (id, organisation_id, member_id, kind, source_kind, source_id, part, text, author, thread, seq,
        occurred_at, said_at, pinned, terms, around, block, search, created_at, updated_at)
      select gen_random_uuid(), $1::uuid, $2::uuid, 'note', 'import', 'bench-' || n, 0, words, 'Somebody', 'talk ' || n / 25, n % 25,
        timestamptz '2020-01-01' + n * interval '5 minutes', now(), false, words, '|||', 'block ' || n / 25,
        (select string_agg(distinct '''strang:' || word || '''', ' ') from unnest(string_to_array(words, ' ')) as word)::tsvector, now(), now()
      from (select n, (select string_agg('w' || floor(power($5::float8, random()))::int || 'q', ' ') from generate_series(1, 18 + n * 0)) as words
        from generate_series($3::int, $4::int) as n) as made`,
      [organisationId, memberId, from, Math.min(strangers, from + chunk) - 1, vocabulary],
    )
    await pool.query(`select gin_clean_pending_list('memories_search')`)
  }
  await pool.query('alter index memories_search set (fastupdate = off)')
}
