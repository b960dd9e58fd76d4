import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { cutFonts } from './fonts.ts'

/**
 * The pages that people open the app at, by address: their code is asked for before the shell has said which page it is, and
 * what their loaders will ask the API ($1 is the id) before there is any code. An address here that no loader asks for is one request too
 * many: e2e/first-load.test.ts looks.
 */
const doors: [address: string, chunk: string, data: string[]][] = [
  ['^/$', 'today-page', ['/me', '/today', '/today/line']],
  [
    '^/goals/(?!new$)([^/]+)$',
    'goal-page',
    [
      '/me',
      '/goals/$1',
      '/goals/$1/forecast',
      '/habits?limit=100&goalId=$1',
      '/goals/$1/suggestions',
      '/goals/$1/checkins?limit=20',
      '/today',
    ],
  ],
  ['^/coach$', 'coach-page', ['/me', '/today', '/chat/conversations?limit=30']],
  ['^/coach/([^/]+)$', 'conversation-page', ['/me', '/chat/conversations/$1']],
]

type Door = { address: string; scripts: string[]; styles: string[]; data: string[] }

/**
 * Before anything is painted: the language and theme that this device last used, the font of the language, and the code
 * and data of the page. It stands in the document, so that they are asked for as soon as the document is there; the content
 * security policy knows it by its hash (`server.ts`).
 */
const boot = (devanagari: string, pages: Door[]) => `(function () {
  var root = document.documentElement, store = {}
  try { store = window.localStorage } catch {}
  var language = store.language || ((navigator.language || '').slice(0, 2) === 'hi' ? 'hi' : 'en')
  root.lang = language
  if (store.theme) root.dataset.theme = store.theme
  function ask(href, rel, as, type) {
    var link = document.createElement('link')
    link.rel = rel; link.href = href; link.crossOrigin = ''
    if (as) link.as = as
    if (type) link.type = type
    document.head.append(link)
  }
  // The first format that is made reads the tables of all languages, a tenth of a second on an old phone: after the
  // first paint, while the code travels.
  requestAnimationFrame(function () {
    setTimeout(function () { new Intl.DateTimeFormat(language + '-IN'); new Intl.NumberFormat(language + '-IN') })
  })
  if (language === 'hi' && ${JSON.stringify(devanagari)}) ask(${JSON.stringify(devanagari)}, 'preload', 'font', 'font/woff2')
  var pages = ${JSON.stringify(pages)}
  pages.forEach(function (page) {
    var here = location.pathname.match(page.address)
    if (!here) return
    page.data.forEach(function (path) { ask('/api/v1' + path.replace('$1', here[1]), 'preload', 'fetch') })
    page.scripts.forEach(function (href) { ask(href, 'modulepreload') })
    page.styles.forEach(function (href) { ask(href, 'preload', 'style') })
  })
})()
`

const addressOf = (files: string[], part: string) => {
  const file = files.find((name) => name.includes(part))
  return file ? `/${file}` : ''
}

type Bundle = Rolldown.OutputBundle
const chunksOf = (bundle: Bundle) => Object.values(bundle).filter((file) => file.type === 'chunk')
const named = (bundle: Bundle, name: string) => chunksOf(bundle).find((chunk) => chunk.name === name)

/** What a page needs beyond the files that every page has. */
function doorsOf(bundle: Bundle): Door[] {
  const chunks = chunksOf(bundle)
  const withImports = (file: string, seen: Set<string>): Set<string> => {
    const chunk = chunks.find(({ fileName }) => fileName === file)
    if (!chunk || seen.has(file)) return seen
    seen.add(file)
    for (const next of chunk.imports) withImports(next, seen)
    return seen
  }
  const everywhere = withImports(named(bundle, 'shell')?.fileName ?? '', new Set()) // index.html names these itself
  return doors.flatMap(([address, name, data]) => {
    const page = named(bundle, name)
    if (!page) return []
    const files = [...withImports(page.fileName, new Set())].filter((file) => !everywhere.has(file))
    const styles = new Set(
      files.flatMap((file) => [...(chunks.find(({ fileName }) => fileName === file)?.viteMetadata?.importedCss ?? [])]),
    )
    return [{ address, scripts: files.map((file) => `/${file}`), styles: [...styles].map((file) => `/${file}`), data }]
  })
}

/** Takes the shell's styles out of the files, for the document: the first paint then waits for nothing but it. */
function takeStyles(bundle: Bundle) {
  const files = named(bundle, 'shell')?.viteMetadata?.importedCss ?? new Set<string>()
  const styles = [...files].map((file) => {
    const asset = bundle[file]
    delete bundle[file]
    return asset?.type === 'asset' ? String(asset.source) : ''
  })
  files.clear()
  return styles.join('')
}

/** Cuts the fonts before a build, and puts into the document what the first paint and the first questions need. */
export function firstFiles(): Plugin {
  let styles = ''
  return {
    name: 'drishti-first-files',
    buildStart: cutFonts,
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        styles = takeStyles(bundle)
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const files = Object.keys(bundle)
        const font = addressOf(files, 'source-sans-3')
        const script = boot(addressOf(files, 'noto-sans-devanagari'), doorsOf(bundle))
        const tags: HtmlTagDescriptor[] = [{ tag: 'script', children: script }]
        if (styles) tags.push({ tag: 'style', children: styles })
        if (font)
          tags.push({
            tag: 'link',
            attrs: { href: font, crossorigin: '', rel: 'preload', as: 'font', type: 'font/woff2' },
          })
        return tags.map((tag) => ({ ...tag, injectTo: 'head' }))
      },
    },
  }
}
