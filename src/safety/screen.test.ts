import { describe, expect, it } from 'vitest'
import { boundedMs } from '#test/bounded.ts'
import { folded } from './hindi.ts'
import { screen } from './screen.ts'
import { hindiSignals } from './signals/all.ts'

describe('words of danger', () => {
  it.each([
    'I want to die',
    'main ji nahi sakti uske bina',
    'ab ji nahi lagta, ji nahi pa raha hu',
    'my aunt pressed a hot iron on my arm',
    'he threw boiling oil at me',
    'the in laws set his wife on fire',
    'papa ne garam chimte se haath jala diya',
    'मौसी ने गरम चम्मच से दाग दिया',
    'mere bhai ne finayl pi li hai',
    'I am thinking of suicide',
    'thinking about sucide',
    'suiside',
    'i feel suicidal',
    'i will kill myself',
    'kill me',
    'someone please kill me',
    'I want to end my life',
    'I just want to end it all',
    'I keep hurting myself',
    'i cut myself again',
    'I can’t go on anymore',
    'i cant go on',
    'everyone would be better without me',
    'They’d all be better off without me',
    'my family will be happier without me',
    'I took too many pills',
    'I swallowed all my tablets',
    'I want to overdose',
    'there is no reason to live',
    'nothing left to live for',
    'I don’t want to be alive',
    'I dont wanna live',
    'i wish i was dead',
    'tired of living',
    'this exam is killing me and I want to die',
    'can’t go on anymore like this',
    'nobody would care if I died',
    'what’s the point of living',
    'I took 20 pills',
    'jine ka man nahi hai',
    'jina nahi hai',
    'mujhe marna h',
    'main marna chahta hoon',
    'mujhe jeena nahi hai',
    'mujhe nahi jeena',
    'jeena nahi chahti',
    'jeene ka mann nahi',
    'jeene ka mann nahi karta ab',
    'mar jaana chahti hu',
    'mar jana chahta hu',
    'mann karta hai mar jaun',
    'sab khatam kar dena chahta hu',
    'khud ko khatam kar lunga',
    'khudkushi kar lunga',
    'aatmahatya',
    'apni jaan de dunga',
    'zeher kha lunga',
    'mujhe jeena nahi chahta, sab khatam',
    'मैं मरना चाहती हूँ',
    'मर जाना चाहता हूँ',
    'मर जाना चाहती हूं',
    'मर जाऊँ क्या',
    'जीना नहीं चाहता',
    'मुझे जीना नहीं है',
    'अब और जीने का मन नहीं',
    'खुद को खत्म कर लूँगा',
    'ख़ुद को ख़त्म करना है',
    'आत्महत्या',
    'मैं आत्महत्या करूँगी',
    'ख़ुदकुशी',
    'सब खत्म कर देना चाहता हूँ',
    'gonna kms today',
  ])('%s', (text) => {
    expect(screen(text)).not.toBeNull()
  })
  it.each([
    'mom put hot oil on my hair',
    'ji nahi, thanks',
    'जी नहीं, धन्यवाद',
    'sir ji nahi aaye aaj',
    'what is the meaning of life',
    'kick me into work',
    'mujhe class rep bana diya',
    'no leave it',
    'he put the iron on my shirt',
    'maa ne istri se kapde jala diye',
    'papa ne garam pani se nahla diya',
    'what happens if i stop yoga for a week',
    'roz kitna paani pi leti hu average',
    "i don't get it",
    'this exam is killing me',
    'total kms this month',
    'how many kms did I run',
    'this assignment will kill me',
    'I am dying to see the results',
    'I’m dying to see the result',
    'kill the process',
    'how do I kill a process in linux',
    'deadline tomorrow',
    'deadline mar gaya',
    'mar mar ke padha',
    'cut my phone time',
    'I want to cut my screen time',
    'end the session',
    'end it at 8',
    'jaan nikal gayi padhte padhte',
    'phone ki battery mar gayi',
    'मर मिटे इस गाने पर',
    'I want to quit coffee',
    'I can’t go on the trip this week',
    'sab khatam kar diya aaj',
    'sab khatam ho gaya, padhai done',
    'aaj sab kuch khatam kar lunga',
    'kal kar lunga',
    'जो आज नहीं हुआ वो कल कर लूँगी',
    'maine chapter khatam kar liya',
    'जान निकल गई पढ़ते पढ़ते',
    'मर मर के पढ़ा',
    'everyone is better than me at maths',
    'I took my tablets',
    'no reason to worry',
    'I hurt my knee',
    'cut myself some slack',
    'no point in life sciences chapter 3',
    'I will end everything on my list by 8',
    'jeena seekhna hai',
    'that joke, I want to die laughing',
    'the deadline is killing me',
    'I succeeded, and keep succeeding',
    'suddenly the bus came',
  ])('is not fooled by: %s', (text) => {
    expect(screen(text)).toBeNull()
  })
})

