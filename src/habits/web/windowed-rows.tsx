import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { Rows } from '#web/ui/rows.tsx'
import { HabitRow, type RowsProps } from './habit-rows.tsx'
import styles from './habits.module.css'

const rowHeight = 68

/** Only the rows in view are drawn. */
export default function WindowedRows({ habits, ...rest }: RowsProps) {
  const box = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop(box.current?.offsetTop ?? 0), [])
  const rows = useWindowVirtualizer({
    count: habits.length,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: top,
  })
  return (
    <div ref={box} style={{ position: 'relative', blockSize: rows.getTotalSize() }}>
      <Rows label={m.place_habits()}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const habit = habits[index]
          return habit ? (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={habits.length}
              aria-posinset={index + 1}
              className={styles.windowed}
              style={{ translate: `0 ${start - top}px` }}
            >
              <HabitRow habit={habit} {...rest} />
            </li>
          ) : null
        })}
      </Rows>
    </div>
  )
}
