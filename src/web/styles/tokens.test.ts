import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Colour = [number, number, number]
const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

/** OKLCH to linear sRGB, clipped to the screen's range: https://bottosson.github.io/posts/oklab/. */
function linear(lightness: number, chroma: number, hue: number): Colour {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
  const [l, m, s] = [
    (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ]
  const clip = (channel: number) => Math.min(1, Math.max(0, channel))
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}
const luminance = ([r, g, b]: Colour) => 0.2126 * r + 0.7152 * g + 0.0722 * b

function colour(name: string, theme: 'light' | 'dark'): Colour {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1] ?? ''
  const other = /^var\(--([a-z0-9-]+)\)$/.exec(value)?.[1]
  if (other) return colour(other, theme)
  const pair = [...value.matchAll(/oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g)][theme === 'light' ? 0 : 1]
  if (!pair) throw new Error(`No ${theme} colour in --${name}`)
  return linear(Number(pair[1]) / 100, Number(pair[2]), Number(pair[3]))
}

function contrast(name: string, on: string, theme: 'light' | 'dark') {
  const [one, other] = [luminance(colour(name, theme)), luminance(colour(on, theme))].sort((a, b) => b - a)
  return ((one ?? 0) + 0.05) / ((other ?? 0) + 0.05)
}

const surfaces = ['ground', 'raised', 'wash', 'wash-quiet']
const texts = ['ink', 'ink-2', 'accent-text', 'link', 'skip-text', 'danger']
const pairs: [string, string, number][] = [
  ...surfaces.flatMap((on) => texts.map((name): [string, string, number] => [name, on, 4.5])),
  ['ink-3', 'ground', 4.5],
  ['ink-3', 'raised', 4.5],
  ['ink-3', 'wash-quiet', 4.5],
  ['done', 'ground', 4.5],
  ['on-accent', 'accent-solid', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['on-done', 'done', 4.5],
  ['on-danger', 'danger', 4.5],
  ['ground', 'ink', 4.5],
  ...surfaces.flatMap((on) => ['edge', 'accent-solid', 'done'].map((name): [string, string, number] => [name, on, 3])),
  ['done', 'track', 3],
]

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(pairs)('shows %s on %s at %f or better', (name, on, least) => {
    expect(contrast(name, on, theme)).toBeGreaterThanOrEqual(least)
  })
})
