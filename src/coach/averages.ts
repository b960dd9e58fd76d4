import { said, says } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

/** What something comes to on an ordinary day or in an ordinary week, rather than in all. */
const onAverage = said`
  average, averages, avg, averagely, on an average, ausat, ausatan, औसत, औसतन,
  how (many/much) ..4 (do i) ..3 (per/a/each/every) (day/week), how (many/much) ..3 (per/a/each/every) (day/week) ..2 do i,
  (roz/rozana/har (din/hafte)) ..2 kitn[aei] ..3 t[aei] (hoon/hun/hu), (रोज/रोजाना/हर (दिन/हफ्ते)) ..2 कितन[ाेी] ..3 (हूं/है),
`
/** Of people that are not in the record. */
const ofAll = said`everyone, everybody, users?, others?, students?, class, people, baaki, sab, बाकी, छात्र~, सब`
const aimed = said`should, aim, target, supposed to, need to, have to, chahiye, चाहिए`
export const asksAverage = (message: string): boolean => {
  const text = plainSpelling(message)
  return onAverage.test(text) && !aimed.test(text) && !ofAll.test(text)
}
/** By the week rather than by the day. */
export const byTheWeek = says`(per/a/each/every/har/हर) (week/hafte/हफ्ते), weekly, haftewaar, साप्ताहिक`
