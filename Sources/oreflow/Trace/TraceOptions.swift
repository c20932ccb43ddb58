import ArgumentParser

/// What is traced of one mineral, and from which share on a country counts.
struct TraceOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("A mineral: id, name or symbol.", valueName: "mineral"), completion: .minerals)
  var mineral: String
  @Option(help: "The year.") var year = 2022
  @Option(
    help: ArgumentHelp(
      "From what share of world production a producer must be able to cover its exports, percent.",
      valueName: "percent"))
  var least = 5.0
  @Option(
    help: ArgumentHelp("Leave out countries below this part of U.S. imports, percent.", valueName: "percent"))
  var show = 0.05

  func validate() throws {
    try YearCheck.check(year)
    guard least >= 0, least <= 100 else { throw ValidationError("--least takes a percentage from 0 to 100.") }
    guard show >= 0, show <= 100 else { throw ValidationError("--show takes a percentage from 0 to 100.") }
  }
}
