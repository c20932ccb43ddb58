import ArgumentParser

/// From which part a mineral counts.
struct ThresholdOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "From which part of U.S. consumption, or of world production, a mineral counts; the EU's benchmark is 65.",
      valueName: "percent"))
  var threshold = Percent(50)

  func validate() throws { try threshold.check("--threshold", in: 0...100, aboveZero: true) }
}
