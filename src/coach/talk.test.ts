import { beforeAll, describe, expect, it } from 'vitest'
import { person, type TestPerson } from '#test/app.ts'
import { listen } from '#test/chat.ts'
import { begin, daysOf } from '#test/habits.ts'

let asha: TestPerson
let day: (ago: number) => string
let ids: Map<string, string>
beforeAll(async () => {
  asha = await person('Asha')
  day = await daysOf(asha)
  const exam = await asha.goals.create({ title: 'Crack GATE CS in Feb 2028 with 8 h a week', theme: 'exam' })
  await asha.goals.accept({ id: exam.id })
  const made = [
    { name: 'Study one GATE topic', goalId: exam.id, minutes: 11, smallest: 'One page' },
    { name: 'Slow run', smallest: 'Shoes on' },
    { name: 'Up by 6' },
  ]
  ids = await begin(asha, made, day(44))
  for (let ago = 44; ago > 0; ago--) {
    await asha.habits.complete({ id: ids.get('Study one GATE topic') ?? '', date: day(ago), value: 1 })
    if (ago % 3 !== 0) await asha.habits.complete({ id: ids.get('Slow run') ?? '', date: day(ago), value: 1 })
    if (ago !== 5) await asha.habits.complete({ id: ids.get('Up by 6') ?? '', date: day(ago), value: 1 })
  }
})

/** One thing after the other in one conversation; the last answer. */
async function talk(...messages: string[]) {
  let heard = await listen(asha, messages[0] ?? '')
  for (const message of messages.slice(1)) heard = await listen(asha, message, { conversationId: heard.conversationId })
  return heard
}

describe('a yes or a no', () => {
  it.each([
    ['what is due today', 'haan', /Study one GATE topic.*Shoes on|Study one GATE topic.*One page/s],
    ['hi', 'yes', /Study one GATE topic|Slow run|Up by 6/],
    ['i am tired', 'haan', /Shoes on|One page/],
  ])('goes on with what the coach asked: %s, %s', async (first, second, says) => {
    expect((await talk(first, second)).text).toMatch(says)
  })

  it('keeps a question for later when the coach offered to', async () => {
    expect((await talk('explain deadlock in short', 'yes')).confirms).toMatchObject([
      { tool: 'remember', input: { text: 'explain deadlock in short' } },
    ])
  })

  it('leaves things as they are after a no', async () => {
    const { text, confirms } = await talk('what is due today', 'no')
    expect([text, confirms]).toEqual([expect.stringMatching(/stays as it is|Nothing changes/), []])
  })
})

describe('why', () => {
  it.each([
    ['how is my slow run going', 'why'],
    ['how is my slow run going', 'but why so low'],
    ['slow run kaisa chal raha hai', 'kyun'],
  ])('after how it went is answered from the record, and the reason asked for: %s, %s', async (first, second) => {
    const { text, citations } = await talk(first, second)
    expect(text).toMatch(/“Slow run”.*\[1\].*\?$/s)
    expect(citations.every(({ id }) => id === ids.get('Slow run'))).toBe(true)
  })
})

describe('small talk', () => {
  it.each([
    ['bye', /Bye|See you/],
    ['gn', /Good night|Sleep well/],
    ['lol', /laugh|funny/],
    ['you are useless', /sorry/],
    ['ok', /^(?:All right|Good)\./],
    ['tell me a joke', /Monday/],
    ['what is the date', /Today is/],
    ['hii kaise ho', /program/],
  ])('is answered as what it is: %s', async (message, says) => {
    expect((await talk(message)).text).toMatch(says)
  })

  it.each(['asdfgh', '???', 'banana'])(
    'of nothing that can be read says so, and offers what can be asked: %s',
    async (message) => {
      const { text, done } = await talk(message)
      expect(text).toMatch(/catch|could not read/)
      expect(done?.suggestedReplies).toHaveLength(3)
    },
  )
})

describe('how somebody is', () => {
  it.each([
    ['i am bored', /small/i],
    ['itna time nahi hai', /chhota|chhote/i],
    ['got 72 in my mock!!!', /good/i],
    ['had a great day today yaar', /good/i],
    ['i hate my roommate, she plays music all night', /wear|annoying/i],
    ['i have fever', /doctor/],
    ['papa se ladai ho gayi', /jaldi|ruk sakta/],
  ])('is met as it was meant, without a tick: %s', async (message, says) => {
    const { text, confirms } = await talk(message)
    expect([text, confirms]).toEqual([expect.stringMatching(says), []])
  })

  it('can be kept by the first reply, where it was news', async () => {
    const { done } = await talk('got 72 in my mock!!!')
    expect(done?.suggestedReplies[0]).toBe('Remember: got 72 in my mock!!!')
    expect((await talk('Remember: got 72 in my mock!!!')).confirms).toMatchObject([{ tool: 'remember' }])
  })
})

describe('two things in one message', () => {
  it('are both done or both answered', async () => {
    const both = await talk('did the slow run and the gate topic both')
    expect(both.confirms.map(({ input }) => input.habitId).sort()).toEqual(
      [ids.get('Slow run'), ids.get('Study one GATE topic')].sort(),
    )
    const tired = await talk("i'm tired, how many days left for gate")
    expect(tired.text).toMatch(/Rest|rest.*GATE.*\[1\]/s)
    const hurt = await talk('did my slow run but my knees are hurting')
    expect(hurt.confirms).toMatchObject([{ tool: 'complete-habit' }])
    expect(hurt.text).toMatch(/doctor/)
    const skipped = await talk('skip the slow run today and tell me what is left')
    expect(skipped.text.match(/“Slow run”/g)).toHaveLength(1)
  })
})

