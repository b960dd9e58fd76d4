import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { queryClient } from '#web/query/query-client.ts'
import { usePending } from '#web/query/sending.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { civilToday, useCivilToday } from '#web/ui/civil-today.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Page, PageHeader } from '#web/ui/page.tsx'
import styles from './habit.module.css'
import { HabitAside } from './habit-aside.tsx'
import { HabitMenu } from './habit-menu.tsx'
import { HabitNumbers } from './habit-numbers.tsx'
import { HabitPauseNotice } from './habit-pause.tsx'
import { habitQuery, statsQuery, yearWindow } from './habit-queries.ts'
import { HabitRhythm } from './habit-rhythm.tsx'
import { HabitStrength } from './habit-strength.tsx'
import { HabitYear } from './habit-year.tsx'
import { withSaid } from './said-days.ts'
import { partOfDayText, scheduleText } from './schedule-words.ts'

type Search = { day?: string }

export const Route = createFileRoute('/_signed-in/habits/$id')({
  validateSearch: ({ day }: Record<string, unknown>): Search =>
    typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {},
  loader: async ({ params: { id } }) => {
    const { from, to } = yearWindow(await civilToday())
    await Promise.all([
      queryClient.ensureQueryData({ ...habitQuery(id), revalidateIfStale: true }),
      queryClient.ensureQueryData({ ...statsQuery(id, from, to), revalidateIfStale: true }),
    ])
  },
  component: HabitPage,
})

function HabitPage() {
  const { id } = Route.useParams()
  const { day } = Route.useSearch()
  const today = useCivilToday()
  const pending = usePending()
  const [yearsBack, setYearsBack] = useState(0)
  const habit = useSuspenseQuery(habitQuery(id)).data
  const window = yearWindow(today)
  const current = useSuspenseQuery(statsQuery(id, window.from, window.to)).data
  const stats = { ...current, calendar: withSaid(current.calendar, habit, pending) }
  const isAnyTime = habit.partOfDay === 'anytime'
  return (
    <Page side={<HabitAside habit={habit} calendar={stats.calendar} />}>
      <PageHeader
        back={{ to: '/habits', label: m.place_habits() }}
        title={habit.name}
        eyebrow={[scheduleText(habit.schedule), !isAnyTime && partOfDayText(habit.partOfDay)]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <>
            <Link className={buttonClass()} to="/habits/$id/edit" params={{ id }}>
              <Icon name="pencil" size={20} />
              <span className={styles.editText}>{m.habits_edit()}</span>
            </Link>
            <HabitMenu habit={habit} today={today} />
          </>
        }
      />
      <HabitPauseNotice habit={habit} today={today} />
      <HabitNumbers habit={habit} stats={stats} today={today} />
      <HabitYear
        key={id}
        habit={habit}
        stats={stats}
        today={today}
        day={day}
        yearsBack={yearsBack}
        onYearsBack={setYearsBack}
      />
      <HabitStrength stats={stats} startsOn={habit.startsOn} today={today} />
      <HabitRhythm habit={habit} stats={stats} today={today} />
    </Page>
  )
}
