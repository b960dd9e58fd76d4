import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'

const cache = path.resolve('.cache/fonts')
const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)).join('')

const latin = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'
const devanagari = '@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2'
const joiners = '\u200c\u200d\u25cc'
const latinFeatures = ['kern', 'liga', 'ccmp', 'mark', 'mkmk', 'locl', 'tnum', 'lnum']

/** What nearly every page shows, and a second file for the rest, fetched only when a page shows a letter of it (base.css). */
const faces = [
  {
    name: 'source-sans-3',
    source: latin,
    text: `${span(0x20, 0x7e)}\u00a0·–—‘’“”…₹→−`,
    keepFeatures: latinFeatures,
  },
  {
    name: 'source-latin-more',
    source: latin,
    text: `${span(0xa0, 0xff)}•←≤≥`,
    keepFeatures: latinFeatures,
  },
  {
    name: 'noto-sans-devanagari',
    source: devanagari,
    text: `ँंःअआइईउऊऋएऐऑओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरऱलळवशषसह़ऽािीुूृॄॅॉेैोौ्ॐॠॲ।॥${span(0x966, 0x96f)}${span(0x958, 0x95f)}${joiners}`,
  },
  // Whole, because a rare sign must be shaped together with the common letter that carries it.
  { name: 'noto-deva-more', source: devanagari, text: `${span(0x900, 0x97f)}${joiners}` },
]

/** Cuts the fonts down to what is shown (weights 400–600) into `.cache/fonts`, once per change of this list. */
export async function cutFonts() {
  mkdirSync(cache, { recursive: true })
  for (const { name, source, text, keepFeatures } of faces) {
    const key = createHash('sha256')
      .update(JSON.stringify([source, text, keepFeatures]))
      .digest('hex')
    const [font, mark] = [path.join(cache, `${name}.woff2`), path.join(cache, `${name}.key`)]
    if (existsSync(font) && existsSync(mark) && readFileSync(mark, 'utf8') === key) continue
    const whole = readFileSync(createRequire(import.meta.url).resolve(source))
    const variationAxes = { wght: { min: 400, max: 600 } }
    writeFileSync(font, await subsetFont(whole, text, { targetFormat: 'woff2', variationAxes, keepFeatures }))
    writeFileSync(mark, key)
  }
}
