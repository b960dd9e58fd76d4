import { createFileRoute } from '@tanstack/react-router'
import { m } from '#web/i18n/i18n.ts'
import { Page, PageHeader } from '#web/ui/page.tsx'

export const Route = createFileRoute('/_signed-in/')({ component: TodayPage })

function TodayPage() {
  return (
    <Page>
      <PageHeader title={m.place_today()} />
    </Page>
  )
}
