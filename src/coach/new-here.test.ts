import { beforeAll, describe, expect, it } from 'vitest'
import { person, type TestPerson } from '#test/app.ts'
import { listen } from '#test/chat.ts'

describe('somebody who signed up a minute ago', () => {
  let nova: TestPerson
  beforeAll(async () => {
    nova = await person('Nova')
  })

  it.each([
    ['i ran 5 km today', /Well done.*no habit here yet/s],
    ['what is due today', /still empty/],
    ['how am i doing', /no habits/],
    ['i feel lost, i dont know how to start', /Tell me a goal/],
    ['आज क्या करना है', /अभी खाली/],
  ])('is told that nothing is there, and how to begin: %s', async (message, says) => {
    const { text, confirms } = await listen(nova, message)
    expect(text).toMatch(says)
    expect(text.trim()).toMatch(/\?$/)
    expect(confirms).toEqual([])
  })

  it.each(['hi', 'when is my deadline', 'मेरा नाम क्या है'])(
    'is offered replies that lead somewhere, a plan or help: %s',
    async (message) => {
      const { done } = await listen(nova, message)
      expect(done?.suggestedReplies.length).toBeGreaterThan(1)
      for (const reply of done?.suggestedReplies ?? []) {
        const { text, confirms } = await listen(nova, reply)
        if (confirms.length === 0) expect(text).toMatch(/what is due|आज क्या/)
        else expect(confirms).toMatchObject([{ tool: 'plan-goal' }])
      }
    },
  )

  it.each(['how do i add a habit', 'nayi aadat kaise jodu', 'नई आदत कैसे जोड़ूँ'])(
    'hears where a habit begins: %s',
    async (message) => {
      expect((await listen(nova, message)).text).toMatch(/Habits/)
    },
  )
})

describe('memory that is switched off', () => {
  let ravi: TestPerson
  beforeAll(async () => {
    ravi = await person('Ravi')
    await ravi.memory.remember({ text: 'My roommate is Kabir' })
    await ravi.memory.changeSettings({ isOn: false })
  })

  it.each([
    'who is my roommate',
    'what do you know about me',
    'mera roommate kaun hai, maine bataya tha',
    'मैंने रूममेट के बारे में क्या कहा था',
    'forget what i said about my roommate',
    'remember that my sister is Leela',
  ])('is named as what it is, and nothing is offered to be kept: %s', async (message) => {
    const { text, confirms } = await listen(ravi, message)
    expect(text).toMatch(/memory (off|is off|band)|Memory (is off|बंद)|memory बंद/i)
    expect(text).not.toMatch(/Kabir|Tell me once|card below|बता दीजिए/)
    expect(confirms).toEqual([])
  })
})
