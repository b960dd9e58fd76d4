import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexeme } from './entry.ts'
import { askedIn, termsOf } from './terms.ts'

/** Spellings of one word that must meet. */
const same = [
  'पढ़ाई padhai padhaayi parhai padhaee',
  'परीक्षा pariksha pareeksha',
  'दोस्त dost doston दोस्तों',
  'नींद neend nind',
  'पैसे paise paisa पैसा',
  'माँ मां maa',
  'लड़का ladka ladke लड़के',
  'ज़िंदगी zindagi jindagi',
  'किताब kitaab kitabein किताबें',
  'घबराहट ghabrahat',
  'तनाव tanav tanaav',
  'सब्ज़ी sabzi sabji',
  'गाँव gaon',
  'बहन behen bahan',
  'दिल्ली dilli',
  'आँख aankh aankhen',
  'पाँच paanch panch',
  'विश्वविद्यालय vishwavidyalaya',
]
/** Devanagari shows its language; Latin words are told to be Hindi by the words of grammar around them. */
const inHindi = (word: string) => termsOf(/[a-z]/.test(word) ? `mera ${word} hai` : word)

describe('index terms', () => {
  it.each(same)('meet however it is spelt: %s', (line) => {
    const words = line.split(' ')
    const [first = ''] = inHindi(words[0] ?? '')
    for (const word of words) expect(inHindi(word), word).toContain(first)
  })

  it.each([
    ['परीक्षा', 'exam'],
    ['मेरी माँ', 'mother'],
    ['पैसे', 'money'],
    ['बीमार', 'sick'],
    ['mujhe neend nahi aati', 'sleep'],
    ['humari dosti', 'friendship'],
    ['mom', 'mothers'],
    ['went', 'go'],
    ['bought', 'buying'],
    ['children', 'child'],
    ['लैपटॉप', 'laptop'],
    ['जेईई और यूपीएससी', 'JEE UPSC'],
    ['गणित', 'maths'],
    ['भौतिकी', 'physics'],
    ['पुरस्कार', 'prize'],
    ['mujhe JEE dena hai', 'JEE'],
    ['meri kahani', 'story'],
    ['मेरी बेटी', 'daughter'],
    ['meri ladki', 'girl'],
    ['mera ladka', 'boy'],
    ['when I was ill', 'sick'],
    ['café', 'cafe'],
    ['sooooo', 'soo'],
  ])('mean the same in “%s” and “%s”', (one, other) => {
    expect(termsOf(one)).toEqual(expect.arrayContaining(termsOf(other)))
  })

  it('leave out words of grammar, and keep what an English text means by itself', () => {
    expect(termsOf('What did you do with the sad man at the gate?')).toEqual(['sad', 'man', 'gate'])
    expect(termsOf('मुझे कल परीक्षा की पढ़ाई करनी है')).toEqual(termsOf('exam study'))
    expect(askedIn('the exam and the exam').map(({ word }) => word)).toEqual(['exam'])
  })

  it('leave out “I’ll”, however it is spelt, and not an illness', () => {
    expect(termsOf('I’ll come, ill bring tea')).toEqual(termsOf('come bring tea'))
    expect(termsOf('I fell ill')).toContain(termsOf('sick')[0])
  })

  it('of a name are tried as the other letters have it', () => {
    const tried = (question: string) => askedIn(question).flatMap(({ terms }) => terms)
    expect(tried('समीर कहाँ है')).toEqual(expect.arrayContaining(['samir', 'sameer']))
    expect(tried('How is Sameer?')).toEqual(expect.arrayContaining(termsOf('समीर')))
    expect(tried('how is the meeting?')).not.toContain('meting')
  })

  it('reach from a kind to its things, never back, and between words of one meaning, in Hindi as in English', () => {
    const near = (question: string) => askedIn(question).flatMap(({ alike }) => alike.map(({ term }) => term))
    expect(near('which instrument')).toEqual(expect.arrayContaining(termsOf('violin tabla')))
    expect(near('the violin')).not.toEqual(expect.arrayContaining(termsOf('instrument')))
    expect(near('my job')).toEqual(expect.arrayContaining(termsOf('career')))
    expect(near('my career')).toEqual(expect.arrayContaining(termsOf('job')))
    expect(near('नौकरी')).toEqual(expect.arrayContaining(termsOf('career')))
    expect(near('career')).not.toContain(termsOf('career')[0])
  })

  it('can always be written into the index, whatever was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const term of termsOf(text)) {
          expect(term).toMatch(/^[\p{L}\p{M}\p{N}]{1,40}$/u)
          expect(lexeme('tag', term)).toMatch(/^'tag:[^'\\\s]+'$/)
        }
      }),
    )
  })
})
