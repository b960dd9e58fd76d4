import { sql } from 'drizzle-orm'
import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, moment, owned, ownRows } from '#platform/db/columns.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** The smallest natural unit that somebody said or wrote: a turn, a paragraph, a note. */
export const memories = pgTable(
  'memories',
  {
    id: id(),
    ...owned(),
    kind: text().notNull(),
    /** Where it came from: the kind of source, its id there, and which part of its text. */
    sourceKind: text().notNull(),
    sourceId: text().notNull(),
    part: integer().notNull(),
    externalId: text(),
    text: text().notNull(),
    author: text(),
    thread: text(),
    seq: integer(),
    occurredAt: moment().notNull(),
    /** When the source said so: an older saying never overwrites a newer one. */
    saidAt: moment().notNull(),
    href: text(),
    pinned: boolean().notNull().default(false),
    /** The memory that corrects this one; the corrected stays readable in history. */
    supersededBy: uuid(),
    /** Its own index terms in order, separated by blanks; a question mark last where it is a question. */
    terms: text().notNull(),
    /** The terms of its neighbours in the thread: two before and two after, nearest in the middle, separated by `|`. */
    around: text().notNull(),
    /** The part of its thread that counts as one conversation: see `retrieval/entry.ts`. */
    block: text().notNull(),
    /** Its own terms and who said it, each with the member's tag before it. */
    search: tsvector().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex('memories_source').on(table.memberId, table.sourceKind, table.sourceId, table.part),
    index('memories_thread').on(
      table.memberId,
      table.thread,
      table.occurredAt,
      sql`coalesce(${table.seq}, 0)`,
      table.id,
    ),
    index('memories_time').on(table.memberId, table.occurredAt, table.id),
    // A pending list would be read by every search of everybody: entries go into the index at once.
    index('memories_search').using('gin', table.search).with({ fastupdate: false }),
    ownRows('memories'),
  ],
)

/** In how many of a member's memories a term occurs: what makes a word rare for this person. */
export const memoryTerms = pgTable(
  'memory_terms',
  { ...owned(), term: text().notNull(), memories: integer().notNull() },
  (table) => [primaryKey({ columns: [table.memberId, table.term] }), ownRows('memory_terms')],
)

/** One conversation's worth of a thread: how often which term was said in it. */
export const memoryBlocks = pgTable(
  'memory_blocks',
  {
    ...owned(),
    block: text().notNull(),
    memories: integer().notNull(),
    length: integer().notNull(),
    counts: jsonb().$type<Record<string, number>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.block] }), ownRows('memory_blocks')],
)

/** One row a member: how many memories and terms there are; writers of the index hold it one after the other. */
export const memoryStores = pgTable(
  'memory_stores',
  { ...owned(), memories: integer().notNull(), length: integer().notNull() },
  (table) => [primaryKey({ columns: [table.memberId] }), ownRows('memory_stores')],
)
