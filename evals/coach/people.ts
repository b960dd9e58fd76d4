import { asha } from './people/asha.ts'
import type { Figure } from './people/figure.ts'
import { imran } from './people/imran.ts'
import { kavya } from './people/kavya.ts'
import { meera } from './people/meera.ts'
import { ravi } from './people/ravi.ts'

/** Wednesday, half past six in the evening in India. Every date in the dialogues is counted from this day. */
export const now = new Date('2026-11-18T13:00:00Z')
export const today = '2026-11-18'

/** Everybody here is invented. They share one college, so that telling one of another would be possible. */
export const people: Figure[] = [asha, ravi, meera, imran, kavya]
