import path from 'node:path'
import { compile } from '@inlang/paraglide-js'
import type { Plugin } from 'vite'

/** How messages become functions: one place for the build, the dev server and `prepare.ts`. */
export const messageOptions = {
  project: path.resolve('project.inlang'),
  outdir: path.resolve('src/web/i18n/generated'),
  strategy: ['baseLocale'], // `i18n.ts` knows better; every other way is code in the first load
  isServer: 'false',
  emitReadme: false,
  emitPrettierIgnore: false,
  emitGitIgnore: false,
  disableAsyncLocalStorage: true,
} satisfies Parameters<typeof compile>[0]

export const compileMessages = () => compile(messageOptions)

const slimRuntime = `export const locales = ['en', 'hi']
export const experimentalStaticLocale = undefined
export const isLocale = (language) => locales.includes(language)
export let getLocale = () => 'en'
export const overwriteGetLocale = (read) => { getLocale = read }
`

/** In the browser the runtime is what the product uses of it: the compiler's own also knows addresses, cookies and servers. */
export const slimMessages = (): Plugin => ({
  name: 'drishti-slim-messages',
  transform: {
    filter: { id: /i18n\/generated\/runtime\.js$/ },
    handler: () => ({ code: slimRuntime, map: null }),
  },
})
