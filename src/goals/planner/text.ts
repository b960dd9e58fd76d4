import { dayNumber } from '#platform/civil.ts'
import type { CivilDate } from '#platform/contract/api.ts'

export type Language = 'en' | 'hi'
/** Both are written where the thing is described, so that neither is a translation that somebody forgets. */
export type Text = Readonly<Record<Language, string>>
export const t = (en: string, hi: string): Text => ({ en, hi })

export function duration(minutes: number): Text {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)]
  if (hours === 0) return t(`${rest} min`, `${rest} मिनट`)
  if (rest === 0 || hours >= 20) return t(`${hours} h`, `${hours} घंटे`)
  return t(`${hours} h ${rest} min`, `${hours} घंटे ${rest} मिनट`)
}

const style = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
const english = new Intl.DateTimeFormat('en-IN', style)
const hindi = new Intl.DateTimeFormat('hi-IN', { ...style, month: 'long', numberingSystem: 'latn' })
export function dateText(date: CivilDate): Text {
  const at = dayNumber(date) * 86_400_000
  return t(english.format(at), hindi.format(at))
}

const dayTexts = [
  t('Monday', 'सोमवार'),
  t('Tuesday', 'मंगलवार'),
  t('Wednesday', 'बुधवार'),
  t('Thursday', 'गुरुवार'),
  t('Friday', 'शुक्रवार'),
  t('Saturday', 'शनिवार'),
  t('Sunday', 'रविवार'),
]
/** 0 is Monday. */
export const dayText = (index: number): Text => dayTexts[index] ?? t('', '')
export function listText(items: Text[]): Text {
  const join = (language: Language, and: string) => {
    const words = items.map((item) => item[language])
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`
  }
  return t(join('en', 'and'), join('hi', 'और'))
}

/** Formats an amount in minor units; `unit` is what a target of money is counted in. */
export type Money = { format: (minor: number) => Text; unit: string; minorPerUnit: number }
const moneys = new Map<string, Money>()

/** Lakh and crore grouping for rupees; whole units, for nobody saves paise. Formats are dear to make, so each is kept. */
export function moneyOf(currency: string): Money {
  const known = moneys.get(currency)
  if (known) return known
  const money = makeMoney(currency)
  moneys.set(currency, money)
  return money
}

function makeMoney(currency: string): Money {
  const format = (locale: string) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0, numberingSystem: 'latn' })
  const [en, hi] = [format('en-IN'), format('hi-IN')]
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  const minorPerUnit = 10 ** digits
  return {
    format: (minor) => t(en.format(minor / minorPerUnit), hi.format(minor / minorPerUnit)),
    unit: en.formatToParts(0).find((part) => part.type === 'currency')?.value ?? currency,
    minorPerUnit,
  }
}
