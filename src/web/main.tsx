import './styles/tokens.css'
import './styles/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRouter, RouterProvider } from '@tanstack/react-router'
import { StrictMode, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
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

/** A new language draws everything anew. */
function App() {
  const language = useSyncExternalStore(onLanguage, getLocale)
  return <RouterProvider key={language} router={router} />
}

await restoreCache()
await startSending()
// The start page's data travels beside the answer to who is asking, not after it.
if (location.pathname === '/') void queryClient.prefetchQuery(todayQuery)
focusOnNavigation(router)
onSignedOut(() => {
  if (/^\/(sign-|join\/)/.test(router.state.location.pathname)) return // pages for strangers, too
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
