import type { Knowledge, KnownGoal } from './knowledge.ts'
import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

/** Words for what a goal is about, where its own name is not said. */
const spoken: [string, RegExp][] = [
  [
    'exam',
    said`
      exams?, papers?, boards?, finals, entrance, semester, pariksha, imtihaa?n, prelims, mains,
      परीक्षा, परीक्षाएं, एग्जाम, पेपर, बोर्ड, इम्तिहान,
    `,
  ],
  ['saving', said`savings?, bachat, बचत`],
  ['job-search', said`placements?, job, internship, naukri, नौकरी, प्लेसमेंट`],
]

/** The goals of the theme that a message names by a word; null when it names none. */
export function goalsOfTheme(message: string, { goals }: Pick<Knowledge, 'goals'>): KnownGoal[] | null {
  const text = plainSpelling(message)
  const named = spoken.find(([, says]) => says.test(text))
  return named ? goals.filter(({ theme }) => theme === named[0]) : null
}
