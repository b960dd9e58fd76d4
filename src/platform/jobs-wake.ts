import type { PgBoss } from 'pg-boss'
import type { Database } from './db/open.ts'
import { whatFailed } from './jobs-run.ts'
import type { Logger } from './log.ts'

/** Idle cost is one look a second, whatever the number of queues. */
const lookEveryMs = 1000
/** After something was enqueued here; by then it is nearly always committed. */
const lookSoonMs = 40

/** Wakes the worker of every queue that has something due: each second, and right after this process enqueued. */
export function makeWaker(boss: PgBoss, database: Database, log: Logger) {
  let workers = new Map<string, string>()
  let timer: NodeJS.Timeout | null = null
  let soon: NodeJS.Timeout | null = null
  let isLooking = false
  const look = async () => {
    if (isLooking) return
    isLooking = true
    try {
      const { rows } = await database.pool.query<{ name: string }>(
        "select distinct name from pgboss.job where state < 'active' and start_after <= now() and name = any($1)",
        [[...workers.keys()]],
      )
      for (const { name } of rows) boss.notifyWorker(workers.get(name) ?? '')
    } catch (error) {
      log.warn({ error: whatFailed(error) }, 'could not look for due jobs')
    }
    isLooking = false
  }
  return {
    start(found: Map<string, string>) {
      workers = found
      timer = setInterval(look, lookEveryMs)
    },
    soon() {
      if (!timer || soon) return
      soon = setTimeout(() => {
        soon = null
        void look()
      }, lookSoonMs)
    },
    stop() {
      if (timer) clearInterval(timer)
      if (soon) clearTimeout(soon)
      timer = null
    },
  }
}
