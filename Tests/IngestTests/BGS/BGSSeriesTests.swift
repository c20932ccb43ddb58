import SampleData
import Testing

@testable import Ingest
@testable import SupplyData

struct BGSSeriesTests {
  private let series: BGSSeries
  init() throws { series = try BGSSeries() }

  @Test func aCommodityIsASeriesOfTheWorldTable() throws {
    let cobalt = try #require(series.series(of: .init(commodity: "cobalt, mine", sub: "")))
    #expect(
      cobalt.table == .world && cobalt.mineral == "cobalt" && cobalt.stage == "mine" && cobalt.hasKnownMeasure
    )
    let parts = ["Chemical", "Metallurgical"].map {
      series.series(of: .init(commodity: "manganese ore", sub: $0))
    }
    #expect(parts[0] != nil && parts[0] == parts[1])
  }

  /// China gives one amount for all its alloys: they are not read.
  @Test func whatIsLumpedIsNotRead() {
    #expect(series.series(of: .init(commodity: "ferro-alloys", sub: "Ferro-chrome")) == nil)
    #expect(series.series(of: .init(commodity: "cobalt, mine", sub: "Metallurgical")) == nil)
  }
}
