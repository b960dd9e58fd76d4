import { describe, expect, it } from 'vitest'
import { dayNumber } from '#platform/civil.ts'
import { type Language, languageOf } from '#platform/language.ts'
import type { Intent } from './intents.ts'
import type { Knowledge } from './knowledge.ts'
import { type PhraseKey, phrases } from './phrases.ts'
import { questionOf } from './question.ts'
import { spanOf } from './span.ts'
import { mentioned, topicOf } from './topic.ts'

const nobody: Knowledge = {
  today: dayNumber('2026-11-21'),
  dayOf: () => 0,
  name: 'Asha',
  habits: [],
  goals: [],
  checkins: [],
  notes: [],
  memories: [],
  currentFacts: [],
}
/** What a message wants of somebody whose record is empty: its words alone. */
const intentOf = (message: string) => questionOf(message, nobody).intent

const said: [string, Intent, Language][] = [
  ['What is due today?', 'due', 'en'],
  ['whats left for today', 'due', 'en'],
  ['show me my tasks', 'due', 'en'],
  ['What’s pending?', 'due', 'en'],
  ['aaj kya karna hai', 'due', 'hinglish'],
  ['aaj kya kya baaki hai bhai', 'due', 'hinglish'],
  ['kitna baaki hai aaj', 'due', 'hinglish'],
  ['आज क्या करना है?', 'due', 'hi'],
  ['आज क्या बाकी है', 'due', 'hi'],
  ['आज का काम बताइए', 'due', 'hi'],
  ['Why should I do linear algebra today?', 'why', 'en'],
  ['why today', 'why', 'en'],
  ['What’s the point of running?', 'why', 'en'],
  ['aaj maths kyu karu', 'why', 'hinglish'],
  ['yeh kyun karna hai', 'why', 'hinglish'],
  ['मैं आज गणित क्यों करूँ?', 'why', 'hi'],
  ['यह किसलिए है', 'why', 'hi'],
  ['How am I doing?', 'how', 'en'],
  ['how is my running going', 'how', 'en'],
  ['Am I on track for GATE?', 'how', 'en'],
  ['show my progress', 'how', 'en'],
  ['mera kaisa chal raha hai', 'how', 'hinglish'],
  ['gate ki taiyari kaisi chal rahi hai', 'how', 'hinglish'],
  ['मेरा कैसा चल रहा है?', 'how', 'hi'],
  ['GATE की तैयारी कैसी चल रही है', 'how', 'hi'],
  ['What is my streak?', 'streak', 'en'],
  ['how many days in a row', 'streak', 'en'],
  ['kitne din lagataar hua', 'streak', 'hinglish'],
  ['कितने दिन लगातार हुए', 'streak', 'hi'],
  ['What did I miss this week?', 'missed', 'en'],
  ['I missed the gym yesterday', 'missed', 'en'],
  ['kya chhoot gaya', 'missed', 'hinglish'],
  ['kal padhai nahi kiya', 'missed', 'hinglish'],
  ['इस हफ़्ते क्या छूट गया?', 'missed', 'hi'],
  ['कल पढ़ाई नहीं हुई, रह गई', 'missed', 'hi'],
  ['Why should I read today?', 'why', 'en'],
  ['How is GATE going?', 'how', 'en'],
  ['I did my reading', 'did', 'en'],
  ['just finished the mock test', 'did', 'en'],
  ['Done!', 'did', 'en'],
  ['reading ho gaya', 'did', 'hinglish'],
  ['maine problem solve kar liya', 'did', 'hinglish'],
  ['मैंने पढ़ाई कर ली', 'did', 'hi'],
  ['हो गया', 'did', 'hi'],
  ['I am so tired today', 'low', 'en'],
  ['feeling overwhelmed by everything', 'low', 'en'],
  ['I can’t focus', 'low', 'en'],
  ['bahut thak gaya hoon yaar', 'low', 'hinglish'],
  ['padhne ka mann nahi hai', 'low', 'hinglish'],
  ['आज बहुत थक गई हूँ', 'low', 'hi'],
  ['मन नहीं लग रहा', 'low', 'hi'],
  ['Motivate me', 'motivation', 'en'],
  ['I need some encouragement', 'motivation', 'en'],
  ['thodi himmat do', 'motivation', 'hinglish'],
  ['मुझे प्रेरणा चाहिए', 'motivation', 'hi'],
  ['How do I start?', 'start', 'en'],
  ['where should I begin', 'start', 'en'],
  ['shuru kaise karu', 'start', 'hinglish'],
  ['शुरू कैसे करूँ?', 'start', 'hi'],
  ['Can we move it to Wednesday?', 'move', 'en'],
  ['please reschedule my run', 'move', 'en'],
  ['plan badal do', 'move', 'hinglish'],
  ['इसे बदल दीजिए', 'move', 'hi'],
  ['What should I do next?', 'next', 'en'],
  ['what now', 'next', 'en'],
  ['ab kya karu', 'next', 'hinglish'],
  ['अब क्या करूँ?', 'next', 'hi'],
  ['Thanks a lot', 'thanks', 'en'],
  ['shukriya aapka', 'thanks', 'hinglish'],
  ['धन्यवाद', 'thanks', 'hi'],
  ['Hello', 'hello', 'en'],
  ['namaste', 'hello', 'hinglish'],
  ['नमस्ते', 'hello', 'hi'],
  ['Who are you?', 'who', 'en'],
  ['Are you a real person?', 'who', 'en'],
  ['aap kaun ho', 'who', 'hinglish'],
  ['आप कौन हैं?', 'who', 'hi'],
  ['What can you do?', 'help', 'en'],
  ['आप क्या कर सकते हैं?', 'help', 'hi'],
  ['Is my streak lost?', 'lost', 'en'],
  ['did I break my streak', 'lost', 'en'],
  ['kya mera streak toot gaya', 'lost', 'hinglish'],
  ['क्या मेरा सिलसिला टूट गया?', 'lost', 'hi'],
  ['Will I pass?', 'predict', 'en'],
  ['kya main pass ho jaunga', 'predict', 'hinglish'],
  ['क्या मैं पास हो जाऊँगी?', 'predict', 'hi'],
  ['What was my last check-in note?', 'note', 'en'],
  ['mera aakhri note kya hai', 'note', 'hinglish'],
  ['मेरा आख़िरी नोट क्या था', 'note', 'hi'],
  ['Which weekday works best?', 'best', 'en'],
  ['kaun sa din sabse accha hai', 'best', 'hinglish'],
  ['कौन सा दिन सबसे अच्छा है', 'best', 'hi'],
  ['How strong is my habit?', 'strength', 'en'],
  ['meri aadat kitni mazboot hai', 'strength', 'hinglish'],
  ['मेरी आदत कितनी मज़बूत है', 'strength', 'hi'],
  ['When is my deadline?', 'deadline', 'en'],
  ['What is overdue?', 'deadline', 'en'],
  ['am I behind', 'deadline', 'en'],
  ['meri deadline kab hai', 'deadline', 'hinglish'],
  ['मेरी डेडलाइन कब है', 'deadline', 'hi'],
  ['Tell me about quantum physics', 'outside', 'en'],
  ['quantum physics samjhao yaar', 'outside', 'hinglish'],
  ['क्वांटम भौतिकी समझाइए', 'outside', 'hi'],
]

