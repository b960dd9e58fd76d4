import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, moment } from '#platform/db/columns.ts'

// better-auth reads and writes these by the names of their properties; the settings columns are ours.
// Row-level security without a policy: a member's transaction sees none of them.

export const users = pgTable(
  'users',
  {
    id: id(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    isOperator: boolean().notNull().default(false),
    timeZone: text().notNull().default('Asia/Kolkata'),
    dayStart: text().notNull().default('03:00'),
    language: text({ enum: ['en', 'hi'] })
      .notNull()
      .default('en'),
    currency: text().notNull().default('INR'),
    theme: text({ enum: ['system', 'light', 'dark'] })
      .notNull()
      .default('system'),
    reminderAt: text().default('07:00'),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [check('users_currency', sql`${table.currency} ~ '^[A-Z]{3}$'`)],
).enableRLS()

export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    token: text().notNull().unique(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: moment().notNull(),
    ipAddress: text(),
    userAgent: text(),
    activeOrganizationId: uuid(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index('sessions_user').on(table.userId)],
).enableRLS()

export const accounts = pgTable(
  'accounts',
  {
    id: id(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    password: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index('accounts_user').on(table.userId)],
).enableRLS()

export const verifications = pgTable(
  'verifications',
  {
    id: id(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index('verifications_identifier').on(table.identifier)],
).enableRLS()

export const organisations = pgTable('organisations', {
  id: id(),
  name: text().notNull(),
  slug: text().notNull().unique(),
  createdAt: moment().notNull(),
}).enableRLS()

/** A person's place in an organisation; `id` is the memberId of every domain row. */
export const members = pgTable(
  'members',
  {
    id: id(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: text({ enum: ['member', 'mentor', 'admin'] }).notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex('members_once').on(table.userId, table.organisationId),
    index('members_organisation').on(table.organisationId),
  ],
).enableRLS()

export const invitations = pgTable(
  'invitations',
  {
    id: id(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    email: text().notNull(),
    role: text({ enum: ['member', 'mentor', 'admin'] }).notNull(),
    inviterId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: moment().notNull(),
    acceptedAt: moment(),
    createdAt: moment().notNull(),
  },
  (table) => [index('invitations_organisation').on(table.organisationId)],
).enableRLS()
