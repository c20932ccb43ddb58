public import SupplyData
public import SupplyNetwork

/// Finds the price series that stands for a mineral in a window of years.
///
/// The families are asked in the order MCS, DS140; within each the forms of `reference/headline_forms.csv` by rank (the
/// first price that the Summaries print), then the empty form, `total`, and an only form. The first series that has a
/// price for every year of the window is taken. Inside a series the `Vintage` chooses between editions.
///
/// Elements do not take the price of their group: a group has no price.
public struct MineralPrices: Sendable {
  private let statistics: SalientStatistics
  private let vintage: Vintage
  private let reference: Reference
  private let form: String?

  /// Prices from `sources`.
  ///
  /// - Parameters:
  ///   - sources: The sources of the values.
  ///   - reference: The reference tables, which names come from.
  ///   - form: The one form to look at, instead of those taken by default.
  public init(_ sources: NetworkSources, reference: Reference, form: String? = nil) {
    statistics = sources.statistics
    vintage = sources.vintage
    self.reference = reference
    self.form = form
  }

  /// The series of `mineral` that may be taken, in the order in which they are asked.
  public func all(of mineral: MineralID) -> [PriceSeries] {
    let byFamily = Dictionary(grouping: statistics.all(.price, of: mineral)) {
      reference.editions[$0.edition]?.series.rawValue ?? ""
    }
    return byFamily.keys.sorted(by: >).flatMap { family -> [PriceSeries] in
      let rows = byFamily[family] ?? []
      return forms(of: mineral, among: Set(rows.map(\.form))).compactMap { form in
        PriceSeries(
          rows.filter { $0.form == form }, family: family, vintage: vintage, reference: reference)
      }
    }
  }

  /// The series of `mineral` that has a price for every year of `window`.
  public func series(of mineral: MineralID, in window: YearWindow) -> Found<PriceSeries> {
    let name = reference.register.name(of: mineral).lowercased()
    let rows = statistics.all(.price, of: mineral)
    guard !rows.isEmpty else { return .missing(.notPrinted("no edition prints a price of \(name)")) }
    let candidates = all(of: mineral)
    if let series = candidates.first(where: { $0.values(in: window) != nil }) { return .value(series) }
    guard !candidates.isEmpty else {
      let forms = Set(rows.map(\.form)).sorted().map { "\"\($0)\"" }.joined(separator: ", ")
      return .missing(
        form.map { .notPrinted("no price of \(name) is called \"\($0)\"; there is \(forms)") }
          ?? .ambiguousForm(
            "prices of \(name) are printed for \(forms), and none of them is named to stand for all"))
    }
    let spans = candidates.map { series in
      let years = YearWindow.runs(of: series.years)
      return "\(series.family)\(series.form.isEmpty ? "" : " (\(series.form))") "
        + (years.isEmpty ? "has none that is published" : "has \(years)")
    }
    return .missing(
      .notInYear("no price series of \(name) covers \(window): \(spans.joined(separator: "; "))"))
  }

  /// The log returns of the price of `mineral` over `window`, each inside one series.
  ///
  /// - Parameters:
  ///   - mineral: The mineral.
  ///   - window: The window of years.
  ///   - least: The fewest returns that give a volatility.
  public func returns(of mineral: MineralID, in window: YearWindow, least: Int) -> Found<LogReturns> {
    let candidates = all(of: mineral)
    guard !candidates.isEmpty else {
      return .missing(
        series(of: mineral, in: window).unknown
          ?? .notPrinted("no edition prints a price of \(reference.register.name(of: mineral).lowercased())"))
    }
    let returns = LogReturns(candidates, in: window)
    guard returns.returns.count >= least else {
      return .missing(
        .incomplete(
          "\(returns.returns.count) annual returns of the price of \(reference.register.name(of: mineral).lowercased()) "
            + "are known in \(window), and a volatility takes \(least)"))
    }
    return .value(returns)
  }

  private func forms(of mineral: MineralID, among there: Set<String>) -> [String] {
    if let form { return there.contains(form) ? [form] : [] }
    var order = reference.headlineForms(of: mineral, on: "price").map(\.form) + ["", "total"]
    if there.count == 1 { order += there }
    var seen: Set<String> = []
    return order.filter { there.contains($0) && seen.insert($0).inserted }
  }
}
