/**
 * Some models were trained with a word before the text that says what it is, and find much less without. As their model
 * cards tell: nomic-embed-text, the E5 family, mxbai-embed and snowflake-arctic-embed.
 */
const prefixes: { model: RegExp; text: string; question: string }[] = [
  { model: /nomic-embed-text/i, text: 'search_document: ', question: 'search_query: ' },
  { model: /(^|[/:_-])(multilingual-)?e5-/i, text: 'passage: ', question: 'query: ' },
  {
    model: /mxbai-embed|snowflake-arctic-embed(?!2)/i,
    text: '',
    question: 'Represent this sentence for searching relevant passages: ',
  },
]

const of = (source: string) => prefixes.find(({ model }) => model.test(source))

export const forText = (source: string, text: string) => (of(source)?.text ?? '') + text
export const forQuestion = (source: string, question: string) => (of(source)?.question ?? '') + question
