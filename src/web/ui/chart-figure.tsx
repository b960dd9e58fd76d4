import { type ReactNode, useId, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import styles from './chart.module.css'
import { Icon } from './icon.tsx'
import layout from './layout.module.css'

type Table = { head: string[]; rows: { key: string; cells: ReactNode[] }[] }
type Props = {
  title: string
  /** What the chart shows, in one sentence; also its name for who cannot see it. */
  sentence: ReactNode
  table: Table
  /** Beside the title, such as a year to go back. */
  actions?: ReactNode
  children: ReactNode
}

/** A chart under its title with the sentence that it says, and the same numbers as a table. */
export function ChartFigure({ title, sentence, table, actions, children }: Props) {
  const [isTable, setTable] = useState(false)
  const id = useId()
  return (
    <section className={layout.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={layout.sectionHead} id={id}>
          {title}
        </h2>
        <div className={styles.tools}>
          {actions}
          <button type="button" className={styles.tool} aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            <Icon name={isTable ? 'chart' : 'note'} size={18} />
            {isTable ? m.habits_chart_as_chart() : m.habits_chart_as_table()}
          </button>
        </div>
      </div>
      <p className={styles.sentence}>{sentence}</p>
      {isTable ? <DataTable {...table} label={title} /> : children}
    </section>
  )
}

function DataTable({ head, rows, label }: Table & { label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.tableBox} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is told apart by its column
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
