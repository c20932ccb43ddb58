import ArgumentParser
import Figures
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The families of `oreflow figure` that are charts: values over years or on a plane.
struct ChartFamilies {
  let dataset: Dataset
  let sources: NetworkSources
  let list: MineralList
  let options: FigureOptions

  private var reference: Reference { dataset.reference }

  /// The list that a chart is of: the minerals of `names`, commas between them, or the list called `list`.
  static func list(
    _ names: String?, else list: String, in dataset: Dataset
  ) throws(DataError) -> MineralList {
    guard let names else { return try MineralList(named: list, in: dataset) }
    var minerals: [MineralID] = []
    for name in names.split(separator: ",") {
      let text = String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      minerals.append(try dataset.reference.mineral(named: text).id)
    }
    guard !minerals.isEmpty else {
      throw DataError(
        .badRequest, "--mineral names no mineral", remedy: "Name one or several, commas between")
    }
    return MineralList(
      name: Set(minerals).sorted().map(\.rawValue).joined(separator: ", "), minerals: minerals)
  }

  /// Net import reliance over `period`.
  func reliance(_ period: YearWindow) throws -> PlacedFigure {
    try RelianceChart.make(
      try DependenceYears(list: list, period: period, sources: sources), options: options,
      reference: reference)
  }

  /// Volatility of prices in the windows of `length` years inside `period`.
  func volatility(_ period: YearWindow, length: Int, theta: Double) throws -> PlacedFigure {
    let market = try MarketPeriod(
      list: list, period: period, length: length, prices: MineralPrices(sources, reference: reference))
    return try VolatilityChart.make(market, threshold: theta, options: options, reference: reference)
  }

  /// Supply risk over `period`.
  func risk(_ period: YearWindow) throws -> PlacedFigure {
    let governance = try Governance(dataset)
    let trend = try RiskTrend(
      list: list, period: period, governance: governance, sources: sources, reference: reference)
    return try RiskChart.make(trend, governance: governance, options: options, reference: reference)
  }

  /// Dependence and risk of `year`.
  func plane(_ year: Int, imports: ImportShares.Basis, above threshold: Double) throws -> PlacedFigure {
    let supply = try SupplyNetwork(year: year, list: list, imports: imports, sources: sources)
    let dependence = try Dependence(list: list, year: year, from: sources.reliance)
    let risk = try SupplyRisk(supply, scheme: .wgi, governance: try Governance(dataset))
    let matrix = DependenceRiskMatrix(dependence, above: threshold, risk, cut: .standard)
    return try PlaneChart.make(
      dependence, risk, cut: .standard, matrix: matrix, options: options, reference: reference)
  }

  /// Shares of regions in world production over `period`.
  func shares(_ period: YearWindow) throws -> PlacedFigure {
    try SharesChart.make(
      minerals(period), list: list.name, period: period, options: options, reference: reference)
  }

  /// Shares of regions or countries at both ends of `period`.
  func slopes(_ period: YearWindow, of subject: SlopesChart.Subject) throws -> PlacedFigure {
    try SlopesChart.make(
      minerals(period), of: subject, list: list.name, period: period, options: options, reference: reference)
  }

  /// Paths of the centre of gravity of world production over `period`.
  func gravity(_ period: YearWindow) throws -> PlacedFigure {
    try GravityChart.make(
      minerals(period), list: list.name, period: period,
      land: try OutlinePoint.all(in: dataset.folder, known: nil), options: options, reference: reference)
  }

  /// The minerals of the list, or the groups that stand for them where they have no production of their own.
  private func minerals(_ period: YearWindow) -> [MineralShares] {
    let produced = Set(sources.production.minerals)
    let members = Dictionary(grouping: list.minerals) {
      produced.contains($0) ? $0 : sources.reliance.series(of: $0)
    }
    return members.keys.sorted().map { id in
      MineralShares(
        mineral: id, members: (members[id] ?? []).sorted(),
        shares: RegionShares.of(id, over: period, in: sources.production, reference: reference))
    }
  }
}
