import { type ReactNode, useId } from 'react'
import { classes } from '#web/ui/classes.ts'
import styles from './data-table.module.css'

export type Column<T> = {
  head: string
  cell: (row: T) => ReactNode
  isNumber?: boolean
  /** Names the row: first in the table, and the heading of the row in the list of a phone. */
  isName?: boolean
  /** May take several lines on a desktop. */
  isLong?: boolean
}
type Props<T> = {
  label: string
  columns: Column<T>[]
  rows: T[]
  keyOf: (row: T) => string
  /** On a phone the numbers of a row stand side by side. */
  isCompact?: boolean
}

/** A table on a desktop and a list on a phone. Roles are written out: a browser drops them with `display: grid`. */
export function DataTable<T>({ label, columns, rows, keyOf, isCompact }: Props<T>) {
  const id = useId()
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    // biome-ignore-start lint/a11y/useSemanticElements: see above
    <table className={classes(styles.table, isCompact && styles.compact)} role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ head, isNumber }) => (
            <th key={head} role="columnheader" scope="col" className={isNumber ? styles.number : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map(({ head, cell, isNumber, isName, isLong }) =>
              isName ? (
                <th key={head} role="rowheader" scope="row" id={`${id}-${keyOf(row)}`} className={styles.name}>
                  {cell(row)}
                </th>
              ) : (
                <td
                  key={head}
                  role="cell"
                  data-head={head}
                  className={classes(isNumber && styles.number, isLong && styles.long)}
                >
                  <span>{cell(row)}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/useSemanticElements: see above
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  )
}
