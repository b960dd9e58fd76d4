import { z } from 'zod'
import type { Api } from '#platform/contract/api.ts'
import { ById, Instant, Paging, page, withYear } from '#platform/contract/api.ts'
import { factsApi } from './facts/facts.api.ts'

/** ISO 8601 with any offset; without one it is of UTC, and a civil date is its first moment there. See `momentOf`. */
const When = withYear(z.union([z.iso.datetime({ offset: true, local: true }), z.iso.date()]))

const text = z.string().trim().min(1).max(20_000)
const label = z.string().trim().min(1).max(200)

export const Memory = z.object({
  id: z.uuid(),
  /** Of an imported memory: its id in the file. */
  externalId: z.string().nullable(),
  kind: z.string(),
  /** Where it came from: a source of `GET /memory/settings`, `import` or `own`. */
  source: z.string(),
  text: z.string(),
  occurredAt: Instant,
  author: z.string().nullable(),
  thread: z.string().nullable(),
  /** The page in the web app that shows where it was written; null when there is none. */
  href: z.string().nullable(),
  pinned: z.boolean(),
})
export type Memory = z.output<typeof Memory>

export const FoundMemory = Memory.extend({
  /** 0 to 1, comparable within one answer. */
  score: z.number(),
  why: z.array(z.string()),
})

/** What was said before the person corrected it, and until when it stood so. */
const Version = z.object({ text: z.string(), until: Instant })
export const MemoryInDetail = Memory.extend({
  history: z.array(Version),
  before: z.array(Memory),
  after: z.array(Memory),
})

const optional = <T extends z.ZodType>(type: T) => type.nullable().optional()
/** One line of an import, and of the export: what is exported can be imported. */
export const MemoryLine = z.strictObject({
  externalId: label,
  text,
  occurredAt: When,
  author: optional(label),
  thread: optional(label),
  seq: optional(z.int32()),
  kind: optional(z.string().trim().min(1).max(40)),
  pinned: z.boolean().optional(),
  /** What it said before it was corrected, oldest first. */
  history: z
    .array(z.strictObject({ text, until: When }))
    .max(100)
    .optional(),
})
export type MemoryLine = z.output<typeof MemoryLine>
const ExportedLine = z.object({
  externalId: z.string(),
  text: z.string(),
  occurredAt: Instant,
  author: z.string().nullable(),
  thread: z.string().nullable(),
  seq: z.int().nullable(),
  kind: z.string(),
  pinned: z.boolean(),
  history: z.array(Version),
})

const counts = { imported: z.int(), changed: z.int(), unchanged: z.int(), forgotten: z.int() }
export const Import = z.object({
  id: z.uuid(),
  status: z.enum(['running', 'done', 'failed']),
  lines: z.int(),
  /** Lines taken in so far. */
  done: z.int(),
  ...counts,
  startedAt: Instant,
  finishedAt: Instant.nullable(),
})
export type Import = z.output<typeof Import>

export const MemorySettings = z.object({
  /** Off: nothing is remembered, and nothing of memory reaches the coach; what is kept stays readable here. */
  isOn: z.boolean(),
  sources: z.array(z.object({ name: z.string(), isOn: z.boolean(), memories: z.int() })),
  /** Search by meaning: who makes vectors now, whose serve, and how many memories of `memories` have theirs. */
  meaning: z.object({
    embedder: z.string().nullable(),
    servedBy: z.string().nullable(),
    embedded: z.int(),
    memories: z.int(),
  }),
})

export type MemorySettings = z.output<typeof MemorySettings>

/** No name for JSON lines was ever registered: these are the ones in use. */
const jsonLines = [
  'application/x-ndjson',
  'application/jsonl',
  'text/plain',
  'application/ndjson',
  'application/x-jsonl',
  'application/x-jsonlines',
  'application/jsonlines',
  'application/json-lines',
  'text/x-ndjson',
  'text/jsonl',
  'application/octet-stream',
] as const

