import { useEffect, useState } from 'react'
import { meQuery, useMe } from '#identity/web/me.ts'
import { civilDateAt } from '#platform/civil.ts'
import { queryClient } from '#web/query/query-client.ts'

const minuteMs = 60_000

/** The person's today; for loaders, which run before any component. */
export async function civilToday() {
  const { timeZone, dayStart } = await queryClient.ensureQueryData(meQuery)
  return civilDateAt(new Date(), timeZone, dayStart)
}

/** The person's today, in their zone and from their day's start; follows the clock. */
export function useCivilToday() {
  const { timeZone, dayStart } = useMe()
  const read = () => civilDateAt(new Date(), timeZone, dayStart)
  const [, setTick] = useState('')
  useEffect(() => {
    const timer = setInterval(() => setTick(civilDateAt(new Date(), timeZone, dayStart)), minuteMs)
    return () => clearInterval(timer)
  }, [timeZone, dayStart])
  return read()
}
