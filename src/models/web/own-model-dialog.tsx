import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { z } from 'zod'
import type { NewOwnModel, OwnModel } from '#models/models.api.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Select, TextField } from '#web/ui/field.tsx'
import layout from '#web/ui/layout.module.css'
import { fieldError, problemText } from '#web/ui/problem.ts'
import { toast } from '#web/ui/toast.ts'
import styles from './own-model-dialog.module.css'
import { needsAddress, type ProviderId, providerNames } from './own-model-providers.ts'
import { ownModelKey } from './own-model-query.ts'

type Props = { own: z.output<typeof OwnModel> | null; onClose: () => void }

/** Asks for a provider, its model and the key; the key that is there stays when the field is left empty. */
export function OwnModelDialog({ own, onClose }: Props) {
  const queryClient = useQueryClient()
  const [provider, setProvider] = useState<ProviderId>(own?.provider ?? 'gemini')
  const bringing = useMutation({
    mutationFn: (wish: z.input<typeof NewOwnModel>) => api.models.bring(wish),
    onSuccess(reply) {
      queryClient.setQueryData(ownModelKey, reply)
      const isUp = reply.check?.isUp ?? true
      toast(
        isUp
          ? { text: m.models_works() }
          : { text: m.models_kept_but({ why: reply.check?.detail ?? '' }), tone: 'danger' },
      )
      onClose()
    },
  })
  const { error } = bringing
  const of = (path: string) => fieldError(error, path)
  const isElsewhere = error && !['apiKey', 'baseUrl', 'model', 'embedModel'].some(of)
  const keeps = own?.keyEnd && own.isReadable && own.provider === provider
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const said = (name: string) => String(given.get(name) ?? '').trim()
    const wish = { baseUrl: said('baseUrl'), embedModel: said('embedModel'), apiKey: said('apiKey') }
    const filled = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== ''))
    bringing.mutate({ provider, model: said('model'), ...filled })
  }
  return (
    <Dialog title={m.models_own()} note={m.models_dialog_note()} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <Select
          data-autofocus
          label={m.models_provider()}
          options={Object.entries(providerNames).map(([value, label]) => ({ value, label }))}
          value={provider}
          onChange={({ target }) => setProvider(target.value as ProviderId)} // one of the options above
        />
        <TextField
          label={m.models_model()}
          name="model"
          required
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          defaultValue={own?.provider === provider ? own.model : ''}
          key={`model-${provider}`}
          error={of('model')}
        />
        {needsAddress(provider) && (
          <TextField
            label={m.models_address()}
            hint={m.models_address_hint()}
            name="baseUrl"
            type="url"
            required
            autoComplete="off"
            defaultValue={own?.provider === provider ? (own.baseUrl ?? '') : ''}
            error={of('baseUrl')}
          />
        )}
        <TextField
          label={m.models_key()}
          hint={keeps ? m.models_key_keeps({ end: own.keyEnd ?? '' }) : m.models_key_hint()}
          name="apiKey"
          type="password"
          autoComplete="off"
          spellCheck={false}
          required={!keeps && !needsAddress(provider)}
          isOptional={needsAddress(provider)}
          error={of('apiKey')}
        />
        {provider !== 'anthropic' && (
          <TextField
            isOptional
            label={m.models_embed()}
            hint={m.models_embed_hint()}
            name="embedModel"
            maxLength={120}
            autoComplete="off"
            spellCheck={false}
            defaultValue={own?.provider === provider ? (own.embedModel ?? '') : ''}
            key={`embed-${provider}`}
            error={of('embedModel')}
          />
        )}
        {isElsewhere && (
          <p className={styles.error} role="alert">
            {problemText(error)}
          </p>
        )}
        <div className={layout.actions}>
          <Button type="submit" tone="primary" isBusy={bringing.isPending}>
            {m.models_keep()}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
