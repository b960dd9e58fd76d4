import { z } from 'zod'

/** Who may call an endpoint. `person` is anybody signed in; the others name the least role that may. */
export type Who = 'anyone' | 'person' | 'mentor' | 'admin' | 'operator'

/** One promise over HTTP, as data: the server serves it, clients call it typed, OpenAPI prints it, the isolation test walks it. */
export type Endpoint = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below /api/v1; `:name` marks a parameter, which `params` must describe. */
  path: string
  summary: string
  who?: Who
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  /** The body is text of one of these media types, not JSON; `body` is then a string schema. `limitKb` stands in for BODY_LIMIT_KB. */
  text?: { types: readonly [string, ...string[]]; limitKb: number }
  /** What comes back. Absent: 204. Only fields spelled here leave the server. */
  reply?: z.ZodType
  status?: 200 | 201 | 202
  /** A server-sent event stream instead of one reply: event name → its data. */
  stream?: Record<string, z.ZodType>
  /** A file of JSON lines instead of one reply, written as it is read: what each line is, and the name to save it under. */
  lines?: { of: z.ZodType; fileName: string }
  /** A text file to keep instead of one reply, of one of these media types. */
  file?: { types: readonly [string, ...string[]] }
  /** What a 422 of this endpoint carries beside the named fields. */
  refusal?: z.ZodObject
  /** Why nobody looks at its texts for danger (a file of old lines, say). Absent: they are looked at. */
  unscreened?: string
  /** An example body for the documentation page, validated against `body` by a test; of a GET, an example query. */
  example?: unknown
}
export type Api = Record<string, Endpoint>
export type Apis = Record<string, Api>

type Output<T> = T extends z.ZodType ? z.output<T> : unknown
type Input<T> = T extends z.ZodType ? z.input<T> : unknown

/** What a route function receives: parsed, with defaults filled in. */
export type Request<E extends Endpoint> = {
  params: Output<E['params']>
  query: Output<E['query']>
  body: Output<E['body']>
}
/** What a caller passes: parameters, query and body in one flat object; a text body as `text`. */
export type Call<E extends Endpoint> = Input<E['params']> &
  Input<E['query']> &
  (E['text'] extends object ? { text: string } : Input<E['body']>)

/** One event of a stream endpoint, told apart by `event`. */
export type StreamEvent<E extends Endpoint> =
  E['stream'] extends Record<string, z.ZodType>
    ? { [K in keyof E['stream'] & string]: { event: K; data: z.output<E['stream'][K]> } }[keyof E['stream'] & string]
    : never

/** What an endpoint with `file` answers. */
export type TextFile = { name: string; type: string; text: string }

export type Reply<E extends Endpoint> =
  E['stream'] extends Record<string, z.ZodType>
    ? AsyncIterable<StreamEvent<E>>
    : E['lines'] extends { of: z.ZodType }
      ? AsyncIterable<z.output<E['lines']['of']>>
      : E['file'] extends object
        ? TextFile
        : E['reply'] extends z.ZodType
          ? z.output<E['reply']>
          : undefined

/** `?limit&cursor` of every list; `cursor` is opaque and comes from the last reply's `nextCursor`. */
export const Paging = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().min(1).max(400).optional(),
})
/** The reply of a list: newest or nearest first, `nextCursor` null on the last page. */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() })

export const ById = z.strictObject({ id: z.uuid() })
/** ISO 8601 knows a year 0, PostgreSQL does not. */
export const withYear = <S extends z.ZodType<string>>(date: S): S =>
  date.refine((text) => !text.startsWith('0000'), 'is in the year 0; the first is 1')
/** A calendar day, YYYY-MM-DD, in the person's own zone. */
export const CivilDate = withYear(z.iso.date())
export type CivilDate = z.output<typeof CivilDate>
/** A moment, ISO 8601 in UTC. */
export const Instant = withYear(z.iso.datetime())

/** RFC 9457. `fields` names every invalid field of a 422. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional(),
  code: z.string(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  requestId: z.string().optional(),
})
export type Problem = z.output<typeof Problem>
