import { paraglideVitePlugin } from '@inlang/paraglide-js'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { compressed } from './src/web/build/compressed.ts'
import { endpoints } from './src/web/build/endpoints.ts'
import { firstFiles } from './src/web/build/first-files.ts'
import { messageOptions, slimMessages } from './src/web/build/messages.ts'
import { routerOptions } from './src/web/build/router.ts'

/** What goals and habits are written with: a page that shows them loads none of it. */
const writing =
  'goal-dialog|limit-fields|possible-options|new-goal|schedule-fields|target-fields|habit-(form|draft|look|pause)'

export default defineConfig({
  root: 'src/web',
  publicDir: 'public',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    target: ['chrome123', 'firefox121', 'safari17.5'],
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files) => files.filter((file) => !/(vendor|shell|runtime)-/.test(file)), // there already
    },
    assetsInlineLimit: 1024,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          // Few files for the first page: what rarely changes, and the shell with the kit that every page uses. Then few
          // files for the others, because the shell carries the name of each.
          groups: [
            {
              name: 'vendor',
              test: /node_modules\/(react|react-dom|scheduler|idb-keyval|use-sync-external-store|@tanstack\/(?!react-virtual|virtual-core))/,
              tags: ['$initial'],
              priority: 5,
            },
            {
              name: 'shell',
              test: /src\/web\/(main|api|query|shell\/(?!palette|all-page)|ui\/(icon|button|page|menu\.|toast|classes|problem|rows|states|skeleton|layout|format|tick-ring|progress|week-strip|later)|i18n\/generated\/messages\/(undo|built_in_coach|today_unread)\.)|identity\/web\/me\.|platform\/civil|react-query\/build\/modern\/useQuery\.|today\/web\/(ticking|apply-pending)/,
              priority: 4,
            },
            {
              name: 'kit',
              test: /src\/web\/(ui\/(field|search-field|chips|segmented|choice|toggle|dialog\.|confirm|address-link|civil-today|sticky-foot|use-scroll-to)|i18n\/generated\/messages\/(?!_|[a-z]+_[a-z_]*\.)|i18n\/generated\/messages\/(field|shell|try|language|show|hide)_)|react-query\/build\/modern\/(useMutation|useInfinite|infiniteQueryOptions)|query-core\/build\/modern\/(mutationObs|infiniteQueryObs)/,
              priority: 3,
            },
            {
              name: 'practice', // what the pages of goals and of habits share
              test: new RegExp(
                `src/((goals|habits)/web/(?!${writing})|web/ui/chart|web/i18n/generated/messages/(goals|habits)_)`,
              ),
              minShareCount: 2,
              priority: 2,
            },
            {
              name: 'forms',
              test: /src\/(goals|habits)\/web/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  server: {
    port: 5173,
    fs: { allow: ['../..'] },
    proxy: { '^/api/': { target: process.env.API_URL ?? 'http://127.0.0.1:3000' } },
  },
  plugins: [
    paraglideVitePlugin(messageOptions),
    slimMessages(),
    tanstackRouter(routerOptions),
    react(),
    endpoints(),
    firstFiles(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'pwa',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: { globPatterns: ['index.html', 'assets/*.{js,css}', 'assets/source-sans-3*.woff2'] },
    }),
    compressed(),
  ],
})
