import { z } from 'zod'
import { intents } from '#coach/intents/signal.ts'

/** What the coach stores in `made.intent`. */
export const Intent = z.enum(intents)
export type Intent = z.output<typeof Intent>

export const languages = ['en', 'hi', 'hinglish'] as const
const CivilDate = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const window = { from: CivilDate, to: CivilDate }

/** What the right answer holds. The value is never written here: it is asked of the API when the dialogue is scored. */
export const Fact = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['streak', 'longest', 'strength', 'best', 'lastDone', 'quota']), habit: z.string() }),
  z.strictObject({ kind: z.enum(['tally', 'total']), habit: z.string(), ...window }),
  z.strictObject({ kind: z.enum(['amount', 'state']), habit: z.string(), date: CivilDate }),
  z.strictObject({ kind: z.enum(['due', 'done']), date: CivilDate }),
  z.strictObject({ kind: z.literal('missed'), habit: z.string().optional(), ...window }),
  /** How all of it goes: of a habit that is named, the true numbers of this window, or of 7 or 30 days. */
  z.strictObject({ kind: z.literal('overall'), from: CivilDate.optional(), to: CivilDate.optional() }),
  z.strictObject({ kind: z.enum(['deadline', 'step']), goal: z.string() }),
  /** The latest note beside a tick of this habit, or in a check-in of this goal. */
  z.strictObject({ kind: z.literal('note'), habit: z.string().optional(), goal: z.string().optional() }),
  /** This memory, or one of these, is cited, and these words of it are said. */
  z.strictObject({
    kind: z.literal('memory'),
    externalId: z.union([z.string(), z.array(z.string())]),
    says: z.string().optional(),
  }),
  /** The record does not hold it, and the answer says so. */
  z.strictObject({ kind: z.literal('unknown') }),
])
export type Fact = z.output<typeof Fact>

/** Habits and goals by their names in people.ts. `text`: words that the slot holds. */
export const Slots = z.strictObject({
  habit: z.string().optional(),
  goal: z.string().optional(),
  date: CivilDate.optional(),
  from: CivilDate.optional(),
  to: CivilDate.optional(),
  value: z.number().optional(),
  unit: z.string().optional(),
  minutes: z.number().optional(),
  outcome: z.enum(['done', 'partly', 'missed']).optional(),
  text: z.string().optional(),
})
export type Slots = z.output<typeof Slots>

export const tools = ['complete-habit', 'skip-habit', 'move-occurrence', 'check-in', 'plan-goal', 'remember'] as const

export const Expectation = z.strictObject({
  /** Several where a fair reader could say either; the first is the one the tables count it under. */
  intent: z.union([Intent, z.array(Intent).min(1)]),
  slots: Slots.optional(),
  facts: z.array(Fact).optional(),
  mustCite: z.boolean(),
  /** The tool of the confirmation card that has to be offered; the slots above stand in its input. */
  confirm: z.enum(tools).optional(),
  /** Patterns, ignoring case, that the answer has to match, or must not. */
  must: z.array(z.string()).optional(),
  mustNot: z.array(z.string()).optional(),
})
export type Expectation = z.output<typeof Expectation>

export const Dialogue = z.strictObject({
  id: z.string(),
  /** The language in which it is said and has to be answered; `hinglish` is Hindi in Latin letters. */
  language: z.enum(languages),
  /** Kept aside: whoever tunes the coach neither reads nor runs it. */
  held: z.boolean(),
  person: z.string(),
  turns: z
    .array(z.strictObject({ say: z.string(), expect: Expectation }))
    .min(1)
    .max(3),
})
export type Dialogue = z.output<typeof Dialogue>
export type Turn = Dialogue['turns'][number]

export const intentOf = ({ expect: { intent } }: Turn): Intent =>
  Array.isArray(intent) ? (intent[0] ?? 'due') : intent
export const accepts = ({ expect: { intent } }: Turn): Intent[] => (Array.isArray(intent) ? intent : [intent])
