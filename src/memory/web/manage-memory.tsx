import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MemorySettings } from '#memory/memory.api.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Confirm } from '#web/ui/confirm.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { Section } from '#web/ui/page.tsx'
import { problemText } from '#web/ui/problem.ts'
import { SkeletonRows } from '#web/ui/skeleton.tsx'
import { ErrorState } from '#web/ui/states.tsx'
import { toast } from '#web/ui/toast.ts'
import { Toggle } from '#web/ui/toggle.tsx'
import { ImportFile } from './import-file.tsx'
import styles from './memory.module.css'
import { refreshMemory, settingsQuery } from './memory-query.ts'
import { sourceName } from './memory-words.ts'

const complain = (error: unknown) => toast({ text: problemText(error), tone: 'danger' })

/** Notes for memory, switches, files, and forgetting everything. */
export const ManageMemory = () => (
  <>
    <Section title={m.memory_remember()}>
      <Remember />
    </Section>
    <Section title={m.memory_switches()}>
      <Switches />
    </Section>
    <Section title={m.memory_files()}>
      <div className={styles.stack}>
        <ImportFile />
        <p>
          <a className={buttonClass()} href="/api/v1/memory/export" download="memory.jsonl">
            {m.memory_export()}
          </a>
        </p>
      </div>
    </Section>
    <Section title={m.memory_forget_all()}>
      <ForgetAll />
    </Section>
  </>
)

function Remember() {
  const [words, setWords] = useState('')
  const remember = useMutation({
    mutationFn: () => api.memory.remember({ text: words.trim() }),
    onSuccess: () => {
      setWords('')
      toast({ text: m.memory_remembered() })
      return refreshMemory()
    },
  })
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim()) remember.mutate()
      }}
    >
      <TextArea
        label={m.memory_remember_label()}
        hint={m.memory_remember_hint()}
        rows={2}
        maxLength={20_000}
        value={words}
        error={remember.error ? problemText(remember.error) : undefined}
        onChange={(event) => setWords(event.target.value)}
      />
      <p>
        <Button tone="primary" type="submit" isBusy={remember.isPending}>
          {m.memory_remember_do()}
        </Button>
      </p>
    </form>
  )
}

function Switches() {
  const { data, error, refetch } = useQuery(settingsQuery)
  const change = useMutation({
    mutationFn: (wanted: { isOn?: boolean; sources?: Record<string, boolean> }) => api.memory.changeSettings(wanted),
    onSuccess: (settings) => queryClient.setQueryData(keys.memorySettings, settings),
    onError: complain,
  })
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <SkeletonRows />
  return (
    <>
      <Toggle
        label={m.memory_switch_all()}
        hint={m.memory_switch_all_hint()}
        isOn={data.isOn}
        disabled={change.isPending}
        onChange={(isOn) => change.mutate({ isOn })}
      />
      <Meaning {...data.meaning} />
      {data.sources.map(({ name, isOn, memories }) => (
        <Toggle
          key={name}
          label={sourceName(name)}
          hint={memories === 0 ? m.memory_switch_none() : m.memory_switch_count({ count: memories })}
          isOn={data.isOn && isOn}
          disabled={!data.isOn || change.isPending}
          onChange={(isOn) => change.mutate({ sources: { [name]: isOn } })}
        />
      ))}
    </>
  )
}

/** How far the search by meaning has come; nothing where nobody makes vectors. */
function Meaning({ embedder, servedBy, embedded, memories }: MemorySettings['meaning']) {
  if (!embedder) return null
  const isReady = servedBy === embedder
  return (
    <p>
      {m.memory_meaning({ done: embedded, all: memories, embedder })}{' '}
      {!isReady && (servedBy ? m.memory_meaning_former({ embedder: servedBy }) : m.memory_meaning_waiting())}
    </p>
  )
}

function ForgetAll() {
  const [isAsking, setIsAsking] = useState(false)
  const forgetAll = useMutation({
    mutationFn: () => api.memory.forgetAll(),
    onSuccess: () => {
      setIsAsking(false)
      toast({ text: m.memory_all_forgotten() })
      queryClient.removeQueries({ queryKey: ['memory', 'search'] })
      return refreshMemory()
    },
    onError: complain,
  })
  return (
    <p>
      <Button tone="danger" icon="trash" onClick={() => setIsAsking(true)}>
        {m.memory_forget_all()}
      </Button>
      {isAsking && (
        <Confirm
          title={m.memory_forget_all_title()}
          note={m.memory_forget_all_note()}
          yes={m.memory_forget_all()}
          isDanger
          isBusy={forgetAll.isPending}
          onYes={() => forgetAll.mutate()}
          onClose={() => setIsAsking(false)}
        />
      )}
    </p>
  )
}
