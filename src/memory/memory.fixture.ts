import { drishti, type TestPerson } from '#test/app.ts'

/* What the tests of memory do again and again. */

export const settle = async () => {
  const { system } = await drishti()
  await system.jobs.drain(system)
}
export const jsonl = (lines: object[]) => lines.map((line) => JSON.stringify(line)).join('\n')
export const line = (externalId: string, text: string, more: object = {}) => ({
  externalId,
  text,
  occurredAt: '2026-03-01T10:00:00.000Z',
  ...more,
})
export const factsOf = async (somebody: TestPerson) =>
  (await somebody.memory.facts({})).items.map(({ subject, attribute, value }) => `${subject} ${attribute} ${value}`)
export const found = async (somebody: TestPerson, q: string) =>
  (await somebody.memory.search({ q })).items.map(({ text }) => text)
export const everything = async (somebody: TestPerson) => {
  const lines: unknown[] = []
  for await (const each of await somebody.memory.export({})) lines.push(each)
  return lines
}
export const say = async (somebody: TestPerson, message: string) => {
  for await (const event of await somebody.coach.say({ message }))
    if (event.event === 'done') return event.data.conversationId
  throw new Error('The coach did not finish')
}
