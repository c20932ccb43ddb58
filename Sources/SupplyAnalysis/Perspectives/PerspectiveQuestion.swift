public import SupplyData
import SupplyNetwork

/// A question of one of the three perspectives that each mineral of the list answers with yes, no or unknown.
public enum PerspectiveQuestion: Sendable, Hashable {
  /// Does it rely on imports for more than `above` percent, in the last year of the period?
  case isDependent(above: Double, derived: Bool)
  /// Is its price volatile in the last window of the period?
  case isVolatileAtTheEnd(atLeast: Double, VolatilityMeasure)
  /// Is its price volatile in any window of the period?
  case isVolatileAtAnyTime(atLeast: Double, VolatilityMeasure)
  /// Is its supply risk high in the last year?
  case isAtHighRisk(RiskThreshold)
  /// Does its supply risk rise over the period?
  case isAtRisingRisk(RiskTrend.Weights)
  /// Is its supply risk high in the last year, or does it rise over the period?
  case isAtHighOrRisingRisk(RiskThreshold, RiskTrend.Weights)

  /// What the paper says of it; nil where it says nothing.
  public var claim: PaperClaim? {
    switch self {
    case .isDependent: .relyOnImports
    case .isVolatileAtTheEnd, .isVolatileAtAnyTime: .violentPrices
    case .isAtHighRisk, .isAtHighOrRisingRisk: .highOrRisingRisk
    case .isAtRisingRisk: nil
    }
  }

  /// The same question at another threshold, on its own scale; nil where it has none.
  func at(_ threshold: Double) -> PerspectiveQuestion? {
    switch self {
    case .isDependent(_, let derived): .isDependent(above: threshold, derived: derived)
    case .isVolatileAtTheEnd(_, let measure): .isVolatileAtTheEnd(atLeast: threshold, measure)
    case .isVolatileAtAnyTime(_, let measure): .isVolatileAtAnyTime(atLeast: threshold, measure)
    case .isAtHighRisk: .isAtHighRisk(.fixed(threshold))
    case .isAtHighOrRisingRisk(_, let weights): .isAtHighOrRisingRisk(.fixed(threshold), weights)
    case .isAtRisingRisk: nil
    }
  }

  /// The thresholds that are tried for the paper's share: reliance 0 to 100 % by 1, volatility 0.01 to 1 by 0.01,
  /// HHI_WGI 0 to 10,000 by 100.
  public var thresholdsTried: [Double] {
    switch self {
    case .isDependent: (0...100).map(Double.init)
    case .isVolatileAtTheEnd, .isVolatileAtAnyTime: (1...100).map { Double($0) / 100 }
    case .isAtHighRisk, .isAtHighOrRisingRisk: (0...100).map { Double($0) * 100 }
    case .isAtRisingRisk: []
    }
  }
}

/// How many minerals answer a question of the perspectives with yes.
public struct PerspectiveReading: Sendable {
  /// The question.
  public let question: PerspectiveQuestion
  /// How many answer yes, of all entries of the list.
  public let count: BoundedCount
  /// How many have a value; of any window, one window at least.
  public let known: Int
  /// Which thresholds give the paper's share; nil where it states none or it was not asked.
  public let thresholds: ThresholdRange?
}

extension Perspectives {
  /// How many entries of the list answer `question` with yes; all are unknown where nothing is held.
  public func count(_ question: PerspectiveQuestion) -> BoundedCount {
    let unknown = BoundedCount(list.minerals.map { _ in .unknown })
    switch question {
    case .isDependent(let threshold, let derived):
      return dependence.value?.count(above: threshold, derived: derived) ?? unknown
    case .isVolatileAtTheEnd(let threshold, let measure):
      return market.value.map { $0.volatile(threshold, by: measure, inWindow: $0.windows.count - 1) }
        ?? unknown
    case .isVolatileAtAnyTime(let threshold, let measure):
      return market.value?.volatileAtAnyTime(threshold, by: measure) ?? unknown
    case .isAtHighRisk(let threshold): return risk.value?.high(threshold) ?? unknown
    case .isAtRisingRisk(let weights):
      return trend.value?.rising(level: options.level, weights: weights) ?? unknown
    case .isAtHighOrRisingRisk(let threshold, let weights):
      let (high, rising) = (highRisk(threshold), rising[weights] ?? [:])
      return BoundedCount(
        list.minerals.map { mineral in
          switch (high[mineral] ?? .unknown, rising[mineral] ?? .unknown) {
          case (.yes, _), (_, .yes): .yes
          case (.no, .no): .no
          default: .unknown
          }
        })
    }
  }

