import { writeFileSync } from 'node:fs'
import { benchCoach } from './coach.ts'
import { benchMemory } from './memory.ts'
import { benchProvider } from './provider.ts'
import { benchPostgresOrEmbedded } from './requests.ts'
import { benchStart } from './start.ts'
import { benchSweep } from './sweep.ts'
import { benchToday } from './today.ts'

/*
 * Every figure is a ratio taken in one run against the bare driver on the same database; machines differ, ratios less so.
 * `npm run bench` measures the embedded database; with DATABASE_URL set (npm run services -- run --durable npm run bench) PostgreSQL.
 * Name parts to run only those: npm run bench -- requests today
 */
const parts = {
  requests: benchPostgresOrEmbedded,
  today: benchToday,
  sweep: benchSweep,
  memory: benchMemory,
  coach: benchCoach,
  provider: benchProvider,
  start: benchStart,
}
const wanted = process.argv.slice(2).filter((name) => name in parts) as (keyof typeof parts)[] // filtered by the same keys
const chosen = wanted.length > 0 ? wanted : (Object.keys(parts) as (keyof typeof parts)[]) // its own keys

const report: Record<string, unknown> = {
  database: process.env.DATABASE_URL ? 'postgres' : 'embedded',
  node: process.version,
  at: new Date().toISOString(),
}
for (const name of chosen) {
  console.error(`bench: ${name} …`)
  report[name] = await parts[name]()
}
const text = JSON.stringify(report, null, 2)
console.log(text)
if (process.env.BENCH_OUT) writeFileSync(process.env.BENCH_OUT, text)
process.exit(0)
