import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may use whom: a domain uses platform, itself, and the domains listed here. Upward news travels as events. */
const uses: Record<string, string[]> = {
  platform: [],
  identity: [],
  habits: ['identity'],
  goals: ['identity', 'habits'],
  memory: ['identity'],
  insights: ['identity', 'habits', 'goals'],
  safety: ['identity'],
  notifications: ['identity', 'habits', 'goals', 'safety', 'insights'],
  coach: ['identity', 'habits', 'goals', 'memory', 'insights', 'safety'],
  today: ['identity', 'habits', 'goals', 'coach', 'notifications'],
  models: ['identity'],
  operations: ['identity'],
  demo: ['identity', 'habits', 'goals', 'memory', 'notifications', 'coach'],
}
/** What a domain shows to others. Platform and web are open within their own kind. */
const doors = ['x.ts', 'x.api.ts', 'x.events.ts', 'x.tables.ts']

type Import = { file: string; from: string; to: string }
const isWeb = (path: string) => path.startsWith('web/') || /^[a-z]+\/web\//.test(path)
const domainOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : 'root')

const files = globSync('src/**/*.{ts,tsx}').filter((file) => !file.includes('generated') && !file.endsWith('.gen.ts'))
const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'((?:#|\.)[^']+)'/g)].map(([, target = '']) => ({
    file,
    from: file.slice('src/'.length),
    to: target.startsWith('#') ? target.slice(1) : normalize(join(dirname(file), target)).slice('src/'.length),
  })),
)
const show = ({ from, to }: Import) => `${from} → ${to}`

describe('architecture', () => {
  it('is read at all', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  it('never climbs: ./ is mine, # is someone else’s', () => {
    const climbs = files.filter((file) => /from '\.\.\//.test(readFileSync(file, 'utf8')))
    expect(climbs).toEqual([])
  })

  it('lets a domain use only those it lists', () => {
    const strangers = imports.filter(({ from, to }) => {
      const [mine, theirs] = [domainOf(from), domainOf(to)]
      if (mine === theirs || mine === 'root' || theirs === 'platform' || mine === 'web' || to.startsWith('test/'))
        return false
      if (isWeb(from) || (from.endsWith('.test.ts') && theirs === 'root')) return false
      return theirs === 'root' || !(uses[mine] ?? []).includes(theirs)
    })
    expect(strangers.map(show)).toEqual([])
  })

  it('has every domain in the table', () => {
    const domains = new Set(
      files.map((file) => domainOf(file.slice('src/'.length))).filter((name) => name !== 'web' && name !== 'root'),
    )
    expect([...domains].filter((name) => !(name in uses))).toEqual([])
  })

  it('enters another domain by its doors', () => {
    const through = imports.filter(({ from, to }) => {
      const [mine, theirs] = [domainOf(from), domainOf(to)]
      if (
        mine === theirs ||
        theirs === 'platform' ||
        theirs === 'root' ||
        theirs === 'web' ||
        theirs === 'test' ||
        isWeb(to) ||
        mine === 'root'
      )
        return false
      return !doors.some((door) => to === `${theirs}/${door.replace('x', theirs)}`)
    })
    expect(through.map(show)).toEqual([])
  })

  it('keeps platform free of domains', () => {
    expect(
      imports
        .filter(
          ({ from, to }) => domainOf(from) === 'platform' && domainOf(to) !== 'platform' && !from.endsWith('.test.ts'),
        )
        .map(show),
    ).toEqual([])
  })

  it('keeps web and server apart: a page reads contracts as types and nothing else', () => {
    const valueImport = /import (?!type)[^;]*? from '([^']+)'/g
    const reaching = files
      .filter((file) => isWeb(file.slice('src/'.length)) && !/src\/web\/(build|measure)|\.test\.ts$/.test(file))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(valueImport)].map(([, target = '']) => ({ file, target })),
      )
      .filter(
        ({ target }) =>
          target.startsWith('#') &&
          !target.startsWith('#web/') &&
          !/^#[a-z]+\/web\//.test(target) &&
          !['#platform/contract/client.ts', '#platform/civil.ts'].includes(target),
      )
    expect(reaching).toEqual([])
    expect(imports.filter(({ from, to }) => !isWeb(from) && isWeb(to) && domainOf(from) !== 'root').map(show)).toEqual(
      [],
    )
  })

  it('has no cycles between domains', () => {
    const reach = (name: string, seen: string[]): string[] | null => {
      if (seen.includes(name)) return [...seen, name]
      for (const next of uses[name] ?? []) {
        const cycle = reach(next, [...seen, name])
        if (cycle) return cycle
      }
      return null
    }
    for (const name of Object.keys(uses)) expect(reach(name, [])).toBeNull()
  })

  it('keeps files small: none over 400 lines', () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 400)
    expect(long).toEqual([])
  })

  it('begins every personal query with mine: no domain reads a table by a bare where', () => {
    const owned =
      /\.(from|update|delete)\((habits|completions|pauses|goals|plans|steps|checkins|suggestions|notices|conversations|messages|proposals|careMoments|careConsents|answerChecks|insights|insightLooks|modelCalls|memories|memoryTerms|memoryBlocks|memoryStores|memoryVersions|memorySettings|tombstones|memoryImports|memoryUses|memoryVectors|memoryEmbedders|facts|claims)\)/
    const bare = files
      .filter((file) => !/\.test\.ts$|^src\/platform/.test(file))
      .flatMap((file) =>
        statementsOf(readFileSync(file, 'utf8'))
          .filter((statement) => owned.test(statement) && !/mine(Prepared)?\(/.test(statement))
          .map((statement) => `${file}: ${statement.slice(0, 90)}`),
      )
    expect(bare).toEqual([])
  })
})

/** Pieces of code from one `db` to the next: near enough to a statement for the rule above. */
const statementsOf = (source: string) => source.split(/(?=\bdb\b)/).map((piece) => piece.replace(/\s+/g, ' '))
