import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, moment, owned, ownedBy, ownRows } from '#platform/db/columns.ts'
import type { Folded } from './fold.ts'
import type { Schedule, Target } from './habits.api.ts'

/** A rhythm that a habit had before its present one, up to and including the civil day `to`. */
export type EarlierRhythm = { schedule: Schedule; target: Target | null; to: string }

export type Moved = { from: string; to: string }

/** Civil days, both included, on which a goal's plan asks for a share (0..1) of the usual minutes. */
export type Easing = { from: string; to: string; share: number; phase: 'lighter' | 'taper' }

export const habits = pgTable(
  'habits',
  {
    id: id(),
    ...owned(),
    /** The goal that it serves, one of the same member: the migration `habit_goals` holds it, for goals know habits and not the reverse. */
    goalId: uuid(),
    name: text().notNull(),
    schedule: jsonb().$type<Schedule>().notNull(),
    target: jsonb().$type<Target>(),
    /** Oldest first: a day is judged by the rhythm that it had, not by today's. */
    earlier: jsonb().$type<EarlierRhythm[]>().notNull(),
    /** Occurrences that are due on another day instead, once each; civil days. */
    moves: jsonb().$type<Moved[]>().notNull().default([]),
    /** Of one occurrence in a week like most; its plan's easings make it fewer. */
    minutes: integer(),
    easings: jsonb().$type<Easing[]>(),
    partOfDay: text({ enum: ['anytime', 'morning', 'afternoon', 'evening', 'night'] }).notNull(),
    cue: text(),
    smallest: text(),
    reminderAt: text(),
    colour: text(),
    icon: text(),
    /** The first day that was said; a backfill before it moves `startsOn` back, and taking that back moves it here again. */
    begunOn: date({ mode: 'string' }).notNull(),
    /** The first day that counts. */
    startsOn: date({ mode: 'string' }).notNull(),
    position: integer().notNull(),
    archivedAt: moment(),
    archivedOn: date({ mode: 'string' }),
    /** What the days up to `folded.through` amount to, so that reading does not grow with history; null counts from the start. */
    folded: jsonb().$type<Folded>(),
    /** The first day whose completions reading still needs. */
    readFrom: date({ mode: 'string' }).notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [
    unique('habits_own').on(table.id, table.memberId),
    index('habits_goal').on(table.goalId),
    index('habits_reminder')
      .on(table.memberId)
      .where(sql`${table.reminderAt} is not null and ${table.archivedAt} is null`),
    ...ownedBy('habits', table),
  ],
)

export const completions = pgTable(
  'completions',
  {
    ...owned(),
    habitId: uuid().notNull(),
    /** The civil day in the person's zone when it was recorded; never derived again. */
    date: date({ mode: 'string' }).notNull(),
    timeZone: text().notNull(),
    value: doublePrecision(),
    skip: boolean().notNull(),
    note: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.habitId, table.date] }),
    foreignKey({ columns: [table.habitId, table.memberId], foreignColumns: [habits.id, habits.memberId] }).onDelete(
      'cascade',
    ),
    index('completions_day').on(table.memberId, table.date),
    ownRows('completions'),
  ],
)

export const pauses = pgTable(
  'habit_pauses',
  {
    id: id(),
    ...owned(),
    habitId: uuid().notNull(),
    from: date({ mode: 'string' }).notNull(),
    to: date({ mode: 'string' }),
    createdAt: moment().notNull(),
  },
  (table) => [
    index('habit_pauses_habit').on(table.habitId),
    foreignKey({ columns: [table.habitId, table.memberId], foreignColumns: [habits.id, habits.memberId] }).onDelete(
      'cascade',
    ),
    ...ownedBy('habit_pauses', table),
  ],
)
