import { getLocale, m } from '#web/i18n/i18n.ts'

type Option = { value: string; label: string }

/** Full hours until noon in the reader's clock, and the present value when it is another. */
export function dayStartOptions(present: string): Option[] {
  const hours = Array.from({ length: 12 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`)
  return [...new Set([...hours, present])].sort().map((value) => ({ value, label: clock(value) }))
}

function clock(time: string) {
  if (time === '00:00') return m.settings_midnight()
  const format = new Intl.DateTimeFormat(getLocale() === 'hi' ? 'hi-IN-u-nu-latn' : 'en-IN', {
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return format.format(new Date(`2000-01-01T${time}:00Z`))
}

const usual = ['INR', 'USD', 'EUR', 'GBP', 'AED', 'NPR', 'BDT', 'LKR']

/** Currencies by name: those that students here meet first, then all others. */
export function currencyOptions(present: string): Option[] {
  const names = new Intl.DisplayNames(getLocale() === 'hi' ? 'hi-IN' : 'en-IN', { type: 'currency' })
  const codes = [...new Set([...usual, present, ...Intl.supportedValuesOf('currency')])]
  return codes.map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }))
}
