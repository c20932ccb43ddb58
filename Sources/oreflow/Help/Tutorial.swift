import ArgumentParser

/// Ten minutes with real numbers: each question is answered by running its command on the data at hand, so that no
/// number is typed beside the one that the program computes.
enum Tutorial {
  /// One step: why, the command, and whether it runs here.
  struct Step {
    /// What the reader learns.
    let words: String
    /// The arguments of the program.
    let command: [String]
    /// Whether its answer is printed below; a command that writes files is only named.
    let runs: Bool

    /// A step that prints the answer of `command`, unless it `writes` files.
    init(_ words: String, _ command: String, writes: Bool = false) {
      self.words = words
      self.command = command.split(separator: " ").map(String.init)
      runs = !writes
    }
  }

  /// The steps, in order.
  static let steps: [Step] = [
    Step(
      """
      1. How many minerals does the United States mostly import? A published reliance may be a bound (">50"),
         so a count has bounds as well.
      """, "dependence counts --from 2022 --to 2022"),
    Step(
      """
      2. Who leads? For every mineral the country that ships the most of it to the United States.
      """, "dependence suppliers --top 8"),
    Step(
      """
      3. A supplier is not a producer: see who ships cobalt and who mines it, with the values as printed.
      """, "show cobalt --top 6"),
    Step(
      """
      4. Which countries can stop the supply of what? A mineral counts for a country to which at least 50 %
         of its U.S. consumption is attributed.
      """, "chokepoints --top 6"),
    Step(
      """
      5. And if China shipped nothing for a year, while the others could ship a fifth more?
      """, "disrupt CHN --slack 20 --top 6"),
    Step(
      """
      6. Is it getting worse? The supply risk of a mineral over ten years, with a trend test.
      """, "risk trend --mineral cobalt"),
    Step(
      """
      7. For a paper: the figure at its printed size, its caption and its references beside it.
      """, "figure network -o network.pdf", writes: true),
    Step(
      """
      8. For a notebook: every row and column, with ids, bounds and units.
      """, "dependence years --from 2018 --to 2022 -o dependence.csv", writes: true),
    Step(
      """
      9. The whole study of a year: a page, figures and tables.
      """, "report -o Output", writes: true),
  ]

  /// Prints the steps with the answers of the data at hand.
  ///
  /// - Throws: What a command throws, as where no data are found.
  static func show() throws {
    print("Oreflow in ten minutes. Each answer below is computed now, from the data at hand.\n")
    for step in steps {
      print("\(step.words)\n\n   $ oreflow \(step.command.joined(separator: " "))\n")
      guard step.runs else { continue }
      var command = try Oreflow.parseAsRoot(step.command)
      try command.run()
      print("")
    }
    print("Next: `oreflow help methods` for the formulas, `oreflow help COMMAND` for every option.")
  }
}
