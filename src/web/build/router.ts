import path from 'node:path'
import type { Config } from '@tanstack/router-plugin'
import { routes } from '#web/routes.ts'

/** Where pages are found and the typed route tree is written; read by the dev server, the build and `prepare.ts`. */
export const routerOptions = {
  target: 'react',
  virtualRouteConfig: routes,
  routesDirectory: path.resolve('src'),
  generatedRouteTree: path.resolve('src/web/routes.gen.ts'),
  addExtensions: true,
  autoCodeSplitting: true,
  codeSplittingOptions: {
    defaultBehavior: [['loader', 'component', 'pendingComponent', 'errorComponent', 'notFoundComponent']],
  },
  quoteStyle: 'single',
  semicolons: false,
  disableLogging: true,
} satisfies Partial<Config>
