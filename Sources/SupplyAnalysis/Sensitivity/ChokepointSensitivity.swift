import SupplyData
import SupplyNetwork

/// The headlines of chokepoints under other thresholds, windows, editions, weights and stages.
struct ChokepointSensitivity {
  /// The choices, as they are usually.
  private struct Setting {
    var threshold = 50.0
    var imports = ImportRule.best
    var isOtherEdition = false
    var weights = MineralWeights.Basis.equal
    /// The stages that count; all where nil.
    var stage: ((ChainStage) -> Bool)?
  }

  private static let thresholds: [Double] = [40, 65]
  private static let rules: [(words: String, rule: ImportRule)] = [
    ("nearest", ImportRule(.best, window: .nearest)), ("usgs", .usgs), ("baci", .baci),
  ]

  private let data: SensitivityData
  init(_ data: SensitivityData) { self.data = data }

  /// Every headline as usual and under each of `choices`.
  func cases(_ choices: [SensitivityChoice]) throws(DataError) -> [SensitivityCase] {
    let all: [SensitivityHeadline] = [.exposure, .supplied, .controlled]
    var cases = try run(nil, "usual", Setting(), all)
    if choices.contains(.threshold) {
      for threshold in Self.thresholds {
        var setting = Setting()
        setting.threshold = threshold
        cases += try run(.threshold, "\(Int(threshold)) %", setting, [.supplied, .controlled])
      }
    }
    if choices.contains(.window) {
      for (words, rule) in Self.rules {
        var setting = Setting()
        setting.imports = rule
        cases += try run(.window, words, setting, all)
      }
    }
    if choices.contains(.edition) {
      var setting = Setting()
      setting.isOtherEdition = true
      cases += try run(.edition, data.otherEdition, setting, all)
    }
    if choices.contains(.weights) {
      for basis in [MineralWeights.Basis.imports, .consumption] {
        var setting = Setting()
        setting.weights = basis
        cases += try run(.weights, basis.rawValue, setting, [.exposure])
      }
    }
    if choices.contains(.stage) {
      let stages: [(words: String, counts: (ChainStage) -> Bool)] = [
        ("mine", \.isMine), ("processing", \.isProcessing), ("imports", { $0 == .imports }),
      ]
      for (words, counts) in stages {
        var setting = Setting()
        setting.stage = counts
        cases += try run(.stage, words, setting, [.controlled])
      }
    }
    return cases
  }

  private func run(
    _ choice: SensitivityChoice?, _ words: String, _ setting: Setting, _ headlines: [SensitivityHeadline]
  ) throws(DataError) -> [SensitivityCase] {
    let sources = setting.isOtherEdition ? data.other : data.usual
    let network = try SensitivityData.found { () throws(DataError) in
      try data.network(sources, imports: setting.imports)
    }
    var cases: [SensitivityCase] = []
    for headline in headlines {
      let outcome: Found<SensitivityCase.Outcome>
      switch network {
      case .missing(let reason): outcome = .missing(reason)
      case .value(let network):
        outcome = try SensitivityData.found { () throws(DataError) in
          try self.outcome(of: headline, network, setting, sources)
        }
      }
      cases.append(.init(headline: headline, choice: choice, setting: words, outcome: outcome))
    }
    return cases
  }

  private func outcome(
    of headline: SensitivityHeadline, _ network: SupplyNetwork, _ setting: Setting, _ sources: NetworkSources
  ) throws(DataError) -> SensitivityCase.Outcome {
    if headline == .controlled {
      let stages = try SupplyStages(network, in: sources, threshold: setting.threshold)
      let answers = stages.minerals.compactMap { mineral -> Answer? in
        let counted = mineral.stages.filter { setting.stage?($0.stage) ?? true }
        return counted.isEmpty
          ? nil
          : Self.any(
            mineral.controllers.map { controller in
              WorstStage(counted.map { ($0.stage, $0.share(of: controller.country)) })?.value.isAtLeast(
                setting.threshold) ?? .unknown
            })
      }
      return .init(BoundedCount(answers), from: stages.editions)
    }
    let parts = SupplyParts(network, layer: .supply)
    try parts.requireKnown()
    if headline == .supplied {
      return .init(
        BoundedCount(
          parts.minerals.map { mineral in
            Self.any(mineral.parts.map { $0.amount.isAtLeast(setting.threshold) })
          }), from: parts.editions)
    }
    let weights =
      setting.weights == .equal
      ? nil
      : try MineralWeights(
        setting.weights, of: network, imports: try ImportQuantities(data.dataset),
        statistics: sources.statistics, prices: MineralPrices(sources, reference: data.dataset.reference),
        reference: data.dataset.reference)
    let points = Chokepoints(network, threshold: setting.threshold, weights: weights)
    guard let first = points.ranking.first, let mean = first.supplier.mean else {
      throw DataError(.notHeld, "the exposure of no country is known")
    }
    return .init(
      mean, of: .country(first.country), total: weights?.weights.count ?? parts.minerals.count,
      from: parts.editions)
  }

  /// Yes where one of `answers` is, else unknown where one is.
  private static func any(_ answers: [Answer]) -> Answer {
    answers.contains(.yes) ? .yes : answers.contains(.unknown) ? .unknown : .no
  }
}
