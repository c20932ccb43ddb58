import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

/// Headlines over choices, against the analyses run alone on the repository's own data.
struct SensitivityTests {
  private static let data = Result { try Dataset(folder: RepositoryData.folder) }
  private static let all = Result { () throws -> Sensitivity in
    let data = try Self.data.get()
    return try Sensitivity(
      of: try MineralList(named: "us-2022", in: data), .init(year: 2022, period: YearWindow(2013, 2022)),
      from: data)
  }

  private func headline(_ headline: SensitivityHeadline) throws -> Sensitivity.Headline {
    try #require(try Self.all.get().headlines.first { $0.headline == headline })
  }

  private func outcome(
    _ headline: SensitivityHeadline, _ choice: SensitivityChoice?, _ setting: String
  ) throws -> SensitivityCase.Outcome {
    let cases = try self.headline(headline).cases
    return try #require(cases.first { $0.choice == choice && $0.setting == setting }?.outcome.value)
  }

  @Test func everyHeadlineIsThereAndItsRangeHoldsEveryCase() throws {
    let sensitivity = try Self.all.get()
    #expect(sensitivity.headlines.map(\.headline) == SensitivityHeadline.allCases)
    for headline in sensitivity.headlines {
      #expect(headline.cases[0].choice == nil && headline.cases[0].setting == "usual")
      #expect(headline.cases.count > 1, "\(headline.headline)")
      let range = try #require(headline.range)
      for one in headline.cases {
        guard let value = one.outcome.value?.value else { continue }
        #expect(range.lower <= value.lower && range.upper >= value.upper)
      }
    }
  }

  @Test func theCasesAreThoseOfTheAnalyses() throws {
    let data = try Self.data.get()
    let sources = try NetworkSources(data)
    let list = try MineralList(named: "us-2022", in: data)
    let network = try SupplyNetwork(year: 2022, list: list, sources: sources)
    let first = try #require(Chokepoints(network).ranking.first)
    let exposure = try outcome(.exposure, nil, "usual")
    #expect(exposure.value == first.supplier.mean && exposure.subject == .country(first.country))
    let governance = try Governance(data)
    let worst = try SupplyRisk(network, at: .worst, governance: governance, in: sources)
    let usual = try SupplyRisk(network, scheme: .wgi, governance: governance)
    let threshold = try #require(usual.value(of: .standard))
    let high = worst.high(.fixed(threshold))
    #expect(
      try outcome(.highRisk, .stage, "worst").value
        == Interval(Double(high.certain), Double(high.possible)))
    let panel = try ShiftPanel(
      list: list, period: YearWindow(2013, 2022), of: try ShiftSources(.production, data, sources),
      series: sources.reliance)
    #expect(try outcome(.asia, nil, "usual").value == panel.summary(of: .region(.asia))?.mean)
  }

  /// A higher threshold is reached by no more minerals, a stricter test passed by no more.
  @Test func aHigherThresholdCountsNoMore() throws {
    for headline in [SensitivityHeadline.supplied, .controlled] {
      let (low, usual) = (try outcome(headline, .threshold, "40 %"), try outcome(headline, nil, "usual"))
      let high = try outcome(headline, .threshold, "65 %")
      #expect(low.value.lower >= usual.value.lower && usual.value.lower >= high.value.lower)
      #expect(low.value.upper >= usual.value.upper && usual.value.upper >= high.value.upper)
    }
    let (some, few) = (
      try outcome(.highRisk, .threshold, "percentile 60"), try outcome(.highRisk, .threshold, "percentile 90")
    )
    #expect(some.value.lower >= few.value.lower && some.value.upper >= few.value.upper)
    let (strict, usual) = (
      try outcome(.risingRisk, .threshold, "p < 0.01"), try outcome(.risingRisk, nil, "usual")
    )
    #expect(strict.value.lower <= usual.value.lower)
  }

  /// The worst of all stages counts no fewer minerals than any one of them.
  @Test func anyStageControlsNoLess() throws {
    let usual = try outcome(.controlled, nil, "usual")
    for stage in ["mine", "processing", "imports"] {
      #expect(try outcome(.controlled, .stage, stage).value.lower <= usual.value.lower)
    }
    #expect(
      try outcome(.largestRisk, .stage, "worst").value.lower
        >= outcome(.largestRisk, nil, "usual").value.lower)
  }

  @Test func onlyWhatIsAskedVaries() throws {
    let data = try SampleFolder.loaded()
    var options = Sensitivity.Options(year: 2022, period: YearWindow(2018, 2022))
    options.analyses = [.chokepoints]
    options.choices = [.threshold]
    let sensitivity = try Sensitivity(
      of: try MineralList(named: "us-2022", in: data), options, from: data)
    #expect(Set(sensitivity.cases.compactMap(\.choice)) == [.threshold])
    #expect(sensitivity.headlines.map(\.headline.analysis).allSatisfy { $0 == .chokepoints })
  }

  @Test func aYearThatHoldsNothingIsAnError() throws {
    let data = try SampleFolder.loaded()
    let error = #expect(throws: DataError.self) {
      try Sensitivity(
        of: try MineralList(named: "us-2022", in: data), .init(year: 1950, period: YearWindow(1949, 1950)),
        from: data)
    }
    #expect(error?.kind == .notHeld)
  }
}
