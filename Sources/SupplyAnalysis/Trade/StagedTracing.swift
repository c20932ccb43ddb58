import Platform
public import SupplyData
public import SupplyNetwork

/// Where U.S. imports of a mineral were produced, followed back through the trade of its earlier stages.
///
/// ``TracedSupply`` reads one code. A country that ships cobalt chemicals beyond the cobalt it mines and the chemicals
/// it buys has bought mattes or ores under codes of their own, and is *unexplained* there. Here that part, and only
/// that part, is followed on: what country k ships unexplained under a later code is taken from k's supply under the
/// next earlier one,
///
///     t'(j) = t(j) + Σ over k of u(k) R'(k,j),   u'(j) = Σ over k of u(k) V'(k,j)
///
/// where R' and V' are the produced and the unexplained parts of every country's supply under the earlier code, with
/// world production brought to the value of its trade by a ``ProductionScale`` of its own. What has no supply there
/// stays unexplained. Where the earlier stage is fed by other producers (aluminum is made of alumina, alumina of
/// bauxite), all of the supply is followed on, since what was produced at the later stage was made from it.
///
/// Each code has its own value for a ton, so that a country's mixture is taken from each code alone and values of two
/// codes are never added.
public struct StagedTracing: Sendable {
  /// A code that was followed.
  public struct Stage: Sendable {
    /// The trade.
    public let trade: TradeGraph
    /// World production at this stage.
    public let production: ProductionShares
    /// What brings production to the value of trade.
    public let scale: ProductionScale
    /// The part of U.S. imports that reached this stage, percent.
    public let followed: Double
    /// The part that no stage so far explains, percent.
    public let unexplained: Double
  }

  /// One country.
  public struct Entry: Sendable {
    /// The country.
    public let country: CountryCode
    /// Its share of U.S. imports by value, percent.
    public let direct: Double
    /// The share that was produced there by its own code alone, percent.
    public let underOneCode: Double
    /// The share that was produced there, percent.
    public let traced: Double
    /// The share produced there at half and twice the scales and with withheld production at its bound, percent.
    public let range: Interval
    /// The share that ends there without anything to explain it, percent.
    public let unexplained: Double
  }

  /// An earlier code that could not be followed.
  public struct Absent: Sendable {
    /// The code.
    public let stage: TradeStage
    /// Why not: no trade of the year is held, or no production that feeds it.
    public let reason: String
  }

  /// The tracing under the code that stands for the mineral.
  public let direct: TracedSupply
  /// The earlier codes that were followed, the nearest first; at least one.
  public let stages: [Stage]
  /// The earlier codes that could not be followed.
  public let absent: [Absent]
  /// The countries, largest traced share first, ties by direct share, then by code.
  public let entries: [Entry]

  /// The part of U.S. imports that stays unexplained, percent.
  public var unexplained: Double { entries.reduce(0) { $0 + $1.unexplained } }

  /// Follows the unexplained part of `direct`, the tracing of `mineral`, through the earlier stages.
  ///
  /// - Throws: `DataError` (not held) where the data know no earlier stage of the mineral, or none of them is held in
  ///   the year.
  /// - Complexity: O(stages × countries³).
  public init(
    _ direct: TracedSupply, of mineral: MineralID, sources: NetworkSources, from dataset: Dataset
  ) throws(DataError) {
    let reference = dataset.reference
    let known = reference.tradeStages[mineral] ?? []
    let name = reference.register.name(of: mineral).lowercased()
    guard !known.isEmpty else {
      throw DataError(.notHeld, "no earlier stage of what is traded as \(name) has a code of its own")
    }
    var levels: [Level] = []
    var absent: [Absent] = []
    var producer = mineral
    for stage in known {
      do throws(DataError) {
        levels.append(try Level(stage, after: producer, beside: direct, sources: sources, from: dataset))
        producer = stage.producer
      } catch  where error.kind == .notHeld { absent.append(Absent(stage: stage, reason: error.problem)) }
    }
    guard !levels.isEmpty else {
      let codes = known.map { "HS \($0.series)" }.joined(separator: ", ")
      throw DataError(
        .notHeld, "no earlier stage of \(name) can be followed in \(direct.trade.year): \(absent[0].reason)",
        remedy: .advice(
          "Its earlier stages are \(codes): whole files of a trade release that are put in bring them"))
    }
    let usual = Walk(direct, levels, factor: 1, isUpper: false)
    var ranges: [CountryCode: Interval] = [:]
    let others = [(0.5, false), (2, false), (1, true)].map { Walk(direct, levels, factor: $0, isUpper: $1) }
    let seen = Set((others + [usual]).flatMap { $0.traced.keys })
    for walk in others + [usual] {
      for country in seen {
        let share = walk.traced[country] ?? 0
        ranges[country] =
          ranges[country].map { Interval(min($0.lower, share), max($0.upper, share)) } ?? Interval(share)
      }
    }
    let before = Dictionary(uniqueKeysWithValues: direct.entries.map { ($0.country, $0) })
    self.direct = direct
    self.absent = absent
    stages = zip(levels, usual.steps).map { level, step in
      Stage(
        trade: level.trade, production: level.production, scale: level.scale, followed: step.followed,
        unexplained: step.unexplained)
    }
    entries = seen.union(usual.open.keys).union(before.keys).map { country in
      Entry(
        country: country, direct: before[country]?.direct ?? 0, underOneCode: before[country]?.traced ?? 0,
        traced: usual.traced[country] ?? 0, range: ranges[country] ?? Interval(0),
        unexplained: usual.open[country] ?? 0)
    }.ranked(by: \.traced, and: \.direct, then: \.country)
  }

