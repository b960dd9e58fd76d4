import { advice } from './phrases/advice.ts'
import { asks } from './phrases/asks.ts'
import { days } from './phrases/days.ts'
import { doing } from './phrases/doing.ts'
import { feelings } from './phrases/feelings.ts'
import { goals } from './phrases/goals.ts'
import { manage } from './phrases/manage.ts'
import { memory } from './phrases/memory.ts'
import { record } from './phrases/record.ts'
import { talk } from './phrases/talk.ts'
import { today } from './phrases/today.ts'
import { turnBack } from './phrases/turn-back.ts'

/** All that the built-in coach can say, by topic (`phrases/`). */
export const phrases = {
  ...talk,
  ...turnBack,
  ...feelings,
  ...today,
  ...days,
  ...record,
  ...goals,
  ...doing,
  ...manage,
  ...memory,
  ...advice,
  ...asks,
}
export type PhraseKey = keyof typeof phrases
