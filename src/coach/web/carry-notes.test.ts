import { describe, expect, it } from 'vitest'
import { carryNotes, type KnownMessage } from './carry-notes.ts'

const message = (role: 'person' | 'coach', text: string, more: Partial<KnownMessage> = {}): KnownMessage => {
  return {
    id: `${role} ${text}`,
    role,
    text,
    citations: [],
    source: null,
    suggestedReplies: [],
    fellBack: false,
    fellBackWhy: null,
    made: null,
    memories: [],
    proposals: [],
    earlier: [],
    createdAt: '',
    ...more,
  }
}
const asked = message('person', 'Why?')
const again = { said: 'Why?', mode: null, key: 'k' }
const cut = message('coach', 'You have read on', { note: 'stopped', again })

describe('what is known of an answer, after the conversation was read again', () => {
  it('stays with the message of the same id', () => {
    const answer = message('coach', 'Because.')
    expect(carryNotes([asked, { ...answer, note: 'broken' }], [asked, answer])[1]?.note).toBe('broken')
  })
  it('stays with an answer that the server kept as far as it came', () => {
    const kept = message('coach', 'You have read on 5', { status: 'stopped' })
    expect(carryNotes([asked, cut], [asked, kept])).toEqual([asked, { ...kept, note: 'stopped', again }])
  })
  it('goes when the server has the whole answer', () => {
    const whole = message('coach', 'You have read on 5 of 6. [1]', { status: 'complete' })
    expect(carryNotes([asked, cut], [asked, whole])).toEqual([asked, whole])
  })
  it('keeps the cut answer where the server has none', () => {
    expect(carryNotes([asked, cut], [asked])).toEqual([asked, cut])
  })
  it('goes when something else was said since', () => {
    const later = [asked, message('coach', 'You have'), message('person', 'And now?'), message('coach', 'Rest')]
    expect(carryNotes([asked, cut], later)).toEqual(later)
  })
})
