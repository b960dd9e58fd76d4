import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, memo, Suspense, useState } from 'react'
import type { TodayItem } from '#today/today.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { classes } from '#web/ui/classes.ts'
import { formatMinutes, formatPastDay } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Menu, type MenuItem } from '#web/ui/menu.tsx'
import { TickRing } from '#web/ui/tick-ring.tsx'
import styles from './day-row.module.css'
import { noteOf, shareOf } from './row-text.ts'
import { useSwipe } from './swipe.ts'
import { ticking } from './ticking.ts'

const SayDialog = lazy(() => import('./say-dialog.tsx'))

/** One thing of today: tick, name, how it stands, minutes, and a menu with all that can be said of it. */
export const DayRow = memo(function DayRow({ item, date, isNext }: { item: TodayItem; date: string; isNext: boolean }) {
  const [isMenuOpen, setMenuOpen] = useState(false)
  const [asked, setAsked] = useState<'value' | 'note' | null>(null)
  const navigate = useNavigate()
  const { habit, state } = item
  const { name, minutes, target } = habit
  const say = ticking(item, date)
  const isDone = state === 'done'
  const tick = target ? () => setAsked('value') : isDone ? say.notDone : say.done
  const swipe = useSwipe({
    onRight: tick,
    onLeft: state === 'skipped' ? say.notDone : say.skip,
    onLong: () => setMenuOpen(true),
  })
  const note = noteOf(item, date)
  const open = () => void navigate({ to: '/habits/$id', params: { id: habit.id } })

  return (
    <li className={classes(styles.item, styles[state], isNext && styles.next)}>
      <div className={styles.row} {...swipe}>
        <Icon name="check" className={styles.right} />
        <Icon name="minus" className={styles.left} />
        <div className={styles.face}>
          <TickRing
            state={state}
            isNext={isNext}
            share={shareOf(item)}
            opensDialog={Boolean(target)}
            label={tickLabel(item)}
            onTick={tick}
          />
          <Link to="/habits/$id" params={{ id: habit.id }} className={styles.text} draggable={false}>
            <span className={styles.name}>{name}</span>
            {note && <span className={styles.note}>{note}</span>}
          </Link>
          {minutes !== null && <span className={styles.minutes}>{formatMinutes(minutes)}</span>}
          <span className={styles.more}>
            <Menu
              label={m.today_more({ name })}
              items={choices(item, date, say, setAsked, open)}
              isOpen={isMenuOpen}
              onOpenChange={setMenuOpen}
            />
          </span>
        </div>
      </div>
      {asked && (
        <Suspense>
          <SayDialog item={item} date={date} asks={asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </li>
  )
})

function tickLabel({ habit: { name, target }, state }: TodayItem) {
  if (target) return m.today_enter_value({ name })
  return state === 'done' ? m.today_untick({ name }) : m.today_tick({ name })
}

function choices(
  { habit: { target }, state, completion, missedOn }: TodayItem,
  date: string,
  say: ReturnType<typeof ticking>,
  ask: (what: 'value' | 'note') => void,
  open: () => void,
): MenuItem[] {
  const isSkipped = state === 'skipped'
  const canNote = isSkipped || !target
  return [
    target && { label: m.today_menu_value(), icon: 'pencil' as const, onSelect: () => ask('value') },
    isSkipped
      ? { label: m.today_menu_unskip(), icon: 'undo' as const, onSelect: say.notDone }
      : { label: m.today_menu_skip(), icon: 'skip' as const, onSelect: say.skip },
    target && completion && !isSkipped && { label: m.today_menu_clear(), icon: 'undo' as const, onSelect: say.notDone },
    canNote && {
      label: isSkipped ? m.today_menu_reason() : m.today_menu_note(),
      icon: 'note' as const,
      onSelect: () => ask('note'),
    },
    missedOn && {
      label: m.today_menu_missed({ weekday: formatPastDay(missedOn, date) }),
      icon: 'check' as const,
      onSelect: say.missedIsDone,
    },
    { label: m.today_menu_open(), icon: 'chart' as const, onSelect: open },
  ].filter((choice) => Boolean(choice)) as MenuItem[] // what does not apply was left out
}
