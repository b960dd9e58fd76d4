import type { Proposal } from '#coach/coach.api.ts'
import { m } from '#web/i18n/i18n.ts'

export type EditField = { key: string; kind: 'date' | 'number' | 'text'; label: () => string; isPastOnly?: boolean }

const day = { key: 'date', kind: 'date', label: m.coach_field_date } as const
const pastDay = { ...day, isPastOnly: true }
const value = { key: 'value', kind: 'number', label: m.coach_field_value } as const
/** What of an offer is likely to be nearly right: the day, the amount, the words. Which row it is about stays. */
const fields: Record<string, { always: EditField[]; whenGiven?: EditField[] }> = {
  'complete-habit': { always: [pastDay], whenGiven: [value] },
  'skip-habit': { always: [day] },
  'move-occurrence': { always: [{ key: 'to', kind: 'date', label: m.coach_field_to }] },
  'check-in': {
    always: [pastDay],
    whenGiven: [{ key: 'minutes', kind: 'number', label: m.coach_field_minutes }, value],
  },
  'plan-goal': {
    always: [
      { key: 'sentence', kind: 'text', label: m.coach_field_goal },
      { key: 'deadline', kind: 'date', label: m.coach_field_deadline },
      { key: 'minutesPerWeek', kind: 'number', label: m.coach_field_week },
    ],
  },
  remember: { always: [{ key: 'text', kind: 'text', label: m.coach_field_words }] },
}

/** The fields of an offer that can be changed before it is accepted; none of a tool that this app does not know. */
export function fieldsOf({ tool, input }: Pick<Proposal, 'tool' | 'input'>): EditField[] {
  const { always = [], whenGiven = [] } = fields[tool] ?? {}
  return [...always, ...whenGiven.filter(({ key }) => input[key] !== undefined)]
}

/** What stands in each field; a number as it is typed. */
export const wordsOf = ({ tool, input }: Pick<Proposal, 'tool' | 'input'>): Record<string, string> =>
  Object.fromEntries(fieldsOf({ tool, input }).map(({ key }) => [key, input[key] == null ? '' : String(input[key])]))

/** The input with what was typed; an emptied field is left out. Undefined when nothing was changed. */
export function changedInput(offer: Pick<Proposal, 'tool' | 'input'>, words: Record<string, string>) {
  const before = wordsOf(offer)
  const changed = fieldsOf(offer).filter(({ key }) => (words[key] ?? '').trim() !== before[key])
  if (changed.length === 0) return undefined
  const input = { ...offer.input }
  for (const { key, kind } of changed) {
    const word = (words[key] ?? '').trim()
    if (word === '') delete input[key]
    else input[key] = kind === 'number' ? Number(word) : word
  }
  return input
}
