public import Graphs
public import SupplyData

/// The world trade layer of a mineral in a year: exporter → importer, weighted by value.
///
/// One HS6 series stands for the mineral; what it leaves out, lumps together or truncates is in ``caveat``. Weights
/// are strengths in current U.S. dollars.
public struct TradeGraph: Sendable {
  /// A flow between two countries.
  public struct Flow: Sendable, Hashable {
    /// The country that exports.
    public let exporter: CountryCode
    /// The country that imports.
    public let importer: CountryCode
    /// The value, current U.S. dollars, above 0.
    public let value: Double

    /// A flow of `value`.
    public init(_ exporter: CountryCode, _ importer: CountryCode, _ value: Double) {
      self.exporter = exporter
      self.importer = importer
      self.value = value
    }
  }

  /// The mineral whose series is used.
  public let mineral: MineralID
  /// The year.
  public let year: Int
  /// The HS6 code or codes.
  public let code: String
  /// What the code covers.
  public let meaning: String
  /// The stage of processing.
  public let stage: String
  /// What the code itself leaves out or shares with others.
  public let caveat: String
  /// The edition.
  public let edition: Edition
  /// What the year of the release holds; nil where nothing is noted.
  public let coverage: TradeCoverage?
  /// The flows, by exporter, then importer.
  public let flows: [Flow]
  /// The countries that trade, by code: the nodes of `graph`.
  public let countries: [CountryCode]

  /// The trade of `mineral` in `year`.
  ///
  /// - Parameters:
  ///   - mineral: The mineral.
  ///   - year: The year.
  ///   - chosen: The code among those of the mineral; nil for the one that stands for it.
  ///   - dataset: The data.
  /// - Throws: `DataError` (not held) where there is no series of the mineral, none of the year, none under `chosen`,
  ///   or none that is named to stand for all.
  public init(_ mineral: MineralID, year: Int, code chosen: String? = nil, from dataset: Dataset)
    throws(DataError)
  {
    let name = dataset.reference.register.name(of: mineral).lowercased()
    let traded = Set(try dataset.tradeSeries().map(\.mineral)).sorted().map(\.rawValue)
    let ofMineral =
      traded.contains(mineral.rawValue) ? try dataset.trade(of: mineral) : []
    guard !ofMineral.isEmpty else {
      let shared = traded.filter { $0.split(separator: "-").contains(Substring(mineral.rawValue)) }
      throw DataError(
        .notHeld, "there is no trade series of \(name)",
        remedy: shared.isEmpty
          ? "There are \(traded.joined(separator: ", "))"
          : "It shares its code with others in \(shared.joined(separator: ", ")), from which the code does not separate it"
      )
    }
    let ofYear = ofMineral.filter { $0.year == year && $0.value > 0 && $0.exporter != $0.importer }
    guard let first = ofYear.first else {
      let years = Set(ofMineral.map(\.year)).sorted()
      throw DataError(
        .notHeld, "there is no trade of \(name) in \(year)",
        remedy: "The series runs from \(years[0]) to \(years[years.count - 1])")
    }
    let codes = Set(ofYear.map(\.code))
    let own =
      chosen.map { codes.contains($0) ? $0 : nil } ?? dataset.reference.tradeCode(of: mineral, among: codes)
    guard let code = own else {
      throw DataError(
        .notHeld,
        "trade of \(name) in \(year) is held under \(codes.sorted().joined(separator: ", ")), "
          + (chosen.map { "not under \($0)" } ?? "and none is named to stand for all"))
    }
    let series = try dataset.tradeSeries().first { $0.mineral == mineral && $0.code == code }
    self.mineral = mineral
    self.year = year
    self.code = code
    meaning = series?.meaning ?? ""
    stage = series?.stage ?? ""
    caveat = series?.caveat ?? ""
    edition = first.edition
    coverage = dataset.reference.tradeCoverage.first { $0.edition == first.edition && $0.year == year }
    flows = ofYear.filter { $0.code == code }.map { Flow($0.exporter, $0.importer, $0.value) }
      .sorted { ($0.exporter, $0.importer) < ($1.exporter, $1.importer) }
    guard flows.reduce(0, { $0 + $1.value }).isFinite else {
      throw DataError(
        .badData, "trade of \(name) in \(year) adds up to no finite value", remedy: "Check baci/trade.csv")
    }
    countries = Set(flows.flatMap { [$0.exporter, $0.importer] }).sorted()
  }

  /// The flows that are `percent` or more of what their importer imports or of what their exporter exports.
  ///
  /// Trade is reported down to a few dollars, and one such flow joins two countries like a large one wherever a
  /// measure asks only whether there is a way. Cost: O(flows).
  public func flows(atLeast percent: Double) -> [Flow] {
    var (exports, imports): ([CountryCode: Double], [CountryCode: Double]) = ([:], [:])
    for flow in flows {
      exports[flow.exporter, default: 0] += flow.value
      imports[flow.importer, default: 0] += flow.value
    }
    return flows.filter {
      100 * $0.value >= percent * min(exports[$0.exporter] ?? 0, imports[$0.importer] ?? 0)
    }
  }

  /// A graph over ``countries`` of `flows` with weights made from their values.
  ///
  /// Two flows that join the same countries make one edge, with the sum of their weights.
  ///
  /// - Throws: `GraphError` for a weight that `weights` does not allow.
  /// - Complexity: O(flows).
  public func graph(
    of flows: [Flow], weights: WeightMeaning, directed: Bool = true, _ weight: (Double) -> Double
  ) throws(GraphError) -> Digraph {
    var number: [CountryCode: NodeID] = [:]
    for (place, country) in countries.enumerated() { number[country] = NodeID(place) }
    var edges: [(NodeID, NodeID, Double)] = []
    for flow in flows {
      guard let from = number[flow.exporter], let to = number[flow.importer] else { continue }
      edges.append((from, to, weight(flow.value)))
    }
    return try Digraph(
      nodeCount: countries.count, edges: edges, weights: weights, directed: directed,
      duplicates: .sum)
  }
}
