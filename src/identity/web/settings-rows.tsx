import { type KeyboardEvent, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import choice from '#web/ui/choice.module.css'
import field from '#web/ui/field.module.css'
import { formatDate } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Segmented } from '#web/ui/segmented.tsx'
import { useMe } from './me.ts'
import { currencyOptions, dayStartOptions } from './settings-options.ts'
import styles from './settings-page.module.css'
import { Choice, SettingRow } from './settings-row.tsx'
import { useSaving } from './settings-saving.ts'
import { ZoneDialog } from './settings-zone-dialog.tsx'
import { aboutZone, cityOf, zoneHere } from './settings-zones.ts'

const leaveOnEnter = (event: KeyboardEvent<HTMLInputElement>) => event.key === 'Enter' && event.currentTarget.blur()

export function NameRow() {
  const { name } = useMe()
  const save = useSaving()
  const [typed, setTyped] = useState(name) // stays when the server could not be reached
  return (
    <SettingRow setting="name" label={m.settings_name()} hint={m.settings_name_hint()}>
      {(wired) => (
        <input
          {...wired}
          value={typed}
          autoComplete="name"
          maxLength={80}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={leaveOnEnter}
          onBlur={() => {
            const next = typed.trim()
            if (next === '') setTyped(name)
            else if (next !== name) save({ name: next })
          }}
        />
      )}
    </SettingRow>
  )
}

export function ZoneRow() {
  const { timeZone } = useMe()
  const save = useSaving()
  const [isOpen, setOpen] = useState(false)
  const here = zoneHere()
  return (
    <SettingRow setting="timeZone" label={m.settings_zone()} hint={aboutZone(timeZone)}>
      {({ id, 'aria-describedby': describedBy }) => (
        <>
          <span className={field.select}>
            <button
              type="button"
              id={id}
              aria-describedby={describedBy}
              className={styles.opener}
              aria-haspopup="dialog"
              onClick={() => setOpen(true)}
            >
              {cityOf(timeZone)}
            </button>
            <Icon name="down" size={18} />
          </span>
          {here !== timeZone && (
            <Button tone="plain" onClick={() => save({ timeZone: here })}>
              {m.settings_zone_here({ city: cityOf(here) })}
            </Button>
          )}
          {isOpen && (
            <ZoneDialog
              zone={timeZone}
              onClose={() => setOpen(false)}
              onChoose={(zone) => {
                setOpen(false)
                if (zone !== timeZone) save({ timeZone: zone })
              }}
            />
          )}
        </>
      )}
    </SettingRow>
  )
}

export function DayStartRow() {
  const { dayStart } = useMe()
  const save = useSaving()
  return (
    <SettingRow setting="dayStart" label={m.settings_day_start()} hint={m.settings_day_start_hint()}>
      {(wired) => (
        <Choice
          {...wired}
          options={dayStartOptions(dayStart)}
          value={dayStart}
          onChange={(next) => save({ dayStart: next })}
        />
      )}
    </SettingRow>
  )
}

const usualReminder = '07:00'

export function ReminderRow() {
  const { reminderAt } = useMe()
  const save = useSaving()
  return (
    <SettingRow setting="reminderAt" label={m.settings_reminder()} hint={m.settings_reminder_hint()}>
      {(wired) => (
        <span className={styles.reminder}>
          {reminderAt !== null && (
            <input
              key={reminderAt}
              type="time"
              className={wired.className}
              aria-label={m.settings_reminder_time()}
              defaultValue={reminderAt}
              onKeyDown={leaveOnEnter}
              onBlur={({ target }) => {
                if (!target.value) target.value = reminderAt
                else if (target.value !== reminderAt) save({ reminderAt: target.value })
              }}
            />
          )}
          <span className={styles.switch}>
            <input
              id={wired.id}
              type="checkbox"
              role="switch"
              className={choice.switch}
              aria-describedby={wired['aria-describedby']}
              aria-checked={reminderAt !== null}
              checked={reminderAt !== null}
              onChange={({ target }) => save({ reminderAt: target.checked ? usualReminder : null })}
            />
          </span>
        </span>
      )}
    </SettingRow>
  )
}

export function LanguageRow() {
  const { language } = useMe()
  const save = useSaving()
  return (
    <SettingRow setting="language" label={m.settings_language()}>
      {() => (
        <Segmented
          label={m.settings_language()}
          options={[
            { value: 'en', label: 'English' },
            { value: 'hi', label: 'हिन्दी' },
          ]}
          value={language}
          onChange={(next) => save({ language: next })}
        />
      )}
    </SettingRow>
  )
}

export function CurrencyRow() {
  const { currency } = useMe()
  const save = useSaving()
  return (
    <SettingRow setting="currency" label={m.settings_currency()} hint={m.settings_currency_hint()}>
      {(wired) => (
        <Choice
          {...wired}
          options={currencyOptions(currency)}
          value={currency}
          onChange={(next) => save({ currency: next })}
        />
      )}
    </SettingRow>
  )
}

export function ThemeRow() {
  const { theme } = useMe()
  const save = useSaving()
  return (
    <SettingRow setting="theme" label={m.settings_theme()}>
      {() => (
        <Segmented
          label={m.settings_theme()}
          options={[
            { value: 'system', label: m.settings_theme_system() },
            { value: 'light', label: m.settings_theme_light() },
            { value: 'dark', label: m.settings_theme_dark() },
          ]}
          value={theme}
          onChange={(next) => save({ theme: next })}
        />
      )}
    </SettingRow>
  )
}

export const sinceWhen = (createdAt: string) =>
  m.settings_since({ date: formatDate(createdAt.slice(0, 10), { month: 'long', year: 'numeric' }) })
