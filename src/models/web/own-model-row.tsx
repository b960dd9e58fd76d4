import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import styles from '#identity/web/settings-page.module.css'
import { PlainRow } from '#identity/web/settings-row.tsx'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { useIsOnline } from '#web/shell/offline-banner.tsx'
import { Button } from '#web/ui/button.tsx'
import { Confirm } from '#web/ui/confirm.tsx'
import { Icon } from '#web/ui/icon.tsx'
import layout from '#web/ui/layout.module.css'
import { problemText } from '#web/ui/problem.ts'
import { toast } from '#web/ui/toast.ts'
import { OwnModelDialog } from './own-model-dialog.tsx'
import { providerNames } from './own-model-providers.ts'
import { ownModelKey, ownModelQuery } from './own-model-query.ts'

/** The AI provider that an organisation brings; for admins. */
export function OwnModelRow() {
  const { data, error, refetch } = useQuery(ownModelQuery)
  const isOnline = useIsOnline()
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null)
  const close = () => setOpen(null)
  const own = data?.own
  return (
    <PlainRow
      label={m.models_own()}
      hint={
        <>
          {m.models_own_hint()}
          {own && !own.isReadable && (
            <span className={styles.error} role="alert">
              <Icon name="warning" size={16} />
              {m.models_key_lost()}
            </span>
          )}
        </>
      }
    >
      {error && !data ? (
        <Button tone="plain" onClick={() => void refetch()}>
          {m.try_again()}
        </Button>
      ) : (
        <>
          <p className={styles.fact}>
            {own
              ? m.models_now({
                  provider: providerNames[own.provider],
                  model: own.model,
                  key: own.keyEnd ? m.models_key_end({ end: own.keyEnd }) : '',
                })
              : data && m.models_none()}
          </p>
          <div className={layout.actions}>
            {own && (
              <Button tone="plain" disabled={!isOnline} onClick={() => setOpen('remove')}>
                {m.models_remove()}
              </Button>
            )}
            <Button disabled={!isOnline || !data} onClick={() => setOpen('edit')}>
              {own ? m.models_change() : m.models_bring()}
            </Button>
          </div>
        </>
      )}
      {open === 'edit' && data && <OwnModelDialog own={data.own} onClose={close} />}
      {open === 'remove' && <RemoveDialog onClose={close} />}
    </PlainRow>
  )
}

function RemoveDialog({ onClose }: { onClose: () => void }) {
  const queryClient = useQueryClient()
  const removing = useMutation({
    mutationFn: () => api.models.remove(),
    onSuccess() {
      queryClient.setQueryData(ownModelKey, { own: null, check: null })
      toast({ text: m.models_removed() })
      onClose()
    },
    onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
  })
  return (
    <Confirm
      isDanger
      title={m.models_remove_title()}
      note={m.models_remove_note()}
      yes={m.models_remove()}
      isBusy={removing.isPending}
      onYes={() => removing.mutate()}
      onClose={onClose}
    />
  )
}
