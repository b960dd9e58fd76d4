import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { queryClient } from '#web/query/query-client.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { useCivilToday } from '#web/ui/civil-today.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Page, PageHeader } from '#web/ui/page.tsx'
import { EmptyState } from '#web/ui/states.tsx'
import { HabitOrder } from './habit-order.tsx'
import { habitsQuery } from './habit-queries.ts'
import { HabitRows } from './habit-rows.tsx'
import styles from './habits.module.css'

type Search = { view?: 'archived' }

export const Route = createFileRoute('/_signed-in/habits')({
  validateSearch: ({ view }: Record<string, unknown>): Search => (view === 'archived' ? { view } : {}),
  loaderDeps: ({ search }) => search,
  loader: ({ deps: { view } }) =>
    queryClient.ensureQueryData({ ...habitsQuery(view === 'archived'), revalidateIfStale: true }),
  component: HabitsPage,
})

function HabitsPage() {
  const { view } = Route.useSearch()
  return view === 'archived' ? <Archived /> : <Active />
}

function Active() {
  const habits = useSuspenseQuery(habitsQuery()).data
  const today = useCivilToday()
  const [isOrdering, setOrdering] = useState(false)
  if (habits.length === 0) return <NoHabits />
  return (
    <Page>
      <PageHeader
        title={m.place_habits()}
        actions={
          isOrdering ? (
            <Button onClick={() => setOrdering(false)}>{m.habits_order_done()}</Button>
          ) : (
            <NewHabitLink isPrimary />
          )
        }
      />
      {isOrdering ? <HabitOrder habits={habits} /> : <HabitRows habits={habits} today={today} />}
      {!isOrdering && (
        <div className={styles.foot}>
          {habits.length > 1 && (
            <Button tone="plain" icon="grip" onClick={() => setOrdering(true)}>
              {m.habits_order()}
            </Button>
          )}
          <ArchiveLink />
        </div>
      )}
    </Page>
  )
}

const NoHabits = () => (
  <Page>
    <PageHeader title={m.place_habits()} />
    <EmptyState icon="repeat" title={m.habits_empty_title()} action={<NewHabitLink isPrimary />}>
      {m.habits_empty_text()}
    </EmptyState>
    <div className={styles.foot}>
      <Link className={buttonClass({ tone: 'plain' })} to="/goals/new">
        <Icon name="flag" size={20} />
        {m.habits_empty_goal()}
      </Link>
      <ArchiveLink />
    </div>
  </Page>
)

function Archived() {
  const habits = useSuspenseQuery(habitsQuery(true)).data
  const today = useCivilToday()
  return (
    <Page>
      <PageHeader back={{ to: '/habits', label: m.place_habits() }} title={m.habits_archive_title()} />
      {habits.length === 0 ? (
        <EmptyState icon="archive" title={m.habits_archive_empty_title()}>
          {m.habits_archive_empty_text()}
        </EmptyState>
      ) : (
        <HabitRows habits={habits} today={today} isArchived />
      )}
    </Page>
  )
}

const NewHabitLink = ({ isPrimary }: { isPrimary: boolean }) => (
  <Link className={buttonClass({ tone: isPrimary ? 'primary' : 'quiet' })} to="/habits/new">
    <Icon name="plus" size={20} />
    {m.new_habit()}
  </Link>
)

const ArchiveLink = () => (
  <Link className={buttonClass({ tone: 'plain' })} to="/habits" search={{ view: 'archived' }}>
    <Icon name="archive" size={20} />
    {m.habits_archive_title()}
  </Link>
)
