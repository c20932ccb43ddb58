public import SupplyData
public import SupplyNetwork

/// How far the headlines of the analyses hang on choices: thresholds, windows, editions, weights, stages.
///
/// One choice is made otherwise at a time, the others as usual, and the analysis is run again as it is:
/// ``Chokepoints``, ``SupplyStages``, ``SupplyRisk``, ``RiskTrend``, ``ShiftPanel``. Nothing is computed a second way
/// here.
public struct Sensitivity: Sendable {
  /// A headline over all choices.
  public struct Headline: Sendable {
    /// The headline.
    public let headline: SensitivityHeadline
    /// What it is under the usual choices, then under each other one.
    public let cases: [SensitivityCase]

    /// What it is under the usual choices.
    public var usual: Found<SensitivityCase.Outcome> { cases[0].outcome }
    /// From the smallest lower to the largest upper bound over all choices; nil where nothing is known.
    public var range: Interval? {
      let values = cases.compactMap { $0.outcome.value?.value }
      guard let low = values.map(\.lower).min(), let high = values.map(\.upper).max() else { return nil }
      return Interval(low, high)
    }
    /// Everybody it names under any choice, the usual one first.
    public var subjects: [SensitivityCase.Subject] {
      cases.compactMap { $0.outcome.value?.subject }.reduce(into: []) { found, subject in
        if !found.contains(subject) { found.append(subject) }
      }
    }
    /// The case whose middle lies farthest from that of the usual choices; nil where none differs.
    public var farthest: SensitivityCase? {
      guard let usual = usual.value?.value.midpoint else { return nil }
      let others = cases.dropFirst().compactMap { choice in
        choice.outcome.value.map { (choice, abs($0.value.midpoint - usual)) }
      }
      return others.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil }
    }
  }

  /// What is asked.
  public struct Options: Sendable {
    /// The analyses.
    public var analyses: [SensitivityAnalysis] = SensitivityAnalysis.allCases
    /// The choices that vary.
    public var choices: [SensitivityChoice] = SensitivityChoice.allCases
    /// The year of chokepoints and risk.
    public var year: Int
    /// The years of trends and changes.
    public var period: YearWindow
    /// Which edition is usually taken where several print a year.
    public var vintage = Vintage.latest

    /// All analyses and choices for `year` and `period`.
    public init(year: Int, period: YearWindow) {
      self.year = year
      self.period = period
    }
  }

  /// What was asked.
  public let options: Options
  /// The list.
  public let list: MineralList
  /// The headlines, in the order of ``SensitivityHeadline``.
  public let headlines: [Headline]

  /// The headlines of `list` under every choice of `options`.
  ///
  /// - Throws: `DataError` where a table is not sound, (not held) where nothing is held for the year or the years asked
  ///   for, or no headline is known under any choice.
  public init(of list: MineralList, _ options: Options, from dataset: Dataset) throws(DataError) {
    let data = try SensitivityData(list, options, dataset)
    try data.requireYears()
    var cases: [SensitivityCase] = []
    for analysis in SensitivityAnalysis.allCases where options.analyses.contains(analysis) {
      switch analysis {
      case .chokepoints: cases += try ChokepointSensitivity(data).cases(options.choices)
      case .risk: cases += try RiskSensitivity(data).cases(options.choices)
      case .shifts: cases += try ShiftSensitivity(data).cases(options.choices)
      }
    }
    self.options = options
    self.list = list
    let ofHeadline = Dictionary(grouping: cases, by: \.headline)
    headlines = SensitivityHeadline.allCases.compactMap { headline in
      ofHeadline[headline].map { Headline(headline: headline, cases: $0) }
    }
    guard headlines.contains(where: { $0.range != nil }) else {
      throw DataError(
        .notHeld, "no headline of \(list.name) is known for \(options.year) or \(options.period)",
        remedy: .anyOf([.choose(.year), .look(.coverage(nil))]))
    }
  }

  /// Every headline under every choice.
  public var cases: [SensitivityCase] { headlines.flatMap(\.cases) }
}

/// What every analysis is run on: one reading of the data for each choice of editions.
struct SensitivityData {
  let list: MineralList
  let options: Sensitivity.Options
  let dataset: Dataset
  /// The usual editions.
  let usual: NetworkSources
  /// The other ones: the first, or the latest where the first are usual.
  let other: NetworkSources
  /// What the other ones are called.
  let otherEdition: String
  let governance: Governance

  init(_ list: MineralList, _ options: Sensitivity.Options, _ dataset: Dataset) throws(DataError) {
    self.list = list
    self.options = options
    self.dataset = dataset
    usual = try NetworkSources(dataset, vintage: options.vintage)
    let isFirst = options.vintage == .first
    otherEdition = isFirst ? "latest" : "first"
    other =
      options.choices.contains(.edition)
      ? try NetworkSources(dataset, vintage: isFirst ? .latest : .first) : usual
    governance = try Governance(dataset)
  }

  /// Refuses a year, and years, for which nothing is held, as every other analysis does.
  func requireYears() throws(DataError) {
    if options.analyses != [.shifts] { _ = try network(usual) }
    guard options.analyses != [.chokepoints] else { return }
    for year in options.period.first...options.period.last {
      do throws(DataError) {
        _ = try SupplyNetwork(year: year, list: list, imports: .best, sources: usual)
        return
      } catch  where error.kind == .notHeld { continue }
    }
    throw SupplyNetwork.notHeld(list, for: "\(options.period)", as: usual.vintage)
  }

  /// The network of the year asked for.
  func network(
    _ sources: NetworkSources, imports: ImportRule = .best
  ) throws(DataError) -> SupplyNetwork {
    try SupplyNetwork(year: options.year, list: list, imports: imports, sources: sources)
  }

  /// The period, and the same without its first and without its last year.
  var shorter: [YearWindow] {
    let period = options.period
    guard period.last - period.first >= 2 else { return [] }
    return [YearWindow(period.first + 1, period.last), YearWindow(period.first, period.last - 1)]
  }

  /// What `run` returns, or the reason why the data do not hold it.
  static func found<Value: Sendable>(_ run: () throws(DataError) -> Value) throws(DataError) -> Found<Value> {
    do throws(DataError) { return .value(try run()) } catch  where error.kind == .notHeld {
      return .missing(.notPrinted(error.problem))
    }
  }
}
