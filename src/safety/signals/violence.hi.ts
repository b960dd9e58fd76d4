import { phrase, type Signal, signals } from './signal.ts'

// In the folded spelling of hindi.ts.

const asPlay = phrase(
  'haha\\w*',
  'lol',
  'film',
  'kahani',
  'khel',
  'gem',
  'game',
  'pubg',
  'natak',
  'nahi',
  'kisne',
  'upanias',
  'sapna',
)
export const violenceHindi: Signal[] = signals('danger', [
  [
    'clear',
    phrase(
      'kisi (?:ko|ka)(?: \\w+){0,2} (?:jan se maar\\w*|khu kar\\w*|katl kar\\w*|murder kar\\w*|maar dal\\w*)',
      'kisi ko(?: \\w+){0,2} (?:maare|maaru|jeher de|jeher du|jeher de du|jahar de|jahar du)(?: \\w+){0,4}(?: bina| pakde| kaise|$)',
      '(?:usko|use|pati|bivi|bap|pita|sas|sasur|bhai|padosi) (?:ko )?(?:jan se maar|jeher|jahar)(?: \\w+)? (?:dunga|dungi|du|de|kaise|dalunga|dalungi|dena hai|dene)',
    ),
    asPlay,
    'mention',
  ],
  [
    'hidden',
    phrase(
      '(?:usko|use|bap|pita|pati|bivi|bhai|use aj) (?:ko )?(?:sach me )?(?:maar|khatam kar|kat) (?:dunga|dungi|dalunga|dalungi)',
    ),
    asPlay,
    'mention',
  ],
])
