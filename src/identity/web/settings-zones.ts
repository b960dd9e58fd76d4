import { getLocale } from '#web/i18n/i18n.ts'

/** Browsers still call some zones by older names; the newer ones are shown and kept. */
const newer: Record<string, string> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Europe/Kiev': 'Europe/Kyiv',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
}
const presentName = (zone: string) => newer[zone] ?? zone
export const zoneHere = () => presentName(Intl.DateTimeFormat().resolvedOptions().timeZone)

/** "Kolkata" of Asia/Kolkata. */
export const cityOf = (zone: string) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone

type Kind = 'long' | 'shortOffset'
function named(zone: string, kind: Kind) {
  const format = new Intl.DateTimeFormat(getLocale() === 'hi' ? 'hi-IN-u-nu-latn' : 'en-IN', {
    timeZone: zone,
    timeZoneName: kind,
  })
  return format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? ''
}
/** "India Standard Time, GMT+5:30". */
export const aboutZone = (zone: string) => `${named(zone, 'long')}, ${named(zone, 'shortOffset')}`

export type Zone = { zone: string; city: string; about: string; words: string }
export function allZones(): Zone[] {
  const zones = [...new Set([...Intl.supportedValuesOf('timeZone').map(presentName), 'UTC'])]
  return zones
    .map((zone) => {
      const [city, about] = [cityOf(zone), aboutZone(zone)]
      return { zone, city, about, words: plain(`${zone} ${city} ${about}`) }
    })
    .sort((one, other) => one.city.localeCompare(other.city))
}

/** Letters alone, so that "sao paulo" finds São Paulo. */
export const plain = (text: string) =>
  text
    .toLocaleLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('_', ' ')
