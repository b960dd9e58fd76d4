/** What a person can want of the coach. */
export const intents = [
  'due',
  'next',
  'why',
  'how',
  'day',
  'amount',
  'streak',
  'lost',
  'missed',
  'best',
  'strength',
  'deadline',
  'predict',
  'note',
  'did',
  'skip',
  'move',
  'plan-goal',
  'check-in',
  'remember',
  'recall',
  'forget',
  'fact',
  'low',
  'motivation',
  'start',
  'hello',
  'thanks',
  'who',
  'help',
  'advice',
  'outside',
  'others',
  'wish',
  'agree',
  'chat',
  'news',
  'manage',
  'step',
  'lighten',
  'listen',
  'decline',
  'clock',
  'unclear',
] as const
export type Intent = (typeof intents)[number]

/**
 * Words that speak for an intent: 10 leaves no doubt, 6 is plain, 3 a hint. `unless` takes the sign away. They match texts
 * of `plainSpelling`: no apostrophes, no nukta, chat's short spellings written out.
 */
export type Signal = { for: Intent; weight: number; says: RegExp; unless?: RegExp }
