import type { Weekday } from '#habits/habits.api.ts'

/** How an invented person lives with their habits: shares of days on which a due habit gets done. */
export type Rhythm = {
  /** From the first to the last day, evenly spaced: a life rises, falls, recovers. */
  course: number[]
  weak?: { days: Weekday[]; share: number }
  /** The habit that carries the others: without it, each of them happens this much less often. */
  lead?: { habit: string; without: number }
  /** Days before today on which everything rests: ill, at home for a festival. */
  away?: { from: number; to: number; note: string }[]
}
/** What they jot down, by how it went; a habit's and a goal's own, so that nobody writes of eigenvalues after a run. */
export type Notes = { done: string[]; partly?: string[]; missed?: string[] }
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
    notes: Notes
  }[]
  habits: {
    name: string
    minutes?: number
    partOfDay?: 'morning' | 'afternoon' | 'evening'
    target?: { atLeast: number; unit: string } | { atMost: number; unit: string }
    schedule: { kind: 'daily' } | { kind: 'weekdays'; days: Weekday[] } | { kind: 'quota'; times: number; per: 'week' }
    days: number
    notes?: Notes
  }[]
  rhythm: Rhythm
  /** Said about themselves, once, so many days ago. */
  told: { days: number; text: string }[]
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
        notes: {
          done: [
            'Eigenvalues make sense now',
            'Previous papers: 14 of 20 right',
            'Best session this week',
            'Deadlock questions, all ten',
            'Wrote it down from memory, missed one step only',
          ],
          partly: [
            'Only half, the hostel was loud',
            'Tired after lab',
            'Stuck on pumping lemma',
            'Ran out of time on paging',
          ],
          missed: ['Lab submission took the evening', 'Slept badly', 'Home for my cousin’s wedding'],
        },
      },
      {
        sentence: 'Run 3 times a week',
        days: 120,
        minutesPerWeek: 120,
        notes: {
          done: [
            'Ran to the lake and back',
            'Knees felt fine',
            'Two more minutes without walking',
            'Cool morning, easy run',
          ],
          partly: ['Walked the second half', 'Cut it short, it rained'],
          missed: ['Rain all day', 'Sore from badminton'],
        },
      },
    ],
    habits: [
      { name: 'Up by 6', schedule: { kind: 'daily' }, partOfDay: 'morning', days: 170 },
      {
        name: 'Glasses of water',
        schedule: { kind: 'daily' },
        target: { atLeast: 8, unit: 'glasses' },
        days: 100,
        notes: { done: ['Carried the bottle to lab'], partly: ['Forgot the bottle'] },
      },
    ],
    rhythm: {
      course: [0.68, 0.76, 0.84, 0.84],
      weak: { days: ['tuesday'], share: 0.45 },
      lead: { habit: 'Up by 6', without: 0.08 },
      away: [{ from: 64, to: 58, note: 'Fever' }],
    },
    told: [
      { days: 150, text: 'I am in my third year of computer engineering in Pune, and I live in the hostel.' },
      { days: 118, text: 'Doctor says no running on concrete for my knee, only on the mud track.' },
      { days: 70, text: 'My sister’s wedding is on 12 December, I will be at home in Satara that week.' },
      { days: 31, text: 'Probability goes best early in the morning, before breakfast.' },
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
        sentence: 'Web developer की नौकरी पाना, हफ़्ते में 6 घंटे',
        days: 150,
        minutesPerWeek: 360,
        deadlineDays: 60,
        notes: {
          done: [
            'Resume का एक हिस्सा हो गया',
            'Mock interview ठीक रहा',
            'तीन companies में apply किया',
            'Portfolio में दूसरा project जोड़ा',
          ],
          partly: ['आज मन नहीं लगा, आधा ही हुआ', 'Test में time कम पड़ा'],
          missed: ['घर पर मेहमान थे', 'Rejection mail आया, कुछ नहीं किया'],
        },
      },
    ],
    habits: [
      {
        name: 'रात 11 बजे सोना',
        schedule: { kind: 'daily' },
        partOfDay: 'evening',
        days: 140,
        notes: { done: ['फ़ोन दूसरे कमरे में रखा'] },
      },
    ],
    rhythm: { course: [0.85, 0.8, 0.72, 0.7, 0.3], weak: { days: ['saturday', 'sunday'], share: 0.2 } },
    told: [
      { days: 120, text: 'मैं नासिक में रहता हूँ और web developer बनना चाहता हूँ।' },
      { days: 45, text: 'Interview में अंग्रेज़ी बोलते समय घबरा जाता हूँ।' },
    ],
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
      {
        sentence: 'Read 20 pages every day',
        theme: 'reading',
        days: 160,
        minutesPerWeek: 210,
        notes: {
          done: ['Two chapters', 'Read on the train', 'Could not put it down'],
          partly: ['Ten pages, then asleep'],
          missed: ['Could not concentrate', 'Travelled all day'],
        },
      },
      {
        sentence: 'Sleep before 11 pm',
        theme: 'sleep',
        days: 60,
        minutesPerWeek: 70,
        notes: {
          done: ['Woke up before the alarm', 'Phone stayed outside'],
          partly: ['In bed by 11, asleep by 12'],
          missed: ['Assignment till 1 am'],
        },
      },
    ],
    habits: [
      {
        name: 'Call home',
        schedule: { kind: 'quota', times: 2, per: 'week' },
        minutes: 20,
        partOfDay: 'evening',
        days: 160,
        notes: { done: ['Grandmother is well again', 'Long talk with Amma'] },
      },
    ],
    rhythm: { course: [0.8, 0.3, 0.15, 0.55, 0.85], away: [{ from: 96, to: 82, note: 'At home for Diwali' }] },
    told: [
      { days: 140, text: 'I study literature in Chennai, second year.' },
      { days: 58, text: 'Coffee after four keeps me awake.' },
    ],
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
      {
        sentence: 'Save ₹30,000 for a laptop',
        theme: 'saving',
        days: 130,
        minutesPerWeek: 60,
        deadlineDays: 120,
        notes: {
          done: ['Moved ₹2,000', 'Cooked all week', 'Sold my old phone'],
          partly: ['Moved ₹800, bus pass was due'],
          missed: ['Broke my glasses, new ones first'],
        },
      },
      {
        sentence: 'Learn guitar 4 h a week',
        days: 110,
        minutesPerWeek: 240,
        notes: {
          done: ['First song from start to end', 'F chord rings at last', 'Played for my flatmate'],
          partly: ['Fingers hurt, stopped early'],
          missed: ['Overtime today', 'Shop was full till ten'],
        },
      },
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
    told: [
      { days: 100, text: 'I work at a mobile shop till 8 on weekdays, so weekends are for the guitar.' },
      { days: 40, text: 'The laptop is for video editing, it should have 16 GB.' },
    ],
    questions: ['What did I miss this week?'],
  },
  {
    key: 'kavya',
    name: 'Kavya Reddy',
    role: 'member',
    language: 'en',
    timeZone: 'Asia/Kolkata',
    about: 'New: the first four weeks',
    goals: [
      {
        sentence: 'Learn German with 3 h a week',
        days: 27,
        minutesPerWeek: 180,
        daysOff: ['wednesday'],
        notes: {
          done: ['Der, die, das …', 'Twenty new words', 'Understood a whole podcast minute'],
          partly: ['Only the flashcards'],
          missed: ['Club fest'],
        },
      },
    ],
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
    told: [{ days: 20, text: 'I want to do my master’s in Germany in 2028, and I need B1 for it.' }],
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
    told: [],
    questions: [],
  },
]
