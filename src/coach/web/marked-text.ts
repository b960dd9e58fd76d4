export type Piece = { words: string } | { mark: number }

/** Splits an answer into paragraphs, and these into words and the marks [1], [2] … A half-written mark at the end is held back. */
export function paragraphsOf(text: string): Piece[][] {
  return text
    .replace(/\s*\[\d{0,3}$/, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map(piecesOf)
}

const piecesOf = (paragraph: string): Piece[] =>
  paragraph
    .split(/\s*\[(\d{1,3})\]/)
    .map((part, index): Piece => (index % 2 === 1 ? { mark: Number(part) } : { words: part }))
    .filter((piece) => 'mark' in piece || piece.words !== '')

/** What a screen reader hears: the words without the marks. */
export const spoken = (text: string) => text.replace(/\s*\[\d{1,3}\]/g, '')
