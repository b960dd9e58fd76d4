import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { organisations } from '#identity/identity.tables.ts'
import { moment } from '#platform/db/columns.ts'
import type { ProviderName } from '#platform/model/settings.ts'

/**
 * The provider that an organisation brings, one at most. Row-level security without a policy: a member's transaction
 * sees none of it.
 */
export const ownModels = pgTable('organisation_models', {
  organisationId: uuid()
    .primaryKey()
    .references(() => organisations.id, { onDelete: 'cascade' }),
  provider: text().$type<ProviderName>().notNull(),
  /** Null for the provider's own address. */
  baseUrl: text(),
  model: text().notNull(),
  embedModel: text(),
  /** The key, sealed by the vault for this organisation, with the id of the key that sealed it; null for servers without one. */
  sealedKey: text(),
  sealedWith: text(),
  /** The last four characters, to recognise it by. */
  keyEnd: text(),
  updatedAt: moment().notNull(),
}).enableRLS()
export type OwnModelRow = typeof ownModels.$inferSelect
