import { prepareThen, type Routes } from '#platform/contract/routes.ts'
import type { TextSource } from '#platform/texts.ts'
import type { memoryApi } from './memory.api.ts'
import * as memory from './memory.ts'

/** Which switches there are is said by the domains that offer texts. */
export const memoryRoutes = (texts: TextSource[]) =>
  ({
    search: (ctx, { query }) => memory.find(ctx, query),
    list: (ctx, { query }) => memory.listMemories(ctx, query),
    remember: prepareThen<typeof memoryApi.remember, Awaited<ReturnType<typeof memory.consider>>>(
      (ctx, { body }) => memory.consider(ctx, body),
      (ctx, { body }, read) => memory.remember(ctx, body, read),
    ),
    forgetAll: (ctx) => memory.forgetAll(ctx),
    export: (ctx) => memory.exportMemories(ctx),
    import: (ctx, { body, query }) => memory.importLines(ctx, body, query.importId),
    readImport: (ctx, { params }) => memory.readImport(ctx, params.id),
    settings: (ctx) => memory.readSettings(ctx, texts),
    changeSettings: (ctx, { body }) => memory.changeSettings(ctx, texts, body),
    facts: (ctx, { query }) => memory.listFacts(ctx, query),
    changeFact: (ctx, { params, body }) => memory.changeFact(ctx, params.id, body),
    forgetFact: (ctx, { params }) => memory.forgetFact(ctx, params.id),
    read: (ctx, { params }) => memory.readMemory(ctx, params.id),
    similar: (ctx, { params }) => memory.similarTo(ctx, params.id),
    change: (ctx, { params, body }) => memory.changeMemory(ctx, params.id, body),
    forget: (ctx, { params }) => memory.forget(ctx, params.id),
  }) satisfies Routes<typeof memoryApi>
