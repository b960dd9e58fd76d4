import { number, numberOf } from './numbers.ts'
import { after, before, type Sentence, take, words } from './sentence.ts'

const figure = '\\d[\\d,]*(?:\\.\\d+)?'
const scale = 'k|thousand|hazaa?r|हज़?ार|lakhs?|lacs?|lac|laakh|लाख|crores?|cr|karod|करोड़?'
const scales: [RegExp, number][] = [
  [/^(?:k|thousand|haza+r|हज़?ार)$/u, 1_000],
  [/^(?:lakhs?|lacs?|laakh|लाख)$/u, 100_000],
  [/^(?:crores?|cr|karod|करोड़?)$/u, 10_000_000],
]
const sign = '₹|rs\\.?|inr|\\$|€|£|usd|eur'
const unit = 'rupees?|rupaye|rupaya|rupay|rupiya|rs\\.?|inr|रुपये|रुपए|रुपया|रुपयों|रु\\.?|₹|/-|bucks|dollars?|euros?'
// Counted things, and pay that is hoped for, are no budget.
const notMoney =
  '(?!\\s*(?:followers|subscribers|views|steps|kadam|कदम|words|shabd|people|users|downloads|lpa|package|salary|ctc|km|kms|runs?|race|per annum|a year|pa|k\\s*run|परसेंट|%))'
const perTime =
  '(?<per>\\s*(?:a|per|every|each|/)\\s*(?:month|week|day|year|mahina|mahine)|\\s*(?:monthly|weekly|daily|roz|रोज़?|har din|हर दिन|har mahine|mahine|महीने|हर महीने))?'
const lead =
  '(?:,?\\s*(?:(?:with|on|within|under|for|in|a|my|of|and|mein|budget|total|upto|up to|at most|max(?:imum)?|less than|only|is|hai|ka|बजट)\\s+)*)'
const tail =
  '(?:\\s+(?:only|budget|total|max|ke andar|ke budget mein|se kam|mein|के अंदर|में|का बजट|ka budget|के बजट में|से कम))*'
const budgetWord = '(?:budget|spend(?:ing)?|within|under|upto|up to|at most|max|बजट)'

const signed = `(?:${sign})\\s*(?<signed>${figure})\\s*(?<scaleS>${scale})?(?:\\s*(?:${unit}))?`
const suffixed = `(?<suffixed>${number})\\s*(?:(?<scaleU>${scale})\\s*)?(?:${unit})`
const scaled = `(?<scaled>${number})\\s*(?<scaleB>lakhs?|lacs?|laakh|लाख|crores?|karod|करोड़?|hazaa?r|हज़?ार)`
// "k" alone is kilometres as often as thousands, so it needs a word of money before it.
const thousands = `(?<=(?:save|saving|saved|bacha\\w*|budget|spend|collect|jodna|invest|fund|earn|repay|loan|within|under|worth|costing|buy|kharid\\w*|ख़?रीद\\S*)(?:\\s+(?:up|of|is|about|around|upto|for|hai|है))?\\s+)(?<bare>${figure})\\s*(?<scaleK>k|thousand)`
const afterBudget = `(?<=budget(?:\\s+(?:of|is|:|hai|ka))?\\s+)(?<plain>${figure})`
// "Save 5000": who saves a number of three figures or more saves money.
const saved = `(?<=(?:save|saving|saving up|save up|collect|repay)\\s+)(?<savedEn>\\d[\\d,]{2,})|(?<savedHi>\\d[\\d,]{2,})(?=\\s*(?:bacha|jod|बचा|जोड़))`
const perBefore =
  '(?<perFirst>(?:har (?:mahine|hafte|din)|roz|रोज़?|every (?:month|week|day)|monthly|weekly|daily|हर (?:महीने|हफ़?्ते|दिन))\\s+)?'
const any = `(?:${signed}|${suffixed}|${scaled}|${thousands}|${afterBudget}|${saved})${notMoney}`
const money = new RegExp(`${before}${perBefore}${any}${after}${perTime}`, 'du')
const cutMoney = new RegExp(`${before}${lead}(?:${any})${after}${perTime}${tail}`, 'du')
const salary = words('lpa|package|salary|ctc|naukri|job|placement|नौकरी|पैकेज')

const capWord =
  '(?:budget|only|just|at most|max(?:imum)?|upto|up to|can (?:only )?(?:save|spare|give)|sirf|bas|बजट|सिर्फ़?|केवल)'
const aMonth = '(?:(?:a|per|every|each|/)\\s*(?:month|mahina|mahine)|monthly|mahine|महीने|महीना)'
const monthlyCap = words(
  `${capWord}(?:\\s+(?:of|is|about|ka|hai|का))*\\s+(?:(?:${sign})\\s*)?(?<cap>${figure})\\s*(?<capScale>${scale})?(?:\\s*(?:${unit}))?\\s*${aMonth}|(?:har mahine|mahine mein|हर महीने|महीने में|every month)\\s+(?:sirf|bas|only|सिर्फ़?|केवल)\\s+(?:(?:${sign})\\s*)?(?<capB>${figure})\\s*(?<capScaleB>${scale})?`,
)

/** "budget 10k a month": what a month may take at the most, in hundredths. It stays in the title. */
export function readMonthlyCap(sentence: Sentence): number | null {
  const groups = take(sentence, monthlyCap, true)?.groups
  if (!groups) return null
  const by = groups.capScale ?? groups.capScaleB ?? ''
  const factor = scales.find(([pattern]) => pattern.test(by))?.[1] ?? 1
  const minor = Math.round(numberOf(groups.cap ?? groups.capB ?? '') * factor * 100)
  return Number.isFinite(minor) && minor >= 1 ? minor : null
}

export type Money = { amountMinor: number; per: string | null }

function amountOf(groups: Record<string, string | undefined>): number {
  const figures =
    groups.signed ??
    groups.suffixed ??
    groups.scaled ??
    groups.bare ??
    groups.plain ??
    groups.savedEn ??
    groups.savedHi ??
    ''
  const by = groups.scaleS ?? groups.scaleU ?? groups.scaleB ?? groups.scaleK ?? ''
  const factor = scales.find(([pattern]) => pattern.test(by))?.[1] ?? 1
  return Math.round(numberOf(figures) * factor * 100)
}

/** An amount in minor units (hundredths), and of what time when it is one that repeats. */
export function readMoney(sentence: Sentence, keepInTitle: boolean): Money | null {
  if (salary.test(sentence.text) && !words(budgetWord).test(sentence.text)) return null
  const found = money.exec(sentence.text)
  const amountMinor = amountOf(found?.groups ?? {})
  if (!found || !Number.isFinite(amountMinor) || amountMinor < 1) return null
  const per = (found.groups?.per ?? found.groups?.perFirst)?.trim() ?? null
  // "5,000 a month" is left standing: the frequency is read from it.
  if (!per) take(sentence, keepInTitle ? money : cutMoney, keepInTitle)
  return { amountMinor: Math.min(amountMinor, 1_000_000_000_000), per }
}
