import { lookup } from 'node:dns'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { Readable } from 'node:stream'
import { PrivateAddress, ProviderFailed } from './failure.ts'

/** More than any answer or batch of vectors weighs; a server that sends more has lost its way. */
const mostBytes = 16 * 2 ** 20
/** Nor does a line of a streamed answer ever hold so much; to look for its end again and again costs the whole process. */
const mostLineBytes = 2 ** 20
const newline = 10

const private4 = new BlockList()
for (const [address, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  private4.addSubnet(address, bits, 'ipv4')
/** Of IPv6 only global unicast is public, without the ranges that carry an IPv4 address inside (Teredo, 6to4) and examples. */
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')
const carrying6 = new BlockList()
for (const [address, bits] of [
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  carrying6.addSubnet(address, bits, 'ipv6')

/** Whether an address is of this machine, its network or no network: IANA's special-purpose registries. */
export function isPrivate(address: string): boolean {
  if (isIP(address) === 4) return private4.check(address, 'ipv4')
  return !global6.check(address, 'ipv6') || carrying6.check(address, 'ipv6')
}

/** Resolves a name and refuses it when any of its addresses is private: the connection is made to what was checked. */
const publicLookup: LookupFunction = (hostname, options, callback) =>
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, '', 0)
    const [first] = found
    if (!first || found.some(({ address }) => isPrivate(address)))
      return callback(new PrivateAddress('leads into a private network'), '', 0)
    if (options.all) callback(null, found)
    else callback(null, first.address, first.family)
  })

/** Throws PrivateAddress unless the address is https and, by its name right now, on the public internet. */
export async function assertPublic(url: URL): Promise<void> {
  if (url.protocol !== 'https:') throw new PrivateAddress('is not https')
  const host = hostOf(url)
  if (isIP(host)) {
    if (isPrivate(host)) throw new PrivateAddress('leads into a private network')
    return
  }
  await new Promise<void>((resolve, reject) =>
    publicLookup(host, { all: true }, (error) => (error ? reject(error) : resolve())),
  )
}

const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, '')

type Way = { protocol: string; request: typeof request; lookup: LookupFunction }
const publicWay: Way = { protocol: 'https:', request, lookup: publicLookup }

/** `fetch` for addresses that an organisation gave: https to public addresses only, and no redirect is followed. */
export const publicFetch: typeof fetch = (input, init) => fetchBy(publicWay, input, init)

export const fetchBy = (way: Way, input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> =>
  new Promise((resolve, reject) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const host = hostOf(url)
    if (url.protocol !== way.protocol || (isIP(host) && isPrivate(host)))
      return reject(new PrivateAddress('leads into a private network')) // a name is judged by `lookup`, a number never gets there
    const call = way.request(
      url,
      {
        method: init?.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init?.headers)),
        ...(init?.signal && { signal: init.signal }),
        lookup: way.lookup,
      },
      (reply) => {
        try {
          resolve(responseOf(reply))
        } catch (error) {
          reply.destroy() // a status or header that is none: whoever answers so must not end this process
          reject(error)
        }
      },
    )
    call.on('error', reject)
    call.end(typeof init?.body === 'string' ? init.body : undefined) // the SDK sends JSON texts
  })

function responseOf(reply: IncomingMessage): Response {
  const headers = Object.entries(reply.headers).map(([name, value]): [string, string] => [name, String(value)])
  const status = reply.statusCode ?? 502
  const body = Readable.toWeb(reply) as ReadableStream<Uint8Array> // node's own type of the same stream
  return new Response([204, 205, 304].includes(status) ? null : body, { status, headers })
}

/** The same fetch with an end: a body that grows beyond every answer is cut off, and so is a streamed line. */
export const bounded =
  (inner: typeof fetch): typeof fetch =>
  async (input, init) => {
    const reply = await inner(input, init)
    if (!reply.body) return reply
    const isStream = /event-stream|ndjson/.test(reply.headers.get('content-type') ?? '')
    let bytes = 0
    let lineBytes = 0
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength
        const end = isStream ? chunk.lastIndexOf(newline) : chunk.byteLength - 1
        lineBytes = end < 0 ? lineBytes + chunk.byteLength : chunk.byteLength - 1 - end
        if (bytes > mostBytes || lineBytes > mostLineBytes) controller.error(new ProviderFailed('said too much'))
        else controller.enqueue(chunk)
      },
    })
    return new Response(reply.body.pipeThrough(counter), { status: reply.status, headers: reply.headers })
  }
