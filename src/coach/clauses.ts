/** Where one thing ends and the next begins: a mark, or a word that joins whole clauses. */
const joint =
  /[.!?;,।\n]+\s*|\s+(?:and also|and then|and|also|but|so now|then|now|aur phir|aur|lekin|magar|phir|ab|और फिर|और|लेकिन|मगर|फिर|अब)\s+/iu
const fewestWords = 2
const mostClauses = 12

/** The clauses of a message, each with two words at least; a list of names stays whole. */
export function clausesOf(message: string): string[] {
  const clauses: string[] = []
  let rest = message.trim()
  while (clauses.length < mostClauses) {
    const found = joint.exec(rest)
    if (!found) break
    const before = rest.slice(0, found.index) + (found[0].trim() === '?' ? '?' : '')
    if (before.trim() !== '') clauses.push(before.trim())
    rest = rest.slice(found.index + found[0].length)
  }
  if (rest.trim() !== '') clauses.push(rest.trim())
  return clauses.filter((clause) => clause.split(/\s+/).length >= fewestWords)
}
