import { sql } from 'drizzle-orm'
import {
  check,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { id, moment, owned, ownedBy } from '#platform/db/columns.ts'
import type { Constraints, PlanContent, Suggestion, Theme } from './goals.api.ts'

export const goals = pgTable(
  'goals',
  {
    id: id(),
    ...owned(),
    title: text().notNull(),
    description: text(),
    theme: text().$type<Theme>().notNull(),
    deadline: date({ mode: 'string' }),
    constraints: jsonb().$type<z.output<typeof Constraints>>().notNull(),
    status: text({ enum: ['draft', 'active', 'achieved', 'abandoned'] }).notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [unique('goals_own').on(table.id, table.memberId), ...ownedBy('goals', table)],
)

const ofGoal = { goalId: uuid().notNull() }

/** Every version of a plan, kept: the newest is the plan. */
export const plans = pgTable(
  'plans',
  {
    id: id(),
    ...owned(),
    ...ofGoal,
    version: integer().notNull(),
    content: jsonb().$type<PlanContent>().notNull(),
    source: text().notNull(),
    /** The version of the prompt or of the planner that made it; null on plans from before it was kept. */
    promptVersion: text(),
    status: text({ enum: ['draft', 'accepted'] }).notNull(),
    cause: text({ enum: ['created', 'regenerated', 'edited', 'accepted', 'suggestion'] }).notNull(),
    note: text(),
    createdAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex('plans_version').on(table.goalId, table.version),
    foreignKey({ columns: [table.goalId, table.memberId], foreignColumns: [goals.id, goals.memberId] }).onDelete(
      'cascade',
    ),
    ...ownedBy('plans', table),
  ],
)

/** Subgoals and milestones of an accepted plan. */
export const steps = pgTable(
  'goal_steps',
  {
    id: id(),
    ...owned(),
    ...ofGoal,
    kind: text({ enum: ['subgoal', 'milestone'] }).notNull(),
    title: text().notNull(),
    dueDate: date({ mode: 'string' }).notNull(),
    /** Why a subgoal matters, or how a milestone is measured. */
    detail: text(),
    doneAt: moment(),
    createdAt: moment().notNull(),
  },
  (table) => [
    index('goal_steps_goal').on(table.goalId),
    index('goal_steps_due').on(table.memberId, table.dueDate).where(sql`${table.doneAt} is null`),
    foreignKey({ columns: [table.goalId, table.memberId], foreignColumns: [goals.id, goals.memberId] }).onDelete(
      'cascade',
    ),
    ...ownedBy('goal_steps', table),
  ],
)

export const checkins = pgTable(
  'checkins',
  {
    id: id(),
    ...owned(),
    ...ofGoal,
    date: date({ mode: 'string' }).notNull(),
    timeZone: text().notNull(),
    outcome: text({ enum: ['done', 'partly', 'missed'] }).notNull(),
    value: doublePrecision(),
    minutes: integer(),
    note: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex('checkins_day').on(table.goalId, table.date),
    foreignKey({ columns: [table.goalId, table.memberId], foreignColumns: [goals.id, goals.memberId] }).onDelete(
      'cascade',
    ),
    ...ownedBy('checkins', table),
  ],
)

export const suggestions = pgTable(
  'plan_suggestions',
  {
    id: id(),
    ...owned(),
    ...ofGoal,
    kind: text().$type<Suggestion['kind']>().notNull(),
    title: text().notNull(),
    evidence: jsonb().$type<Suggestion['evidence']>().notNull(),
    effect: jsonb().$type<Suggestion['effect']>().notNull(),
    deadline: jsonb().$type<Suggestion['deadline']>(),
    status: text({ enum: ['open', 'accepted', 'dismissed', 'outdated'] }).notNull(),
    /** The plan's version that it was made for. */
    planVersion: integer().notNull(),
    createdAt: moment().notNull(),
    decidedAt: moment(),
  },
  (table) => [
    index('plan_suggestions_goal').on(table.goalId, table.status),
    check('plan_suggestions_decided', sql`(${table.status} = 'open') = (${table.decidedAt} is null)`),
    foreignKey({ columns: [table.goalId, table.memberId], foreignColumns: [goals.id, goals.memberId] }).onDelete(
      'cascade',
    ),
    ...ownedBy('plan_suggestions', table),
  ],
)
export type PlanRow = typeof plans.$inferSelect
