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
