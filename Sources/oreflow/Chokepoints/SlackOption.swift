import ArgumentParser

/// By how much suppliers can expand.
struct SlackOption: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("By how much suppliers can expand, percent.", valueName: "percent"))
  var slack = Percent(20)

  func validate() throws { try slack.check("--slack", in: 0...100_000) }
}
