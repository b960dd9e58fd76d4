import type { Weekday } from '#habits/habits.api.ts'

/** How an invented person lives with their habits: shares of days on which a due habit gets done. */
export type Rhythm = {
  /** From the first to the last day, evenly spaced: a life rises, falls, recovers. */
  course: number[]
  weak?: { days: Weekday[]; share: number }
  /** Days before today on which everything rests: ill, at home for a festival. */
  away?: { from: number; to: number; note: string }[]
}
export type Story = {
  key: string
  name: string
  role: 'member' | 'mentor' | 'admin'
  language: 'en' | 'hi'
  timeZone: string
  about: string
  goals: {
    sentence: string
    theme?: 'exam' | 'reading' | 'sleep' | 'saving'
    days: number
    minutesPerWeek: number
    daysOff?: Weekday[]
    deadlineDays?: number
  }[]
  habits: {
    name: string
    minutes?: number
    partOfDay?: 'morning' | 'afternoon' | 'evening'
    target?: { atLeast: number; unit: string } | { atMost: number; unit: string }
    schedule: { kind: 'daily' } | { kind: 'weekdays'; days: Weekday[] } | { kind: 'quota'; times: number; per: 'week' }
    days: number
  }[]
  rhythm: Rhythm
  notes: string[]
  questions: string[]
}

const workdays: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']

/** Everybody here is invented. The first one is whom the demo button opens. */
export const stories: Story[] = [
  {
    key: 'asha',
    name: 'Asha Kulkarni',
    role: 'member',
    language: 'en',
    timeZone: 'Asia/Kolkata',
    about: 'Third year, preparing for GATE; steady, with a weak spot on Tuesdays',
    goals: [
      {
        sentence: 'Crack GATE CS with 8 h a week',
        theme: 'exam',
        days: 180,
        minutesPerWeek: 480,
        daysOff: ['sunday'],
        deadlineDays: 90,
      },
      { sentence: 'Run 3 times a week', days: 120, minutesPerWeek: 120 },
    ],
    habits: [
      { name: 'Up by 6', schedule: { kind: 'daily' }, partOfDay: 'morning', days: 170 },
      { name: 'Glasses of water', schedule: { kind: 'daily' }, target: { atLeast: 8, unit: 'glasses' }, days: 100 },
    ],
    rhythm: {
      course: [0.62, 0.78, 0.86, 0.9],
      weak: { days: ['tuesday'], share: 0.45 },
      away: [{ from: 64, to: 58, note: 'Fever' }],
    },
    notes: [
      'Eigenvalues make sense now',
      'Only half, the hostel was loud',
      'Previous papers: 14 of 20 right',
      'Tired after lab',
      'Best session this week',
    ],
    questions: ['How am I doing?', 'Why should I study today?'],
  },
  {
    key: 'ravi',
    name: 'Ravi Shinde',
    role: 'member',
    language: 'hi',
    timeZone: 'Asia/Kolkata',
    about: 'Looking for a first job; began well, has slipped for three weeks',
    goals: [
      {
        sentence: 'Get a placement as a web developer with 6 h a week',
        days: 150,
        minutesPerWeek: 360,
        deadlineDays: 60,
      },
    ],
    habits: [{ name: 'रात 11 बजे सोना', schedule: { kind: 'daily' }, partOfDay: 'evening', days: 140 }],
    rhythm: { course: [0.85, 0.8, 0.72, 0.7, 0.3], weak: { days: ['saturday', 'sunday'], share: 0.2 } },
    notes: ['Resume का एक हिस्सा हो गया', 'आज मन नहीं लगा', 'Mock interview ठीक रहा'],
    questions: ['मैं कैसा कर रहा हूँ?'],
  },
  {
    key: 'meera',
    name: 'Meera Iyer',
    role: 'member',
    language: 'en',
    timeZone: 'Asia/Kolkata',
    about: 'Came back after a hard semester',
    goals: [
      { sentence: 'Read 20 pages every day', theme: 'reading', days: 160, minutesPerWeek: 210 },
      { sentence: 'Sleep before 11 pm', theme: 'sleep', days: 60, minutesPerWeek: 70 },
    ],
    habits: [
      {
        name: 'Call home',
        schedule: { kind: 'quota', times: 2, per: 'week' },
        minutes: 20,
        partOfDay: 'evening',
        days: 160,
      },
    ],
    rhythm: { course: [0.8, 0.3, 0.15, 0.55, 0.85], away: [{ from: 96, to: 82, note: 'At home for Diwali' }] },
    notes: ['Two chapters', 'Read on the train', 'Could not sleep'],
    questions: ['What should I do next?'],
  },
  {
    key: 'imran',
    name: 'Imran Sheikh',
    role: 'member',
    language: 'en',
    timeZone: 'Asia/Kolkata',
    about: 'Works part-time; does everything at the weekend',
    goals: [
      { sentence: 'Save ₹30,000 for a laptop', theme: 'saving', days: 130, minutesPerWeek: 60, deadlineDays: 120 },
      { sentence: 'Learn guitar 4 h a week', days: 110, minutesPerWeek: 240 },
    ],
    habits: [
      {
        name: 'No more than 2 cups of chai',
        schedule: { kind: 'daily' },
        target: { atMost: 2, unit: 'cups' },
        days: 120,
      },
    ],
    rhythm: { course: [0.7, 0.75, 0.7], weak: { days: workdays, share: 0.5 } },
    notes: ['First song from start to end', 'Overtime today', 'Moved ₹2,000'],
    questions: ['What did I miss this week?'],
  },
  {
    key: 'kavya',
    name: 'Kavya Reddy',
    role: 'member',
    language: 'en',
    timeZone: 'Asia/Kolkata',
    about: 'New: the first four weeks',
    goals: [{ sentence: 'Learn German with 3 h a week', days: 27, minutesPerWeek: 180, daysOff: ['wednesday'] }],
    habits: [
      {
        name: 'Walk after dinner',
        schedule: { kind: 'weekdays', days: workdays },
        minutes: 20,
        partOfDay: 'evening',
        days: 25,
      },
    ],
    rhythm: { course: [0.95, 0.8, 0.85] },
    notes: ['Der, die, das …', 'Twenty new words'],
    questions: [],
  },
  {
    key: 'joshi',
    name: 'Sunita Joshi',
    role: 'mentor',
    language: 'en',
    timeZone: 'Asia/Kolkata',
    about: 'Mentor of the five',
    goals: [],
    habits: [
      {
        name: 'Look in on the group',
        schedule: { kind: 'weekdays', days: workdays },
        minutes: 15,
        partOfDay: 'morning',
        days: 150,
      },
    ],
    rhythm: { course: [0.9, 0.85] },
    notes: [],
    questions: [],
  },
]
