import { boolean, customType, index, integer, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core'
import { memories } from '#memory/memory.tables.ts'
import { moment, owned, ownRows } from '#platform/db/columns.ts'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** What a memory with its neighbours means to one embedder. It goes with its memory. */
export const memoryVectors = pgTable(
  'memory_vectors',
  {
    ...owned(),
    memoryId: uuid()
      .notNull()
      .references(() => memories.id, { onDelete: 'cascade' }),
    /** `provider:model`. Vectors of two sources do not compare. */
    source: text().notNull(),
    dimension: integer().notNull(),
    /** Tells which words it was made of: see `windows.ts`. Empty once they have changed. */
    about: text().notNull(),
    /** As `pack.ts` packs it; empty once the words have changed. */
    vector: bytea().notNull(),
    /** The member's `memoryEmbedders.version` at the time of writing: a cache reads on from the last that it knows. */
    version: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.memoryId, table.source] }),
    index('memory_vectors_version').on(table.memberId, table.source, table.version, table.memoryId),
    ownRows('memory_vectors'),
  ],
)

/** One row a member: whose vectors serve the search, and what is still to embed. */
export const memoryEmbedders = pgTable(
  'memory_embedders',
  {
    ...owned(),
    /** Who made the vectors that serve; null until every memory has one. */
    source: text(),
    dimension: integer(),
    /** 0 to 1: how well they find what is known to be there, and with how many memories that was tried. */
    trust: real().notNull(),
    triedWith: integer().notNull(),
    version: integer().notNull(),
    /** Something is still to embed. */
    isWaiting: boolean().notNull(),
    /** A job is at it, or died before this. */
    busyUntil: moment(),
    triedAt: moment(),
  },
  (table) => [primaryKey({ columns: [table.memberId] }), ownRows('memory_embedders')],
)
