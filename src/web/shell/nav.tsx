import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { todayQuery } from '#today/web/today-query.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatNumber } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { openPalette } from './open-palette.ts'
import { type Place, places } from './places.ts'
import styles from './shell.module.css'
import { Wordmark } from './wordmark.tsx'

const PlaceLink = ({ to, icon, label }: Place) => (
  <Link to={to} className={styles.place} activeOptions={{ exact: to === '/' }} activeProps={{ 'aria-current': 'page' }}>
    <span className={styles.drawing}>
      <Icon name={icon} />
      {to === '/all' && <Unread />}
    </span>
    {label()}
  </Link>
)

/** How much is new in the inbox, which is behind "All". */
function Unread() {
  const { data: today } = useQuery(todayQuery)
  const count = today?.unreadInbox ?? 0
  if (count === 0) return null
  return (
    <>
      <span className={styles.unread} aria-hidden>
        {count > 99 ? '99+' : formatNumber(count)}
      </span>
      <span className="visually-hidden">{m.today_unread({ count })}, </span>
    </>
  )
}

/** The five places: under the thumb on a phone; at the side on a desktop, with the way to everything. */
export const Nav = () => (
  <nav className={styles.nav} aria-label={m.places()}>
    <Link to="/" className={styles.mark} aria-label={m.product()}>
      <Wordmark />
    </Link>
    {places.map((place) => (
      <PlaceLink key={place.to} {...place} />
    ))}
    <button type="button" className={styles.find} onClick={openPalette} aria-keyshortcuts="Control+K Meta+K">
      <Icon name="search" size={20} />
      {m.find()}
      <kbd>{navigator.platform.startsWith('Mac') ? '⌘K' : 'Ctrl K'}</kbd>
    </button>
  </nav>
)
