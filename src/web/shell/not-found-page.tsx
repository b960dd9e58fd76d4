import { Link } from '@tanstack/react-router'
import { m } from '#web/i18n/i18n.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Page, PageHeader } from '#web/ui/page.tsx'

export const NotFoundPage = () => (
  <Page>
    <PageHeader title={m.not_found_title()} lead={m.not_found_text()} />
    <Link to="/" className={buttonClass({ tone: 'primary' })}>
      {m.to_today()}
    </Link>
  </Page>
)
