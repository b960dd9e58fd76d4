import { useState } from 'react'
import type { Weekday } from '#habits/habits.api.ts'
import { weekdayName } from '#habits/web/schedule-words.ts'
import { addDays } from '#platform/civil.ts'
import { m } from '#web/i18n/i18n.ts'
import { Button } from '#web/ui/button.tsx'
import { Chips } from '#web/ui/chips.tsx'
import { formatList, formatMinutes } from '#web/ui/format.ts'
import { DaysOffField, DeadlineField, HoursField, usualWeeks } from './limit-fields.tsx'
import styles from './new-goal.module.css'
import type { Asked, Wish } from './wish.ts'

type Props = {
  asked: Asked
  place: number
  count: number
  today: string
  onAnswer: (answer: Partial<Wish>) => void
  onPass: () => void
}
const weekend: Weekday[] = ['saturday', 'sunday']
const other = 'other'

/** One thing that the sentence did not say; one tap answers it. */
export function WishQuestion({ asked, place, count, today, onAnswer, onPass }: Props) {
  const [own, setOwn] = useState<Partial<Wish> | null>(null)
  const presets = presetsOf(asked, today)
  const choose = ([value]: string[]) => {
    if (value === other) return setOwn({})
    const answer = presets.find((preset) => preset.value === value)?.answer
    if (answer) onAnswer(answer)
  }
  return (
    <section className={styles.question} aria-label={questionText(asked)}>
      <header>
        <h2>{questionText(asked)}</h2>
        {count > 1 && <p className={styles.place}>{m.goals_question_place({ place, count })}</p>}
      </header>
      <Chips
        label={questionText(asked)}
        hasVisibleLabel={false}
        isSingle
        options={[...presets.map(({ value, label }) => ({ value, label })), { value: other, label: m.goals_other() }]}
        chosen={own ? [other] : []}
        onChange={choose}
      />
      {own && (
        <form
          className={styles.own}
          onSubmit={(event) => {
            event.preventDefault()
            if (Object.keys(own).length > 0) onAnswer(own)
          }}
        >
          <OwnField asked={asked} own={own} today={today} onChange={setOwn} />
          <Button type="submit">{m.save()}</Button>
        </form>
      )}
      <Button tone="plain" className={styles.pass} onClick={onPass}>
        {m.goals_pass()}
      </Button>
    </section>
  )
}

function OwnField({
  asked,
  own,
  today,
  onChange,
}: {
  asked: Asked
  own: Partial<Wish>
  today: string
  onChange: (own: Partial<Wish>) => void
}) {
  if (asked === 'deadline')
    return <DeadlineField value={own.deadline ?? null} today={today} onChange={(deadline) => onChange({ deadline })} />
  if (asked === 'daysOff')
    return <DaysOffField value={own.daysOff ?? []} onChange={(daysOff) => onChange({ daysOff })} />
  return (
    <HoursField
      value={own.minutesPerWeek ?? null}
      onChange={(minutes) => onChange(minutes === null ? {} : { minutesPerWeek: minutes })}
    />
  )
}

const questionText = (asked: Asked) =>
  ({ minutesPerWeek: m.goals_ask_hours, daysOff: m.goals_ask_days_off, deadline: m.goals_ask_deadline })[asked]()

type Preset = { value: string; label: string; answer: Partial<Wish> }
function presetsOf(asked: Asked, today: string): Preset[] {
  if (asked === 'minutesPerWeek') {
    return usualWeeks.map((minutes) => ({
      value: String(minutes),
      label: formatMinutes(minutes),
      answer: { minutesPerWeek: minutes },
    }))
  }
  if (asked === 'daysOff') {
    return [
      { value: 'none', label: m.goals_no_days_off(), answer: { daysOff: [] } },
      { value: 'sunday', label: weekdayName('sunday'), answer: { daysOff: ['sunday'] } },
      {
        value: 'weekend',
        label: formatList(weekend.map((day) => weekdayName(day, 'short'))),
        answer: { daysOff: weekend },
      },
    ]
  }
  return [
    { value: '1', label: m.goals_in_months({ count: 1 }), answer: { deadline: addDays(today, 30) } },
    { value: '3', label: m.goals_in_months({ count: 3 }), answer: { deadline: addDays(today, 91) } },
    { value: '6', label: m.goals_in_months({ count: 6 }), answer: { deadline: addDays(today, 182) } },
    { value: '12', label: m.goals_in_months({ count: 12 }), answer: { deadline: addDays(today, 365) } },
    { value: 'none', label: m.goals_no_deadline(), answer: { deadline: null } },
  ]
}
