import { m } from '#web/i18n/i18n.ts'

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What the browser finds wrong with a control, in the language of the page: its own bubble speaks the language of the device. */
export function refusalOf(control: Control) {
  const { validity, type } = control
  if (validity.valueMissing) return m.field_wrong_empty()
  if (validity.typeMismatch && type === 'email') return m.field_wrong_email()
  if (validity.tooShort) return m.field_wrong_short({ count: 'minLength' in control ? control.minLength : 0 })
  if (validity.rangeUnderflow && 'min' in control) return m.field_wrong_small({ least: control.min })
  if (validity.rangeOverflow && 'max' in control) return m.field_wrong_large({ most: control.max })
  return m.field_wrong()
}

/** The first that is wrong is where one goes on; a form says all of them at once. */
export const isFirstRefused = (control: Control) =>
  control.form?.querySelector(':is(input, textarea, select):invalid') === control
