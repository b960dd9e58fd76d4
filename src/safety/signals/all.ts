import { abuseEnglish, dangerEnglish } from './harm.en.ts'
import { abuseHindi, dangerHindi } from './harm.hi.ts'
import { hiddenEnglish } from './hidden.en.ts'
import { hiddenHindi } from './hidden.hi.ts'
import { moreEnglish } from './more.en.ts'
import { moreHindi } from './more.hi.ts'
import { eatingEnglish, someoneElseEnglish } from './others.en.ts'
import { eatingHindi, someoneElseHindi } from './others.hi.ts'
import { peopleEnglish } from './people.en.ts'
import { plainEnglish } from './plain.en.ts'
import { plainHindi } from './plain.hi.ts'
import { selfHarmEnglish } from './self-harm.en.ts'
import { selfHarmHindi } from './self-harm.hi.ts'
import { violenceEnglish } from './violence.en.ts'
import { violenceHindi } from './violence.hi.ts'
import { widerEnglish } from './wider.en.ts'
import { widerHindi } from './wider.hi.ts'

/** Every way in which danger is said, by the spelling that it is written in. */
export const plainSignals = [
  ...selfHarmEnglish,
  ...hiddenEnglish,
  ...abuseEnglish,
  ...dangerEnglish,
  ...eatingEnglish,
  ...someoneElseEnglish,
  ...moreEnglish,
  ...widerEnglish,
  ...violenceEnglish,
  ...plainEnglish,
  ...peopleEnglish,
]
export const hindiSignals = [
  ...selfHarmHindi,
  ...hiddenHindi,
  ...abuseHindi,
  ...dangerHindi,
  ...eatingHindi,
  ...someoneElseHindi,
  ...moreHindi,
  ...widerHindi,
  ...violenceHindi,
  ...plainHindi,
]
