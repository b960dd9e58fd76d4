import type { Api, Apis, Call, Endpoint, Problem, Reply, TextFile } from './api.ts'

/** What a client must know of an endpoint: no schema, so that no validator is shipped to the browser. */
export type Route = {
  method: string
  path: string
  params: string[]
  query: string[]
  hasBody: boolean
  isStream: boolean
  /** The media type of a text body. */
  textType?: string
  /** The reply is a file of JSON lines. */
  isLines?: boolean
  /** The reply is a text file. */
  isFile?: boolean
}
export type RouteTable<A extends Apis = Apis> = { [D in keyof A]: { [E in keyof A[D]]: Route } }

export type CallOptions = { signal?: AbortSignal; idempotencyKey?: string }
type Verb<E extends Endpoint> =
  Record<string, never> extends Call<E>
    ? (call?: Call<E>, options?: CallOptions) => Promise<Reply<E>>
    : (call: Call<E>, options?: CallOptions) => Promise<Reply<E>>
type DomainClient<A extends Api> = { [E in keyof A]: Verb<A[E]> }
export type Client<A extends Apis> = { [D in keyof A]: DomainClient<A[D]> }

/** Sends a request below /api/v1 and returns the response; the browser passes fetch, tests pass one with a cookie. */
export type Transport = (path: string, init: RequestInit) => Promise<Response>

/** Hears the kind of care that a reply offers, before anybody reads it. */
export type OnCare = (kind: string) => void

/** A problem reply (RFC 9457), thrown by every verb of the client. */
export class ApiProblem extends Error {
  readonly status: number
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ApiProblem'
    this.status = problem.status
    this.problem = problem
  }
}

/** A typed client: `api.habits.complete({ id, date, value: 1 })`. Throws ApiProblem for every reply that is not 2xx. */
export function client<A extends Apis>(
  routes: RouteTable<A>,
  transport: Transport,
  { onCare }: { onCare?: OnCare } = {},
): Client<A> {
  const domains = Object.entries(routes as RouteTable).map(([domain, endpoints]) => [
    domain,
    Object.fromEntries(Object.entries(endpoints).map(([name, route]) => [name, verb(route, transport, onCare)])),
  ])
  return Object.fromEntries(domains) as Client<A> // the table has the same keys as A by its type
}

function verb(route: Route, transport: Transport, onCare: OnCare | undefined) {
  return async (call: Record<string, unknown> = {}, options: CallOptions = {}) => {
    const left = { ...call }
    const take = (key: string) => {
      const value = left[key]
      delete left[key]
      return value
    }
    const path = route.params.reduce(
      (sofar, key) => sofar.replace(`:${key}`, encodeURIComponent(String(take(key)))),
      route.path,
    )
    const query = new URLSearchParams(
      route.query.flatMap((key) => {
        const value = take(key)
        return value === undefined || value === null ? [] : [[key, String(value)]]
      }),
    )
    const headers: Record<string, string> = { accept: route.isStream ? 'text/event-stream' : 'application/json' }
    if (route.hasBody) headers['content-type'] = route.textType ?? 'application/json'
    if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey
    const init: RequestInit = { method: route.method, headers }
    if (route.hasBody) init.body = route.textType ? String(left.text) : JSON.stringify(left)
    if (options.signal) init.signal = options.signal
    const response = await transport(query.size ? `${path}?${query}` : path, init)
    const care = response.headers.get('drishti-care')
    if (care) onCare?.(care) // also where the rest was refused
    if (!response.ok) throw new ApiProblem(await readProblem(response))
    if (route.isStream) return readEvents(response)
    if (route.isLines) return readLines(response)
    if (route.isFile) return readFile(response)
    return response.status === 204 ? undefined : response.json()
  }
}

async function readProblem(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('problem+json')
  if (isProblem) return response.json()
  return {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    detail: `The server answered ${response.status}.`,
    code: 'http',
  }
}

/** Server-sent events as `{ event, data }`, data parsed from JSON. */
async function* readEvents(response: Response): AsyncGenerator<{ event: string; data: unknown }> {
  const { EventSourceParserStream } = await import('eventsource-parser/stream')
  if (!response.body) return
  const stream = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())
  const reader = stream.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (next.value.event) yield { event: next.value.event, data: JSON.parse(next.value.data) }
    }
  } finally {
    await reader.cancel()
  }
}

/** A file with the name that the server gave it. */
async function readFile(response: Response): Promise<TextFile> {
  const [, name = 'file'] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? []
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';')
  return { name, type, text: await response.text() }
}

/** The lines of a file as they arrive, each parsed from JSON. */
async function* readLines(response: Response): AsyncGenerator<unknown> {
  if (!response.body) return
  let rest = ''
  for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + part).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line) yield JSON.parse(line)
  }
  if (rest) yield JSON.parse(rest)
}
