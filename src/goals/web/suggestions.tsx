import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Goal, Suggestion } from '#goals/goals.api.ts'
import { scheduleText } from '#habits/web/schedule-words.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { formatMinutes } from '#web/ui/format.ts'
import { Section } from '#web/ui/page.tsx'
import { problemText } from '#web/ui/problem.ts'
import { toast } from '#web/ui/toast.ts'
import styles from './active-goal.module.css'
import { refreshGoals, suggestionsQuery } from './goal-queries.ts'
import { fullDate } from './goal-words.ts'

/** What the plan might change, on which numbers, and to what; nothing happens before a yes. */
export function Suggestions({ goal }: { goal: Goal }) {
  const open = useSuspenseQuery(suggestionsQuery(goal.id)).data.filter(({ status }) => status === 'open')
  if (open.length === 0) return null
  return (
    <Section title={m.goals_suggestions()}>
      {open.map((suggestion) => (
        <Card key={suggestion.id} goalId={goal.id} suggestion={suggestion} />
      ))}
    </Section>
  )
}

function Card({ goalId, suggestion }: { goalId: string; suggestion: Suggestion }) {
  const { id: sid, title, evidence, effect, deadline } = suggestion
  const decide = useMutation({
    mutationFn: (isYes: boolean) =>
      (isYes ? api.goals.acceptSuggestion : api.goals.dismissSuggestion)({ id: goalId, sid }),
    onSuccess: async (_, isYes) => {
      await refreshGoals()
      toast({ text: isYes ? m.goals_suggestion_taken() : m.goals_suggestion_left() })
    },
    onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
  })
  return (
    <article className={styles.suggestion} aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles.evidence} aria-label={m.goals_evidence()}>
        {evidence.map(({ text, habitId, to, from }) => (
          <li key={`${text}${from}`}>
            {habitId ? (
              <Link to="/habits/$id" params={{ id: habitId }} search={{ day: to }}>
                {text}
              </Link>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
      <ul className={styles.effect} aria-label={m.goals_effect()}>
        {effect.map(({ habitId, name, before, after }) => (
          <li key={habitId}>
            {name}
            <br />
            <s>{rhythmText(before)}</s> → {rhythmText(after)}
          </li>
        ))}
        {deadline && (
          <li>
            {m.goals_deadline()}
            <br />
            <s>{fullDate(deadline.before)}</s> → {fullDate(deadline.after)}
          </li>
        )}
      </ul>
      <div className={styles.buttons}>
        <Button icon="check" isBusy={decide.isPending} onClick={() => decide.mutate(true)}>
          {m.goals_suggestion_take()}
        </Button>
        <Button tone="plain" onClick={() => decide.mutate(false)}>
          {m.goals_suggestion_leave()}
        </Button>
      </div>
    </article>
  )
}

const rhythmText = ({ schedule, minutes }: Suggestion['effect'][number]['before']) =>
  [scheduleText(schedule), minutes !== null && formatMinutes(minutes)].filter(Boolean).join(', ')
