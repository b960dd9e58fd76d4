import type { Holds } from './timeline.ts'

/** What can be known of somebody. `about` tells a model what the value is. */
export const attributes: Record<string, { holds: Holds; about: string }> = {
  name: { holds: 'fixed', about: 'their name' },
  birthday: { holds: 'fixed', about: 'day and month of birth' },
  age: { holds: 'one', about: 'age in years' },
  exam: { holds: 'many', about: 'an exam that they prepare for' },
  'exam-date': { holds: 'one', about: 'when an exam is; topic: the exam' },
  deadline: { holds: 'one', about: 'when something is due; topic: what' },
  target: { holds: 'one', about: 'the score, rank or grade that they aim at; topic: the exam, or cgpa, rank, marks' },
  cgpa: { holds: 'one', about: 'grade point average' },
  college: { holds: 'one', about: 'college, university or school' },
  branch: { holds: 'one', about: 'branch, course or stream of study' },
  year: { holds: 'one', about: 'year of college, as a number' },
  semester: { holds: 'one', about: 'semester, as a number' },
  class: { holds: 'one', about: 'class of school, as a number' },
  coaching: { holds: 'one', about: 'coaching institute' },
  'strong-subject': { holds: 'many', about: 'a subject that comes easily' },
  'weak-subject': { holds: 'many', about: 'a subject that is hard' },
  'study-time': { holds: 'one', about: 'when in the day they study best' },
  city: { holds: 'one', about: 'where they live' },
  hometown: { holds: 'fixed', about: 'where they come from' },
  housing: { holds: 'one', about: 'hostel, PG, rented flat, with parents' },
  language: { holds: 'many', about: 'a language that they speak' },
  'mother-tongue': { holds: 'fixed', about: 'first language' },
  'wake-time': { holds: 'one', about: 'when they get up' },
  'sleep-time': { holds: 'one', about: 'when they go to sleep' },
  company: { holds: 'one', about: 'employer' },
  internship: { holds: 'one', about: 'where they do an internship' },
  occupation: { holds: 'one', about: 'what they do for a living' },
  siblings: { holds: 'many', about: 'how many brothers or sisters' },
  died: { holds: 'fixed', about: 'that somebody passed away' },
  diet: { holds: 'one', about: 'vegetarian, vegan, Jain food …' },
  allergy: { holds: 'many', about: 'what they are allergic to' },
  health: { holds: 'many', about: 'an illness or condition that they named themselves' },
  likes: { holds: 'many', about: 'what they like' },
  dislikes: { holds: 'many', about: 'what they do not like' },
  favourite: { holds: 'one', about: 'the favourite of a kind; topic: the kind' },
  hobby: { holds: 'many', about: 'a hobby, sport or instrument' },
  budget: { holds: 'one', about: 'money that they have to spend; topic: monthly, weekly' },
  fees: { holds: 'one', about: 'what they pay; topic: for what' },
  loan: { holds: 'one', about: 'a loan and its amount' },
  scholarship: { holds: 'many', about: 'a scholarship' },
  friend: { holds: 'many', about: 'a friend’s name' },
  roommate: { holds: 'many', about: 'a roommate’s name' },
  mentor: { holds: 'many', about: 'a mentor’s, guide’s or coach’s name' },
  pet: { holds: 'many', about: 'an animal' },
  device: { holds: 'one', about: 'what they own; topic: phone, laptop, tablet, bike' },
  commute: { holds: 'one', about: 'how they travel, or how long it takes' },
  religion: { holds: 'one', about: 'their religion, only when they say it themselves' },
  festival: { holds: 'many', about: 'a festival that they celebrate' },
}

/** Of a name that is not in the table (an older release knew it): every value for itself. */
export const holdsOf = (attribute: string): Holds => attributes[attribute]?.holds ?? 'many'

/** Whoever says one of these says that the other is not so. */
export const opposites: Record<string, string> = {
  likes: 'dislikes',
  dislikes: 'likes',
  'strong-subject': 'weak-subject',
  'weak-subject': 'strong-subject',
}
