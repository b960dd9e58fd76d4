import type { Notice } from '#notifications/notifications.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { say } from '#web/query/sending.ts'
import { AddressLink } from '#web/ui/address-link.tsx'
import { formatMoment } from '#web/ui/format.ts'
import { Icon, type IconName } from '#web/ui/icon.tsx'
import { Menu } from '#web/ui/menu.tsx'
import { RowBody, rowClass } from '#web/ui/rows.tsx'
import styles from './inbox.module.css'
import { removeNotice } from './removing.ts'

const icons: Record<Notice['kind'], IconName> = {
  'daily-reminder': 'sun',
  'habit-reminder': 'clock',
  'weekly-review': 'chart',
  'plan-suggestion': 'spark',
  insight: 'chart',
  'reach-out': 'chat',
  welcome: 'flag',
}

export function NoticeRow({ notice, isToday }: { notice: Notice; isToday: boolean }) {
  const { id, kind, title, body, href, readAt, createdAt } = notice
  const markRead = () => readAt === null && void say('notifications', 'markRead', { id })
  const when = formatMoment(createdAt, isToday ? { timeStyle: 'short' } : { dateStyle: 'medium' })
  const content = (
    <RowBody
      start={
        <span className={styles.icon}>
          <Icon name={icons[kind]} />
        </span>
      }
      title={
        <>
          {readAt === null && <span className="visually-hidden">{m.notifications_is_unread()}</span>}
          <span className={styles.title}>{title}</span>
        </>
      }
      note={
        <>
          {body}
          <time className={styles.when} dateTime={createdAt}>
            {when}
          </time>
        </>
      }
    />
  )
  return (
    <li className={styles.notice} data-unread={readAt === null || undefined}>
      {href ? (
        <AddressLink href={href} className={rowClass(styles.open)} onClick={markRead}>
          {content}
        </AddressLink>
      ) : (
        <button type="button" className={rowClass(styles.open)} onClick={markRead}>
          {content}
        </button>
      )}
      <Menu
        label={m.notifications_menu({ title })}
        items={[
          ...(readAt === null
            ? [{ label: m.notifications_mark_read(), icon: 'check', onSelect: markRead } as const]
            : []),
          { label: m.notifications_delete(), icon: 'trash', isDanger: true, onSelect: () => removeNotice(id) },
        ]}
      />
    </li>
  )
}
