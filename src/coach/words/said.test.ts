import { describe, expect, it } from 'vitest'
import { said, sayings, says } from './said.ts'

const all = (pattern: RegExp, yes: string[], no: string[]) => {
  expect(yes.filter((text) => !pattern.test(text))).toEqual([])
  expect(no.filter((text) => pattern.test(text))).toEqual([])
}

describe('a list of sayings', () => {
  it('finds whole words only, in either script', () => {
    all(said`run, पानी`, ['i run', 'run', 'पानी पिया'], ['running', 'prune', 'पानीपत'])
  })

  it('knows words by how they begin', () => {
    all(said`thak~, थक~`, ['thak gayi', 'thakaan', 'थकान है', 'थक'], ['shak', 'athak'])
  })

  it('takes one of several, with what is around them', () => {
    all(said`(where/how) do i (start/begin)`, ['where do i start', 'how do i begin'], ['when do i start', 'do i start'])
  })

  it('leaves out what may be missing, with its space', () => {
    all(said`what (all)? did i do`, ['what did i do', 'what all did i do'], ['whatall did i do', 'what  did i do'])
    all(said`(please)? help`, ['please help', 'help'], ['helper'])
    all(said`^(but)? why$`, ['why', 'but why'], ['so why'])
    all(
      said`(but)? (it is)? too late`,
      ['too late', 'but too late', 'it is too late', 'but it is too late'],
      ['butit is too'],
    )
    all(said`done (with)?$`, ['done', 'all done with'], ['done today'])
  })

  it('counts the words between', () => {
    all(said`what ..2 due`, ['what due', 'what is due', 'what is still due'], ['what is there still due'])
    all(said`no ..1-2 today`, ['no run today', 'no evening run today'], ['no today'])
    all(said`so ..+`, ['so much more'], ['so'])
    all(said`* kya karu`, ['main kya karu'], ['kya karu'])
  })

  it('reads words together or apart, and the ends of a message', () => {
    all(said`kaun_sa`, ['kaun sa', 'kaunsa'], ['kaun  sa'])
    all(said`^ok$`, ['ok'], ['ok then', 'is it ok'])
  })

  it('goes on over lines, in the list and within a group', () => {
    all(
      said`
        tired, (very/
          so) sleepy,
        no energy,
      `,
      ['tired', 'very sleepy', 'so sleepy', 'no energy'],
      ['sleepy', ''],
    )
  })

  it('builds on another list', () => {
    const part = sayings`morning, (late)? evening`
    all(said`in the (${part}) please`, ['in the morning please', 'in the late evening please'], ['in the please'])
  })

  it('asks of a message as it was written', () => {
    expect([says`cannot, do (it)?`('Do it!'), says`पानी`('पानी?'), says`run`('Rum')]).toEqual([true, true, false])
  })
})
