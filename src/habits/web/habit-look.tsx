import { m } from '#web/i18n/i18n.ts'
import { Chips } from '#web/ui/chips.tsx'
import type { Draft } from './habit-draft.ts'
import { type HabitColour, type HabitIcon, HabitMark, habitColours, habitIcons } from './habit-mark.tsx'

const iconName = (icon: HabitIcon) =>
  ({
    book: m.habits_icon_book,
    pencil: m.habits_icon_pencil,
    run: m.habits_icon_run,
    lift: m.habits_icon_lift,
    water: m.habits_icon_water,
    moon: m.habits_icon_moon,
    sun: m.habits_icon_sun,
    talk: m.habits_icon_talk,
    code: m.habits_icon_code,
    rupee: m.habits_icon_rupee,
    phone: m.habits_icon_phone,
    leaf: m.habits_icon_leaf,
  })[icon]()
const colourName = (colour: HabitColour) =>
  ({
    saffron: m.habits_colour_saffron,
    green: m.habits_colour_green,
    indigo: m.habits_colour_indigo,
    slate: m.habits_colour_slate,
  })[colour]()

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
