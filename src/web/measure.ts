import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

// What the first page (Today) costs on the wire, by language: document, entry, what it imports, the page's
// own code and styles, and fonts. Fails when over the limit. Run after `vite build`.
const dist = path.resolve('dist/web')
type Chunk = { file: string; src?: string; imports?: string[]; css?: string[]; assets?: string[]; isEntry?: boolean }
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'))

const files = new Set(['index.html'])
function take(key: string) {
  const chunk = manifest[key]
  if (!chunk || files.has(chunk.file)) return
  for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file)
  chunk.imports?.forEach(take)
}
const firstPages = [/^index\.html$/, /shell\/signed-in\.tsx/, /today\/web\/today-page\.tsx/]
for (const key of Object.keys(manifest)) if (firstPages.some((page) => page.test(key))) take(key)

const font = (name: string) =>
  Object.values(manifest).find(({ file }) => file.includes(name) && file.endsWith('.woff2'))?.file
const sizeOf = (file: string) => {
  const bytes = readFileSync(path.join(dist, file))
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length
}
const latin = font('source-sans-3')
const devanagari = font('noto-sans-devanagari')
if (latin) files.add(latin)

const rows = [...files]
  .filter((file) => existsSync(path.join(dist, file)))
  .map((file) => ({ file, size: sizeOf(file) }))
const english = rows.reduce((sum, { size }) => sum + size, 0)
const hindi = english + (devanagari ? sizeOf(devanagari) : 0)
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`
for (const { file, size } of rows.sort((a, b) => b.size - a.size)) console.log(`${kb(size)}  ${file}`)
console.log(`${kb(english)}  Today in English (limit 150)\n${kb(hindi)}  Today in Hindi (limit 210)`)
if (english > 150_000 || hindi > 210_000) process.exitCode = 1
