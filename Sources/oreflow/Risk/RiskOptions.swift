import ArgumentParser
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Which governance indicators weigh countries.
struct GovernanceOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "all (the mean of six) or one indicator: political-stability, rule-of-law ...", valueName: "indicator"))
  var dimension: GovernanceScale = .meanOfSix
}

/// How a risk is measured.
struct SchemeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "wgi (production and governance), two-source (also import sources), geopolrisk, or screening.",
      valueName: "scheme"))
  var scheme: RiskScheme = .wgi
  @Option(
    help: ArgumentHelp(
      "all (the mean of six) or one indicator: political-stability, rule-of-law ... GeoPolRisk takes political-stability.",
      valueName: "indicator"))
  var dimension: GovernanceScale?
  @Option(
    help: ArgumentHelp(
      "How the parts of the screening score are scaled: percentile (default), min-max or fixed.",
      valueName: "rule"))
  var scaling: ScreeningScore.Scaling?
  @Option(
    help: ArgumentHelp(
      "For the scheme two-source, shares of suppliers: best (default), usgs or baci.", valueName: "publisher")
  )
  var imports: ImportRule.Publisher?

  func validate() throws {
    if scheme == .geopolrisk, let dimension, dimension != .politicalStability {
      throw ValidationError("GeoPolRisk is defined with political-stability alone.")
    }
    if scaling != nil, scheme != .screening {
      throw ValidationError("--scaling goes with --scheme screening.")
    }
    if imports != nil, scheme != .twoSource {
      throw ValidationError("--imports goes with --scheme two-source: no other reads import sources.")
    }
  }

  /// The risk of `list` in `year`.
  func risk(
    of list: MineralList, in year: Int, draws: MonteCarlo? = nil, _ sources: NetworkSources,
    _ dataset: Dataset
  ) throws(DataError) -> SupplyRisk {
    let network = try SupplyNetwork(
      year: year, list: list, imports: imports.map { ImportRule($0) } ?? .best, sources: sources)
    return try SupplyRisk(
      network, scheme: scheme, dimension: dimension,
      options: .init(scaling: scaling ?? .percentile, draws: draws), in: sources, dataset)
  }
}

/// From when on a risk is high.
struct HighRiskOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "High is this percentile of the known minerals or above; default 75. It fixes how many are high.",
      valueName: "percentile"))
  var highPercentile: Double?
  @Option(help: ArgumentHelp("High is this value of the scheme's scale or above.", valueName: "value"))
  var highFrom: Double?

  func validate() throws {
    if highPercentile != nil, highFrom != nil {
      throw ValidationError("--high-percentile and --high-from exclude each other.")
    }
    guard highPercentile.map({ (0...100).contains($0) }) ?? true else {
      throw ValidationError("--high-percentile takes 0 to 100.")
    }
  }

  /// Refuses a value beyond the scale of `scheme`.
  func check(_ scheme: RiskScheme) throws {
    guard highFrom.map({ (0...scheme.most).contains($0) }) ?? true else {
      throw ValidationError("--high-from takes 0 to \(Int(scheme.most)) for the scheme \(scheme.rawValue).")
    }
  }

  /// From when on a risk is high.
  var threshold: RiskThreshold {
    highFrom.map { .fixed($0) } ?? highPercentile.map { .percentile($0) } ?? .standard
  }
}

/// Below which p-value a trend counts.
struct LevelOption: ParsableArguments {
  @Option(help: ArgumentHelp("Rising takes a p-value below this.", valueName: "p"))
  var level = TrendTest.defaultLevel

  func validate() throws {
    guard level > 0, level < 1 else { throw ValidationError("--level takes a number between 0 and 1.") }
  }
}

/// At which stage of production the risk is.
struct RiskStageOption: ParsableArguments {
  @Option(
    name: .customLong("stage"),
    help: ArgumentHelp(
      "The stage of production: worst (where the index is largest), mine, primary, smelter, refinery, ferroalloy or plant. "
        + "Default: the first that is complete.", valueName: "stage"),
    transform: Self.stage)
  var stage: RiskStage?

  @Sendable private static func stage(_ text: String) throws -> RiskStage {
    let word = text.lowercased()
    if word == "worst" { return .worst }
    let stages = WorldProduction.stages.filter { !$0.isEmpty }
    guard stages.contains(word) else {
      throw ValidationError("\"\(text)\" is no stage. Use one of worst, \(stages.joined(separator: ", ")).")
    }
    return .named(word)
  }
}
