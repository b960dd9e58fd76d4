import type { FastifyReply, FastifyRequest } from 'fastify'
import { describe, expect, it } from 'vitest'
import type { Ctx } from '#platform/ctx.ts'
import type { Endpoint } from './api.ts'
import { type Heard, letHear } from './heard.ts'

const post: Endpoint = { method: 'POST', path: '/notes', summary: 'Keep a note' }

/** What was heard of a body, what the reply carries, and how many failures were logged. */
async function hearing(body: unknown, endpoint: Endpoint = post, failure?: Error) {
  const heard: string[] = []
  const headers: Record<string, string> = {}
  let failures = 0
  const ctx = { log: { error: () => void failures++ } } as unknown as Ctx // only its log is used
  const reply = {
    headers: (more: Record<string, string>) => void Object.assign(headers, more),
  } as unknown as FastifyReply
  const listen: Heard = {
    headersFor: (texts) => ({ 'x-heard': String(texts.length) }),
    keep: async (_ctx, _name, texts) => {
      if (failure) throw failure
      heard.push(...texts)
    },
  }
  await letHear(listen, ctx, { name: 'notes.create', endpoint, request: { body } as FastifyRequest, reply })
  return { heard, headers, failures }
}

describe('what is written', () => {
  it('is heard at any depth, when it has a word', async () => {
    const body = {
      title: 'A walk',
      kind: 'daily',
      days: ['sunday', 'every second monday'],
      inner: { note: 'बहुत थक गया', n: 3, day: '2026-11-30' },
      id: '7',
    }
    expect(await hearing(body)).toEqual({
      heard: ['A walk', 'daily', 'sunday', 'every second monday', 'बहुत थक गया'],
      headers: { 'x-heard': '5' },
      failures: 0,
    })
    expect((await hearing('a text body')).heard).toEqual(['a text body'])
  })

  it('is left alone where it is only read, where the contract says why, and where nobody signed in', async () => {
    const body = { note: 'two words' }
    for (const endpoint of [
      { ...post, method: 'GET' as const },
      { ...post, unscreened: 'old lines' },
      { ...post, who: 'anyone' as const },
    ])
      expect((await hearing(body, endpoint)).heard).toEqual([])
    expect((await hearing({ n: 3, at: '10:30' })).headers).toEqual({})
  })

  it('is answered when nothing can be kept: that is logged', async () => {
    expect(await hearing({ note: 'two words' }, post, new Error('the database is gone'))).toEqual({
      heard: [],
      headers: { 'x-heard': '1' },
      failures: 1,
    })
  })
})
