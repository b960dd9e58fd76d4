import type { SVGProps } from 'react'

const strokes = {
  sun: 'M12 8.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6M12 2.5v1.6M12 19.9v1.6M2.5 12h1.6M19.9 12h1.6M5.3 5.3l1.1 1.1M17.6 17.6l1.1 1.1M18.7 5.3l-1.1 1.1M6.4 17.6l-1.1 1.1',
  flag: 'M5 21.5V3.5M5 4h14l-3.6 4.75L19 13.5H5',
  chat: 'M6 4h12a2.5 2.5 0 0 1 2.5 2.5v7A2.5 2.5 0 0 1 18 16h-7l-4.5 4v-4H6a2.5 2.5 0 0 1-2.5-2.5v-7A2.5 2.5 0 0 1 6 4M8 8.5h8M8 11.7h5',
  repeat: 'M4 11.5V10a4 4 0 0 1 4-4h11.5M16.5 3l3 3-3 3M20 12.5V14a4 4 0 0 1-4 4H4.5M7.5 21l-3-3 3-3',
  book: 'M6.5 3h11A1.5 1.5 0 0 1 19 4.5v15a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19.5v-15A1.5 1.5 0 0 1 6.5 3M9 3v18M12 8h4M12 11.5h4',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  check: 'm5.5 12.5 4.2 4.2 8.8-9.2',
  minus: 'M7 12h10',
  plus: 'M12 5v14M5 12h14',
  close: 'm6 6 12 12M18 6 6 18',
  back: 'M19 12H5.5M11 6l-6 6 6 6',
  next: 'm9 5.5 6.5 6.5L9 18.5',
  down: 'm5.5 9 6.5 6.5L18.5 9',
  bell: 'M6 16.5V11a6 6 0 1 1 12 0v5.5l1.5 1.5h-15zM10 20.5a2.2 2.2 0 0 0 4 0',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M10.3 3.5h3.4l.5 2.4 1.9 1.1 2.3-.8 1.7 2.9-1.8 1.7v2.4l1.8 1.7-1.7 2.9-2.3-.8-1.9 1.1-.5 2.4h-3.4l-.5-2.4-1.9-1.1-2.3.8-1.7-2.9 1.8-1.7v-2.4L3.9 9.1l1.7-2.9 2.3.8 1.9-1.1z',
  people:
    'M9 5a3.25 3.25 0 1 0 0 6.5A3.25 3.25 0 0 0 9 5M2.8 19.5c.4-3.2 2.9-5 6.2-5s5.8 1.8 6.2 5M15.5 5.3a3.25 3.25 0 0 1 0 5.9M17.5 14.8c2 .6 3.4 2.2 3.7 4.7',
  pulse: 'M3 12h4l2.5-6.5 5 13 2.5-6.5H21',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 20.5 20.5',
  pencil: 'M4 20l1-4.2L16.2 4.6a1.9 1.9 0 0 1 2.7 0l.5.5a1.9 1.9 0 0 1 0 2.7L8.2 19z',
  note: 'M6 3.5h8.5L19 8v12.5H6zM14 3.5V8.5h5M9 12.5h6.5M9 16h4',
  skip: 'M5 5.5l8.5 6.5L5 18.5zM18.5 5.5v13',
  undo: 'M8.5 5 4 9.5 8.5 14M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-3',
  trash: 'M4.5 6.5h15M9.5 6.5V4h5v2.5M6.5 6.5l.8 13.5h9.4l.8-13.5M10 10.5v5.5M14 10.5v5.5',
  calendar:
    'M5.5 5.5h13A1.5 1.5 0 0 1 20 7v11.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5V7a1.5 1.5 0 0 1 1.5-1.5M4 10h16M8.5 3v4M15.5 3v4',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.5V12l3 2.5',
  chart: 'M4 20.5h16M7 17v-5M12 17V5.5M17 17V9',
  spark: 'M12 3.5l1.9 5.6 5.6 1.9-5.6 1.9L12 18.5l-1.9-5.6L4.5 11l5.6-1.9z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  play: 'M7.5 5v14l11-7z',
  send: 'M4.5 12 20 4.5 15.5 20l-3.5-6.5zM12 13.5l4-4.5',
  stop: 'M7 7h10v10H7z',
  warning: 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17.2h.01',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 11v5M12 8h.01',
  offline:
    'M3.5 3.5l17 17M8.5 13.5a5 5 0 0 1 3.3-1.5M15.8 14a5 5 0 0 0-1-.8M5 10a10 10 0 0 1 4-2.5M19 10a10 10 0 0 0-7-3M12 17.5h.01',
  milestone: 'M12 3.5 20.5 12 12 20.5 3.5 12z',
  leave: 'M10 4H5.5v16H10M14.5 8l4 4-4 4M18.5 12H9.5',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  archive: 'M4 4.5h16v4H4zM5.5 8.5v11h13v-11M10 12.5h4',
  mic: 'M12 3.5a2.8 2.8 0 0 1 2.8 2.8v5a2.8 2.8 0 0 1-5.6 0v-5A2.8 2.8 0 0 1 12 3.5M5.8 11.2a6.2 6.2 0 0 0 12.4 0M12 17.4v3.1M9 20.5h6',
  copy: 'M10 8.5h8A1.5 1.5 0 0 1 19.5 10v9a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 8.5 19v-9A1.5 1.5 0 0 1 10 8.5M15.5 8.5V5A1.5 1.5 0 0 0 14 3.5H6A1.5 1.5 0 0 0 4.5 5v9A1.5 1.5 0 0 0 6 15.5h2.5',
  phone:
    'M6.8 3.5h2.7l1.5 4-2 1.6a11.6 11.6 0 0 0 5.9 5.9l1.6-2 4 1.5v2.7a2.3 2.3 0 0 1-2.5 2.3C10.9 19 5 13.1 4.5 6a2.3 2.3 0 0 1 2.3-2.5',
  list: 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01',
} as const

export type IconName = keyof typeof strokes
const dotted = new Set<IconName>(['more', 'grip'])

/** A line drawing on 24 units, in the colour of the text beside it. Without a `label` it is decoration. */
export function Icon({
  name,
  size = 24,
  label,
  ...rest
}: { name: IconName; size?: number; label?: string } & SVGProps<SVGSVGElement>) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={dotted.has(name) ? 2.4 : 1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      {...rest}
    >
      <path d={strokes[name]} />
    </svg>
  )
}
