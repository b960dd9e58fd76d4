import { m } from '#web/i18n/i18n.ts'
import { Chips } from '#web/ui/chips.tsx'
import type { Draft } from './habit-draft.ts'
import { colourName, HabitMark, habitColours, habitIcons, iconName } from './habit-mark.tsx'

/** A drawing and a colour, so that the habit is found at a glance. */
export function HabitLook({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) {
  const { icon, colour } = draft
  return (
    <>
      <Chips
        label={m.habits_icon()}
        isSingle
        options={habitIcons.map((value) => ({
          value,
          label: <HabitMark icon={value} colour={colour} size={22} />,
          title: iconName(value),
        }))}
        chosen={habitIcons.filter((one) => one === icon)}
        onChange={([next]) => next && onChange({ icon: next })}
      />
      <Chips
        label={m.habits_colour()}
        isSingle
        options={habitColours.map((value) => ({
          value,
          label: (
            <>
              <HabitMark icon={icon} colour={value} size={20} />
              {colourName(value)}
            </>
          ),
        }))}
        chosen={habitColours.filter((one) => one === colour)}
        onChange={([next]) => next && onChange({ colour: next })}
      />
    </>
  )
}
