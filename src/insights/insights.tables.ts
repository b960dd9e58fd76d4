import { date, doublePrecision, integer, jsonb, pgTable, primaryKey, smallint, text, unique } from 'drizzle-orm/pg-core'
import { id, moment, owned, ownedBy, ownRows } from '#platform/db/columns.ts'
import type { Series } from '#platform/series.ts'
import type { SideNumbers } from './evidence.ts'
import type { Effect } from './look.ts'

/** What a sentence and a chart need of a series, as it was when it was last found. */
export type Side = Pick<Series, 'key' | 'madeOf' | 'label' | 'kind' | 'unit' | 'words' | 'href'>
/** One day of the evidence: days since 1970, the first value, the second one (of the next day when the lag is 1). */
export type EvidenceDay = [day: number, x: number, y: number]

/** Findings. One that no longer holds stays as `gone`; one that the person put aside stays `dismissed`, found again or not. */
export const insights = pgTable(
  'insights',
  {
    id: id(),
    ...owned(),
    kind: text().$type<Effect['kind']>().notNull(),
    firstKey: text().notNull(),
    secondKey: text().notNull(),
    /** 1: the second series is read on the day after. */
    lag: smallint().$type<0 | 1>().notNull(),
    first: jsonb().$type<Side>().notNull(),
    second: jsonb().$type<Side>().notNull(),
    effect: doublePrecision().notNull(),
    /** The 95 % interval of the effect. */
    low: doublePrecision().notNull(),
    high: doublePrecision().notNull(),
    sides: jsonb().$type<SideNumbers[]>().notNull(),
    n: integer().notNull(),
    p: doublePrecision().notNull(),
    q: doublePrecision().notNull(),
    /** How many relations were looked at for that q. */
    looked: integer().notNull(),
    from: date({ mode: 'string' }).notNull(),
    to: date({ mode: 'string' }).notNull(),
    /** Kept with the numbers that they made: late entries change the next look, never this one. */
    days: jsonb().$type<EvidenceDay[]>().notNull(),
    status: text({ enum: ['new', 'seen', 'dismissed', 'gone'] }).notNull(),
    firstFoundAt: moment().notNull(),
    lastSeenAt: moment().notNull(),
    /** When it was put into the inbox. */
    toldAt: moment(),
  },
  (table) => [
    unique('insights_once').on(table.memberId, table.firstKey, table.secondKey, table.lag),
    ...ownedBy('insights', table),
  ],
)

/** The last look at a member: what it had to go by, when nothing was found as well. */
export const insightLooks = pgTable(
  'insight_looks',
  {
    ...owned(),
    at: moment().notNull(),
    relations: integer().notNull(),
    /** Days that the two fullest comparable series have in common; 0 with fewer than two. */
    commonDays: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.memberId] }), ownRows('insight_looks')],
)
