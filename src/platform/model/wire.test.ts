import { lookup } from 'node:dns'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bounded, fetchBy, publicFetch } from './wire.ts'

/** The way of `publicFetch`, but to this machine and without TLS. */
const local = { protocol: 'http:', request: request as never, lookup } // http's request takes what https's takes
const seen: { method: string | undefined; body: string; key: string | undefined }[] = []
let hungUp = 0
let base = ''
const server = createServer(async (incoming, reply) => {
  let body = ''
  for await (const chunk of incoming) body += chunk
  seen.push({ method: incoming.method, body, key: incoming.headers.authorization })
  reply.on('close', () => {
    if (!reply.writableEnded) hungUp++
  })
  if (incoming.url === '/moved') reply.writeHead(302, { location: `${base}/else` }).end('moved')
  else if (incoming.url === '/odd') reply.writeHead(999).end('?')
  else if (incoming.url === '/none') reply.writeHead(204).end()
  else if (incoming.url === '/slow') reply.writeHead(200).write('first')
  else if (incoming.url === '/flood') {
    reply.writeHead(200)
    while (!reply.destroyed) if (!reply.write('x'.repeat(1e6))) await new Promise((resolve) => setTimeout(resolve, 5))
  } else reply.writeHead(429, { 'retry-after': '7' }).end('{"error":1}')
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  base = `http://localhost:${(server.address() as AddressInfo).port}` // listening on TCP
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it('sends and receives as fetch does', async () => {
  const reply = await fetchBy(local, `${base}/x`, { method: 'POST', body: '{"a":1}', headers: { authorization: 'k' } })
  expect([reply.status, reply.headers.get('retry-after'), await reply.text()]).toEqual([429, '7', '{"error":1}'])
  expect(seen.at(-1)).toEqual({ method: 'POST', body: '{"a":1}', key: 'k' })
})

it('follows nobody elsewhere', async () => {
  expect((await fetchBy(local, `${base}/moved`)).status).toBe(302)
  expect(seen).toHaveLength(2)
})

it('survives a status that is none', async () => {
  await expect(fetchBy(local, `${base}/odd`)).rejects.toThrow(RangeError)
  expect((await fetchBy(local, `${base}/none`)).status).toBe(204)
})

it('hangs up when it is told to', async () => {
  const leave = new AbortController()
  const reply = await fetchBy(local, `${base}/slow`, { signal: leave.signal })
  const reader = reply.body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('first')
  leave.abort()
  await expect(reader?.read()).rejects.toThrow()
  await expect.poll(() => hungUp).toBe(1)
})

it('ends a body that has no end', async () => {
  const reply = await bounded(fetch)(`${base}/flood`)
  await expect(reply.text()).rejects.toThrow('said too much')
  await expect.poll(() => hungUp).toBe(2)
})

it('ends a streamed line that has no end, and lets many short ones pass', async () => {
  const said = (pieces: number, piece: string, contentType: string) => async () =>
    new Response(new Blob(Array.from({ length: pieces }, () => piece)).stream(), {
      headers: { 'content-type': contentType },
    })
  const [long, short] = ['x'.repeat(1000), `${'x'.repeat(999)}\n`]
  await expect((await bounded(said(2000, long, 'text/event-stream'))(base)).text()).rejects.toThrow('said too much')
  await expect((await bounded(said(2000, long, 'application/x-ndjson'))(base)).text()).rejects.toThrow('said too much')
  expect(await (await bounded(said(2000, short, 'text/event-stream'))(base)).text()).toHaveLength(2_000_000)
  expect(await (await bounded(said(2000, long, 'application/json'))(base)).text()).toHaveLength(2_000_000)
})

it('goes nowhere private, by name or by number', async () => {
  const { port } = server.address() as AddressInfo // as above
  const before = seen.length
  for (const host of ['localhost', '127.0.0.1', '[::1]', '169.254.169.254'])
    await expect(publicFetch(`https://${host}:${port}/`), host).rejects.toThrow('private network')
  await expect(publicFetch('http://example.com/')).rejects.toThrow('private network')
  expect(seen).toHaveLength(before)
})
