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

  didAlready: ['{h} is ticked for {date} already{m}.', 'That one is ticked: {h}, {date}{m}.'],
  didWhich: ['Good. Which one was it: {list}?', 'That counts. Was it {list}?'],
  didNothing: [
    'Good. Nothing is open today, so there is nothing to tick.',
    'Good. No habit is waiting for a tick today.',
  ],

  low: ['Thank you for saying it. The plan can wait.', 'That is worth saying. Nothing here is urgent.'],
  lookBack: ['Look at what is already there.', 'Here is what you have done.'],
  startWith: ['Start with {h}{m}.', 'Begin with {h}{m}.'],
  minutes: ['It is planned for {minutes} minutes{m}.', '{minutes} minutes are set aside for it{m}.'],
  planWhere: [
    'Open {h} to choose other days, or let it rest for a while{m}.',
    'On the page of {h} you can move it or let it rest{m}.',
  ],

  askWhy: ['What would it make easier for you this week?', 'What makes it matter to you?'],
  askHelped: ['What helped you start?', 'What made it work?', 'What would you keep doing?'],
  askWhen: ['When would it fit today?', 'At what time could it fit?', 'After what could it come today?'],
  askBlocker: ['What got in the way?', 'What made it hard?', 'What would make it easier next time?'],
  askNext: ['Shall we look at what comes next?', 'What would you like to look at next?', 'What is on your mind now?'],
  askStep: ['Which part of it is least clear?', 'Which step do you want to make smaller?'],
  askLow: ['What weighs most right now?', 'What would help you today?'],

  didCard: [
    'Good. {h} for {date} is ready below; one tap logs it{m}.',
    'That counts. The card below logs {h} for {date}{m}.',
  ],
  didCardValue: [
    'Good: {value} {unit}. {h} for {date} is ready below; one tap logs it{m}.',
    '{value} {unit}, noted. The card below logs {h} for {date}{m}.',
  ],
  didMore: [
    'The day has a tick already; the card below changes the amount to {value} {unit}.',
    'It is ticked already. The card below would make it {value} {unit}.',
  ],
  mine: ['Nothing is written before you tap.', 'It waits for your tap; I change nothing by myself.'],
  skipCard: [
    'That is fine. The card below skips {h} for {date}{m}.',
    'All right. {h} can rest on {date}; the card below does it{m}.',
  ],
  skipWhich: ['Which one shall it be: {list}?'],
  skipDone: ['{h} has its tick for {date} already, so there is nothing to skip{m}.'],
  moveCard: [
    'The card below moves {h} from {date} to {to}{m}.',
    '{h}: from {date} to {to}, one tap on the card below{m}.',
  ],
  moveTo: ['To which day should {h}{m} go?'],
  moveQuota: ['{h} has no fixed day, so any day will do; {done} of {due} are done so far{m}.'],
  checkinCard: [
    'The card below holds the check-in for {goal}: {date}, {outcome}{m}.',
    'Your check-in for {goal} is ready below: {date}, {outcome}{m}.',
  ],
  checkinOutcome: ['How did it go for {goal}{m}: done, partly or missed?'],
  checkinWhich: ['Which goal is it for: {list}?'],
  checkinGood: [
    'Writing down a hard day is worth as much as a good one.',
    'A line like this is what a plan learns from.',
  ],
  planCard: [
    'A goal, then: “{text}”. The card below makes a plan of it.',
    '“{text}”: the card below turns it into a plan.',
  ],
  planFirst: ['You see the plan first, and nothing begins before you accept it.'],
  askGoal: ['How would you notice that you are there?', 'What would make it worth the hours?'],
  rememberCard: [
    'I can keep that: “{text}”. The card below saves it.',
    'Worth keeping: “{text}”. One tap on the card below saves it.',
  ],
  rememberPrivate: ['This conversation is private, so I keep nothing of it. Say it in another one, and I can save it.'],
  rememberYours: ['You can change or forget it on the Memory page whenever you like.'],
  recalled: ['On {date} you wrote: “{note}”{m}.', 'Your words of {date}: “{note}”{m}.'],
  recalledMore: ['Before that, on {date}: “{note}”{m}.'],
  recalledAlso: ['And on {date}: “{note}”{m}.'],
  recalledLatest: ['That is the latest you wrote about it.', 'It is your latest word on it.'],
  factIs: ['{sentence}{m}.'],
  askStill: ['Is it still so?', 'Does that still hold?'],
  recallNone: [
    'Your record has nothing about that, and I will not make it up.',
    'I find nothing about that in what you wrote or told me.',
  ],
  recallTell: ['Tell me once, and I can keep it for you.'],
  askRecall: ['Has anything changed since?', 'What do you think of it today?'],
  askTell: ['Would you like to tell me?'],
  whyWords: ['Your own reason, written on {date}: “{note}”{m}.'],
  adviceHealth: [
    'I cannot judge medicines, doses or symptoms, and a guess could hurt you. A doctor or pharmacist can answer this properly.',
    'Medicines, doses and diagnoses are not for me to say. Please ask a doctor or pharmacist, who can look at you.',
  ],
  adviceMoney: [
    'Shares, funds and tips are not for me to advise, and nobody can promise returns. A SEBI-registered adviser, or your bank, is whom to ask.',
  ],
  adviceLaw: ['Legal questions are not for me to answer. A lawyer can, or the free legal aid of your district.'],
  adviceRest: ['What I can do is make room in your plan for it.'],
  askRoom: ['Shall we make today lighter?', 'Would a lighter day help?'],
  askMoney: ['Is there a saving goal that you would like to plan?'],
  outside: [
    'That is outside what I can do: I know your own plan and record, and do not know the rest.',
    'I do not know that. I am the built-in coach and speak only from your own plan and record.',
  ],
  othersNo: [
    'I see only your own record, and would not tell anyone about somebody else’s. They can tell you themselves.',
    'Other people’s records are closed to me; I speak only of yours. It is theirs to tell.',
  ],
  askOwn: ['Shall we look at how yours is going?'],
  amountUnknown: [
    'Your record does not hold that: nothing in it counts it.',
    'That is not in your record; no habit of yours counts it.',
  ],
  amountTotal: ['{span}: {value} {unit} in all for {h}{m}.', '{span} comes to {value} {unit} for {h}{m}.'],
  amountNoTotal: ['No amount is recorded for {h} in that time{m}.'],
  quotaNow: [
    '{h} stands at {done} of {due} so far, and the week is still open{m}.',
    'So far it is {done} of {due} for {h}, with days left this week{m}.',
  ],
  quotaMonth: ['{h} stands at {done} of {due} so far this month{m}.'],
  quotaMet: ['{h} has all its {due} for now: {done} of {due}{m}.'],
  dayHas: ['Yes, {h} is done for {date}{m}.', '{h} was done on {date}, yes{m}.'],
  dayHasNot: ['No, {h} has no tick on {date}{m}.', '{h} was missed on {date}{m}.'],
  daySkip: ['{h} was skipped on {date}, so that day is not counted{m}.'],
  dayFree: ['{h} was not due on {date}, and has no tick there{m}.'],
  lastDone: ['You last did {h} on {date}{m}.'],
  steady: ['That is what holds a plan together.', 'One day at a time is how it adds up.'],
  lowShare: [
    'If you can, tell one person you trust; it often gets lighter.',
    'Someone you trust may be glad to hear it from you.',
  ],

  streakNoneOf: ['{h} has no streak running right now; the next tick starts one{m}.'],
  goalOpenFor: ['A check-in for {goal}, {date}{m}.'],

  noteNoneOf: ['{h} has no note beside its ticks yet{m}.'],
  counselDelay: [
    'We put off what feels big or vague, not what we are too lazy for. Choose the smallest piece that can be finished in a few minutes, tie it to something you do anyway, and allow yourself to stop after it.',
    'Putting off mostly means that the first step is too large. Cut it down until it looks almost silly, do it at a fixed place and hour, and let yourself stop there if you like.',
  ],
  counselPhone: [
    'Willpower loses against a phone within reach. Leave it in another room for one sitting, and decide beforehand when you will look at it.',
    'The phone wins by being near, not by being needed. Put it out of sight until a fixed time, and keep a slip of paper for what comes to mind meanwhile.',
  ],
  counselFocus: [
    'Attention comes easier to one small question than to a whole chapter. Write down the one thing you want to find out, work on it for a short stretch with everything else closed, then really rest.',
    'Nobody concentrates for hours; short stretches with a clear question do more. Decide what “finished” means before you begin, and stop when it is reached.',
  ],
  counselMemory: [
    'Reading again feels like learning, but recalling is what makes it stay. Close the book, write down what you remember, check the gaps, and come back to it after a day, after a few days and after a week.',
    'What stays is what you had to fetch from memory. Test yourself without the page, mark what was missing, and repeat only that with growing gaps between the days.',
  ],
  counselSpeed: [
    'Speed follows accuracy. Take a small set against the clock, note for each mistake whether it was the idea, the reading or the arithmetic, and practise the commonest of them first.',
  ],
  counselEve: [
    'The last hours are for what you already know, not for new chapters. Go once through your own summary and a few solved questions, lay out what you need, and sleep: a rested head finds more than a tired one.',
  ],
  counselSleep: [
    'Sleep is when what you studied settles, so cutting it short costs more than it gives; most people need seven hours or more. A fixed time to get up, and the last half hour without a screen, help most. If it stays bad for weeks, a doctor is whom to ask.',
  ],
  counselWake: [
    'Early is only better when you also sleep earlier; the best hour is the one you can keep. Move it by a quarter of an hour every few days, and have light and something pleasant waiting for you.',
  ],
  counselTime: [
    'Begin with the hours that are really free, not with the syllabus. Give the hardest subject your freshest hour, keep one evening empty, and leave a slot each week for what went wrong.',
  ],
  counselSteady: [
    'Steadiness comes from a fixed cue and a small dose, not from mood. Keep the hour and the place, shrink the task on bad days, and do not judge a week by one day.',
  ],
  counselLapse: [
    'One miss changes very little; what counts is the day after it. A day with a reason can be skipped, and then it is not counted at all.',
  ],
  counselMethod: [
    'Begin with old questions rather than with page one: they show what is asked. Take one idea at a time, explain it aloud without the book, solve a problem on it, and mix it with older topics on later days.',
    'Let questions lead: try one before you feel ready, read only what it needs, then explain it in your own words. Come back to it after some days, mixed with other topics.',
  ],
  counselPlace: ['{h} today would be a good place to try it{m}.', 'You could try it today on {h}{m}.'],
  askCounsel: [
    'Which part of this shall we try first?',
    'What have you tried so far?',
    'Where does it usually go wrong for you?',
  ],
  lowNervous: [
    'Being nervous before something that matters is natural, and it does not say how it will go. A few slow breaths, longer out than in, calm the body first.',
    'Those nerves show that it matters to you; they are no forecast. Breathe out slowly a few times before you do anything else.',
  ],
  lowTired: [
    'That sounds like a tired head, not a weak one. Rest belongs to the plan.',
    'Running on empty is a reason to rest, not to push. The plan can wait.',
  ],
  lowDoubt: [
    'A hard subject or a bad day is no verdict on you. It hurts because you care about it.',
    'That thought is heavy, and it is a thought, not a result. Nothing has been decided.',
  ],
  askNervous: ['Which part of it worries you most?', 'What would you like to feel sure of first?'],
  forgetHow: [
    'Open it from the mark and choose “Forget”: it goes, with everything that was made of it. Only you can do that.',
    'The mark opens it on the Memory page, where “Forget” removes it with all that was made of it; I change nothing by myself.',
  ],
  forgetNone: ['I find nothing about that to forget.', 'There is nothing about that in what I keep.'],
  askForget: ['Is this the one you mean?'],
  worstOf: ['{h} slips most on {weekday}s: {done} of {due}{m}.', '{weekday}s are hardest for {h}, {done} of {due}{m}.'],
  worstNone: ['No weekday stands out as the hard one so far.'],
  missedCount: ['{span}, missed: {list}.'],
  missedItem: ['{h} {n} times{m}'],
  missedItemOne: ['{h} once{m}'],
  lostOn: ['It last broke on {date}{m}.', 'The last gap was on {date}{m}.'],
  fits: ['{h} takes {minutes} minutes, so it fits{m}.', '{h} fits: {minutes} minutes{m}.'],
  fitsSmall: [
    'In that time the small version of {h} fits: “{smallest}”{m}.',
    'The small version of {h} fits into it: “{smallest}”{m}.',
  ],
  fitsPart: ['{h} needs longer, but a part of it is a beginning too{m}.'],
  comparedOpen: ['The newer one is still running, so this is only a first look.'],
  amountAim: ['You aim at {aim} {unit}{m}.', 'The aim is {aim} {unit}{m}.'],
  timeSpent: ['{span}: {h} {n} × {each} minutes, {minutes} minutes in all{m}.'],
  lastDoneAgo: [
    'You last did {h} on {date}, {days} days ago{m}.',
    'The last time for {h} was {date}, {days} days ago{m}.',
  ],
  notDone: ['All right, it is noted between us, not in the record.', 'That happens. Nothing is written because of it.'],
  notDoneSkip: ['If there was a reason, such as illness or travel, the card below makes it a skip.'],
  notDoneHas: ['The record says otherwise: {h} is ticked for {date}{m}. On its page the tick can be taken back.'],
  streakNow: ['{h} is at {n} in a row{m}.', '{h}: {n} in a row right now{m}.'],

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
