import { useQuery } from '@tanstack/react-query'
import { type LinkProps, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useId, useState } from 'react'
import { useMe } from '#identity/web/me.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { keys } from '#web/query/keys.ts'
import DialogPanel from '#web/ui/dialog-panel.tsx'
import { Icon, type IconName } from '#web/ui/icon.tsx'
import styles from './palette.module.css'
import { beginnings, otherPlaces, places } from './places.ts'

type Hit = { key: string; icon: IconName; text: string; kind: string; to: NonNullable<LinkProps['to']>; id?: string }

const plain = (text: string) =>
  text
    .toLocaleLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')

function useHits(words: string): Hit[] {
  const me = useMe()
  const habits = useQuery({ queryKey: [...keys.habits, 'all'], queryFn: () => api.habits.list({ limit: 100 }) })
  const goals = useQuery({ queryKey: [...keys.goals, 'all'], queryFn: () => api.goals.list({ limit: 100 }) })
  const pages = [...places, ...otherPlaces(me), ...beginnings].map(({ to, icon, label }): Hit => {
    return { key: to, icon, text: label(), kind: m.palette_page(), to }
  })
  const named = [
    ...(habits.data?.items ?? []).map(({ id, name }): Hit => {
      return { key: id, id, icon: 'repeat', text: name, kind: m.palette_habit(), to: '/habits/$id' }
    }),
    ...(goals.data?.items ?? []).map(({ id, title }): Hit => {
      return { key: id, id, icon: 'flag', text: title, kind: m.palette_goal(), to: '/goals/$id' }
    }),
  ]
  const wanted = plain(words.trim()).split(/\s+/)
  return [...pages, ...named].filter(({ text }) => wanted.every((word) => plain(text).includes(word))).slice(0, 40)
}

/** Everything by name: type, choose with the arrows, Enter. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const id = useId()
  const navigate = useNavigate()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const hits = useHits(words)
  const chosen = Math.min(at, hits.length - 1)

  const open = (hit: Hit | undefined) => {
    if (!hit) return
    onClose()
    void navigate({ to: hit.to, params: { id: hit.id } as never /* only the pages that take an id carry one */ })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') open(hits[chosen])
    if (!step || hits.length === 0) return
    event.preventDefault()
    const next = (chosen + step + hits.length) % hits.length
    setAt(next)
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <DialogPanel title={m.find()} onClose={onClose}>
      <input
        className={styles.input}
        role="combobox"
        aria-label={m.find_hint()}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-activedescendant={hits.length > 0 ? `${id}-${chosen}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={m.find_hint()}
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
        data-autofocus
      />
      <div className={styles.hits} id={`${id}-hits`} role="listbox" aria-label={m.find()}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input above has the focus and the keys
          <div
            key={hit.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={styles.hit}
            onClick={() => open(hit)}
            onPointerMove={() => setAt(index)}
          >
            <Icon name={hit.icon} size={20} />
            <span className={styles.text}>{hit.text}</span>
            <span className={styles.kind}>{hit.kind}</span>
          </div>
        ))}
      </div>
      {hits.length === 0 && <p className={styles.none}>{m.palette_none({ words })}</p>}
    </DialogPanel>
  )
}
