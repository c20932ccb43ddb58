import SampleData
import SupplyData
import SupplyNetwork
import Testing

struct RelianceDerivationTests {
  /// Lithium in 2013: not printed; 1,000 t consumed, 300 t from ore and 100 t from old scrap.
  private func reliance(
    primary: String = "300", oldScrap: String = "100", consumption: String = "1000"
  ) throws -> Reliance {
    let salient = try #require(SampleFolder.tables["usgs/salient.csv"])
    let parts = """
      lithium,,consumption-apparent,2013,\(consumption),t,0,DS140
      lithium,old scrap,production-secondary,2013,\(oldScrap),t,0,DS140
      lithium,,production-primary,2013,\(primary),t,0,DS140

      """
    let data = try SampleFolder.loaded(["usgs/salient.csv": salient + parts])
    return try NetworkSources(data).reliance.reliance(of: "lithium", in: 2013)
  }

  @Test func consumptionLessProductionIsRelied() throws {
    let reliance = try reliance()
    #expect(reliance.status == .derived)
    #expect(reliance.interval == Interval(60))
    #expect(reliance.token == "≈60")
    #expect(reliance.figure == nil)
    #expect(reliance.derivation?.parts.map(\.value.token) == ["1000", "300", "100"])
  }

  @Test func anExporterReliesOnNothing() throws {
    #expect(try reliance(primary: "5000").interval == Interval(0))
  }

  @Test(arguments: ["W", "NA"]) func withheldPartsAreNotGuessed(token: String) throws {
    let reliance = try reliance(oldScrap: token)
    #expect(reliance.interval == nil)
    #expect(
      reliance.status == .missing(.notInYear("no edition prints net import reliance of lithium for 2013")))
  }

  @Test func nothingIsDerivedFromNoConsumption() throws {
    #expect(try reliance(consumption: "0").interval == nil)
  }

  /// Where Mineral Commodity Summaries print what can be derived too, the two agree within three points.
  @Test func derivedFiguresAgreeWithPrintedOnes() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let printed = try data.salient().filter { $0.measure == .netImportReliance && $0.edition != "DS140" }
    // Without the printed figures, the finder derives what it can.
    let finder = RelianceFinder(
      try SalientStatistics(data, leavingOut: .netImportReliance), reference: data.reference)
    var compared = 0
    for mineral in data.reference.derivedReliances.keys.sorted() {
      for year in 2015...2019 {
        guard let derived = finder.reliance(of: mineral, in: year).interval else { continue }
        let forms = data.reference.headlineForms(of: mineral, on: "net-import-reliance").map(\.form)
        let figures = printed.filter {
          $0.mineral == mineral && $0.year == year
            && (forms.isEmpty || forms.first == $0.form || $0.form.isEmpty)
            // The estimate of an edition's last year is revised by the next one, and past a break nothing compares.
            && !(!$0.via.isEmpty && $0.isEstimated)
            && finder.reliance(of: mineral, in: year).breaks(since: 0).isEmpty
        }
        // The newest edition: the statistics that are derived from are its own, and earlier ones were revised (antimony
        // in 2017: 85 in MCS2020, 82 in MCS2022).
        let released = { (row: SalientRow) in data.reference.editions[row.edition]?.released ?? 0 }
        let newest = figures.map(released).max()
        for figure in figures where released(figure) == newest {
          guard let value = figure.value.exact else { continue }
          compared += 1
          #expect(
            abs(value - derived.lower) <= 3, "\(mineral) \(year): \(value) printed, \(derived.lower) derived")
        }
      }
    }
    #expect(compared >= 30)
  }
}
