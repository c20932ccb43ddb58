import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct DependenceTests {
  private let data: Dataset
  private let dependence: Dependence
  init() throws {
    data = try SampleFolder.loaded()
    dependence = try Dependence(
      list: try MineralList(named: "us-2022", in: data), year: 2022, from: try NetworkSources(data).reliance)
  }

  @Test func countsForCertainAndAtTheMost() {
    // cobalt 73, lithium >25, neodymium and rare earths >95, tungsten withheld, zinc (refined) 77.
    #expect(dependence.count(above: 0).description == "at least 5, at most 6")
    #expect(dependence.count(above: 50).description == "at least 4, at most 6")
    #expect(dependence.count(above: 75).description == "at least 3, at most 5")
    #expect(dependence.count(above: 100).description == "at least 0, at most 4")
  }

  @Test func seriesAreCountedOnce() {
    #expect(dependence.count(above: 50, by: .series).description == "at least 3, at most 5")
    #expect(
      dependence.counted(by: .series).map(\.mineral) == [
        "cobalt", "lithium", "neodymium", "tungsten", "zinc",
      ])
  }

  @Test func derivedValuesAreCountedOnRequest() throws {
    let sample = try YearsSample()
    let dependence = try Dependence(list: sample.list, year: 2013, from: sample.sources.reliance)
    #expect(dependence.derived == 1 && dependence.known() == 0 && dependence.known(derived: true) == 1)
    #expect(dependence.count(above: 50).description == "at least 0, at most 4")
    #expect(dependence.count(above: 50, derived: true).description == "at least 1, at most 4")
    // The same as in the table over the years.
    let years = try DependenceYears(
      list: sample.list, period: YearWindow(2013, 2013), sources: sample.sources)
    for derived in [false, true] {
      #expect(
        dependence.count(above: 50, derived: derived) == years.count(above: 50, in: 2013, derived: derived))
    }
  }

  @Test func countsFallAsThresholdsRise() {
    let counts = Dependence.thresholds.map { dependence.count(above: $0) }
    for (low, high) in zip(counts, counts.dropFirst()) {
      #expect(low.certain >= high.certain && low.possible >= high.possible)
    }
  }

  @Test func aYearWithoutAnyRelianceIsAnError() throws {
    let list = try MineralList(named: "us-2022", in: data)
    let finder = try NetworkSources(data).reliance
    #expect(throws: DataError.self) { try Dependence(list: list, year: 1999, from: finder) }
  }
}
