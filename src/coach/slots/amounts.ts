import { conceptsOf } from '#coach/words/concepts.ts'
import { soundsLike } from '#coach/words/sounds.ts'
import { normal } from '#platform/language.ts'
import { isShy, numberOf } from './numbers.ts'

/** A number that was said, with the word behind it. */
export type Amount = { value: number; unit: string }

const minuteWords = /^(?:m|min|mins|minute|minutes|minit|मिनट|मिनिट)$/
const hourWords = /^(?:h|hr|hrs|hour|hours|ghant\p{L}*|ghnt\p{L}*|घंट[\p{L}\p{M}]*|घण्ट[\p{L}\p{M}]*)$/u
const kmWords = /^(?:k|km|kms|kilomet\p{L}*|किमी|किलोमीटर|कि)$/u
const onlyWords = /^(?:hi|only|bas|just|ही|बस)$/
/** A number before or after one of these is a time, a date or a rank, no amount. */
const clock =
  /^(?:baje|bje|am|pm|oclock|बजे|st|nd|rd|th|january|february|march|april|may|june|july|august|september|october|november|december|dec|nov|oct|sep|aug|jul|jun|apr|mar|feb|jan|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|day|days|din|दिन|week|weeks|haft\p{L}*|month|months|mahin\p{L}*|times|time|baar|bar|बार|saal|year|years)$/u

/** The words of a message with decimals kept whole and numbers parted from their units: "5km", "1.5 hrs". */
const tokensOf = (message: string): string[] =>
  normal(
    message
      .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
      .replace(/(\d),(?=\d{2,3}(?:\D|$))/g, '$1')
      .replace(/(\d)\.(\d)/g, '$1 dot $2')
      .replace(/(\d)(?=[\p{L}])/gu, '$1 '),
  )
    .replace(/(\d) dot (\d)/g, '$1.$2')
    .split(' ')

/** Every number of a message that is an amount, with its unit; half an hour is 30 minutes. */
export function amountsIn(message: string): Amount[] {
  const tokens = tokensOf(message)
  return tokens.flatMap((token, at): Amount[] => {
    const value = numberOf(token)
    const behind = onlyWords.test(tokens[at + 1] ?? '') ? 2 : 1
    const [unit = '', before = ''] = [tokens[at + behind], tokens[at - 1]]
    if (value === null || clock.test(unit) || /^(?:at|by|till)$/.test(before)) return []
    if (hourWords.test(unit) || (value === 0.5 && /^(?:an|a)$/.test(unit) && hourWords.test(tokens[at + 2] ?? '')))
      return [{ value: value * 60 + moreMinutes(tokens, at + 2), unit: 'minutes' }]
    if (minuteWords.test(unit)) return [{ value, unit: 'minutes' }]
    if (kmWords.test(unit)) return [{ value, unit: 'km' }]
    return [{ value, unit: isShy(token) && unit === '' ? '?' : unit }]
  })
}

/** "1 hour 20 min": the minutes behind the hours. */
function moreMinutes(tokens: string[], at: number): number {
  const start = /^(?:and|aur|और)$/.test(tokens[at] ?? '') ? at + 1 : at
  const minutes = numberOf(tokens[start] ?? '')
  if (minutes === 0.5) return 30
  return minutes !== null && minuteWords.test(tokens[start + 1] ?? '') ? minutes : 0
}

/** The first minutes that were said; null when none were. */
export const minutesIn = (message: string): number | null => {
  return amountsIn(message).find(({ unit }) => unit === 'minutes')?.value ?? null
}

/** Whether a word is this unit: pages and page, किमी and km, sawaal and problems. */
export function isUnit(word: string, unit: string): boolean {
  const [first = ''] = normal(unit).split(' ')
  if (word === '' || first === '') return false
  if (minuteWords.test(first)) return word === 'minutes' || minuteWords.test(word)
  if (kmWords.test(first)) return kmWords.test(word)
  const stem = first.replace(/s$/, '')
  const ideas = conceptsOf(first)
  return (
    word.replace(/s$/, '') === stem || soundsLike(word, first) || conceptsOf(word).some((idea) => ideas.includes(idea))
  )
}

/** "five gate questions": a number up to two words before the unit. */
function nextTo(message: string, unit: string): number | null {
  const tokens = tokensOf(message)
  const at = tokens.findIndex((token) => isUnit(token, unit) && numberOf(token) === null)
  for (const back of [2, 3]) {
    const value = at >= back ? numberOf(tokens[at - back] ?? '') : null
    if (value !== null && !clock.test(tokens[at - back + 1] ?? '')) return value
  }
  return null
}

/**
 * How much of what a habit counts was said: the number that stands beside its unit, or within its own words ("6 gate
 * problems"); a bare number only when there is just one.
 */
export function amountFor(message: string, unit: string | null): number | null {
  if (unit === null) return null
  const said = amountsIn(message)
  const [first] = said.filter((amount) => isUnit(amount.unit, unit))
  if (first) return first.value
  const counted = nextTo(message, unit)
  if (counted !== null) return counted
  const bare = said.filter(({ unit, value }) => unit !== '?' && unit !== 'minutes' && unit !== 'km' && value >= 1)
  const digits = bare.filter(({ value }) =>
    new RegExp(`(?<![\\d.])${value}(?![\\d.])`).test(tokensOf(message).join(' ')),
  )
  return digits.length === 1 ? (digits[0]?.value ?? null) : null
}