describe('what a message wants', () => {
  it.each(said)('%s → %s', (text, intent) => {
    expect(intentOf(text)).toBe(intent)
  })

  it('knows the language in which it is said, whatever the profile says', () => {
    const other: Record<Language, Language> = { en: 'hi', hi: 'en', hinglish: 'en' }
    const wrong = said.filter(([text, , language]) => languageOf(text, other[language]) !== language)
    expect(wrong.map(([text]) => text)).toEqual(['Hello']) // which everybody says
  })

  it('keeps to the profile where a message does not say', () => {
    expect(languageOf('GATE?', 'hi')).toBe('hi')
    expect(languageOf('ok', 'en')).toBe('en')
  })

  it('understands every reply that it suggests itself', () => {
    const wants: Partial<Record<PhraseKey, Intent>> = {
      replyDue: 'due',
      replyWhy: 'why',
      replyHow: 'how',
      replyNext: 'next',
      replyStart: 'start',
      replyMissed: 'missed',
      replyMove: 'move',
      replyLow: 'low',
      replyDone: 'did',
      replyHelp: 'help',
    }
    for (const [key, intent] of Object.entries(wants))
      for (const reply of Object.values(phrases[key as PhraseKey]).flat()) // keys of `wants`
        expect([reply, intentOf(reply)]).toEqual([reply, intent])
  })

  it('has the same holes in every language and variant of a phrase', () => {
    const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
    for (const said of Object.values(phrases))
      for (const variant of Object.values(said).flat())
        expect({ variant, holes: holes(variant) }).toEqual({ variant, holes: holes(said.en[0]) })
  })
})

