import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import field from '#web/ui/field.module.css'
import { Icon } from '#web/ui/icon.tsx'
import styles from './settings-zone-dialog.module.css'
import { allZones, plain, zoneHere } from './settings-zones.ts'

type Props = { zone: string; onChoose: (zone: string) => void; onClose: () => void }

/** Every time zone: type a city or country, choose with the arrows, Enter. */
export function ZoneDialog({ zone: chosen, onChoose, onClose }: Props) {
  const id = useId()
  const all = useMemo(allZones, [])
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const wanted = plain(words.trim()).split(/\s+/)
  const first = new Set([zoneHere(), chosen])
  const found = all.filter((zone) => wanted.every((word) => zone.words.includes(word)))
  const hits = words.trim()
    ? found
    : [...found.filter(({ zone }) => first.has(zone)), ...found.filter(({ zone }) => !first.has(zone))]
  const active = Math.min(at, hits.length - 1)

  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[active]
    if (event.key === 'Enter' && hit) {
      event.preventDefault() // the button that opened this has the focus again before the key is over
      onChoose(hit.zone)
    }
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (!step || hits.length === 0) return
    event.preventDefault()
    const next = Math.max(0, Math.min(hits.length - 1, active + step))
    setAt(next)
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <Dialog title={m.settings_zone()} onClose={onClose}>
      <input
        data-autofocus
        className={field.input}
        role="combobox"
        aria-label={m.settings_zone_find()}
        placeholder={m.settings_zone_find()}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-zones`}
        aria-activedescendant={hits.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.zones} id={`${id}-zones`} role="listbox" aria-label={m.settings_zone()}>
        {hits.map(({ zone, city, about }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input above has the focus and the keys
          <div
            key={zone}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.zone}
            onClick={() => onChoose(zone)}
          >
            <span>
              {city}
              <small>{about}</small>
            </span>
            {zone === chosen && <Icon name="check" size={20} label={m.settings_zone_chosen()} />}
          </div>
        ))}
      </div>
      {hits.length === 0 && <p className={styles.none}>{m.settings_zone_none({ words })}</p>}
    </Dialog>
  )
}
