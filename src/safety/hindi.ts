import { anusvara, consonants, virama, vowelSigns, vowels } from '#platform/devanagari.ts'

type Unit = { onset: string; vowel: string; isInherent: boolean; tail: string }

function unitsOf(word: string): Unit[] {
  const units: Unit[] = []
  for (const letter of word) {
    const last = units.at(-1)
    if (consonants[letter]) units.push({ onset: consonants[letter], vowel: 'a', isInherent: true, tail: '' })
    else if (vowels[letter]) units.push({ onset: '', vowel: vowels[letter], isInherent: false, tail: '' })
    else if (last && vowelSigns[letter]) Object.assign(last, { vowel: vowelSigns[letter], isInherent: false })
    else if (last && letter === virama) Object.assign(last, { vowel: '', isInherent: false })
    else if (last && (letter === anusvara || letter === 'ँ')) last.tail = 'n'
    else if (/[a-z0-9]/.test(letter)) units.push({ onset: letter, vowel: '', isInherent: false, tail: '' })
  }
  return units
}

/** A word of Devanagari in Latin letters, near to how people type it: मरना → marna. */
export function romanised(word: string): string {
  const units = unitsOf(word)
  const final = units.at(-1)
  if (final?.isInherent && final.tail === '' && units.length > 1) final.vowel = ''
  // From the end: the a between two sounded syllables is silent (ma-ra-na is said marna).
  for (let at = units.length - 2; at > 0; at--) {
    const [before, unit, after] = [units[at - 1], units[at], units[at + 1]]
    if (unit?.isInherent && unit.tail === '' && before?.vowel && !before.tail && after?.vowel) unit.vowel = ''
  }
  return units.map(({ onset, vowel, tail }) => onset + vowel + tail).join('')
}

/** Spellings that rules do not reach: vowels left out, and words that are two in one. */
const spellings: Record<string, string> = {
  nhi: 'nahi',
  nai: 'nahi',
  ni: 'nahi',
  nhin: 'nahi',
  nahin: 'nahi',
  nahee: 'nahi',
  naa: 'na',
  h: 'hai',
  he: 'hai',
  hn: 'hai',
  hain: 'hai',
  hei: 'hai',
  hun: 'hu',
  ho0n: 'hu',
  m: 'main',
  mai: 'main',
  mei: 'main',
  mein: 'main',
  me: 'main',
  men: 'main',
  mjhe: 'mujhe',
  muje: 'mujhe',
  mujhy: 'mujhe',
  mujko: 'mujhe',
  mujhko: 'mujhe',
  mujhse: 'mujhse',
  mjhse: 'mujhse',
  mujse: 'mujhse',
  k: 'ke',
  kr: 'kar',
  krna: 'karna',
  krne: 'karne',
  krta: 'karta',
  krti: 'karti',
  krte: 'karte',
  krdo: 'kar do',
  krke: 'karke',
  krdunga: 'kar dunga',
  krdungi: 'kar dungi',
  krlunga: 'kar lunga',
  krlungi: 'kar lungi',
  krlu: 'kar lu',
  rha: 'raha',
  rhi: 'rahi',
  rhe: 'rahe',
  rhna: 'rahna',
  rehna: 'rahna',
  rhunga: 'rahunga',
  rehunga: 'rahunga',
  rehungi: 'rahungi',
  rhungi: 'rahungi',
  rahugi: 'rahungi',
  rahuga: 'rahunga',
  bht: 'bahut',
  bhot: 'bahut',
  bohot: 'bahut',
  bahot: 'bahut',
  bhut: 'bahut',
  boht: 'bahut',
  kch: 'kuch',
  zindgi: 'jindagi',
  jindgi: 'jindagi',
  zndgi: 'jindagi',
  mrna: 'marna',
  mrne: 'marne',
  mrjau: 'mar jau',
  marjau: 'mar jau',
  marjaun: 'mar jau',
  marjana: 'mar jana',
  marjaunga: 'mar jaunga',
  marjaungi: 'mar jaungi',
  mr: 'mar',
  jna: 'jana',
  jauga: 'jaunga',
  jaugi: 'jaungi',
  chahta: 'chahta',
  chata: 'chahta',
  chahti: 'chahti',
  chati: 'chahti',
  mn: 'man',
  mnn: 'man',
  dosto: 'dost',
  khudko: 'khud ko',
  sbko: 'sabko',
  sb: 'sab',
  sbse: 'sabse',
  sabkuch: 'sab kuch',
  sabkuchh: 'sab kuch',
  wo: 'vo',
  woh: 'vo',
  voh: 'vo',
  vah: 'vo',
  wah: 'vo',
  w0: 'vo',
  gya: 'ga',
  gyi: 'gai',
  gye: 'gae',
  hmesha: 'hamesa',
  hamesh: 'hamesa',
  jeena: 'jina',
  jena: 'jina',
  jeene: 'jine',
  ghr: 'ghar',
  drr: 'dar',
  roj: 'roj',
  pados: 'pados',
  bhn: 'behen',
  bahan: 'behen',
  bahen: 'behen',
  behan: 'behen',
  fck: 'fuck',
  liye: 'lie',
  lye: 'lie',
  lie: 'lie',
  yeh: 'ye',
  yah: 'ye',
  kaash: 'kas',
  kash: 'kas',
  kl: 'kal',
  khtm: 'khatam',
  khatm: 'khatam',
  khtam: 'khatam',
  ktm: 'khatam',
  bojh: 'bojh',
  boj: 'bojh',
  aj: 'aj',
  aaj: 'aj',
  jyada: 'jada',
  rape: 'rape',
  suicide: 'suicide',
  life: 'life',
  pls: 'plij',
  sath: 'sath',
  saath: 'sath',
}

/** How a romanised word is spelled here, whoever typed it: zindgi, jindagi and ज़िंदगी are one word. `maar` keeps its length: it strikes, `mar` dies. */
export function folded(word: string): string {
  const known = spellings[word]
  if (known) return known
  const long = word.replace(/maa+r/g, 'm@r')
  const sounds = long
    .replace(/ee+/g, 'i')
    .replace(/oo+/g, 'u')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/sh/g, 's')
    .replace(/chh/g, 'ch')
    .replace(/q/g, 'k')
    .replace(/([aeiou])y(?=[aeiou])/g, '$1')
    .replace(/iy(?=[aeiou])/g, 'i')
    .replace(/([a-su-z])\1+/g, '$1')
    .replace(/un$/, 'u')
    .replace(/ein$/, 'e')
    .replace('m@r', 'maar')
  return spellings[sounds] ?? sounds
}
