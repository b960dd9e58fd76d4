import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { lazy, useEffect } from 'react'
import { useMe } from '#identity/web/me.ts'
import { civilDateAt } from '#platform/civil.ts'
import type { Today } from '#today/today.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'
import { usePending } from '#web/query/sending.ts'
import { useIsOnline } from '#web/shell/offline-banner.tsx'
import { buttonClass } from '#web/ui/button.tsx'
import { formatDate } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Later } from '#web/ui/later.tsx'
import { Page, PageHeader } from '#web/ui/page.tsx'
import { EmptyState } from '#web/ui/states.tsx'
import { applyPending } from './apply-pending.ts'
import { CoachLine } from './coach-line.tsx'
import { hoursOf } from './day.ts'
import { DayBar } from './day-bar.tsx'
import { DayList } from './day-list.tsx'
import { ThisWeek } from './this-week.tsx'
import styles from './today.module.css'
import { lineQuery, todayQuery } from './today-query.ts'

const DayRest = lazy(async () => ({ default: (await import('./day-rest.tsx')).DayRest }))

export const Route = createFileRoute('/_signed-in/')({
  loader: () => {
    void queryClient.prefetchQuery(lineQuery)
    return queryClient.ensureQueryData({ ...todayQuery, revalidateIfStale: true })
  },
  component: TodayPage,
})

function TodayPage() {
  const me = useMe()
  const today = applyPending(useSuspenseQuery(todayQuery).data, usePending())
  const { data: line } = useQuery(lineQuery)
  useTurnOfDay(today.date, me)
  const isOlder = !useIsOnline() && civilDateAt(new Date(), me.timeZone, me.dayStart) > today.date
  const isNewcomer = today.items.length === 0 && today.goalCount === 0
  // The bar says that all is done; the coach need not say it again.
  const isAllSaid = today.items.length > 0 && today.items.every(({ state }) => state !== 'pending') && !line?.habitId
  return (
    <Page side={<ThisWeek today={today} />}>
      <PageHeader
        title={greeting(me.name, me.timeZone)}
        documentTitle={m.place_today()}
        eyebrow={formatDate(today.date)}
        actions={today.unreadInbox > 0 && <Bell unread={today.unreadInbox} />}
      />
      {isOlder && <p className={styles.older}>{m.today_older({ date: formatDate(today.date) })}</p>}
      {isNewcomer ? <Welcome /> : !isAllSaid && <CoachLine />}
      {today.items.length > 0 && <DayBar today={today} />}
      {today.items.length === 0 && !isNewcomer && <NothingDue />}
      <DayList today={today} suggestedId={line?.habitId ?? null} />
      <Later>
        <DayRest today={today} />
      </Later>
    </Page>
  )
}

/** Asks for the new day when it begins while the page is open. */
function useTurnOfDay(date: Today['date'], { timeZone, dayStart }: { timeZone: string; dayStart: string }) {
  useEffect(() => {
    const look = () => {
      if (civilDateAt(new Date(), timeZone, dayStart) > date)
        void queryClient.invalidateQueries({ queryKey: keys.today })
    }
    const timer = setInterval(look, 60_000)
    return () => clearInterval(timer)
  }, [date, timeZone, dayStart])
}

function greeting(fullName: string, timeZone: string) {
  const name = fullName.split(' ')[0] ?? fullName
  const say = {
    morning: m.today_good_morning,
    afternoon: m.today_good_afternoon,
    evening: m.today_good_evening,
    night: m.today_hello,
  }
  return say[hoursOf(timeZone)]({ name })
}

const Bell = ({ unread }: { unread: number }) => (
  <Link to="/inbox" className={styles.bell} aria-label={m.today_unread({ count: unread })}>
    <Icon name="bell" />
  </Link>
)

const Welcome = () => (
  <EmptyState
    icon="flag"
    title={m.today_welcome_title()}
    action={
      <div className={styles.welcome}>
        <Link to="/goals/new" className={buttonClass({ tone: 'primary' })}>
          {m.today_welcome_goal()}
        </Link>
        <Link to="/habits/new" className={buttonClass({ tone: 'plain' })}>
          {m.today_welcome_habit()}
        </Link>
      </div>
    }
  >
    {m.today_welcome_text()}
  </EmptyState>
)

const NothingDue = () => (
  <EmptyState icon="sun" title={m.today_nothing_title()}>
    {m.today_nothing_text()}
  </EmptyState>
)
