import './styles/tokens.css'
import './styles/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { type AnyRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { StrictMode, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { meQuery } from '#identity/web/me.ts'
import { todayQuery } from '#today/web/today-query.ts'
import { getLocale, onLanguage } from './i18n/i18n.ts'
import { onSignedOut, queryClient, restoreCache } from './query/query-client.ts'
import { startSending } from './query/sending.ts'
import { routeTree } from './routes.gen.ts'
import { ErrorPage } from './shell/error-page.tsx'
import { focusOnNavigation } from './shell/focus.ts'
import { NotFoundPage } from './shell/not-found-page.tsx'
import { PendingPage } from './shell/pending-page.tsx'
import { registerServiceWorker } from './shell/service-worker.ts'

// Each wait ends a task: a slow phone answers between loading the code, making the router and drawing.
await restoreCache()
const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 150,
  defaultPendingMinMs: 200,
  defaultPendingComponent: PendingPage,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
})
declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

const isForStrangers = (path: string) => /^\/(sign-|join\/)/.test(path)

/** A new language draws everything anew. */
function App() {
  const language = useSyncExternalStore(onLanguage, getLocale)
  return <RouterProvider key={language} router={router} />
}

// The page's code and the start page's data travel while what waits to be sent is read, and beside the answer to who is asking.
const routes = router.routesById as unknown as Record<string, AnyRoute> // by id, whatever each route carries
for (const { routeId } of router.matchRoutes(router.latestLocation)) {
  const route = routes[routeId]
  if (route) void router.loadRouteChunk(route)
}
if (!isForStrangers(location.pathname)) void queryClient.prefetchQuery(meQuery)
if (location.pathname === '/') void queryClient.prefetchQuery(todayQuery)
await startSending()
focusOnNavigation(router)
onSignedOut(() => {
  if (isForStrangers(router.state.location.pathname)) return
  void router.navigate({ to: '/sign-in', search: { next: router.state.location.href } })
})
registerServiceWorker()

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
