import ArgumentParser
import SupplyData

/// Which import shares are meant.
struct ImportsOption: ParsableArguments {
  @Option(help: "Shares of suppliers: usgs (quantity, four-year windows) or baci (value, one year).")
  var imports: ImportShares.Basis = .usgs
}
