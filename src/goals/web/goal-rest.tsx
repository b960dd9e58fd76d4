import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Goal } from '#goals/goals.api.ts'
import { habitsOfGoalQuery } from '#habits/web/habit-queries.ts'
import { HabitRows } from '#habits/web/habit-rows.tsx'
import { m } from '#web/i18n/i18n.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { Section } from '#web/ui/page.tsx'
import { CheckIns } from './check-ins.tsx'
import styles from './goal-rest.module.css'
import { PlanHistory } from './plan-history.tsx'
import { Suggestions } from './suggestions.tsx'
import { TickedTimeline } from './ticked-timeline.tsx'

type Props = { goal: Goal; today: string; checkin: string | undefined }

/** What is below the first screen, in a file of its own: it is fetched while where the goal stands can already be read. */
export function GoalRest({ goal, today, checkin }: Props) {
  const habits = useSuspenseQuery(habitsOfGoalQuery(goal.id)).data
  return (
    <>
      <Suggestions goal={goal} />
      <CheckIns goal={goal} today={today} asked={checkin} />
      <Section title={m.place_habits()}>
        {habits.length > 0 && <HabitRows habits={habits} today={today} />}
        <Link
          className={`${buttonClass({ tone: 'plain' })} ${styles.more}`}
          to="/habits/new"
          search={{ goal: goal.id }}
        >
          <Icon name="plus" size={20} />
          {m.goals_habit_add()}
        </Link>
      </Section>
      <TickedTimeline goal={goal} today={today} />
      <PlanHistory goal={goal} />
    </>
  )
}
