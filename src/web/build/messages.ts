import path from 'node:path'
import { compile } from '@inlang/paraglide-js'

/** How messages become functions: one place for the build, the dev server and `npm run i18n:compile`. */
export const messageOptions = {
  project: path.resolve('project.inlang'),
  outdir: path.resolve('src/web/i18n/generated'),
  strategy: ['localStorage', 'preferredLanguage', 'baseLocale'],
  localStorageKey: 'language',
  isServer: 'false',
  emitReadme: false,
  emitPrettierIgnore: false,
  emitGitIgnore: false,
  disableAsyncLocalStorage: true,
} satisfies Parameters<typeof compile>[0]

export const compileMessages = () => compile(messageOptions)
