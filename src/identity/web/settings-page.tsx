import { createFileRoute, Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { OwnModelRow } from '#models/web/own-model-row.tsx'
import { ConsentRow } from '#safety/web/consent-row.tsx'
import { m } from '#web/i18n/i18n.ts'
import { useIsOnline } from '#web/shell/offline-banner.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { Page, PageHeader, Section } from '#web/ui/page.tsx'
import { RowBody, Rows, rowClass } from '#web/ui/rows.tsx'
import { SearchField } from '#web/ui/search-field.tsx'
import { useMe } from './me.ts'
import { roleName } from './members-role.ts'
import styles from './settings-page.module.css'
import { PlainRow } from './settings-row.tsx'
import {
  CurrencyRow,
  DayStartRow,
  LanguageRow,
  NameRow,
  ReminderRow,
  sinceWhen,
  ThemeRow,
  ZoneRow,
} from './settings-rows.tsx'
import { plain } from './settings-zones.ts'
import { SignOutRow } from './sign-out-row.tsx'

export const Route = createFileRoute('/_signed-in/settings')({ component: SettingsPage })

/** `words` is what a row is found by, beside the title of its part. */
type Row = { words: string; row: ReactNode }
type Part = { title: string; rows: Row[]; isList?: boolean }

function SettingsPage() {
  const [words, setWords] = useState('')
  const isOnline = useIsOnline()
  const wanted = plain(words.trim()).split(/\s+/)
  const parts = useParts()
    .map((part) => ({
      ...part,
      rows: part.rows.filter((row) => wanted.every((word) => plain(`${part.title} ${row.words}`).includes(word))),
    }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <Page>
      <PageHeader title={m.place_settings()} lead={isOnline ? m.settings_lead() : m.settings_offline()} />
      <div className={styles.search}>
        <SearchField label={m.settings_find()} value={words} onChange={setWords} />
      </div>
      <div aria-live="polite">{parts.length === 0 && <p className={styles.none}>{m.settings_none({ words })}</p>}</div>
      {parts.map(({ title, rows, isList }) => (
        <Section key={title} title={title}>
          {isList ? <Rows>{rows.map(({ row }) => row)}</Rows> : rows.map(({ row }) => row)}
        </Section>
      ))}
    </Page>
  )
}

function useParts(): Part[] {
  const me = useMe()
  const role = roleName(me.role)
  return [
    {
      title: m.settings_you(),
      rows: [
        { words: m.settings_name(), row: <NameRow key="name" /> },
        {
          words: `${m.settings_email()} ${me.email}`,
          row: (
            <PlainRow key="email" label={m.settings_email()} hint={sinceWhen(me.createdAt)}>
              <p className={styles.fact}>{me.email}</p>
            </PlainRow>
          ),
        },
      ],
    },
    {
      title: m.settings_look(),
      rows: [
        { words: `${m.settings_language()} Language English हिन्दी Hindi`, row: <LanguageRow key="language" /> },
        {
          words: `${m.settings_theme()} ${m.settings_theme_dark()} ${m.settings_theme_light()}`,
          row: <ThemeRow key="theme" />,
        },
        { words: `${m.settings_currency()} ₹ INR`, row: <CurrencyRow key="currency" /> },
      ],
    },
    {
      title: m.settings_day(),
      rows: [
        { words: m.settings_reminder(), row: <ReminderRow key="reminder" /> },
        { words: m.settings_day_start(), row: <DayStartRow key="start" /> },
        { words: `${m.settings_zone()} ${me.timeZone}`, row: <ZoneRow key="zone" /> },
      ],
    },
    {
      title: m.settings_organisation(),
      rows: [
        {
          words: me.organisation.name,
          row: (
            <PlainRow key="organisation" label={m.settings_organisation_name()}>
              <p className={styles.fact}>{me.organisation.name}</p>
            </PlainRow>
          ),
        },
        {
          words: role.name,
          row: (
            <PlainRow key="role" label={m.settings_role()} hint={role.note}>
              <p className={styles.fact}>{role.name}</p>
            </PlainRow>
          ),
        },
        ...(me.role === 'admin'
          ? [{ words: `${m.models_own()} AI ${m.models_key()}`, row: <OwnModelRow key="model" /> }]
          : []),
      ],
    },
    {
      title: m.safety_part(),
      rows: [{ words: `${m.safety_tell_mentor()} ${m.safety_tell_mentor_hint()}`, row: <ConsentRow key="mentor" /> }],
    },
    { title: m.settings_more(), isList: true, rows: useMoreRows() },
  ]
}

function useMoreRows(): Row[] {
  const { role, isOperator } = useMe()
  const next = <Icon name="next" size={18} />
  return [
    ...(role === 'admin'
      ? [
          {
            words: m.place_members(),
            row: (
              <li key="members">
                <Link to="/members" className={rowClass()}>
                  <RowBody
                    start={<Icon name="people" />}
                    title={m.place_members()}
                    note={m.settings_members_note()}
                    end={next}
                  />
                </Link>
              </li>
            ),
          },
        ]
      : []),
    ...(isOperator
      ? [
          {
            words: m.place_operator(),
            row: (
              <li key="operator">
                <Link to="/operator" className={rowClass()}>
                  <RowBody
                    start={<Icon name="pulse" />}
                    title={m.place_operator()}
                    note={m.settings_operator_note()}
                    end={next}
                  />
                </Link>
              </li>
            ),
          },
        ]
      : []),
    {
      words: `${m.settings_builders()} API OpenAPI docs`,
      row: (
        <li key="docs">
          <a href="/docs" className={rowClass()}>
            <RowBody
              start={<Icon name="book" />}
              title={m.settings_builders()}
              note={m.settings_builders_note()}
              end={next}
            />
          </a>
        </li>
      ),
    },
    { words: m.sign_out(), row: <SignOutRow key="leave" /> },
  ]
}
