import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Tables

struct DependenceAnswersTests {
  private let sample: SampleNetwork
  init() throws { sample = try SampleNetwork() }

  private func one(_ mineral: MineralID, in data: Dataset? = nil) throws -> [String] {
    let sources = try NetworkSources(data ?? sample.data)
    let list = MineralList(name: "one", minerals: [mineral])
    let network = try SupplyNetwork(year: 2022, list: list, sources: sources)
    return DependenceTables.answer(
      try Dependence(list: list, year: 2022, from: sources.reliance, network: network), sample.register)
  }

  private func years(_ minerals: [MineralID]) throws -> DependenceYears {
    try DependenceYears(
      list: MineralList(name: "some", minerals: minerals), period: YearWindow(2021, 2022),
      sources: sample.sources)
  }

  @Test func oneMineralHasItsRelianceAndItsSupplier() throws {
    #expect(
      try one("cobalt") == [
        "Net imports were 73 % of U.S. consumption of cobalt in 2022 (printed).",
        "Largest supplier: Norway, 26 % of imports (average of 2021-24).",
      ])
    #expect(
      try one("zinc") == [
        "Net imports were 77 % of U.S. consumption of zinc in 2022 (printed).",
        "Largest supplier: Canada or Mexico, 50 % of imports (average of 2021-24).",
      ])
    #expect(
      try one("neodymium")[0]
        == "Net imports were >95 % of U.S. consumption of neodymium in 2022 (inherited).")
  }

  @Test func tradedSharesAreByValue() throws {
    let list = MineralList(name: "one", minerals: ["cobalt"])
    let network = try SupplyNetwork(
      year: 2022, list: list, imports: ImportRule(.baci), sources: sample.sources)
    let dependence = try Dependence(
      list: list, year: 2022, from: sample.sources.reliance, network: network)
    #expect(
      DependenceTables.answer(dependence, sample.register)[1]
        == "Largest supplier: Finland, 75.0 % of imports (by value).")
  }

  /// What is withheld is unknown, not 0; a net exporter has no percentage.
  @Test func whatIsNotKnownHasItsReason() throws {
    #expect(
      try one("tungsten") == [
        "The net import reliance of tungsten in 2022 is unknown: it is printed as W.",
        "Its suppliers are unknown: USGS prints no import sources of tungsten; BACI holds no series of tungsten.",
      ])
    let exporter = try SampleFolder.loaded([
      "usgs/salient.csv": "mineral,form,measure,year,value,unit,estimated,edition\n"
        + "cobalt,,net-import-reliance,2022,E,percent,0,MCS2026\n"
    ])
    #expect(
      try one("cobalt", in: exporter)[0]
        == "The United States was a net exporter of cobalt in 2022 (printed).")
  }

  @Test func changesAreCounted() throws {
    #expect(
      DependenceTables.answer(try years(["cobalt"]), sample.register) == [
        "The printed net import reliance of cobalt was 76 % in 2021 and 73 % in 2022 (−3 points)."
      ])
    #expect(DependenceTables.answer(try years(["zinc"]), sample.register) == [])
    #expect(
      DependenceTables.answer(try years(["cobalt", "zinc", "lithium"]), sample.register) == [
        "Between its first and its last printed year in 2021-22 the reliance rose for 0, fell for 1 and was the same for 0 of 3 "
          + "minerals; for 0 the bounds leave it open, and 2 have fewer than two printed years."
      ])
  }

  @Test func whatDidNotMoveNeitherRoseNorFell() throws {
    let salient = (SampleFolder.tables["usgs/salient.csv"] ?? "").replacing(
      "cobalt,,net-import-reliance,2021,76", with: "cobalt,,net-import-reliance,2021,73")
    let sources = try NetworkSources(try SampleFolder.loaded(["usgs/salient.csv": salient]))
    let years = try DependenceYears(
      list: MineralList(name: "some", minerals: ["cobalt", "zinc"]), period: YearWindow(2021, 2022),
      sources: sources)
    #expect(
      DependenceTables.answer(years, sample.register)[0].contains(
        "rose for 0, fell for 0 and was the same for 1 of 2 minerals"))
  }

  @Test func countsAreOfTheFirstAndTheLastYear() throws {
    #expect(
      DependenceTables.countsAnswer(try years(["cobalt", "zinc"])) == [
        "Of 2 minerals of some, net import reliance was above 50 % for at least 1, at most 2 in 2021 (1 known, derived values "
          + "among them) and 2 in 2022 (2 known, derived values among them)."
      ])
    #expect(
      DependenceTables.countsAnswer(try years(["cobalt"]))[0].hasPrefix(
        "Of 1 mineral of some, net import reliance"))
  }

  @Test func leadersAreNamed() throws {
    #expect(
      DependenceTables.answer(LeadingSuppliers(sample.network), sample.register) == [
        "Of 4 series with known suppliers in 2022, the largest supplier is Chile 1, China 1 and Norway 1 times."
      ])
    let (list, sources) = (sample.network.list, sample.sources)
    let suppliers = try SupplierYears(list: list, period: YearWindow(2018, 2022)) { year throws(DataError) in
      try SupplyNetwork(year: year, list: list, sources: sources)
    }
    // Of 2018 cobalt's suppliers alone are known.
    #expect(
      DependenceTables.answer(suppliers, sample.register) == [
        "Norway led 1 of 1 series with known suppliers in 2018; Chile led 1 of 4 series with known suppliers in 2022."
      ])
  }
}
