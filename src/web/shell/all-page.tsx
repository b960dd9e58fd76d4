import { useQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useMe } from '#identity/web/me.ts'
import { SignOutRow } from '#identity/web/sign-out-row.tsx'
import { todayQuery } from '#today/web/today-query.ts'
import { m } from '#web/i18n/i18n.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Page, PageHeader, Section } from '#web/ui/page.tsx'
import { RowBody, Rows, rowClass } from '#web/ui/rows.tsx'
import { openPalette } from './open-palette.ts'
import { beginnings, otherPlaces, type Place } from './places.ts'

export const Route = createFileRoute('/_signed-in/all')({ component: AllPage })

function AllPage() {
  const me = useMe()
  const unread = useQuery(todayQuery).data?.unreadInbox ?? 0
  return (
    <Page>
      <PageHeader title={m.place_all()} />
      <Rows>
        <li>
          <button type="button" className={rowClass()} onClick={openPalette}>
            <RowBody start={<Icon name="search" />} title={m.find()} note={m.find_hint()} />
          </button>
        </li>
        {otherPlaces(me).map((place) => (
          <PlaceRow
            key={place.to}
            {...place}
            note={place.to === '/inbox' && unread > 0 && m.today_unread({ count: unread })}
          />
        ))}
      </Rows>
      <Section title={m.begin()}>
        <Rows>
          {beginnings.map((place) => (
            <PlaceRow key={place.to} {...place} />
          ))}
        </Rows>
      </Section>
      <Section title={me.email}>
        <Rows>
          <SignOutRow />
        </Rows>
      </Section>
    </Page>
  )
}

const PlaceRow = ({ to, icon, label, note }: Place & { note?: string | false }) => (
  <li>
    <Link to={to} className={rowClass()}>
      <RowBody start={<Icon name={icon} />} title={label()} note={note} end={<Icon name="next" size={18} />} />
    </Link>
  </li>
)
