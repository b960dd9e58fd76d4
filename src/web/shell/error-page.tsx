import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { m } from '#web/i18n/i18n.ts'
import { Page, useTitle } from '#web/ui/page.tsx'
import { ErrorState } from '#web/ui/states.tsx'

/** A page that could not be shown; the shell round it stays. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  useTitle(m.error_title())
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <Page>
      <ErrorState error={error} onRetry={retry} />
    </Page>
  )
}
