import fc from 'fast-check'
import { expect, it } from 'vitest'
import { echoGuard } from './echo.ts'

const instructions =
  'You are the coach of students. First say what they asked; then the one fact that matters, with its mark; then one suggestion. Never diagnose, prescribe or promise a result.'
/** What is shown of a text that comes in pieces; `isEcho` when it was stopped. */
function shown(text: string, cuts: number[], system = instructions) {
  const guard = echoGuard(system)
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b)
  const pieces = [0, ...places].map((from, index) => text.slice(from, places[index] ?? text.length))
  let said = ''
  for (const piece of pieces) {
    const free = guard.push(piece)
    if (free === null) return { said, isEcho: true }
    said += free
  }
  return { said: said + guard.finish(), isEcho: false }
}
const cuts = fc.array(fc.nat(400), { maxLength: 60 })
const words = fc.array(
  fc.constantFrom('you', 'are', 'the coach', 'one fact', 'पढ़िए', 'read', 'mark;', '\n', 'of', 'students.'),
  {
    maxLength: 60,
  },
)

it('passes on, whole and in order, whatever repeats no long run of the instructions', () => {
  fc.assert(
    fc.property(words, cuts, (said, cuts) => {
      const text = said.join(' ')
      expect(shown(text, cuts)).toEqual({ said: text, isEcho: false })
    }),
  )
})

it('stops a repetition in any pieces, spacing and case, and shows little of it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), cuts, fc.boolean(), (before, cuts, isLoud) => {
      const repeated = isLoud ? instructions.toUpperCase().replaceAll(' ', '\n  ') : instructions
      const { said, isEcho } = shown(`${before}${repeated}`, cuts)
      expect(isEcho).toBe(true)
      expect(said.length).toBeLessThan(before.length + 64)
    }),
  )
})

it('lets what stands in a fence be said', () => {
  const note =
    'The lake was so still that nobody dared to speak, and my grandmother told the story of the two cranes again.'
  expect(shown(note, [7, 30], `${instructions}\n<facts>\n[1] "${note}"\n</facts>`)).toEqual({
    said: note,
    isEcho: false,
  })
  expect(shown(note, [7, 30], `${instructions}\n${note}`).isEcho).toBe(true)
})
