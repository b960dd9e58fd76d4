/**
 * What the built-in coach can say. `{…}` are filled from the person's rows, `{m}` is the mark of the row. The other
 * languages have the same keys; a test compares their holes.
 */
export const english = {
  hello: ['Hello {name}.', 'Good to see you, {name}.', 'Hello {name}, welcome back.'],
  thanks: ['Gladly. The work is yours.', 'You are welcome. The ticks were your doing.'],
  who: [
    'I am Drishti’s built-in coach: rules over your own record, not a person and not a language model.',
    'I am the built-in coach of Drishti. No person and no language model answers here, only rules over your own record.',
  ],
  whoWorks: ['Every number I say carries a mark that opens the row it came from.'],
  canDo: [
    'I can tell you what is due, why it matters, how a habit or goal stands, what was missed, and where to start.',
    'Ask me what is due today, why a habit is worth it, how a goal stands, or where to begin.',
  ],
  unknown: [
    'I did not understand that well enough to answer from your record.',
    'I have no honest answer to that: I speak only from your own record.',
  ],
  noHabits: ['There are no habits in your record yet.', 'Your record has no habits yet, so there is nothing to count.'],
  planWaits: ['{goal} has a plan that waits for your yes{m}.'],
  noHabitsDo: ['Say a goal in one sentence on the Goals page, and a plan that fits your week comes back.'],
  noHabitsAsk: ['What would you like to be able to do?', 'What do you want to get done this term?'],

  dueOpen: ['Still open today: {list}.', 'Today still asks for {list}.'],
  dueDone: ['Already done: {list}.', 'Ticked so far: {list}.'],
  dueAllDone: ['All {n} due today are done{m}: {list}.', 'Today is complete, all {n}{m}: {list}.'],
  dueAllDoneOne: ['What was due today is done: {list}.', 'Today is complete: {list}.'],
  dayDone: ['On {date} you did {list}.', '{date}, done: {list}.'],
  dayMissed: ['Missed on {date}: {list}.', 'Without a tick on {date}: {list}.'],
  daySkipped: ['Skipped or resting on {date}: {list}.', 'Not counted on {date}: {list}.'],
  dayNone: ['Nothing was due that day, and nothing was ticked.', 'The record has nothing on that day.'],
  dayAhead: ['{date} asks for {list}.', 'Due on {date}: {list}.'],
  dayAheadNone: ['Nothing is due that day.', 'That day asks nothing of you.'],
  spanList: ['{span}: {list}.'],
  spanNone: ['Nothing was due in that time.', 'The record has nothing to count in that time.'],
  bestOf: ['{h} goes best on {weekday}s: {done} of {due}{m}.', '{weekday}s work best for {h}, {done} of {due}{m}.'],
  bestNone: ['It takes three of the same weekday to compare, and the record is not there yet.'],
  noneOverdue: ['Nothing is overdue.'],
  goalToday: ['{goal} is due today, {date}{m}.'],
  goalStepPast: ['“{step}” is overdue: it was due {date}{m}.', '“{step}” was due {date} and is still open{m}.'],
  strength: ['{h} has a strength of {n} out of 100{m}.', 'The strength of {h} is {n} out of 100{m}.'],
  noteNone: ['There is no note in your record yet.', 'Your record has no note to quote yet.'],
  streakHolds: ['{h} still runs, {n} in a row{m}.', 'No, {h} is at {n} in a row{m}.'],
  streakGone: ['{h} has no streak running; its longest, {n}, stays on record{m}.'],
  amount: ['{h}, {date}: {value} {unit}{m}.', 'On {date} it was {value} {unit} for {h}{m}.'],
  amountNone: ['No amount is recorded for {h} on {date}{m}.'],
  predict: ['That I cannot know, and I will not guess. Here is what the record says.'],
  more: ['The page of today has the rest.'],
  dueNone: ['Nothing is due today.', 'Today asks nothing of you.'],

  isDone: ['You ticked {h} today{m}.', '{h} is ticked today{m}.'],
  isOpen: ['{h} is due today{m}.', '{h} is open today{m}.'],
  isFree: ['{h} asks nothing of you today{m}.', 'There is nothing due for {h} today{m}.'],
  noTopic: [
    'I find no habit or goal called “{topic}” in your record.',
    '“{topic}” is not among your habits and goals.',
  ],
  alsoDone: ['Today you already ticked {h}{m}.', '{h} is ticked today already{m}.'],

  window: ['The last {days} days show {done} of {due}{m}.', 'In the last {days} days it was {done} of {due}{m}.'],
  weekday: [
    'You did it on {done} of the last {due} {weekday}s{m}.',
    '{done} of the last {due} {weekday}s have a tick{m}.',
  ],
  streak: ['That is {n} in a row{m}.', 'You have done it {n} times in a row{m}.'],
  last: ['Before today you last did it on {date}{m}.', 'The latest tick before today is from {date}{m}.'],
  first: ['There is no tick before it: the record begins today{m}.', 'It is the first tick on record{m}.'],
  noTick: ['There is no tick for it yet, so today can be the first{m}.', 'The record has no tick for it yet{m}.'],
  serves: ['It is part of {goal}, due {date}{m}.', 'It carries {goal}, which is due {date}{m}.'],
  servesOpen: ['It is part of {goal}{m}.', 'It carries {goal}{m}.'],
  leadsTo: ['It leads to “{step}”, due {date}{m}.', 'What it builds is “{step}”, due {date}{m}.'],
  leadsToWhy: [
    'It leads to “{step}”, due {date}: {why}{m}.',
    'What it builds is “{step}”, due {date}. The plan says why: {why}{m}.',
  ],

  smallest: [
    'On a heavy day the small version counts: “{smallest}”{m}.',
    'The small version is enough: “{smallest}”{m}.',
  ],
  cue: ['Its place is chosen already: “{cue}”{m}.', 'You tied it to a moment: “{cue}”{m}.'],
  begin: ['Begin with the first few minutes and decide then.', 'Open it, do the first minutes, and then decide.'],
  thenNext: ['After it comes {h}{m}.', '{h} would be next{m}.'],
  enough: ['Nothing more is needed today.', 'That is all for today.'],
  skipIsFine: [
    'A skip breaks nothing: skipped days are not counted.',
    'You may skip; skipped days are left out of the count.',
  ],

  howList: ['The last {days} days: {list}.', 'Over the last {days} days: {list}.'],
  howItem: ['{h} {done} of {due}{m}'],
  howNone: ['No day is over yet, so there is nothing to add up.', 'It is too early to count: no day is closed.'],
  strongest: ['{h} holds best, with {n} in a row{m}.', 'The steadiest is {h}: {n} in a row{m}.'],

  goalDue: ['{goal} is due {date}, {days} days from now{m}.', '{goal}: {days} days left, due {date}{m}.'],
  goalPast: ['{goal} is overdue: it was due {date}{m}.', '{goal} was due {date}, which is past{m}.'],
  goalOpen: ['{goal} has no deadline{m}.', 'There is no deadline for {goal}{m}.'],
  goalForecast: ['{sentence}{m}.'],
  goalStep: ['Next comes “{step}”, due {date}{m}.', 'The next step is “{step}”, due {date}{m}.'],
  goalNote: ['On {date} you wrote: “{note}”{m}.', 'Your note of {date}: “{note}”{m}.'],
  noGoals: ['There is no goal in your record yet.', 'Your record has no goal yet.'],

  streakList: ['In a row right now: {list}.', 'Running: {list}.'],
  streakItem: ['{h} {n}{m}'],
  streakLongest: ['The longest so far was {n}, with {h}{m}.', '{h} once reached {n}{m}.'],
  streakNone: [
    'No streak is running right now; the next tick starts one.',
    'There is no streak at the moment. One tick begins it.',
  ],

  missedList: ['Missed in the last week: {list}.', 'Without a tick in the last week: {list}.'],
  missedNone: ['Nothing that was due in the last week was missed.', 'The last week has no miss.'],
  missedSpan: ['In that time, missed: {list}.'],
  missedSpanNone: ['Nothing that was due in that time was missed.'],
  missedInfo: ['A miss is information, nothing more.', 'Each of these only says something about the day it was on.'],

  didOffer: [
    'Good. I leave the tick to you: {h} is one tap away{m}.',
    'That counts. Tick {h} yourself, it takes one tap{m}.',
  ],
  didAlready: ['{h} is ticked for {date} already{m}.', 'That tick is there: {h}, {date}{m}.'],
  didWhich: ['Good. Which one was it: {list}?', 'That counts. Was it {list}?'],
  didNothing: [
    'Good. Nothing is open today, so there is nothing to tick.',
    'Good. No habit is waiting for a tick today.',
  ],

  low: ['Thank you for saying it. The plan can wait.', 'That is worth saying. Nothing here is urgent.'],
  lightest: [
    'If one thing still feels right, {h} is the lightest{m}.',
    'Should you want one small thing, it is {h}{m}.',
  ],
  lookBack: ['Look at what is already there.', 'Here is what you have done.'],
  startWith: ['Start with {h}{m}.', 'Begin with {h}{m}.'],
  minutes: ['It is planned for {minutes} minutes{m}.', '{minutes} minutes are set aside for it{m}.'],
  planMine: [
    'I do not change a plan by myself; you can, in a moment.',
    'The plan is yours to change; I only point at the place.',
  ],
  planWhere: [
    'Open {h} to choose other days, or let it rest for a while{m}.',
    'On the page of {h} you can move it or let it rest{m}.',
  ],

  askWhy: ['What would it make easier for you this week?', 'What makes it matter to you?'],
  askHelped: ['What helped you start?', 'What made it work?'],
  askWhen: ['When would it fit today?', 'At what time could it fit?'],
  askBlocker: ['What got in the way?', 'What made it hard?'],
  askNext: ['Shall we look at what comes next?', 'What would you like to look at next?'],
  askStep: ['Which part of it is least clear?', 'Which step do you want to make smaller?'],
  askLow: ['What weighs most right now?', 'What would help you today?'],

  replyDue: ['What is due today?'],
  replyWhy: ['Why should I do it today?'],
  replyHow: ['How am I doing?'],
  replyNext: ['What should I do next?'],
  replyStart: ['How do I start?'],
  replyMissed: ['What did I miss?'],
  replyMove: ['Can we move it?'],
  replyLow: ['I am tired today'],
  replyDone: ['I did it'],
  replyHelp: ['What can you do?'],
} satisfies Record<string, string[]>

export type PhraseKey = keyof typeof english
export type Phrases = Record<PhraseKey, string[]>
