import Figures
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables
import Testing

@testable import Reports

struct StudyTests {
  private func choices(program: String? = nil) -> Study.Choices {
    var choices = Study.Choices(period: YearWindow(2018, 2022))
    (choices.dpi, choices.program) = (72, program)
    return choices
  }

  @Test func theReportHasTextFiguresAndTables() throws {
    let files = try StudySample().study(choices()).files
    let paths = files.map(\.path)
    #expect(
      Array(paths.prefix(6)) == [
        "index.md", "figures/network.pdf", "figures/network.svg", "figures/network.png",
        "figures/network.dot",
        "figures/network.caption.txt",
      ])
    #expect(paths.last == "tables/datapackage.json" && Set(paths).count == paths.count)
    let tables = paths.filter { $0.hasPrefix("tables/") && $0.hasSuffix(".csv") }
    #expect(tables.count == 15 && tables.allSatisfy { paths.contains($0.replacing(".csv", with: ".json")) })
    #expect(files.allSatisfy { !$0.bytes.isEmpty })
    let edges = try #require(files.first { $0.path == "tables/edges.csv" })
    #expect(String(decoding: edges.bytes, as: UTF8.self).split(separator: "\n")[0].hasSuffix(",sources"))
  }

  @Test func thePageIsWrittenWhereItIsAskedFor() throws {
    let files = try StudySample().study(choices(program: "Oreflow 1.2.3")).files
    #expect(files[1].path == "index.html")
    #expect(String(decoding: files[1].bytes, as: UTF8.self).contains("Oreflow 1.2.3"))
  }

  /// Of 2018 suppliers are known and no reliance: the years that hold both are named.
  @Test func aYearWithoutExposureIsAnError() throws {
    let sample = try StudySample()
    let early = try SupplyNetwork(year: 2018, list: sample.network.list, sources: sample.sources)
    let error = #expect(throws: DataError.self) {
      try Study(
        early, choices(), governance: try Governance(sample.data), sources: sample.sources,
        shifts: try ShiftSources(.production, sample.data, sample.sources), reference: sample.data.reference)
    }
    #expect(error?.kind == .notHeld)
    #expect(
      error?.problem
        == "reliance and suppliers are known together for no mineral of us-2022 in 2018; they are for 2021-22"
    )
  }

  @Test func everyTableOfTheResultsIsNamedOnce() throws {
    let sample = try StudySample()
    let names = try sample.results().tables(sample.register).map(\.name)
    #expect(
      names == [
        "dependence-headline", "dependence", "exposure", "chokepoints", "stages", "leading-suppliers",
        "concentration", "edges", "nodes", "sets-supply", "sets-production", "perspectives",
        "perspectives-sweep",
        "perspectives-suppliers", "perspectives-unknown",
      ])
  }
}
