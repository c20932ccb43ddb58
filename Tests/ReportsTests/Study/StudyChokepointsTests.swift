import SupplyAnalysis
import SupplyData
import Tables
import Testing

@testable import Reports

struct StudyChokepointsTests {
  @Test func suppliersAndProducersAreToldApart() throws {
    let points = try StudySample().results().chokepoints
    #expect(points.sets.map(\.name) == ["sets-supply", "sets-production"])
    // China alone has half of a mineral at the lower bound; with Canada and Mexico zinc falls too.
    #expect(
      points.paragraph
        == "As suppliers, 1 country can stop half or more of at least one of 4 series: China (1) (series, at least–at most). "
        + "The best 6 suppliers together stop half of 2; the smallest set that stops half as many, 1, is China, which stops 1 "
        + "(no smaller set exists). As producers, 2 countries can stop half or more of at least one of 2 series: Australia (1), "
        + "Congo (Kinshasa) (1) (series, at least–at most). The best 3 producers together stop half of 2; the smallest set that "
        + "stops half as many, 1, is Congo (Kinshasa), which stops 1 (no smaller set exists). Supplier and producer are "
        + "different: metal may be bought in one country and mined in another.")
  }

  /// With one mineral there is no set to look for; of cobalt nobody has half at the lower bound.
  @Test func whereNobodyReachesHalfItIsSaid() throws {
    let paragraph = try StudySample(list: "us-2018").results().chokepoints.paragraph
    #expect(
      paragraph
        == "As suppliers, of none of 1 series half of U.S. consumption is attributed to one country, at the lower bounds. As "
        + "producers, 1 country can stop half or more of at least one of 1 series: Congo (Kinshasa) (1) (series, at "
        + "least–at most). Supplier and producer are different: metal may be bought in one country and mined in another."
    )
  }
}
