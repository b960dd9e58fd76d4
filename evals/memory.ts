import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openWorld } from '#bench/world.ts'
import { conversationsOf, type Dialogue } from './memory/locomo.ts'

/*
 * How much of what answers a question memory finds: LoCoMo's conversations (not part of this repository; LOCOMO names
 * another file), each of one person of its own, imported and searched through the HTTP API of a whole Drishti.
 */
const file = process.env.LOCOMO ?? fileURLToPath(new URL('../../shared/data/locomo/dev.json', import.meta.url))
const depths = [1, 5, 10, 25, 50]
const gate = { noAdversarial: { 5: 70, 10: 78, 25: 84 }, all: { 10: 81 }, everyConversation: { 10: 65 } }

type Result = { conversation: string; category: number; recall: number[]; hit: number[] }

async function main() {
  if (!existsSync(file)) return console.log(`eval:memory: skipped, there is no ${file} (LOCOMO names another)`)
  const world = await openWorld()
  const results: Result[] = []
  for (const dialogue of conversationsOf(JSON.parse(readFileSync(file, 'utf8')))) {
    const { cookie } = await world.signUp('eval')
    const importedMs = await bring(world.address, cookie, dialogue)
    results.push(...(await ask(world.address, cookie, dialogue)))
    console.error(`${dialogue.id}: ${dialogue.lines.length} memories in ${Math.round(importedMs)} ms`)
  }
  await world.close()
  report(results)
}

async function bring(address: string, cookie: string, { lines }: Dialogue): Promise<number> {
  const from = performance.now()
  const reply = await fetch(`${address}/api/v1/memory/import`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-ndjson' },
    body: lines.map((line) => JSON.stringify(line)).join('\n'),
  })
  if (!reply.ok) throw new Error(`The import answered ${reply.status}: ${await reply.text()}`)
  return performance.now() - from
}

async function ask(address: string, cookie: string, { id, questions }: Dialogue): Promise<Result[]> {
  const results: Result[] = []
  for (const { question, evidence, category } of questions) {
    const url = `${address}/api/v1/memory/search?${new URLSearchParams({ q: question, limit: String(depths.at(-1)) })}`
    const reply = await fetch(url, { headers: { cookie } })
    if (!reply.ok) throw new Error(`The search answered ${reply.status}: ${await reply.text()}`)
    const { items } = (await reply.json()) as { items: { externalId: string }[] } // the contract of memory.search
    const found = items.map(({ externalId }) => externalId)
    const share = (depth: number) =>
      evidence.filter((each) => found.slice(0, depth).includes(each)).length / evidence.length
    const recall = depths.map(share)
    results.push({ conversation: id, category, recall, hit: recall.map((each) => (each > 0 ? 1 : 0)) })
  }
  return results
}

const categories = ['', 'multi-hop', 'temporal', 'open-domain', 'single-hop', 'adversarial']
const mean = (rows: number[][], column: number) =>
  (100 * rows.reduce((sum, row) => sum + (row[column] ?? 0), 0)) / (rows.length || 1)

function report(results: Result[]) {
  const line = (name: string, rows: Result[]) =>
    console.log(
      `${name.padEnd(16)}${String(rows.length).padStart(5)}   ${depths
        .map((_, at) =>
          mean(
            rows.map(({ recall }) => recall),
            at,
          )
            .toFixed(1)
            .padStart(5),
        )
        .join(' ')}   ${depths
        .map((_, at) =>
          mean(
            rows.map(({ hit }) => hit),
            at,
          )
            .toFixed(1)
            .padStart(5),
        )
        .join(' ')}`,
    )
  const real = results.filter(({ category }) => category !== 5)
  console.log(`                    n   recall@${depths.join(' / ')}             hit@${depths.join(' / ')}`)
  line('all', results)
  line('no-adv', real)
  for (const [category, name] of categories.entries())
    if (name !== '')
      line(
        name,
        results.filter((each) => each.category === category),
      )
  const conversations = [...Map.groupBy(results, ({ conversation }) => conversation)]
  for (const [name, rows] of conversations) line(name, rows)
  const at = (rows: Result[], depth: number) =>
    mean(
      rows.map(({ recall }) => recall),
      depths.indexOf(depth),
    )
  const passed = [
    ...Object.entries(gate.noAdversarial).map(([depth, least]) =>
      judge(`no-adv R@${depth}`, at(real, Number(depth)), least),
    ),
    judge('all R@10', at(results, 10), gate.all[10]),
    ...conversations.map(([name, rows]) => judge(`${name} R@10`, at(rows, 10), gate.everyConversation[10])),
  ]
  process.exitCode = passed.every(Boolean) ? 0 : 1
}

function judge(name: string, value: number, least: number): boolean {
  const passes = value >= least
  console.log(`gate ${passes ? 'holds ' : 'FAILS '} ${name}: ${value.toFixed(1)} (at least ${least})`)
  return passes
}

await main()
process.exit()
