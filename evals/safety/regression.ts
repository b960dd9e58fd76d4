/** What is fitted to: the number of its theme, the rows of its features, and how much of each it has. */
export type Example = { theme: number; at: number[]; amounts: number[] }
/** A row of weights for each feature, a weight for each theme in it; the last row is the bias. */
export type Weights = { rows: Float64Array; themes: number }

function likelihoods({ at, amounts }: Example, { rows, themes }: Weights): number[] {
  const bias = rows.length - themes
  const sums = Array.from({ length: themes }, (_, theme) =>
    at.reduce(
      (sum, row, place) => sum + (amounts[place] ?? 0) * (rows[row * themes + theme] ?? 0),
      rows[bias + theme] ?? 0,
    ),
  )
  const most = Math.max(...sums)
  const raised = sums.map((sum) => Math.exp(sum - most))
  const all = raised.reduce((sum, each) => sum + each, 0)
  return raised.map((each) => each / all)
}

/** The log of how much likelier any theme is than the first. */
export function scoreOf(example: Example, weights: Weights): number {
  const [harmless = 0, ...rest] = likelihoods(example, weights)
  return Math.log(rest.reduce((sum, each) => sum + each, 0) / harmless)
}

/** Multinomial logistic regression with a pull to 0 (ridge), by Adam's steps over all examples at once; the same each time. */
export function fitted(examples: Example[], features: number, themes: number, steps = 250): Weights {
  const rows = new Float64Array((features + 1) * themes)
  const [mean, square] = [new Float64Array(rows.length), new Float64Array(rows.length)]
  const bias = features * themes
  for (let step = 1; step <= steps; step++) {
    const slope = rows.map((weight, at) => (at < bias ? weight : 0))
    for (const example of examples) {
      const likely = likelihoods(example, { rows, themes })
      for (let theme = 0; theme < themes; theme++) {
        const error = (likely[theme] ?? 0) - (theme === example.theme ? 1 : 0)
        slope[bias + theme] = (slope[bias + theme] ?? 0) + error
        example.at.forEach((row, place) => {
          const at = row * themes + theme
          slope[at] = (slope[at] ?? 0) + error * (example.amounts[place] ?? 0)
        })
      }
    }
    const rate = 0.05 * (1 - step / (1.2 * steps))
    for (let at = 0; at < rows.length; at++) {
      const steep = slope[at] ?? 0
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * steep
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * steep * steep
      const first = (mean[at] ?? 0) / (1 - 0.9 ** step)
      const second = (square[at] ?? 0) / (1 - 0.99 ** step)
      rows[at] = (rows[at] ?? 0) - (rate * first) / (Math.sqrt(second) + 1e-6)
    }
  }
  return { rows, themes }
}