const range = { from: When.optional(), to: When.optional(), kind: label.optional(), thread: label.optional() }

export const memoryApi = {
  search: {
    method: 'GET',
    path: '/memory/search',
    summary: 'Search the memory, best first; `from` is included, `to` is not',
    query: z.strictObject({
      q: z.string().trim().min(1).max(1000),
      limit: z.coerce.number().int().min(1).max(50).default(10),
      ...range,
    }),
    reply: z.object({ items: z.array(FoundMemory) }),
    example: { q: 'When is my exam?' },
  },
  list: {
    method: 'GET',
    path: '/memory',
    summary: 'Everything remembered, newest first',
    query: Paging.extend(range),
    reply: page(Memory),
  },
  remember: {
    method: 'POST',
    path: '/memory',
    summary: 'Remember something: a note of one’s own',
    body: z.strictObject({ text, occurredAt: When.optional() }),
    reply: Memory,
    status: 201,
    example: { text: 'My JEE exam is on 12 April', occurredAt: '2026-11-20T10:00:00Z' },
  },
  forgetAll: {
    method: 'DELETE',
    path: '/memory',
    summary: 'Forget everything: memories, facts, imports and what answers took of them',
  },
  export: {
    method: 'GET',
    path: '/memory/export',
    summary: 'Everything remembered as JSON lines, which an import takes in again',
    lines: { of: ExportedLine, fileName: 'memory.jsonl' },
  },
  import: {
    method: 'POST',
    path: '/memory/import',
    summary:
      'Take in memories, one JSON object a line, at most 50,000; idempotent by externalId. All lines are good or none is taken; when it answers, everything can be found',
    query: z.strictObject({
      /** An id of the caller’s own making, under which the progress can be asked for meanwhile. */
      importId: z.uuid().optional(),
    }),
    text: { types: jsonLines, limitKb: 64 * 1024 },
    unscreened: 'a file of what was written before, often years ago',
    body: z.string(),
    reply: z.object({ importId: z.uuid(), ...counts }),
    example: '{"externalId":"diary-1","text":"Moved to Pune for college","occurredAt":"2026-07-01T09:00:00Z"}\n',
  },
  readImport: {
    method: 'GET',
    path: '/memory/imports/:id',
    summary: 'How far an import has come',
    params: ById,
    reply: Import,
  },
  settings: {
    method: 'GET',
    path: '/memory/settings',
    summary: 'Whether memory is on, as a whole and for each source',
    reply: MemorySettings,
  },
  changeSettings: {
    method: 'PATCH',
    path: '/memory/settings',
    summary: 'Switch memory on or off; switched on again, a source is taken in again',
    body: z.strictObject({ isOn: z.boolean().optional(), sources: z.record(z.string(), z.boolean()).optional() }),
    reply: MemorySettings,
    example: { sources: { conversation: false } },
  },
  ...factsApi,
  read: {
    method: 'GET',
    path: '/memory/:id',
    summary: 'One memory, with what it said before and what was said around it',
    params: ById,
    reply: MemoryInDetail,
  },
  similar: {
    method: 'GET',
    path: '/memory/:id/similar',
    summary: 'What else says nearly the same as a memory, most alike first',
    params: ById,
    reply: z.object({ items: z.array(Memory) }),
  },
  change: {
    method: 'PATCH',
    path: '/memory/:id',
    summary: 'Correct what a memory says, or pin it; what it said before stays in its history',
    params: ById,
    body: z.strictObject({ text: text.optional(), pinned: z.boolean().optional() }),
    reply: MemoryInDetail,
    example: { text: 'My JEE exam is on 14 April' },
  },
  forget: {
    method: 'DELETE',
    path: '/memory/:id',
    summary: 'Forget one memory and what was known only from it; its source does not bring it back',
    params: ById,
  },
} satisfies Api
