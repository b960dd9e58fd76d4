import { clip } from '#platform/clip.ts'
import type { Sentence } from './sentence.ts'

const upper =
  'gate|jee|neet|upsc|ias|ssc|cgl|ibps|nda|cds|clat|cuet|ielts|toefl|gre|gmat|dsa|sql|html|css|aws|ml|sde|sip|cgpa|jlpt|ugc|ctet|xat|cfa|phd|cv'
const acronym = new RegExp(`\\b(?:${upper})\\b`, 'g')
const openingPhrase =
  /^(?:i (?:really )?(?:want|need|would like|wish|hope|plan|have|am going|'d like) to|i'd like to|i wanna|i will|i'll|my goal is(?: to)?|goal:|help me(?: to)?|please help me(?: to)?|mujhe|mujhko|main|mera (?:goal|lakshya|sapna) (?:hai)?|मुझे|मैं|मुझको|मेरा लक्ष्य(?: है)?|हमें|कृपया)\s+/iu
const ending =
  /\s+(?:chaa?ht[ai] h(?:oo?n|u|un|ai)|chahiye|karna chaa?ht[ai] h(?:oo?n|u)|hain|hai|h|चाहत[ाी] हूँ|चाहत[ाी] हूं|चाहिए|है|हैं|please|thanks)$/iu
const dangling =
  /(?:^[\s,;:.&-]+)|(?:[\s,;:&-]+(?:and|but|with|in|by|on|for|at|to|of|within|before|aur|lekin|par|ke|ki|ka|mein|me|और|लेकिन|में|पर|तक|के|की|का)?)+$/iu

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(/\(\s*\)/g, '')
    .replace(/\s*[,;]\s*(?=[.!?]|$)/g, '')
    .replace(/[.!।]+$/u, '')
    .trim()
}

/** What is left of the sentence once date, hours, free days and budget are chips of their own. */
export function cleanTitle(sentence: Sentence): string {
  const cutAt = [...sentence.cuts].sort(([a], [b]) => b - a)
  let text = sentence.original
  for (const [from, to] of cutAt) text = `${text.slice(0, from)} ${text.slice(to)}`
  text = tidy(text).replace(openingPhrase, '')
  for (let before = ''; before !== text; ) {
    before = text
    text = tidy(text.replace(dangling, '').replace(ending, ''))
  }
  if (text.replace(/[^\p{L}]/gu, '').length < 2) text = tidy(sentence.original) || sentence.original.trim()
  text = text.replace(acronym, (word) => word.toUpperCase())
  return clip(text.charAt(0).toUpperCase() + text.slice(1), 200)
}
