import { type Language, languageOf } from '#platform/language.ts'
import { correctionOf } from './corrections.ts'
import { type Sentence, sentencesOf } from './normal.ts'
import { bodyRules } from './rules/body.ts'
import { chatRules } from './rules/chat.ts'
import { lifeRules } from './rules/life.ts'
import { plainBodyRules } from './rules/plain.body.ts'
import { plainLifeRules } from './rules/plain.life.ts'
import type { Rule } from './rules/rule.ts'
import { phrase } from './signals/signal.ts'
import { brokenAbove, weighAnswer } from './weighing/answers.ts'

export type { Rule } from './rules/rule.ts'
/** `append` keeps what was said and adds ours; `rewrite` says ours instead; `block` says nothing of it. */
export type Verdict = 'say' | 'append' | 'rewrite' | 'block'
/** `text` is what may be said: the answer itself, ours, both, or nothing. `rule` is null when the answer may be said as it is. */
export type Checked = { verdict: Verdict; rule: Rule | null; text: string }

/** An advice that leaves the choice open; our word is added instead of taking its place. */
const isCareful = phrase(
  'might',
  'may',
  'could',
  'perhaps',
  'possibly',
  'consider',
  'some people',
  'shayad',
  'sayad',
  'ho sakta',
  'ho sakti',
  'chahe to',
  'soch sakte',
)
/** Where even a careful word may hurt. */
const never: Rule[] = ['method-of-harm', 'put-down']

const answerRules = [...bodyRules, ...lifeRules, ...chatRules, ...plainBodyRules, ...plainLifeRules]
const patternOf = ({ plain, hindi }: Sentence) =>
  answerRules.find(
    (rule) =>
      (rule.plain.test(plain) || rule.hindi.test(hindi)) &&
      !rule.unlessPlain?.test(plain) &&
      !rule.unlessHindi?.test(hindi),
  )?.rule ?? null
/** The words of a pattern do not count where all else speaks so strongly of a harmless sentence. */
const harmlessBelow = -1

/** "Will you call?" is too little to weigh: one word would decide. A pattern needs no more. */
const fewestWeighed = 4
const wordsOf = ({ plain }: Sentence) => plain.trim().split(/\s+/).length

function brokenBy(sentence: Sentence, language: Language): Rule | null {
  const { score, theme } = weighAnswer(sentence, language)
  const rule = patternOf(sentence)
  if (rule && score > harmlessBelow) return rule
  return score > brokenAbove && wordsOf(sentence) >= fewestWeighed ? theme : null
}

/**
 * Whether an answer (a sentence of it, or the whole) may be shown: no diagnosis or dose, no directive about money or law,
 * no method of harm, no promise, no foretelling, no put-down. Pure. What stands in place of it is ours, in `language`.
 */
export function check(answer: string, { language }: { language: Language }): Checked {
  const spoken = languageOf(answer, language)
  for (const sentence of sentencesOf(answer)) {
    const rule = brokenBy(sentence, spoken)
    if (!rule) continue
    if (never.includes(rule)) return { verdict: 'block', rule, text: '' }
    const ours = correctionOf(rule, language)
    return isCareful.test(sentence.plain) || isCareful.test(sentence.hindi)
      ? { verdict: 'append', rule, text: `${answer.trimEnd()} ${ours} ` }
      : { verdict: 'rewrite', rule, text: `${ours} ` }
  }
  return { verdict: 'say', rule: null, text: answer }
}
