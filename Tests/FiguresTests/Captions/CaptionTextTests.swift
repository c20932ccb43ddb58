import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

struct CaptionTextTests {
  @Test func aListIsNamedAndFewMineralsAreNamedThemselves() {
    #expect(CaptionText.list("us-2022") == "list us-2022")
    #expect(CaptionText.minerals("us-2022") == "the minerals of the list us-2022")
    #expect(CaptionText.list("cobalt, zinc") == "cobalt and zinc")
    #expect(CaptionText.list("cobalt", of: ["cobalt"]) == "cobalt")
    #expect(CaptionText.minerals("cobalt", of: ["cobalt", "zinc"]) == "the minerals of the list cobalt")
    #expect(CaptionText.minerals("cobalt, tin, zinc") == "cobalt, tin and zinc")
    let many = (1...9).map { "m\($0)" }.joined(separator: ", ")
    #expect(
      CaptionText.list(many) == "9 minerals chosen" && CaptionText.minerals(many) == "9 minerals chosen")
  }

  @Test func manyEditionsOfAPublicationAreCountedInBrief() {
    let part = CaptionText.sources(["MCS2026", "MCS2014", "MCS2020", "WMD2017", "WMD2024", "DS140"])
    #expect(part.text == "Sources: DS140, MCS2014, MCS2020, MCS2026, WMD2017 and WMD2024.")
    #expect(part.brief == "Sources: DS140, MCS2014–2026 (3 editions), WMD2017 and WMD2024.")
  }

  @Test func manyMineralsAreCounted() throws {
    let register = try SampleSupply.usual().register
    #expect(CaptionText.names(["cobalt", "rare-earths"], register) == "cobalt and rare earths")
    #expect(CaptionText.names(["cobalt", "zinc"], register, most: 1) == "2 minerals")
  }

  @Test func signsAreExplainedWhereTheyStand() throws {
    let nodes = try SampleSupply.usual().network.minerals
    // Tungsten is withheld: unknown; nothing is exported, nothing derived.
    #expect(CaptionText.signs(nodes.filter { $0.id != "tungsten" }).isEmpty)
    let exporting = try SampleSupply([
      "usgs/salient.csv": """
      mineral,form,measure,year,value,unit,estimated,edition
      cobalt,,net-import-reliance,2022,E,percent,0,MCS2026

      """
    ])
    let signs = CaptionText.signs(exporting.network.minerals)
    #expect(signs.contains(" E: net exporter.") && signs.contains(" –: unknown."))
  }

  @Test func theBasisIsThatOfTheShares() throws {
    let supply = try SampleSupply.usual()
    let printed = CaptionText.basis(supply.exposure.nodes)
    #expect(printed.text == "Import shares are by quantity, averages of 2021-24 (USGS).")
    var request = supply.request
    request.imports = .baci
    let traded = CaptionText.basis(try supply.sources.exposure(request).nodes)
    #expect(traded.text.hasPrefix("Import shares are by value, 2022 (CEPII BACI"))
    let both = CaptionText.basis(supply.exposure.nodes + (try supply.sources.exposure(request).nodes))
    #expect(both.text.contains("(USGS); those of 1 mineral by value, 2022 (CEPII BACI"))
  }

  @Test func theEditionsAreThoseOfRelianceAndSuppliers() throws {
    #expect(CaptionText.editions(try SampleSupply.usual().exposure.nodes) == ["MCS2026"])
    #expect(CaptionText.editions([]).isEmpty)
  }

  @Test func onlyWidthsThatDoNotAddUpAreExplained() {
    #expect(CaptionText.scale(.linear).isEmpty)
    for shape in [WidthScale.Shape.sqrt, .log] { #expect(CaptionText.scale(shape).contains("do not add up")) }
    #expect(CaptionText.capital("short uprights") == "Short uprights" && CaptionText.capital("").isEmpty)
  }
}