describe('what is asked of the record', () => {
  it('knows a habit by its own words: “Up by 6”', async () => {
    const missed = await talk('when did i last miss waking up at 6')
    expect(missed.citations[0]).toMatchObject({ id: ids.get('Up by 6'), date: day(5) })
    const { confirms } = await talk('mark up by 6 as done')
    expect(confirms).toMatchObject([{ tool: 'complete-habit', input: { habitId: ids.get('Up by 6') } }])
  })

  it('knows the steps of a plan: how many are left, which is next', async () => {
    const { text } = await talk('how many mock tests left')
    expect(text).toMatch(/“mock tests”, \d+ are still ahead \[1\]\. .*Mock test 1/)
    expect((await talk('next mock kab hai')).text).toMatch(/Mock test 1.* \[1\]/)
  })

  it('tells of a weekday as such', async () => {
    const { text } = await talk('are sundays bad for me')
    expect(text).toMatch(/^Sundays over the last weeks: .*“Slow run” \d of \d \[\d\]/)
  })

  it('holds two months beside each other, the sums first', async () => {
    expect((await talk('am i getting better or worse')).text).toMatch(
      /^Last 30 days: \d+ of \d+ in all \[1\]\. .*\d+ of \d+ in all \[2\]/,
    )
  })

  it('finds the longest gap, and offers no skip for it', async () => {
    const { text, confirms } = await talk('longest gap without slow run')
    expect([text, confirms]).toEqual([expect.stringMatching(/“Slow run” never went more than a single day/), []])
  })

  it('lets a sum be followed down to what each habit gave', async () => {
    const { citations } = await talk('how am i doing')
    expect(citations[0]?.label).toMatch(/Slow run \d of \d.*Up by 6 \d of \d/)
  })
})

describe('what was misread before', () => {
  it.each([
    ['have i done my slow run today', /“Slow run” is (?:due|open) today/],
    ['how was my last month', /^Last month: “Study one GATE topic” \d+ of \d+/],
    ['which subjects are left in my gate plan', /still has “/],
    ['is digital logic done', /“Digital logic”.* \[1\]/],
    ['what can i change', /smaller and on a better day/],
    ['u there?', /Asha/],
    ['how to deal with exam fear', /nervous|nerves/i],
    ['mock me time khatam ho jata hai', /galti|ghadi/i],
    ['raat ko padhna sahi hai ya subah', /ghanton|samay/i],
    ['difference between process and thread', /next session\?/],
    ['best time to study', /hour/],
    ['i think i will never get a job', /thought|Nothing|saying/],
    ['aaj bahut khush hu', /accha laga|acchi baat/i],
    ['what should i ask you', /due/],
    ['next', /Study one GATE topic/],
  ])('%s', async (message, says) => {
    const { text, confirms } = await talk(message)
    expect([text, confirms]).toEqual([expect.stringMatching(says), []])
  })

  it('goes back a week from the week that was spoken of', async () => {
    const { conversationId } = await talk('how did last week go')
    const earlier = await listen(asha, 'and the week before?', { conversationId })
    expect(earlier.text).toMatch(/^\d+ \S+ – \d+ \S+: /)
  })

  it('takes a polite asking as the asking, and all of it as all', async () => {
    expect((await talk('can you mark my slow run as done')).confirms).toMatchObject([{ tool: 'complete-habit' }])
    const all = await talk('mark everything done')
    const open = (await asha.today.read({})).items.filter(({ state }) => state === 'pending')
    expect(all.confirms).toHaveLength(Math.min(4, open.length))
    expect(all.text.match(/“[^”]+” \[\d\]/g)).toHaveLength(Math.min(4, open.length))
    expect((await talk('cancel my slow run today')).confirms).toMatchObject([{ tool: 'skip-habit' }])
  })

  it('keeps what is noted in romanised Hindi without the asking', async () => {
    expect((await talk('note kar lo ki interview 15 dec ko hai')).confirms).toMatchObject([
      { tool: 'remember', input: { text: 'interview 15 dec ko hai' } },
    ])
  })

  it('asks two things and hears both', async () => {
    expect((await talk('how is my streak and what did i miss')).text).toMatch(
      /(?:In a row|Running).*(?:[Mm]iss|Without a tick)/s,
    )
  })
})

describe('what only a page changes', () => {
  it.each([
    ['delete my slow run habit', /hands/],
    ['remind me at 9 pm to do my slow run', /reminder/],
    ['pause my slow run till sunday', /Pause/],
    ['change my slow run to evening', /time of day/],
  ])('is said, with the row to open: %s', async (message, says) => {
    const { text, citations, confirms } = await talk(message)
    expect([text, confirms]).toEqual([expect.stringMatching(says), []])
    expect(citations[0]).toMatchObject({ id: ids.get('Slow run') })
  })

  it('a day that is free or taken is not moved', async () => {
    expect((await talk('move slow run from tomorrow to the day after tomorrow')).confirms).toEqual([])
  })
})
