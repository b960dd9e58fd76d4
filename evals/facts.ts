import { type Extracted, extract } from '#memory/facts/extract.ts'
import { rounds, type Saying } from './memory/sayings.ts'

/*
 * How much of what students state of themselves the built-in rules read, and how much of what they read is so. The figures that
 * count are those of a round that was not seen before: see docs/builders.md. These here only guard against losing it.
 */
const gate = { recall: 90, precision: 95 }

const isSaid = (fact: Extracted, [subject, attributes, value]: [string, string, RegExp]) =>
  subject.split('|').some((each) => each.toLowerCase() === fact.subject.toLowerCase()) &&
  attributes.split('|').includes(fact.attribute) &&
  value.test(`${fact.topic} ${fact.value}`)

/** Whoever likes something does not dislike it: what only follows from another fact is not counted. */
const isOwn = ({ says, attribute }: Extracted) => says !== 'not' || !/likes|subject/.test(attribute)

function judge([text, ...wanted]: Saying) {
  const read = extract(text, { speaker: 'me', on: '2026-11-20' }).filter(isOwn)
  const missed = wanted.filter((fact) => !read.some((each) => isSaid(each, fact)))
  const wrong = read.filter((each) => !wanted.some((fact) => isSaid(each, fact)))
  for (const [subject, attribute, value] of missed) console.log(`missed  ${text}: ${subject} ${attribute} ${value}`)
  for (const { subject, attribute, topic, value } of wrong)
    console.log(`beyond  ${text}: ${[subject, attribute, topic, value].filter(Boolean).join(' ')}`)
  return { wanted: wanted.length, missed: missed.length, read: read.length, wrong: wrong.length }
}

const percent = (share: number, of: number) => (100 * share) / (of || 1)
for (const [name, sayings] of Object.entries(rounds)) {
  const results = sayings.map(judge)
  const sum = (of: keyof (typeof results)[number]) => results.reduce((total, each) => total + each[of], 0)
  const recall = percent(sum('wanted') - sum('missed'), sum('wanted'))
  const precision = percent(sum('read') - sum('wrong'), sum('read'))
  console.log(
    `${name}: ${sayings.length} sayings, ${sum('wanted')} facts; recall ${recall.toFixed(1)}, precision ${precision.toFixed(1)}`,
  )
  if (recall < gate.recall || precision < gate.precision) process.exitCode = 1
}
