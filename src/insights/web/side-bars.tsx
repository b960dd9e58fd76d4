import type { Insight } from '#insights/insights.api.ts'
import styles from './insight.module.css'
import { outcomeOf, rangeText, sideText, valueText } from './insight-words.ts'

const height = 28
const middle = height / 2
const whisker = 5

/** The two groups of days side by side from zero, each with its count and the range that it may well lie in. */
export function SideBars({ insight }: { insight: Insight }) {
  const { sides, sentence } = insight
  const isNumber = outcomeOf(insight).kind === 'number'
  const most = isNumber ? Math.max(...sides.map(({ high }) => high), 1e-9) : 1
  const place = (value: number) => `${(100 * Math.max(0, Math.min(value, most))) / most}%`
  return (
    <ul className={styles.sides} aria-label={sentence}>
      {sides.map((side) => (
        <li key={side.side} className={styles.side}>
          <span className={styles.sideName}>{side.label}</span>
          <svg className={styles.bar} height={height} role="img" aria-label={rangeText(insight, side)}>
            <rect className={styles.track} x="0" y="6" width="100%" height={height - 12} rx="3" />
            <rect
              className={side.side === 'on' ? styles.on : styles.off}
              x="0"
              y="6"
              width={place(side.value)}
              height={height - 12}
              rx="3"
            />
            <line className={styles.range} x1={place(side.low)} x2={place(side.high)} y1={middle} y2={middle} />
            {[side.low, side.high].map((end, index) => (
              <line
                key={index === 0 ? 'low' : 'high'}
                className={styles.range}
                x1={place(end)}
                x2={place(end)}
                y1={middle - whisker}
                y2={middle + whisker}
              />
            ))}
          </svg>
          <span className={styles.sideText}>
            <strong>{valueText(outcomeOf(insight), side.value)}</strong> {sideText(side)}
          </span>
        </li>
      ))}
    </ul>
  )
}
