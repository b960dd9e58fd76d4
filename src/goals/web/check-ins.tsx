import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import type { Checkin, Goal } from '#goals/goals.api.ts'
import { longDay } from '#habits/web/day-words.ts'
import { m } from '#web/i18n/i18n.ts'
import { usePending } from '#web/query/sending.ts'
import { Button } from '#web/ui/button.tsx'
import { Chips } from '#web/ui/chips.tsx'
import { classes } from '#web/ui/classes.ts'
import { formatMinutes, formatNumber } from '#web/ui/format.ts'
import { Section } from '#web/ui/page.tsx'
import { RowBody, Rows, rowClass } from '#web/ui/rows.tsx'
import { Ring } from '#web/ui/tick-ring.tsx'
import { useScrollTo } from '#web/ui/use-scroll-to.ts'
import styles from './active-goal.module.css'
import { outcomes, outcomeText, sayCheckIn, withSaidCheckins } from './checking-in.ts'
import { checkinsQuery } from './goal-queries.ts'

const CheckInDialog = lazy(async () => ({ default: (await import('./check-in-dialog.tsx')).CheckInDialog }))

type CheckIn = z.output<typeof Checkin>
type Props = { goal: Goal; today: string; asked: string | undefined }
const shownAtFirst = 3

/** How the days went for the goal: today in one tap, any day in a dialog. */
export function CheckIns({ goal, today, asked }: Props) {
  const query = useSuspenseInfiniteQuery(checkinsQuery(goal.id))
  const pending = usePending()
  const [isAll, setAll] = useState(Boolean(asked))
  const [open, setOpen] = useState<CheckIn | string | null>(null)
  const all = withSaidCheckins(
    query.data.pages.flatMap(({ items }) => items),
    goal.id,
    pending,
  )
  const ofToday = all.find(({ date }) => date === today)
  const isAsked = (one: CheckIn) => one.id === asked || one.date === asked
  const isFound = all.some(isAsked)
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  useEffect(() => {
    if (asked && !isFound && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [asked, isFound, hasNextPage, isFetchingNextPage, fetchNextPage])
  const shown = isAll ? all : all.slice(0, shownAtFirst)
  return (
    <Section title={m.goals_checkins()}>
      {goal.status === 'active' && (
        <div className={styles.ask}>
          <p>{m.goals_checkin_ask()}</p>
          <Chips
            label={m.goals_checkin_ask()}
            hasVisibleLabel={false}
            isSingle
            options={outcomes.map((value) => ({ value, label: outcomeText(value) }))}
            chosen={ofToday ? [ofToday.outcome] : []}
            onChange={([outcome]) => outcome && sayCheckIn(goal.id, { ...wordsOf(ofToday), date: today, outcome })}
          />
        </div>
      )}
      <Rows label={m.goals_checkins()}>
        {shown.map((one) => (
          <CheckInRow key={one.date} checkin={one} isAsked={isAsked(one)} onOpen={() => setOpen(one)} />
        ))}
      </Rows>
      <div className={classes(styles.buttons, styles.more)}>
        <Button tone="plain" icon="calendar" onClick={() => setOpen(today)}>
          {m.goals_checkin_other()}
        </Button>
        {!isAll && all.length > shownAtFirst && (
          <Button tone="plain" onClick={() => setAll(true)}>
            {m.goals_show_more()}
          </Button>
        )}
        {isAll && hasNextPage && (
          <Button tone="plain" isBusy={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {m.goals_show_more()}
          </Button>
        )}
      </div>
      {open && (
        <Suspense>
          <CheckInDialog
            goalId={goal.id}
            today={today}
            known={all}
            first={typeof open === 'string' ? open : open.date}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
    </Section>
  )
}

const wordsOf = (one: CheckIn | undefined) => ({
  ...(one?.value == null ? {} : { value: one.value }),
  ...(one?.minutes == null ? {} : { minutes: one.minutes }),
  ...(one?.note ? { note: one.note } : {}),
})

function CheckInRow({ checkin, isAsked, onOpen }: { checkin: CheckIn; isAsked: boolean; onOpen: () => void }) {
  const place = useRef<HTMLLIElement>(null)
  const { date, outcome, minutes, value, note } = checkin
  useScrollTo(place, isAsked)
  const details = [outcomeText(outcome), value !== null && formatNumber(value), note].filter(Boolean).join(' · ')
  return (
    <li ref={place} className={isAsked ? styles.found : undefined}>
      <button type="button" className={rowClass()} onClick={onOpen}>
        <RowBody
          start={
            <Ring
              state={outcome === 'done' ? 'done' : outcome === 'missed' ? 'missed' : 'pending'}
              share={outcome === 'partly' ? 0.5 : null}
            />
          }
          title={longDay(date)}
          note={details}
          end={minutes === null ? undefined : formatMinutes(minutes)}
        />
      </button>
    </li>
  )
}
