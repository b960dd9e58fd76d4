import type { Person } from '#platform/ctx.ts'
import type { SideNumbers } from './evidence.ts'
import { isBySecond } from './evidence.ts'
import type { Side } from './insights.tables.ts'

type Language = Person['language']
/** What a sentence needs of a finding. */
export type Told = { first: Side; second: Side; lag: 0 | 1; sides: SideNumbers[] }

/** The finding in one sentence: what was seen beside what, with its numbers; never that one makes the other. */
export function sentenceOf(language: Language, told: Told): string {
  const bySecond = isBySecond(told)
  const [condition, outcome] = bySecond ? [told.second, told.first] : [told.first, told.second]
  const when = told.lag === 0 ? 'same' : bySecond ? 'before' : 'after'
  const numbers = (side: 'on' | 'off') => numbersText(language, outcome, told.sides, side)
  const what = wordsOf(language, outcome)
  const [on, off] = [numbers('on'), numbers('off')]
  const given = condition.words[language]
  if (given.kind === 'number')
    return language === 'hi'
      ? `जब ${given.amount} अपने मध्य से ऊपर था, तब ${when === 'same' ? '' : 'अगले दिन '}${what} ${on}; बाकी समय ${off}।`
      : `When ${given.amount} was above its middle, ${what} ${on}${when === 'same' ? '' : ' the day after'}; otherwise ${off}.`
  if (language === 'hi') {
    const { these, others } = {
      same: { these: 'उन दिनों', others: 'बाकी दिनों में' },
      after: { these: 'उनके अगले दिन', others: 'बाकी दिनों के बाद' },
      before: { these: 'उनसे एक दिन पहले', others: 'बाकी दिनों से पहले' },
    }[when]
    return `${given.days}, ${these} ${what} ${on}; ${others} ${off}।`
  }
  const { these, others } = {
    same: { these: 'On', others: 'on the others' },
    after: { these: 'The day after', others: 'after the others' },
    before: { these: 'The day before', others: 'before the others' },
  }[when]
  return `${these} ${given.days}, ${what} ${on}; ${others} ${off}.`
}

/** The name under which a series stands in a list or a chart. */
export function labelOf(language: Language, { label, words }: Side): string {
  const said = words[language]
  return said.kind === 'number' ? said.amount : label
}

/** The two groups of days as a chart names them. */
export function sideLabel(language: Language, told: Told, side: 'on' | 'off'): string {
  const condition = isBySecond(told) ? told.second : told.first
  const isNumber = condition.kind === 'number'
  if (language === 'hi')
    return side === 'on'
      ? isNumber
        ? 'ऊपर वाले दिन'
        : `“${condition.label}” वाले दिन`
      : isNumber
        ? 'नीचे वाले दिन'
        : 'बाकी दिन'
  return side === 'on'
    ? isNumber
      ? 'Higher days'
      : `Days with “${condition.label}”`
    : isNumber
      ? 'Lower days'
      : 'Other days'
}

/** How often what is as clear as this turns out to be chance, from q. */
export function surenessOf(language: Language, q: number): string {
  const inThousand = Math.max(1, Math.ceil(q * 1000))
  if (language === 'hi') return `काफ़ी पक्का: इतने साफ़ 1,000 नतीजों में से ज़्यादा से ज़्यादा ${inThousand} संयोग होते हैं।`
  return `Quite sure: of 1,000 findings as clear as this, at most about ${inThousand} ${inThousand === 1 ? 'is' : 'are'} chance.`
}

/** What a look without a finding has to say. */
export function nothingText(language: Language, look: { moreDays: number; relations: number }): string {
  const { moreDays, relations } = look
  if (language === 'hi') {
    if (moreDays > 0) return `अभी ऐसा कुछ नहीं जो टिक सके; ${moreDays} दिन और चाहिए।`
    if (relations === 0) return 'अभी ऐसा कुछ नहीं जो टिक सके: तुलना के लिए हर तरह के कुछ और दिन चाहिए।'
    return `आपके दिनों में ${relations} संबंध देखे गए; अभी कोई ऐसा नहीं जो टिक सके।`
  }
  if (moreDays > 0) return `Nothing that would hold up yet; ${moreDays} more ${moreDays === 1 ? 'day' : 'days'} needed.`
  if (relations === 0) return 'Nothing that would hold up yet: it takes more days of each kind to compare.'
  return `Looked at ${relations} ${relations === 1 ? 'relation' : 'relations'} across your days; none would hold up yet.`
}

const wordsOf = (language: Language, { words }: Side) => {
  const said = words[language]
  return said.kind === 'binary' ? said.did : said.amount
}

function numbersText(language: Language, outcome: Side, sides: SideNumbers[], side: 'on' | 'off'): string {
  const numbers = sides.find((each) => each.side === side)
  if (!numbers) throw new Error('A finding has two sides')
  const { done, due, value } = numbers
  const isHi = language === 'hi'
  if (done !== null) return isHi ? `${due} में से ${done}` : `on ${done} of ${due}`
  const amount = amountText(language, outcome, value)
  if (isHi) return `औसतन ${amount}`
  return side === 'on' ? `averaged ${amount}` : amount
}

function amountText(language: Language, { unit }: Side, value: number): string {
  if (unit === 'share') return `${Math.round(value * 100)}%`
  const rounded = value >= 10 ? Math.round(value) : Math.round(value * 10) / 10
  if (unit === 'minutes') return language === 'hi' ? `${rounded} मिनट` : `${rounded} min`
  return String(rounded)
}
