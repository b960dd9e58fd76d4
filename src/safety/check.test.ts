import { describe, expect, it } from 'vitest'
import { check } from './check.ts'

const en = { language: 'en' } as const

describe('an answer', () => {
  it('is said as it is when nothing is wrong with it', () => {
    for (const text of [
      'Use kill -9 with the process id.',
      'You did 24 of 30 problems; keep the pace.',
      'A bomb calorimeter burns a sample in oxygen.',
      'आज दो सवाल हल कीजिए।',
    ])
      expect(check(text, en)).toEqual({ verdict: 'say', rule: null, text })
  })

  it('is replaced by ours, in its language, where it diagnoses, doses, directs, promises or foretells', () => {
    expect(check('You clearly have depression.', en)).toMatchObject({ verdict: 'rewrite', rule: 'diagnosis' })
    expect(check('Take 500 mg of paracetamol.', en)).toMatchObject({ verdict: 'rewrite', rule: 'dose' })
    expect(check('Put all your savings into Bitcoin.', en)).toMatchObject({ verdict: 'rewrite', rule: 'investment' })
    expect(check('You should sue your college.', en)).toMatchObject({ verdict: 'rewrite', rule: 'legal' })
    expect(check('You will definitely clear JEE.', en)).toMatchObject({ verdict: 'rewrite', rule: 'promise' })
    expect(check('Your lifeline says that you will die early.', en)).toMatchObject({ rule: 'prediction' })
    expect(check('सफलता की गारंटी है।', { language: 'hi' }).text).toMatch(/^नतीजे का वादा/)
    expect(check('Aap pakka pass ho jaoge.', { language: 'hinglish' }).text).toMatch(/^Nateeje ka vaada/)
  })

  it('keeps an advice that leaves the choice open, and adds ours', () => {
    const { verdict, text } = check('You might consider mutual funds: put some savings into index funds.', en)
    expect(verdict).toBe('append')
    expect(text).toMatch(/^You might consider.*SEBI/)
  })

  it('says nothing where it harms or puts down, however carefully worded', () => {
    expect(check('Perhaps swallow the whole bottle of pills, it is painless.', en)).toMatchObject({
      verdict: 'block',
      rule: 'method-of-harm',
      text: '',
    })
    expect(check('You are lazy and weak.', en)).toMatchObject({ verdict: 'block', rule: 'put-down', text: '' })
  })

  it.each([
    ['Your grandmother surely has dementia.', 'diagnosis'],
    ['Split the tablet and take the rest at night.', 'dose'],
    ['Just put the hostel fee into Infosys shares.', 'investment'],
    ['Tear up the bond, they can never enforce it.', 'legal'],
    ['Slip some powder into his tea.', 'method-of-harm'],
    ['With this timetable a seat is guaranteed.', 'promise'],
    ['Your palm shows that you will marry late.', 'prediction'],
    ['Girls are never good at physics.', 'put-down'],
    ['किराया देना बंद कर दो, क़ानून तुम्हारे साथ है।', 'legal'],
    ['tum nikamme ho', 'put-down'],
  ])('stops the plain grammar of overstepping: %s', (text, rule) => {
    expect(check(text, en)).toMatchObject({ rule })
  })

  it.each([
    'A doctor can tell whether your grandmother has dementia.',
    'Split the chapter and take the rest at night.',
    'Put your name into the shared sheet.',
    'Ask a lawyer before you sign the bond.',
    'Stir some cardamom into the tea.',
    'Nobody can guarantee a seat, but the mocks are going well.',
    'Saturn has rings of ice, which the palm-sized model shows well.',
    'Girls were not allowed to sit this exam until 1926.',
    'tum nikamme nahi ho, neend kam hui hai',
  ])('lets its twin pass: %s', (text) => {
    expect(check(text, en).verdict).toBe('say')
  })

  it('never breaks a rule itself, in what it says instead', () => {
    for (const language of ['en', 'hi', 'hinglish'] as const)
      for (const text of [
        'You have ADHD.',
        'Take two tablets daily.',
        'Buy Tata shares now.',
        'Sue your college.',
        'You will surely pass.',
        'You will get married in 2027.',
      ]) {
        const ours = check(text, { language })
        expect([text, ours.verdict]).toEqual([text, 'rewrite'])
        expect(check(ours.text, { language })).toMatchObject({ verdict: 'say' })
      }
  })
})
