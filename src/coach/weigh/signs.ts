import { said } from '#coach/words/said.ts'

/** Signs that several groups of rules look for. */
export const whether = said`
  (did/have/had) (i/we), ^was i, ^(was/were) my, whether i, or not,
  (tha/thi/the/hua/hui/kiya/gaya/gayi/diya/kari) (kya/na/ya nahi/ki nahi), kya (maine/mene),
  (था/थी/थे/हुआ/हुई/किया/गया/गई/दिया/की) (क्या/ना/या नहीं/कि नहीं), क्या मैंने,
`
export const when = said`when, whens, kab, कब, date, tareekh, तारीख`
export const reports = said`
  say, said, tell, told, remember, feel, felt, mentioned,
  kaha, bola, bataya, yaad, feel,
  कहा, बोला, बताया, याद,
`
