/** Numbers as words, in English, Hindi and romanised Hindi. `do`, `so` and the like only count beside a unit. */
const words: Record<number, string> = {
  1: 'one a an ek एक',
  2: 'two do दो',
  3: 'three teen तीन',
  4: 'four char chaar चार',
  5: 'five paanch panch पांच पाँच',
  6: 'six chhe chhah che छह छे छः',
  7: 'seven saat सात',
  8: 'eight aath आठ',
  9: 'nine nau नौ',
  10: 'ten das दस',
  11: 'eleven gyarah ग्यारह',
  12: 'twelve barah बारह',
  13: 'thirteen terah तेरह',
  14: 'fourteen chaudah चौदह',
  15: 'fifteen pandrah पंद्रह पन्द्रह',
  16: 'sixteen solah सोलह',
  17: 'seventeen satrah सत्रह',
  18: 'eighteen atharah अठारह',
  19: 'nineteen unnis उन्नीस',
  20: 'twenty bees बीस',
  25: 'pachees pacchis पच्चीस',
  30: 'thirty tees तीस',
  35: 'paintees पैंतीस',
  40: 'forty chalis chaalis चालीस',
  45: 'paintalis पैंतालीस',
  50: 'fifty pachas pachaas पचास',
  60: 'sixty saath साठ',
  75: 'pachhattar पचहत्तर',
  80: 'eighty assi अस्सी',
  90: 'ninety nabbe नब्बे',
  100: 'hundred sau सौ',
  0.5: 'half aadha aadhe aadhi adha आधा आधे आधी',
  1.5: 'dedh डेढ',
  2.5: 'dhai dhaai ढाई',
}
const numberWords = new Map(
  Object.entries(words).flatMap(([value, names]) =>
    names.split(' ').map((name): [string, number] => [name, Number(value)]),
  ),
)

/** A number in digits or as a word; null when it is none. */
export const numberOf = (word: string): number | null =>
  /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : (numberWords.get(word) ?? null)

/** Words that are numbers only beside a unit. */
export const isShy = (word: string): boolean =>
  /^(?:a|an|do|ek|one|char|saath|half|एक|दो)$/.test(word) || !/^\d/.test(word)