  /// How many entries of the list have the values that `question` asks about.
  public func known(_ question: PerspectiveQuestion) -> Int {
    switch question {
    case .isDependent(_, let derived): return dependence.value?.known(derived: derived) ?? 0
    case .isVolatileAtTheEnd(_, let measure):
      return market.value.map { $0.known(measure, inWindow: $0.windows.count - 1) } ?? 0
    case .isVolatileAtAnyTime(_, let measure): return market.value?.known(measure) ?? 0
    case .isAtHighRisk: return risk.value?.known ?? 0
    case .isAtRisingRisk: return trend.value?.known ?? 0
    case .isAtHighOrRisingRisk:
      let withRisk = Set((risk.value?.entries ?? []).filter { $0.risk.value != nil }.map(\.mineral))
      return (trend.value?.entries ?? []).reduce(0) {
        $0 + ($1.test.value != nil && withRisk.contains($1.mineral) ? $1.members.count : 0)
      }
    }
  }

  /// The headline: each perspective by its thresholds, with the thresholds that give the paper's share.
  public var readings: [PerspectiveReading] {
    let hasDerived = (dependence.value?.derived ?? 0) > 0
    let dependent = (hasDerived ? [false, true] : [false]).map {
      PerspectiveQuestion.isDependent(above: options.reliance, derived: $0)
    }
    let volatile = VolatilityMeasure.allCases.flatMap { measure -> [PerspectiveQuestion] in
      [
        .isVolatileAtTheEnd(atLeast: options.volatility, measure),
        .isVolatileAtAnyTime(atLeast: options.volatility, measure),
      ]
    }
    let rising = RiskTrend.Weights.allCases.flatMap { weights -> [PerspectiveQuestion] in
      [.isAtRisingRisk(weights), .isAtHighOrRisingRisk(options.highRisk, weights)]
    }
    return (dependent + volatile + [.isAtHighRisk(options.highRisk)] + rising).map { question in
      let known = known(question)
      let thresholds = question.claim.map { claim in
        ThresholdRange(
          share: claim.share, about: PaperClaim.about, among: question.thresholdsTried, known: known,
          count: { question.at($0).map(count) ?? BoundedCount() })
      }
      return PerspectiveReading(
        question: question, count: count(question), known: known, thresholds: thresholds)
    }
  }

  /// The counts by threshold.
  public var sweep: [PerspectiveReading] {
    let dependent = Dependence.thresholds.map { PerspectiveQuestion.isDependent(above: $0, derived: false) }
    let volatile = VolatilityMeasure.allCases.flatMap { measure in
      VolatilityMeasure.thresholds.map { PerspectiveQuestion.isVolatileAtTheEnd(atLeast: $0, measure) }
    }
    let risks = stride(from: 1000.0, through: 6000, by: 1000).flatMap { value -> [PerspectiveQuestion] in
      [.isAtHighRisk(.fixed(value)), .isAtHighOrRisingRisk(.fixed(value), .fixed)]
    }
    return (dependent + volatile + risks).map {
      PerspectiveReading(question: $0, count: count($0), known: known($0), thresholds: nil)
    }
  }

  private func highRisk(_ threshold: RiskThreshold) -> [MineralID: Answer] {
    guard let risk = risk.value, let least = risk.value(of: threshold) else { return [:] }
    var answers: [MineralID: Answer] = [:]
    for entry in risk.entries {
      for member in entry.members { answers[member] = entry.risk.value?.isAtLeast(least) ?? .unknown }
    }
    return answers
  }
}
