import { describe, expect, it } from 'vitest'
import { drishti, person } from '#test/app.ts'
import { listen } from '#test/chat.ts'
import { isToCoach } from './to-coach.ts'

describe('what is said to the coach', () => {
  it.each([
    'call me boss',
    'forget that I live in Pune',
    'can you wake me up at 5',
    'show me my streaks',
    'mujhe boss bulao',
    'मेरा प्लान दिखाओ',
    'slow run',
  ])('is no memory: %s', (text) => expect(isToCoach(text)).toBe(true))

  it.each(['I live in Goa with my aunt', 'remember that my exam is on 5 May', 'मैं पुणे में रहती हूँ', 'aaj mood accha tha'])(
    'is one when it tells of their life: %s',
    (text) => expect(isToCoach(text)).toBe(false),
  )

  it('is not quoted later, and what shall be forgotten is not taken for so', async () => {
    const asha = await person('Asha')
    await listen(asha, 'call me boss')
    expect((await listen(asha, 'who should i call')).text).not.toContain('call me boss')
    await listen(asha, 'forget that I live in Goa')
    const { text } = await listen(asha, 'where do i live')
    expect(text).not.toMatch(/Goa/)
  })

  it('is not held up to them when it was said in distress', async () => {
    const asha = await person('Asha')
    await listen(asha, 'I do not want to live any more')
    const { system } = await drishti()
    await system.jobs.drain(system)
    for (const question of ['where do i live', 'forget that I live in Jaipur'])
      expect((await listen(asha, question)).text).not.toMatch(/want to live/)
  })
})
