import type { CivilDate } from './contract/api.ts'

/*
 * Feasts that follow the moon, checked against the computed new and full moons (Meeus): Lakshmi Puja on the evening within
 * the amavasya; Rangwali Holi on the day after the evening within the purnima. No further than is known.
 */
export const diwali: CivilDate[] =
  '2015-11-11 2016-10-30 2017-10-19 2018-11-07 2019-10-27 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26 2031-11-14 2032-11-02 2033-10-22 2034-11-10 2035-10-30'.split(
    ' ',
  )
export const holi: CivilDate[] =
  '2015-03-06 2016-03-24 2017-03-13 2018-03-02 2019-03-21 2020-03-10 2021-03-29 2022-03-18 2023-03-08 2024-03-25 2025-03-14 2026-03-04 2027-03-22 2028-03-11 2029-03-01 2030-03-20'.split(
    ' ',
  )
