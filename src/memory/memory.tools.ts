import { z } from 'zod'
import { named, tool, type Worded, worded } from '#platform/tools.ts'
import { consider, remember } from './memory.ts'
import { ownSource, refuseWhenOff } from './settings.ts'

const remembers: Worded = {
  en: 'Remember: {text}',
  hi: 'यह याद रखना: {text}',
  hinglish: 'Yeh yaad rakhna: {text}',
}
const remembered: Worded = {
  en: 'It is remembered. You can correct or forget it on the memory page.',
  hi: 'याद रख लिया। इसे memory पन्ने पर सुधार या मिटा सकते हैं।',
  hinglish: 'Yaad rakh liya. Ise memory page par sudhaar ya mita sakte hain.',
}
const rememberTool = tool({
  name: 'remember',
  description: 'Keep something that the person asks to be remembered, in their own words.',
  input: z.strictObject({ text: z.string().trim().min(1).max(2000) }),
  async label(ctx, { text }, language) {
    await refuseWhenOff(ctx, ownSource)
    return worded(remembers, language, { text: named(text, 300) })
  },
  prepare: (ctx, said) => consider(ctx, said),
  async run(ctx, said, language, read) {
    const { id } = await remember(ctx, said, read)
    return { href: `/memory?m=${id}`, text: worded(remembered, language) }
  },
})

export const memoryTools = [rememberTool]
