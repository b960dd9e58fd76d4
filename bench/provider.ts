import { readConfig } from '#platform/config.ts'
import { makeModel } from '#platform/model/gateway.ts'
import { ledgerOf } from '#platform/model/ledger.ts'
import { type Fault, providerStub } from '#test/provider-stub.ts'
import { openWorld, round } from './world.ts'

const firstTokenMs = 1_000
const allowedMs = 300
const turns = 5
const faults: Fault[] = ['none', 'refuse', '401', '429', '500', '503', 'slow', 'hang', 'empty', 'nonsense', 'echo']

/**
 * How long a question waits for its whole answer, over real HTTP, when the provider lets Drishti down in each way: at
 * most AI_FIRST_TOKEN_MS and 300 ms, warm. Every turn has a gateway that has not learnt yet who fails.
 */
export async function benchProvider() {
  const stub = await providerStub()
  const world = await openWorld()
  const { system } = world.drishti
  const { cookie } = await world.signUp('bench')
  const connect = () => {
    const times = { AI_FIRST_TOKEN_MS: String(firstTokenMs), AI_TIMEOUT_MS: String(3 * firstTokenMs) }
    const config = readConfig({ ...world.environment, ...stub.environment('openai-compatible'), ...times })
    system.model = makeModel(config, system.log, { ledger: ledgerOf(system.db, system.now) })
  }
  connect()
  for (let turn = 0; turn < 3; turn++) await ask(world.address, cookie) // loads the SDK
  const results: Record<string, { worstMs: number; beyondDeadlineMs: number; source: string }> = {}
  for (const fault of faults) {
    stub.fault('openai-compatible', fault)
    const times: number[] = []
    let source = ''
    for (let turn = 0; turn < turns; turn++) {
      connect()
      const from = performance.now()
      source = await ask(world.address, cookie)
      times.push(performance.now() - from)
    }
    const worst = Math.max(...times)
    results[fault] = { worstMs: round(worst), beyondDeadlineMs: round(Math.max(0, worst - firstTokenMs)), source }
  }
  await world.close()
  await stub.close()
  const beyond = Math.max(...Object.values(results).map(({ beyondDeadlineMs }) => beyondDeadlineMs))
  return { deadlineMs: firstTokenMs, allowedMs, beyondDeadlineMs: beyond, holds: beyond <= allowedMs, faults: results }
}

/** Who answered; throws unless the answer came to its end. */
async function ask(address: string, cookie: string): Promise<string> {
  const reply = await fetch(`${address}/api/v1/chat`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ message: 'What is due today?' }),
  })
  const events = await reply.text()
  const source = /event: done\ndata: .*"source":"([^"]+)"/.exec(events)?.[1]
  if (!source) throw new Error(`The coach did not finish: ${reply.status} ${events.slice(-300)}`)
  return source
}
