import { type InfiniteData, useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import type { identityApi, Member } from '#identity/identity.api.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'
import { Confirm } from '#web/ui/confirm.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { problemText } from '#web/ui/problem.ts'
import { RowBody, rowClass } from '#web/ui/rows.tsx'
import { toast } from '#web/ui/toast.ts'
import { useMe } from './me.ts'
import styles from './members-page.module.css'
import { membersKey } from './members-query.ts'
import { type RoleId, roleName, roleOptions } from './members-role.ts'

type OneMember = z.output<typeof Member>
type Pages = InfiniteData<z.output<typeof identityApi.members.reply>>

const put = (member: OneMember) =>
  queryClient.setQueryData<Pages>(membersKey, (known) => {
    if (!known) return known
    const replace = (one: OneMember) => (one.id === member.id ? member : one)
    return { ...known, pages: known.pages.map((page) => ({ ...page, items: page.items.map(replace) })) }
  })

export function MemberRow({ member }: { member: OneMember }) {
  const me = useMe()
  const isMe = member.id === me.memberId
  const [asked, setAsked] = useState<RoleId | null>(null)
  const changing = useMutation({
    mutationFn: (role: RoleId) => api.identity.changeRole({ id: member.id, role }),
    onSuccess: (changed) => {
      put(changed)
      if (isMe) queryClient.setQueryData(keys.me, { ...me, role: changed.role })
      toast({ text: m.members_changed({ name: changed.name, role: roleName(changed.role).name }) })
    },
    onError: (error) => toast({ text: problemText(error), tone: 'danger' }),
  })
  const choose = (role: RoleId) => {
    const isGivingUp = isMe && role !== 'admin'
    if (isGivingUp) setAsked(role)
    else changing.mutate(role)
  }
  return (
    <li className={rowClass()}>
      <RowBody
        start={<span className={styles.initial}>{[...member.name][0]?.toLocaleUpperCase()}</span>}
        title={isMe ? m.members_you({ name: member.name }) : member.name}
        note={<span className={styles.email}>{member.email}</span>}
        end={
          <span className={styles.role}>
            <select
              aria-label={m.members_role_of({ name: member.name })}
              value={changing.isPending ? changing.variables : member.role}
              onChange={({ target }) => {
                const role = roleOptions().find(({ value }) => value === target.value)?.value
                if (role && role !== member.role) choose(role)
              }}
            >
              {roleOptions().map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            <Icon name="down" size={16} />
          </span>
        }
      />
      {asked && (
        <Confirm
          title={m.members_give_up_title()}
          note={m.members_give_up_note()}
          yes={m.members_give_up()}
          onClose={() => setAsked(null)}
          onYes={() => {
            changing.mutate(asked)
            setAsked(null)
          }}
        />
      )}
    </li>
  )
}
