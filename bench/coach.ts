import { demoPassword, emailOf } from '#demo/demo.ts'
import { startDemo } from '#demo/start.ts'
import { openWorld, round, type World } from './world.ts'

const turns = 40
const warmUp = 8
const memories = 2_000

/** One of each kind of answer, in the three ways of writing. */
const questions = [
  'What is due today?',
  'How was my run last month?',
  'gate kaisa chal raha hai',
  'आज क्या करना है?',
  'What did I write about my sister?',
  'Why should I read today?',
  'kal kya kiya',
  'I am tired',
]

/**
 * Milliseconds from sending a message to the first word of the built-in coach, over HTTP, warm, for the demo's first
 * member (180 days, several goals and habits) with memories of thousands; each message in a conversation of its own.
 */
export async function benchCoach() {
  const world = await openWorld()
  const { server, system } = world.drishti
  if (!server) throw new Error('A world without a server')
  await startDemo(system, server)
  const cookie = await signIn(world)
  await importMemories(world, cookie)
  await system.jobs.drain(system)
  await system.database.pool.query('analyze')
  const first: number[] = []
  const whole: number[] = []
  for (let turn = 0; turn < warmUp + turns; turn++) {
    const times = await ask(world, cookie, questions[turn % questions.length] ?? '')
    if (turn < warmUp) continue
    first.push(times.firstMs)
    whole.push(times.wholeMs)
  }
  await world.close()
  return {
    memories,
    turns,
    firstTokenMs: { p50: round(at(first, 0.5)), p95: round(at(first, 0.95)) },
    wholeAnswerMs: { p50: round(at(whole, 0.5)), p95: round(at(whole, 0.95)) },
  }
}

const at = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(share * values.length) - 1)] ?? Number.NaN

async function signIn(world: World): Promise<string> {
  const payload = { email: emailOf('asha'), password: demoPassword }
  const reply = await world.drishti.server?.inject({ method: 'POST', url: '/api/v1/auth/sign-in/email', payload })
  if (reply?.statusCode !== 200) throw new Error(`sign-in answered ${reply?.statusCode}`)
  return reply.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
}

async function importMemories(world: World, cookie: string) {
  const subjects = ['sister', 'brother', 'exam', 'run', 'book', 'hostel', 'teacher', 'project']
  const lines = Array.from({ length: memories }, (_, n) =>
    JSON.stringify({
      externalId: `bench-${n}`,
      text: `Note ${n}: talked with my ${subjects[n % subjects.length]} about topic ${n % 97} and what comes next`,
      occurredAt: new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString(),
    }),
  )
  const reply = await fetch(`${world.address}/api/v1/memory/import`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-ndjson' },
    body: lines.join('\n'),
  })
  if (!reply.ok) throw new Error(`import answered ${reply.status}`)
}

async function ask(world: World, cookie: string, message: string) {
  const from = performance.now()
  const reply = await fetch(`${world.address}/api/v1/chat`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ message }),
  })
  if (!reply.ok || !reply.body) throw new Error(`chat answered ${reply.status}`)
  let firstMs = Number.NaN
  let text = ''
  for await (const piece of reply.body.pipeThrough(new TextDecoderStream())) {
    text += piece
    if (Number.isNaN(firstMs) && text.includes('event: token')) firstMs = performance.now() - from
  }
  if (!text.includes('event: done') || !text.includes('"source":"built-in"'))
    throw new Error(`No whole answer to “${message}”`)
  return { firstMs, wholeMs: performance.now() - from }
}