  /// An earlier code with the production that feeds it.
  private struct Level {
    let trade: TradeGraph
    let production: ProductionShares
    let scale: ProductionScale
    /// Whether all of the supply is followed here, and not its unexplained part alone.
    let isFed: Bool

    init(
      _ stage: TradeStage, after producer: MineralID, beside direct: TracedSupply, sources: NetworkSources,
      from dataset: Dataset
    ) throws(DataError) {
      let year = direct.trade.year
      isFed = stage.producer != producer
      trade = try TradeGraph(stage.filedUnder, year: year, code: stage.series, from: dataset)
      if isFed {
        let found = TracedSupply.production(of: stage.producer, year: year, stage: nil, sources: sources)
        guard let shares = found.value else { throw DataError(.notHeld, found.reason ?? "") }
        production = shares
      } else {
        production = direct.production
      }
      let amounts = StagedTracing.amounts(production, isUpper: false)
      guard
        let scale = ProductionScale(flows: trade.flows, production: amounts, least: direct.scale.least)
      else {
        throw DataError(.notHeld, "no country's production can be set against trade of HS \(stage.series)")
      }
      self.scale = scale
    }

    func supply(factor: Double, isUpper: Bool) -> SupplyMixture {
      let amounts = StagedTracing.amounts(production, isUpper: isUpper)
      return SupplyMixture(
        flows: trade.flows, production: amounts.mapValues { $0 * scale.value * factor })
    }
  }

  private static func amounts(_ production: ProductionShares, isUpper: Bool) -> [CountryCode: Double] {
    Dictionary(production.named.map { ($0.country, isUpper ? $0.amount.upper : $0.amount.lower) }) { $0 + $1 }
  }

  /// One pass through all stages, percent of U.S. imports.
  private struct Walk {
    var traced: [CountryCode: Double] = [:]
    var open: [CountryCode: Double] = [:]
    var steps: [(followed: Double, unexplained: Double)] = []

    init(_ direct: TracedSupply, _ levels: [Level], factor: Double, isUpper: Bool) {
      let amounts = StagedTracing.amounts(direct.production, isUpper: isUpper)
      let first = OriginTracing(
        flows: direct.trade.flows, production: amounts.mapValues { $0 * direct.scale.value * factor },
        to: direct.tracing.destination)
      for origin in first?.origins ?? [] {
        traced[origin.country] = origin.traced > 0 ? 100 * origin.traced : nil
        open[origin.country] = origin.unexplained > 0 ? 100 * origin.unexplained : nil
      }
      for level in levels { follow(level.supply(factor: factor, isUpper: isUpper), isFed: level.isFed) }
    }

    /// Takes what is open, and what was produced where that was made of this stage, from `supply`.
    private mutating func follow(_ supply: SupplyMixture, isFed: Bool) {
      var taken = open
      if isFed {
        taken.merge(traced) { $0 + $1 }
        traced = [:]
      }
      open = [:]
      var amounts = [Double](repeating: 0, count: supply.countries.count)
      for country in taken.keys.sorted() {
        if let place = supply.place(of: country) {
          amounts[place] = taken[country] ?? 0
        } else {
          open[country] = taken[country]
        }
      }
      let ended = supply.origins(of: amounts)
      for (place, country) in supply.countries.enumerated() {
        if ended.traced[place] > 0 { traced[country, default: 0] += ended.traced[place] }
        if ended.unexplained[place] > 0 { open[country, default: 0] += ended.unexplained[place] }
      }
      let sum = open.keys.sorted().reduce(0) { $0 + (open[$1] ?? 0) }
      steps.append((taken.keys.sorted().reduce(0) { $0 + (taken[$1] ?? 0) }, sum))
    }
  }
}
