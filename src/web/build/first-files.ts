import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { cutFonts } from './fonts.ts'

/**
 * The pages that people open the app at, by address: their code is asked for before the shell has said which page it is, and
 * what their loaders will ask the API ($1 is the id) before there is any code. An address here that no loader asks for is one request too
 * many: e2e/first-load.test.ts looks.
 */
const doors: [address: string, chunk: string, data: string[]][] = [
  ['^/$', 'today-page', ['/me', '/today', '/today/line']],
  ['^/goals/(?!new$)([^/]+)$', 'goal-page', ['/me', '/goals/$1', '/goals/$1/forecast', '/habits?limit=100&goalId=$1']],
  ['^/coach$', 'coach-page', ['/me', '/today', '/chat/conversations?limit=30']],
  ['^/coach/([^/]+)$', 'conversation-page', ['/me', '/chat/conversations/$1']],
]

type Door = { address: string; scripts: string[]; styles: string[]; data: string[] }

/**
 * Before anything is painted: the language and theme that this device last used, the font of the language, and the code
 * of the page. A file of its own, because the content security policy allows no inline script.
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

/** What a page needs beyond the files that every page has. */
function doorsOf(bundle: Rolldown.OutputBundle): Door[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const named = (name: string) => chunks.find((chunk) => chunk.name === name)
  const withImports = (file: string, seen: Set<string>): Set<string> => {
    const chunk = chunks.find(({ fileName }) => fileName === file)
    if (!chunk || seen.has(file)) return seen
    seen.add(file)
    for (const next of chunk.imports) withImports(next, seen)
    return seen
  }
  const everywhere = withImports(named('shell')?.fileName ?? '', new Set()) // index.html names these itself
  return doors.flatMap(([address, name, data]) => {
    const page = named(name)
    if (!page) return []
    const files = [...withImports(page.fileName, new Set())].filter((file) => !everywhere.has(file))
    const styles = new Set(
      files.flatMap((file) => [...(chunks.find(({ fileName }) => fileName === file)?.viteMetadata?.importedCss ?? [])]),
    )
    return [{ address, scripts: files.map((file) => `/${file}`), styles: [...styles].map((file) => `/${file}`), data }]
  })
}

/** Cuts the fonts before a build, and asks early for what the first page needs. */
export function firstFiles(): Plugin {
  return {
    name: 'drishti-first-files',
    buildStart: cutFonts,
    configureServer(server) {
      server.middlewares.use('/boot.js', (_request, response) => {
        response.setHeader('content-type', 'text/javascript').end(boot('', []))
      })
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const font = addressOf(Object.keys(bundle), 'source-sans-3')
        const tags: HtmlTagDescriptor[] = [{ tag: 'script', attrs: { src: '/boot.js' }, injectTo: 'head-prepend' }]
        if (font)
          tags.push({
            tag: 'link',
            attrs: { href: font, crossorigin: '', rel: 'preload', as: 'font', type: 'font/woff2' },
            injectTo: 'head',
          })
        return tags
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const address = addressOf(Object.keys(bundle), 'noto-sans-devanagari')
        this.emitFile({ type: 'asset', fileName: 'boot.js', source: boot(address, doorsOf(bundle)) })
      },
    },
  }
}