describe('the time of which a message speaks', () => {
  const today = dayNumber('2026-11-21') // a Saturday
  it.each([
    ['adherence for the last 30 days', '2026-10-23', '2026-11-21'],
    ['pichhle 7 din kaisa raha', '2026-11-15', '2026-11-21'],
    ['पिछले 30 दिन कैसे रहे', '2026-10-23', '2026-11-21'],
    ['how was last month', '2026-10-01', '2026-10-31'],
    ['in October', '2026-10-01', '2026-10-31'],
    ['अक्टूबर में कैसा रहा', '2026-10-01', '2026-10-31'],
    ['how did December go, in December', '2025-12-01', '2025-12-31'],
    ['last week', '2026-11-09', '2026-11-15'],
    ['this week', '2026-11-16', '2026-11-21'],
    ['is hafte kya chhoota', '2026-11-16', '2026-11-21'],
    ['इस हफ़्ते क्या छूटा', '2026-11-16', '2026-11-21'],
    ['what did I do yesterday', '2026-11-20', '2026-11-20'],
    ['kal kya kiya', '2026-11-20', '2026-11-20'],
    ['कल क्या किया', '2026-11-20', '2026-11-20'],
    ['kal kya karna hai', '2026-11-22', '2026-11-22'],
    ['कल क्या करना है', '2026-11-22', '2026-11-22'],
    ['What’s tomorrow?', '2026-11-22', '2026-11-22'],
    ['what did I do on Monday', '2026-11-16', '2026-11-16'],
    ['what is due on Monday', '2026-11-23', '2026-11-23'],
    ['what did I do on 5 November', '2026-11-05', '2026-11-05'],
    ['what did I do on Nov 5th', '2026-11-05', '2026-11-05'],
    ['what about 2026-11-03', '2026-11-03', '2026-11-03'],
    ['somvaar ko kya kiya', '2026-11-16', '2026-11-16'],
  ])('%s → %s to %s', (text, from, to) => {
    expect(spanOf(text, today)).toMatchObject({ from: dayNumber(from), to: dayNumber(to) })
  })
  it.each([
    'what is due today',
    'may I skip',
    'which weekday works best',
    'Crack GATE CS in Feb 2028 kaisa hai',
    'sunny day',
  ])('names none: %s', (text) => {
    expect(spanOf(text, today)).toBeNull()
  })
})

describe('what a message is about', () => {
  const named = [
    { id: '1', name: 'Solve one GATE problem' },
    { id: '2', name: 'Evening run' },
    { id: '3', name: 'Read 20 pages' },
  ]
  it('finds the habit that it names', () => {
    expect(mentioned('why should I go running today', named)[0]?.found.id).toBe('2')
    expect(mentioned('how are my GATE problems', named)[0]?.found.id).toBe('1')
    expect(
      mentioned('How is GATE going?', [{ id: '4', name: 'Crack GATE CS in Feb 2028 with 12 h a week' }, ...named])[0]
        ?.score,
    ).toBeGreaterThan(1)
    expect(mentioned('What did I miss this week?', [{ id: '4', name: 'Run 3 times a week' }])).toEqual([])
    expect(mentioned('why should I do it', named)).toEqual([])
  })
  it('names what it does not know in the person’s words', () => {
    expect(topicOf('Why should I do linear algebra today?')).toBe('linear algebra')
    expect(topicOf('Why should I do it today?')).toBeNull()
    expect(topicOf('आज ये क्यों करूँ?')).toBeNull()
  })
})
