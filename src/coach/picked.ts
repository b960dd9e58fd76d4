import type { Knowledge, KnownHabit } from './knowledge.ts'
import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

const one = '(one/option/task/habit/item/point)'
const places: [number, RegExp][] = [
  [0, said`first ${one}, ^(the)? (first/1st)$, option 1, pehl[aei] wal~, ^pehl[aei]$, पहल[ाेी] वाल~, ^पहल[ाी]$`],
  [
    1,
    said`second ${one}, ^(the)? (second/2nd)$, option 2, (doosr/dusr)[aei] wal~, ^(doosr/dusr)[aei]$, दूसर[ाेी] वाल~, ^दूसर[ाी]$`,
  ],
  [2, said`third ${one}, ^(the)? (third/3rd)$, option 3, teesr[aei] wal~, ^teesr[aei]$, तीसर[ाेी] वाल~, ^तीसर[ाी]$`],
  [-1, said`last (one/option) (of/in) (them/these/those/that), ^(the)? last one$, (aakhri/akhri) wal~, आखिरी वाल~`],
]

/** The place that a message points to, of what was listed: "the second one". */
const placeIn = (message: string): number | null => {
  const text = plainSpelling(message)
  return places.find(([, says]) => says.test(text))?.[0] ?? null
}

/** It points to one of several that were named a moment ago. */
export const isPicking = (message: string) => placeIn(message) !== null
/** Nothing is said but which one. */
export const onlyPicks = (message: string) =>
  isPicking(message) && plainSpelling(message).split(' ').length <= mostWords
const mostWords = 3

/** The habit that stood at that place in the answer before. */
export function pickedIn(message: string, { lastAsked, habits }: Knowledge): KnownHabit | null {
  const place = placeIn(message)
  if (place === null || !lastAsked) return null
  const listed = [...new Set(lastAsked.cited.filter(({ kind }) => ofHabits.includes(kind)).map(({ id }) => id))]
  return habits.find(({ id }) => id === listed.at(place)) ?? null
}
const ofHabits = ['habit', 'completion']
