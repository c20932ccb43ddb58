import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Tables

struct SourceNotesTests {
  private let sample: SampleNetwork
  init() throws { sample = try SampleNetwork() }

  private func node(_ mineral: MineralID) throws -> SupplyNetwork.MineralNode {
    try #require(sample.network.node(of: mineral))
  }

  private func texts(_ sources: [Table.Source]) -> [String] { sources.map(\.text) }

  @Test func aRelianceNamesItsFigureAndForm() throws {
    #expect(
      texts(SourceNotes.of(try node("zinc").reliance)) == [
        "MCS2026 net-import-reliance zinc (refined) 2022 = 77"
      ])
    #expect(
      texts(SourceNotes.of(try node("lithium").reliance)) == [
        "MCS2026 net-import-reliance lithium 2022 = >25"
      ])
  }

  @Test func importSharesNameTheirWindowAndForm() throws {
    let earths = try #require(try node("rare-earths").imports.value)
    #expect(SourceNotes.label(earths) == "import-sources (compounds and metals) 2021-24")
    #expect(texts(SourceNotes.of(earths)) == ["MCS2026 import-sources (compounds and metals) 2021-24"])
    let cobalt = try #require(try node("cobalt").imports.value)
    let norway = try #require(cobalt.named.first { $0.country == "NOR" })
    #expect(SourceNotes.of(cobalt, norway).text == "MCS2026 import-sources 2021-24 NOR = 26")
    #expect(
      SourceNotes.of(cobalt, norway, mineral: "cobalt").text
        == "MCS2026 import-sources 2021-24 cobalt NOR = 26")
    #expect(SourceNotes.of(nil as ImportShares?).isEmpty && SourceNotes.of(nil as ProductionShares?).isEmpty)
  }

  @Test func productionNamesItsStageAndItsUnit() throws {
    let lithium = try #require(try node("lithium").production.value)
    #expect(SourceNotes.label(lithium) == "production (mine, contained) 2022")
    #expect(texts(SourceNotes.of(lithium)) == ["WMD2024 production (mine, contained) 2022"])
    let chile = try #require(lithium.named.first { $0.country == "CHL" })
    #expect(
      SourceNotes.of(lithium, chile, mineral: "lithium").text
        == "WMD2024 production (mine, contained) 2022 lithium CHL = 58.4 kt")
  }

  @Test func whatIsWithheldHasNoUnit() throws {
    let cobalt = try #require(try node("cobalt").production.value)
    let states = try #require(cobalt.named.first { $0.country == "USA" })
    #expect(SourceNotes.of(cobalt, states).text == "MCS2026 production (mine, contained) 2022 USA = W")
  }

  /// A part of consumption rests on the share and on the reliance; one of production on the production alone.
  @Test func aPartNamesTheRowsOfItsLayer() throws {
    #expect(
      texts(SourceNotes.of(try node("cobalt"), "FIN", .supply)) == [
        "MCS2026 net-import-reliance cobalt 2022 = 73", "MCS2026 import-sources 2021-24 cobalt FIN = 16",
      ])
    #expect(
      texts(SourceNotes.of(try node("cobalt"), "COD", .production)) == [
        "MCS2026 production (mine, contained) 2022 cobalt COD = 144000 t"
      ])
    #expect(SourceNotes.of(try node("cobalt"), "COD", .supply).isEmpty)
    #expect(
      SourceNotes.of(try node("zinc"), "CAN", .production).isEmpty
        && SourceNotes.of(nil, "CAN", .supply).isEmpty)
  }

  @Test func eachSourceStandsOnceInItsPlace() {
    let (first, second) = (Table.Source("B", "b"), Table.Source("A", "a"))
    #expect(SourceNotes.each([first, second, first, second]) == [first, second])
  }
}
