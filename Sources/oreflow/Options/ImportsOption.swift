import ArgumentParser
import SupplyData

/// Which import shares are meant.
struct ImportsOption: ParsableArguments {
  @Option(
    name: .customLong("imports"),
    help: ArgumentHelp(
      "Shares of suppliers: usgs (quantity, four-year windows), baci (value, one year), or best: usgs where a window "
        + "holds the year, else baci.", valueName: "publisher"))
  var publisher: ImportRule.Publisher = .best

  @Option(
    name: .customLong("import-window"),
    help: ArgumentHelp(
      "Which window of usgs stands for the year: holding (it), or nearest: else one up to two years away.",
      valueName: "which"))
  var window: ImportRule.Window = .holding

  /// The rule asked for.
  var imports: ImportRule { ImportRule(publisher, window: window) }
}