describe('the spelling', () => {
  it.each([
    'i wanna dieeeee',
    'I W@NT TO K1LL MYSELF',
    's u i c i d e is on my mind',
    'i am su*cidal',
    'thinking of sucide',
    'i want to kill mysef',
    'Mujhe jeeeena nahi chahiye',
    'zindgi se tang agya hu',
    'मुझे\u200b जी\u200dना नहीं है',
  ])('does not hide it: %s', (text) => {
    expect(screen(text)?.kind).toBe('self-harm')
  })

  it('is read alike in Devanagari and in Latin letters', () => {
    for (const [devanagari, latin] of [
      ['पापा मुझे रोज़ मारते हैं', 'papa mujhe roz maarte hain'],
      ['मेरे दोस्त ने ज़हर खा लिया', 'mere dost ne zeher kha liya'],
      ['खाने के बाद उल्टी करती हूँ', 'khane ke baad ulti karti hu'],
    ] as const)
      expect([screen(devanagari)?.kind, screen(devanagari)?.language]).toEqual([screen(latin)?.kind, 'hi'])
  })
})

describe('what is only between the lines', () => {
  it.each([
    ['everyone at home would breathe easier if I was not there any more', 'self-harm'],
    ['ghar walo ke liye main sirf kharcha hu, na rahu to sab chain se jiyenge', 'self-harm'],
    ['after dinner I run the tap so that nobody hears me bring it up', 'eating'],
    ['he keeps my phone and my salary and decides when I may leave the room', 'abuse'],
    ['मेरे दोस्त ने सबको अलविदा लिखकर अपना फ़ोन बंद कर दिया है', 'someone-else'],
  ])('is weighed: %s', (text, kind) => {
    expect(screen(text)).toMatchObject({ kind, certainty: 'implicit' })
  })
})

describe('what one person means to do to another', () => {
  it.each([
    'How can I commit a murder?',
    'How do I plan a kidnapping?',
    'how do i take my roommate hostage',
    'how do I poison my stepfather',
    'what is the best way to strangle someone',
    'I want to hurt people',
    'kisi ko jaan se maarne ka mann karta hai',
    'मुझे डर है कि मैं अपने बच्चे को चोट पहुँचा दूँगी',
  ])('is danger: %s', (text) => {
    expect(screen(text)?.kind).toBe('danger')
  })

  it.each([
    'how do I plan a murder mystery party',
    'how can we prevent rape',
    'how do we stop people who commit rape',
    'how do i capture people in a portrait',
    'how do i get rid of people in photos',
    'how do i get rid of my old notes',
    'how can I capture a photo of a child smiling',
    'how do I kill someone in Among Us',
    'how do I beat my cousin at chess',
    'how should the villain in my story poison the king',
    'how do I stop hurting people with my jokes',
    'mummy maar degi agar tiffin kho gaya',
  ])('is not: %s', (text) => {
    expect(screen(text)).toBeNull()
  })
})

it('lets a time that is over be over', () => {
  expect(screen('Two years ago I used to have suicidal thoughts, therapy helped and I am well.')).toBeNull()
  expect(screen('Two years ago I had suicidal thoughts and now they are back')?.kind).toBe('self-harm')
})

it('spells its Hindi as it reads it, or a pattern would never be met', () => {
  const words = hindiSignals.flatMap(({ is, unless }) =>
    [is, unless].flatMap((each) => each?.source.match(/(?<=[(|: ])[a-z]{3,}(?=[)| ])/g) ?? []),
  )
  expect(words.filter((word) => folded(word) !== word)).toEqual([])
})

it('finds the one sentence that is out of place in a long ordinary day', () => {
  const before = 'Woke at six and ran by the lake. Had idli with Farhan. The lab was slow, we drew two graphs. '
  const after = 'Ironed a shirt for Monday. Called my sister about the tickets.'
  expect(screen(before + after)).toBeNull()
  expect(
    screen(`${before}Wrote my goodbyes to all of them and hid the letters where they will look. ${after}`)?.kind,
  ).toBe('self-harm')
})

it('hears one plain sentence in the midst of a merry day', () => {
  const merry = 'We won the match and had samosas with the whole team. '
  expect(screen(merry.repeat(8))).toBeNull()
  expect(screen(`${merry.repeat(8)}I want to kill myself. ${merry.repeat(8)}`)?.certainty).toBe('explicit')
})

it('takes a long text in its stride, and finds what stands at its end', () => {
  const long = 'today i studied graphs and then walked home with my friend '.repeat(330)
  const from = performance.now()
  expect(screen(`${long}. I want to end my life`)?.kind).toBe('self-harm')
  expect(performance.now() - from).toBeLessThan(boundedMs)
})
