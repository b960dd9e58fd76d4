import { createFileRoute, Outlet, redirect } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { keepMe, meQuery, useKeptMe } from '#identity/web/me.ts'
import { ApiProblem } from '#platform/contract/client.ts'
import { m } from '#web/i18n/i18n.ts'
import { putCareAway, useOfferedCare } from '#web/query/care.ts'
import { queryClient } from '#web/query/query-client.ts'
import { outbox } from '#web/query/sending.ts'
import { Announcer } from './announcer.tsx'
import { Nav } from './nav.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import { onPalette, openPalette } from './open-palette.ts'
import styles from './shell.module.css'

const Palette = lazy(() => import('./palette.tsx'))
const CareSheet = lazy(() => import('#safety/web/care-sheet.tsx'))

export const Route = createFileRoute('/_signed-in')({
  // Not `beforeLoad`: who is asking travels beside the page's data and code, not before them.
  loader: async ({ location }) => {
    try {
      const me = await queryClient.ensureQueryData({ ...meQuery, revalidateIfStale: true })
      if (!queryClient.getQueryState(meQuery.queryKey)?.isInvalidated) keepMe(me)
    } catch (error) {
      const isStranger = error instanceof ApiProblem && error.status === 401
      if (isStranger) throw redirect({ to: '/sign-in', search: { next: location.href }, replace: true })
      throw error
    }
  },
  component: SignedIn,
  codeSplitGroupings: [], // in the shell already: a file of its own would only be waited for
})

function SignedIn() {
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const care = useOfferedCare()
  useKeptMe()
  useEffect(() => void outbox.load().then(outbox.flush), [])
  useEffect(() => onPalette(() => setPaletteOpen(true)), [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      event.preventDefault()
      openPalette()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {m.skip_to_content()}
      </a>
      <Nav />
      <main id="main" tabIndex={-1} className={styles.main}>
        <OfflineBanner />
        <Outlet />
      </main>
      <Announcer />
      {isPaletteOpen && (
        <Suspense>
          <Palette onClose={() => setPaletteOpen(false)} />
        </Suspense>
      )}
      {care && (
        <Suspense>
          <CareSheet kind={care} onClose={putCareAway} />
        </Suspense>
      )}
    </div>
  )
}
