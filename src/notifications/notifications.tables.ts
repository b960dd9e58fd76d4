import { sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { members } from '#identity/identity.tables.ts'
import { id, moment, owned, ownRows } from '#platform/db/columns.ts'

/** The inbox. A deleted notice stays as an empty, read row, so that it is not sent again. */
export const notices = pgTable(
  'notices',
  {
    id: id(),
    ...owned(),
    kind: text({
      enum: ['daily-reminder', 'habit-reminder', 'weekly-review', 'plan-suggestion', 'insight', 'reach-out', 'welcome'],
    }).notNull(),
    /** What it is about, once for ever: a civil day, a habit's day, a week's Monday, an event. */
    about: text().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    href: text(),
    readAt: moment(),
    deletedAt: moment(),
    createdAt: moment().notNull(),
  },
  (table) => [
    unique('notices_once').on(table.memberId, table.kind, table.about),
    index('notices_inbox').on(table.memberId, table.id),
    index('notices_unread').on(table.memberId).where(sql`${table.readAt} is null`),
    ownRows('notices'),
  ],
)

/** When something that runs by a member's own clock is next due; kept true by the sweep alone. */
export const appointments = pgTable(
  'appointments',
  {
    organisationId: uuid().notNull(),
    memberId: uuid()
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    kind: text({
      enum: ['daily-reminder', 'habit-reminder', 'weekly-review', 'plan-suggestions', 'insights'],
    }).notNull(),
    /** The member, or the habit that has a time of its own. */
    subjectId: uuid().notNull(),
    /** What `nextAt` was computed from; a time of null is a member who wants none. Without `nextAt` beside a time, the zone is unknown. */
    timeZone: text().notNull(),
    localTime: text(),
    nextAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.kind, table.subjectId] }),
    index('appointments_next').on(table.nextAt),
    ownRows('appointments'),
  ],
)
