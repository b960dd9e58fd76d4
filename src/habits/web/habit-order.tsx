import { useMutation } from '@tanstack/react-query'
import { type PointerEvent, useRef, useState } from 'react'
import type { Habit } from '#habits/habits.api.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { queryClient } from '#web/query/query-client.ts'
import { IconButton } from '#web/ui/button.tsx'
import { classes } from '#web/ui/classes.ts'
import { formatNumber } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { problemText } from '#web/ui/problem.ts'
import { Rows } from '#web/ui/rows.tsx'
import { toast } from '#web/ui/toast.ts'
import { HabitMark } from './habit-mark.tsx'
import { habitsQuery, refreshHabits } from './habit-queries.ts'
import styles from './habits.module.css'

const moved = <T,>(list: T[], from: number, to: number) => {
  const rest = list.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]
}

/** The habits in a new order: by a finger on the grip, or by the two buttons. */
export function HabitOrder({ habits }: { habits: Habit[] }) {
  const list = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const save = useMutation({
    mutationFn: async (order: Habit[]) => {
      const changed = order
        .map((habit, position) => ({ habit, position }))
        .filter(({ habit, position }) => habit.position !== position)
      await Promise.all(changed.map(({ habit, position }) => api.habits.change({ id: habit.id, position })))
    },
    onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
    onSettled: refreshHabits,
  })
  const show = (order: Habit[]) => queryClient.setQueryData(habitsQuery().queryKey, order)
  const shift = (from: number, by: number) => {
    const order = moved(habits, from, from + by)
    show(order)
    save.mutate(order)
    const name = habits[from]?.name ?? ''
    setSaid(m.habits_order_said({ name, place: formatNumber(from + by + 1), count: formatNumber(habits.length) }))
  }
  const drag = (event: PointerEvent, id: string) => {
    if (held !== id) return
    const rows = [...(list.current?.querySelectorAll('li') ?? [])]
    const over = rows.findIndex((row) => event.clientY < row.getBoundingClientRect().bottom)
    const to = over === -1 ? rows.length - 1 : over
    const from = habits.findIndex((habit) => habit.id === id)
    if (to !== from) show(moved(habits, from, to))
  }
  const drop = () => {
    if (held) save.mutate(habits)
    setHeld(null)
  }
  return (
    <div ref={list}>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <Rows label={m.habits_order()}>
        {habits.map((habit, index) => (
          <li key={habit.id} className={classes(styles.ordered, held === habit.id && styles.held)}>
            <span
              className={styles.grip}
              aria-hidden
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId)
                setHeld(habit.id)
              }}
              onPointerMove={(event) => drag(event, habit.id)}
              onPointerUp={drop}
              onPointerCancel={drop}
            >
              <Icon name="grip" size={22} />
            </span>
            <HabitMark icon={habit.icon} colour={habit.colour} />
            <span className={styles.orderName}>{habit.name}</span>
            <IconButton
              icon="down"
              className={styles.up}
              label={m.habits_order_up({ name: habit.name })}
              disabled={index === 0}
              onClick={() => shift(index, -1)}
            />
            <IconButton
              icon="down"
              label={m.habits_order_down({ name: habit.name })}
              disabled={index === habits.length - 1}
              onClick={() => shift(index, 1)}
            />
          </li>
        ))}
      </Rows>
    </div>
  )
}
