import type { Language } from '#platform/language.ts'
import { type Checked, check, correctionOf } from '#safety/safety.ts'
import type { Fact } from './facts.ts'
import { withoutMarks } from './marks.ts'
import { hasOwnNumber } from './rules.ts'

/** What of a sentence may be said, and the rule that changed it. */
type Guarded = { text: string; held: Pick<Checked, 'rule' | 'verdict'> | 'number' | null }

/**
 * Reads the sentences of an answer one after another. What safety says in place of one is said once an answer, and only
 * beside words of the answer itself: where nothing else may be said, another shall answer.
 */
export function guardOf(facts: Fact[], language: Language) {
  const corrected = new Set<string>()
  let waiting = ''
  let hasSpoken = false
  return (sentence: string): Guarded => {
    if (hasOwnNumber(sentence, facts)) return { text: '', held: 'number' }
    const { verdict, rule } = check(withoutMarks(sentence), { language })
    const isNew = rule !== null && !corrected.has(rule)
    if (rule) corrected.add(rule)
    const correction = rule && isNew ? correctionOf(rule, language) : ''
    const ours = correction && `${correction} `
    const held = rule && { verdict, rule }
    if (verdict === 'rewrite' || verdict === 'block') {
      if (hasSpoken) return { text: ours, held }
      waiting += ours
      return { text: '', held }
    }
    if (sentence.trim() === '') return { text: sentence, held }
    const said = verdict === 'append' && ours ? `${sentence.trimEnd()} ${ours}` : sentence
    const text = waiting + said
    waiting = ''
    hasSpoken = true
    return { text, held }
  }
}
