import type { Ctx } from './ctx.ts'

type Language = 'en' | 'hi'

/** How sentences speak of a series; the labels in them are the person's own words. */
export type SeriesWords =
  /** `days`: "days with Yoga". `did`: what is true of such a day, before a count: "you did Yoga". */
  | { kind: 'binary'; days: string; did: string }
  /** `amount`: "minutes for Learn Python", before a number and after "more". */
  | { kind: 'number'; amount: string }

/** One value a day of a member, to be looked at beside those of other domains. */
export type Series = {
  /** The same for ever, so that a finding is recognised again: `habit:<id>`. */
  key: string
  /** The rows that it is made from: two series that share one are related by how they are made, and never compared. */
  madeOf: readonly string[]
  label: string
  /** `binary`: 0 or 1. */
  kind: 'binary' | 'number'
  unit?: 'minutes' | 'share'
  /** By day (days since 1970-01-01). A day that is not known is missing, never 0. */
  values: ReadonlyMap<number, number>
  words: Record<Language, SeriesWords>
  /** The page that shows its days; with `day` in the address where the page can open one. */
  href: string
}

/**
 * What a domain offers to whoever compares domains, from a file in its own folder (`habits.series.ts`), listed in
 * domains.ts: the person's series over the days `from`..`to`, both included and closed (before the person's today).
 */
export type SeriesSource = { domain: string; list(ctx: Ctx, from: number, to: number): Promise<Series[]> }
export const dailySeries = (source: SeriesSource): SeriesSource => source
