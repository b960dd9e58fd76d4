import { useRef } from 'react'
import type { Fact } from '#memory/facts/facts.api.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { AddressLink } from '#web/ui/address-link.tsx'
import { classes } from '#web/ui/classes.ts'
import { formatDate, formatList, formatMoment } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { useScrollTo } from '#web/ui/use-scroll-to.ts'
import { FactDialog } from './fact-dialog.tsx'
import styles from './memory.module.css'
import { MemoryMenu } from './memory-menu.tsx'
import { attributeName, subjectName } from './memory-words.ts'

const day = (instant: string) => formatMoment(instant, { dateStyle: 'medium' })

/** "2019", "Mar 2026": no more of it than was said. */
const asSaid = (since: string) =>
  formatDate(`${since}-01-01`.slice(0, 10), {
    year: 'numeric',
    month: since.length > 4 ? 'short' : undefined,
    day: since.length > 7 ? 'numeric' : undefined,
  })

function validity({ validFrom, since, validTo }: Fact): string | null {
  const from = since ? asSaid(since) : validFrom && day(validFrom)
  if (from && validTo) return m.memory_from_to({ from, to: day(validTo) })
  if (validTo) return m.memory_ended({ date: day(validTo) })
  return from && m.memory_since({ date: from })
}

type Props = { fact: Fact; hasSubject: boolean; knownValue: (id: string) => string | undefined; isAsked: boolean }

/** One fact: what, since when, who says so, and what contradicts it. */
export function FactRow({ fact, hasSubject, knownValue, isAsked }: Props) {
  const row = useRef<HTMLLIElement>(null)
  useScrollTo(row, isAsked)
  const { id, pinned, contradicts, history, correctedAt } = fact
  const what = `${hasSubject ? `${subjectName(fact.subject)} · ` : ''}${attributeName(fact.attribute)}${fact.topic ? ` (${fact.topic})` : ''}`
  const others = contradicts.map(knownValue).filter((value) => value !== undefined)
  return (
    <li
      ref={row}
      className={classes(styles.row, fact.validTo !== null && styles.isOver, isAsked && styles.isAsked)}
      aria-current={isAsked || undefined}
    >
      <div className={styles.body}>
        <p className={styles.meta}>{what}</p>
        <p className={styles.value}>{shownValue(fact.value)}</p>
        <p className={styles.meta}>
          <span>{validity(fact)}</span>
          {pinned && <span className={styles.pinned}>{m.memory_pinned()}</span>}
        </p>
        {others.length > 0 && (
          <p className={styles.contradiction}>
            <Icon name="warning" size={16} />
            {m.memory_contradicts({ values: formatList(others.map(shownValue)) })}
          </p>
        )}
        {correctedAt && history.length > 0 && (
          <p className={styles.why}>
            {m.memory_you_corrected({ values: formatList(history.map(({ value }) => shownValue(value))) })}
          </p>
        )}
        <Sources sources={fact.sources} />
      </div>
      <MemoryMenu
        of={`${what}: ${fact.value}`}
        pinned={pinned}
        onPin={() => api.memory.changeFact({ id, pinned: !pinned })}
        onForget={() => api.memory.forgetFact({ id })}
        forgetNote={m.memory_fact_forget_note()}
        correcting={(close) => <FactDialog fact={fact} what={what} onClose={close} />}
      />
    </li>
  )
}

/** A day is kept as it is compared, and shown as it is read. */
const shownValue = (value: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, { dateStyle: 'long' }) : value

function Sources({ sources }: { sources: Fact['sources'] }) {
  if (sources.length === 0) return <p className={styles.why}>{m.memory_said_by_you()}</p>
  return (
    <details className={styles.sources}>
      <summary>{m.memory_sources({ count: sources.length })}</summary>
      <ul>
        {sources.map(({ memoryId, text, occurredAt, href }) => (
          <li key={memoryId}>
            {href ? <AddressLink href={href}>{text}</AddressLink> : text} · {day(occurredAt)}
          </li>
        ))}
      </ul>
    </details>
  )
}
