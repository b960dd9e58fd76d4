import { months, pad, placeIn } from './dates.ts'

/** As precisely as it was said: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type Since = string

// "mai" is May, and far more often "I".
const month = `(?:${months.join('|').replace('|mai|', '|')})`
const year = '(?:19|20)\\d{2}'
const when = `(?<month>${month})(?:,?\\s+(?:of\\s+)?(?<ofYear>${year}))?|(?<year>${year})`
const counts = ['a|an|one|ek|एक', 'two|do|दो', 'three|teen|तीन', 'four|char|चार', 'five|पाँच|paanch', 'six|chhe|छह']
const count = `(?<count>\\d{1,2}|${counts.join('|')})`
const unit = '(?<unit>years?|months?|saal|mahine|mahino|साल|महीने|महीनों)'
const last = '(?:last|past|pichh?le|पिछले)'
const edge = '(?=$|[\\s,.])'

/** How people say since when; the rest of the sentence says what. */
const sayings = [
  `(?:,\\s*)?(?<=^|[\\s,])(?:(?:ever\\s+)?since|from|back\\s+in|in|during)\\s+(?:early\\s+|mid\\s+|late\\s+)?(?:${when})${edge}(?!\\s+(?:to|till|until)\\s)`,
  `(?<=^|\\s)(?:${when})\\s+(?:se|mein|me|से|में)${edge}`,
  `(?<=^|\\s)(?:since\\s+)?${last}\\s+(?<lastUnit>year|month|saal|mahine|साल|महीने)(?:\\s+(?:se|mein|से|में))?${edge}`,
  `(?<=^|\\s)(?:about\\s+|around\\s+|almost\\s+|karib\\s+|क़रीब\\s+)?${count}\\s+${unit}\\s+(?:ago|pehle|पहले|se|से)${edge}`,
  `(?<=^|\\s)(?:${last}\\s+)${count}\\s+${unit}\\s+(?:se|से)${edge}`,
  `(?<=^|\\s)for\\s+(?:about\\s+|around\\s+|almost\\s+|nearly\\s+|over\\s+)?(?:the\\s+)?(?:${last}\\s+)?${count}\\s+${unit}(?:\\s+now)?${edge}`,
].map((saying) => new RegExp(saying, 'iu'))

/** The words without those that say since when; null where they do not, or mean a time that is still to come. */
export function sinceIn(words: string, on: string): { rest: string; since: Since } | null {
  for (const saying of sayings) {
    const match = saying.exec(words)
    const since = match?.groups && readSince(match.groups, on)
    if (!match || !since || since > on.slice(0, since.length)) continue
    return { rest: words.replace(match[0], ' ').replace(/\s+/g, ' '), since }
  }
  return null
}

function readSince(said: Record<string, string | undefined>, on: string): Since | null {
  if (said.year) return said.year
  if (said.month) return monthOf(placeIn(months, said.month) + 1, said.ofYear, on)
  const unit = said.lastUnit ?? said.unit ?? ''
  const ago = said.lastUnit ? 1 : Number(said.count) || placeIn(counts, said.count ?? '') + 1
  if (/^(?:year|saal|साल)/i.test(unit)) return String(Number(on.slice(0, 4)) - ago)
  const monthsUp = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 - ago
  return `${Math.floor(monthsUp / 12)}-${pad((monthsUp % 12) + 1)}`
}

/** Without a year the last such month; this one counts. */
function monthOf(month: number, year: string | undefined, on: string): Since {
  const thisYear = Number(on.slice(0, 4))
  return `${year ?? (month <= Number(on.slice(5, 7)) ? thisYear : thisYear - 1)}-${pad(month)}`
}

/** The instant at which it begins. */
export const startOf = (since: Since): Date => new Date(`${since}${'-01-01'.slice(since.length - 4)}T00:00:00Z`)
