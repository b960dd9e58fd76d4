import { addDays } from '#platform/civil.ts'
import type { CivilDate } from '#platform/contract/api.ts'
import { diwali } from '#platform/festivals.ts'
import { coming } from './months.ts'
import { type Sentence, take, words } from './sentence.ts'

const festivals: [names: string, on: (today: CivilDate) => CivilDate | null][] = [
  ['diwali|deepavali|deepawali|दिवाली|दीवाली|दीपावली', (today) => diwali.find((date) => date >= today) ?? null],
  ['christmas|x-?mas|क्रिसमस', (today) => coming(today, 12, 25)],
  ["new year(?:'s)?(?: eve)?|naya saal|naye saal|नए साल|नया साल", (today) => coming(today, 1, 1)],
  ['republic day|26 january|गणतंत्र दिवस', (today) => coming(today, 1, 26)],
  ['independence day|स्वतंत्रता दिवस', (today) => coming(today, 8, 15)],
]

/** "before Diwali" is the day before it, "by Diwali" the day itself. Only feasts whose date is certain. */
export function readFestival(sentence: Sentence, today: CivilDate): CivilDate | null {
  for (const [names, on] of festivals) {
    const pattern = words(
      `(?:(?<before>before)|by|till|until|on|this|upto)\\s+(?:this\\s+|the\\s+)?(?:${names})|(?:is\\s+|इस\\s+)?(?:${names})\\s+(?:(?<pehle>se pehle|se pahle|ke pehle|से पहले|के पहले)|tak|तक)`,
    )
    const match = pattern.exec(sentence.text)
    const date = match && on(today)
    if (!date) continue
    take(sentence, pattern)
    return match.groups?.before || match.groups?.pehle ? addDays(date, -1) : date
  }
  return null
}
