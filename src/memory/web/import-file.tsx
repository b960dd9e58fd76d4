import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '#platform/contract/client.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Field } from '#web/ui/field.tsx'
import { formatNumber } from '#web/ui/format.ts'
import { problemText } from '#web/ui/problem.ts'
import { Progress } from '#web/ui/progress.tsx'
import styles from './memory.module.css'
import { refreshMemory } from './memory-query.ts'

const lookEveryMs = 400

/** A file of JSON lines, with its progress while it is taken in and its bad lines when it is not. */
export function ImportFile() {
  const [importId, setImportId] = useState<string | null>(null)
  const bring = useMutation({
    mutationFn: async (file: File) => {
      const id = crypto.randomUUID()
      setImportId(id)
      return api.memory.import({ text: await file.text(), importId: id })
    },
    onSuccess: refreshMemory,
    onSettled: () => setImportId(null),
  })
  const lines = bring.error instanceof ApiProblem ? (bring.error.problem.fields ?? []) : []
  return (
    <div className={styles.stack}>
      <Field
        label={m.memory_import()}
        hint={m.memory_import_hint()}
        error={bring.error ? problemText(bring.error) : undefined}
      >
        {({ className: _, ...wired }) => (
          <span className={styles.pick}>
            <input
              {...wired}
              type="file"
              accept=".jsonl,.ndjson,.json,.txt,application/x-ndjson,text/plain"
              disabled={bring.isPending}
              onChange={(event) => {
                const [file] = event.target.files ?? []
                if (file) bring.mutate(file)
                event.target.value = ''
              }}
            />
            {/* The browser's own button speaks the language of the device. */}
            <span className={buttonClass()} aria-hidden>
              {m.memory_import_choose()}
            </span>
          </span>
        )}
      </Field>
      {lines.length > 0 && (
        <ul className={styles.errors} aria-label={m.memory_bad_lines()}>
          {lines.map(({ path, message }) => (
            <li key={path}>
              {path}: {message}
            </li>
          ))}
        </ul>
      )}
      {importId && <Running id={importId} />}
      {bring.data && (
        <p role="status">
          {m.memory_imported({
            imported: formatNumber(bring.data.imported),
            changed: formatNumber(bring.data.changed),
            unchanged: formatNumber(bring.data.unchanged),
          })}
        </p>
      )}
    </div>
  )
}

function Running({ id }: { id: string }) {
  const { data } = useQuery({
    queryKey: ['memory', 'import', id],
    queryFn: () => api.memory.readImport({ id }),
    refetchInterval: lookEveryMs,
    retry: false, // before it begins there is nothing to see
    meta: { persist: false },
  })
  const [done, lines] = [data?.done ?? 0, data?.lines ?? 0]
  const text = data
    ? m.memory_import_progress({ done: formatNumber(done), lines: formatNumber(lines) })
    : m.memory_import_running()
  return (
    <div>
      <p>{text}</p>
      <Progress value={done} max={lines || 1} label={m.memory_import_running()} text={text} />
    </div>
  )
}
