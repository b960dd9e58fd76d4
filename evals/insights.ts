import { falseDiscoveryRate } from '#insights/look.ts'
import { type Measured, msOfALook, naiveLook, oneLook, seriesOfAPerson, weeklyLooks } from './insights/measure.ts'
import { traps } from './insights/people.ts'

/*
 * npm run eval:insights               false findings in people with no effect, power in people with one, time of a look
 * npm run eval:insights -- 400        with so many people a line (200 unless said; a year of looks takes a fifth of them)
 * Exit 1 when more than 5 % of people with no effect are told something, in one look or in a year of weekly ones.
 */
const people = Number(process.argv[2] ?? 200)
const most = 0.05
const lengths = [40, 90, 180]

const percent = (part: number, whole: number) =>
  `${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} %`.padStart(8)
const share = ({ fooled, people }: Measured) => percent(fooled, people)
const print = (...cells: (string | number)[]) =>
  console.log(cells.map((cell, place) => String(cell).padEnd(place === 0 ? 26 : 11)).join(''))

console.log(
  `${seriesOfAPerson} series a person, q ≤ ${falseDiscoveryRate} a look, ${people} people a figure. Traps are told in evals/insights/people.ts.\n`,
)
console.log('No effect: people with at least one false finding in one look (in brackets: a naive look)')
print('trap', ...lengths.map((days) => `${days} days`.padStart(20)))
let worst = { fooled: 0, people: 0 }
for (const trap of traps) {
  const cells = lengths.map((days) => {
    const measured = oneLook(people, days, trap)
    worst = { fooled: worst.fooled + measured.fooled, people: worst.people + people }
    return `${share(measured)} (${share(naiveLook(people, days, trap)).trim()})`.padStart(20)
  })
  print(trap, ...cells)
}
console.log(`All of them: ${percent(worst.fooled, worst.people).trim()} of ${worst.people} people\n`)

const few = Math.max(20, Math.round(people / 5))
console.log(`No effect, a year of weekly looks (48): people ever told something false, of ${few}`)
const years = (['plain', 'all'] as const).map((trap) => ({ trap, measured: weeklyLooks(few, 365, trap) }))
for (const { trap, measured } of years) print(trap, share(measured))
const ofYears = {
  fooled: years.reduce((sum, { measured }) => sum + measured.fooled, 0),
  people: few * years.length,
}
console.log(`Both: ${percent(ofYears.fooled, ofYears.people).trim()} of ${ofYears.people} people\n`)

console.log('A planted difference in rates: people in whom one look finds it, and false findings among all found')
const planted = [
  { name: 'small, 20 points', effect: 0.2 },
  { name: 'medium, 35 points', effect: 0.35 },
  { name: 'large, 50 points', effect: 0.5 },
  { name: 'very large, 70 points', effect: 0.7 },
]
for (const trap of ['plain', 'all'] as const)
  for (const lag of [0, 1] as const) {
    print(`${trap}, ${lag === 0 ? 'same day' : 'next day'}`, ...lengths.map((days) => `${days} days`.padStart(20)))
    for (const { name, effect } of planted) {
      const cells = lengths.map((days) => {
        const measured = oneLook(people, days, trap, { effect, lag })
        return `${percent(measured.hits, people)} (${measured.wrong}/${measured.found})`.padStart(20)
      })
      print(`  ${name}`, ...cells)
    }
  }
console.log(`\nHalf a year of weekly looks, 50 points on the same day: people in whom it is ever found, of ${few}`)
for (const trap of ['plain', 'all'] as const)
  print(trap, percent(weeklyLooks(few, 182, trap, { effect: 0.5, lag: 0 }).hits, few))

console.log(`\nOne look at ${seriesOfAPerson} series over 180 days: ${msOfALook(180).toFixed(0)} ms`)
// Two standard errors above the bar: what chance alone may give with so many people.
const isOver = ({ fooled, people }: { fooled: number; people: number }) =>
  fooled / people > most + 2 * Math.sqrt((most * (1 - most)) / people)
if (isOver(worst) || isOver(ofYears)) {
  console.log('More people than 5 % are told something false.')
  process.exitCode = 1
}
