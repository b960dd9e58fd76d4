const spelled: [value: number, names: string][] = [
  [0.5, 'half an?|half|aadha|aadhe|adha|adhe|आधा|आधे'],
  [1.5, 'dedh|डेढ़?|one and a half'],
  [2.5, 'dhai|dhaai|ढाई'],
  [1, 'an|a|one|ek|एक'],
  [2, 'two|do|दो|a couple of|couple of'],
  [3, 'three|teen|तीन'],
  [4, 'four|chaar|char|चार'],
  [5, 'five|paanch|panch|पाँच|पांच'],
  [6, 'six|chhah|chhe|chah|छह|छः|छ|छै'],
  [7, 'seven|saat|सात'],
  [8, 'eight|aath|आठ'],
  [9, 'nine|nau|नौ'],
  [10, 'ten|das|दस'],
  [11, 'eleven|gyarah|ग्यारह'],
  [12, 'twelve|baarah|barah|बारह'],
  [15, 'fifteen|pandrah|पंद्रह|पन्द्रह'],
  [20, 'twenty|bees|बीस'],
  [30, 'thirty|tees|तीस'],
  [40, 'forty|chalis|चालीस'],
  [45, 'forty[- ]five|paintalis|पैंतालीस'],
  [50, 'fifty|pachas|पचास'],
  [60, 'sixty|saath|साठ'],
  [90, 'ninety|nabbe|नब्बे'],
  [100, 'hundred|sau|सौ'],
]

const names = spelled
  .flatMap(([, list]) => list.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|')
/** A number in figures or in words of the three languages, half and one and a half among them. */
export const number = `(?:(?:saadhe|sadhe|साढ़?े)\\s+)?(?:\\d[\\d,]*(?:\\.\\d+)?|${names})`

const byName = new Map(spelled.flatMap(([value, list]) => list.split('|').map((name) => [name, value] as const)))
const named = spelled.map(([value, list]) => [value, new RegExp(`^(?:${list})$`, 'u')] as const)

export function numberOf(word: string): number {
  const halfMore = /^(?:saadhe|sadhe|साढ़?े)\s+(.+)$/u.exec(word)
  if (halfMore?.[1]) return numberOf(halfMore[1]) + 0.5
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''))
  return byName.get(word) ?? named.find(([, pattern]) => pattern.test(word))?.[0] ?? Number.NaN
}
