import { useMutation, useQuery } from '@tanstack/react-query'
import { m } from '#web/i18n/i18n.ts'
import { forgetCache } from '#web/query/query-client.ts'
import { Button } from '#web/ui/button.tsx'

const demo = (method: string) => fetch('/api/v1/demo', { method, credentials: 'same-origin' })

/** A way in without an account, where the server offers one: GET says whether, POST signs in. */
export function DemoButton({ onEntered }: { onEntered: () => void }) {
  const offer = useQuery({
    queryKey: ['identity', 'demo'],
    queryFn: async () => (await demo('GET')).ok,
    retry: false,
    meta: { persist: false },
  })
  const entering = useMutation({
    mutationFn: async () => {
      const response = await demo('POST')
      if (!response.ok) throw new Error('The demo is not open')
      await forgetCache()
    },
    onSuccess: onEntered,
  })
  if (!offer.data || entering.isError) return null
  return (
    <Button wide isBusy={entering.isPending} onClick={() => entering.mutate()}>
      {m.try_demo()}
    </Button>
  )
}
