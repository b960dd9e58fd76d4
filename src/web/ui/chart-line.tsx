import { scaleLinear } from 'd3-scale'
import { area, curveMonotoneX, line } from 'd3-shape'
import { useLayoutEffect, useRef, useState } from 'react'
import { dayNumber } from '#platform/civil.ts'
import styles from './chart.module.css'
import { formatDate, formatPercent } from './format.ts'

type Point = { date: string; share: number }
const height = 168
const margin = { top: 14, right: 52, bottom: 26, left: 40 }
const leastMonthGap = 56

/** A share of 0–100 % over time from a true zero, its last value written at its end. */
export function ShareLine({ points, label }: { points: Point[]; label: string }) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  return (
    <div ref={box} className={styles.box} style={{ blockSize: height }}>
      {width > 0 && points.length > 0 && <Drawing points={points} label={label} width={width} />}
    </div>
  )
}

function Drawing({ points, label, width }: { points: Point[]; label: string; width: number }) {
  const days = points.map(({ date }) => dayNumber(date))
  const [first = 0, last = 0] = [days[0], days.at(-1)]
  const x = scaleLinear([first, Math.max(last, first + 1)], [margin.left, width - margin.right])
  const y = scaleLinear([0, 1], [height - margin.bottom, margin.top])
  const placed = points.map(({ share }, index): [number, number] => [x(days[index] ?? first), y(share)])
  const end = placed.at(-1) ?? [0, 0]
  const curve = line<[number, number]>().curve(curveMonotoneX)(placed)
  const below = area<[number, number]>().curve(curveMonotoneX).y0(y(0))(placed)
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line className={styles.axis} x1={margin.left} x2={width - margin.right} y1={y(share)} y2={y(share)} />
          <text className={styles.tick} x={margin.left - 8} y={y(share)} dy="0.32em" textAnchor="end">
            {formatPercent(share)}
          </text>
        </g>
      ))}
      {monthTicks(points, x).map(({ date, left }) => (
        <text key={date} className={styles.tick} x={left} y={height - 6} textAnchor="middle">
          {formatDate(date, { month: 'short' })}
        </text>
      ))}
      {below && <path className={styles.area} d={below} />}
      {curve && <path className={styles.line} d={curve} />}
      <circle className={styles.dot} cx={end[0]} cy={end[1]} r={5} />
      <text className={styles.now} x={end[0] + 10} y={end[1]} dy="0.35em">
        {formatPercent(points.at(-1)?.share ?? 0)}
      </text>
    </svg>
  )
}

/** The first of each month, as many as have room. */
function monthTicks(points: Point[], x: (day: number) => number) {
  const ticks: { date: string; left: number }[] = []
  for (const { date } of points) {
    const left = x(dayNumber(date))
    if (date.endsWith('-01') && left - (ticks.at(-1)?.left ?? -leastMonthGap) >= leastMonthGap)
      ticks.push({ date, left })
  }
  return ticks
}

function useWidth(box: React.RefObject<HTMLDivElement | null>) {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    setWidth(element.clientWidth)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return width
}
