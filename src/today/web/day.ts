export type Hours = 'morning' | 'afternoon' | 'evening' | 'night'

/** The part of the day that it is in a zone, for a greeting. */
export function hoursOf(timeZone: string, now = new Date()): Hours {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit' }).format(now))
  if (hour >= 4 && hour < 12) return 'morning'
  if (hour >= 12 && hour < 17) return 'afternoon'
  return hour >= 17 && hour < 22 ? 'evening' : 'night'
}
