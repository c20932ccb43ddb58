import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct SupplyPartsTests {
  private let network: SupplyNetwork
  init() throws {
    let data = try SampleFolder.loaded()
    network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  private func mineral(_ id: MineralID, _ layer: SupplyParts.Layer = .supply) throws -> SupplyParts.Mineral {
    try #require(SupplyParts(network, layer: layer).minerals.first { $0.id == id })
  }

  @Test func theLossOfASetIsTheSumOfItsExposures() throws {
    let cobalt = try mineral("cobalt")
    let loss = cobalt.loss(of: ["NOR", "FIN"])
    #expect(abs(loss.lower - 42 * 0.73) < 1e-12)
    #expect(loss.isExact)
    #expect(cobalt.loss(of: []) == Interval(0))
  }

  @Test func countriesNotNamedMayHideAmongTheOthers() throws {
    let cobalt = try mineral("cobalt")
    // Others hold 44 %, each at most Canada's 14 %.
    let one = cobalt.loss(of: ["NOR", "CHN"])
    #expect(abs(one.lower - 26 * 0.73) < 1e-9 && abs(one.upper - 40 * 0.73) < 1e-9)
    let many = cobalt.loss(of: ["CHN", "COD", "MEX", "CHL", "AUS"])
    #expect(many.lower == 0 && abs(many.upper - 44 * 0.73) < 1e-9)
  }

  @Test func theLossIsNeverMoreThanTheReliance() throws {
    for mineral in SupplyParts(network, layer: .supply).minerals {
      let all = mineral.loss(of: Set(mineral.parts.map(\.country)).union(["AUS", "COD"]))
      #expect(all.upper <= mineral.whole.upper)
    }
  }

  @Test func losingMoreCountriesNeverLosesLess() throws {
    let all: [CountryCode] = ["AUS", "CAN", "CHL", "CHN", "COD", "FIN", "MEX", "NOR"]
    for mineral in SupplyParts(network, layer: .supply).minerals {
      for subset in 0..<(1 << all.count) {
        let set = Set(all.indices.filter { subset >> $0 & 1 == 1 }.map { all[$0] })
        let loss = mineral.loss(of: set)
        for country in all {
          let more = mineral.loss(of: set.union([country]))
          #expect(more.lower >= loss.lower && more.upper >= loss.upper - 1e-9)
        }
      }
    }
  }

  @Test func theUnitedStatesAreNoProducerThatOthersCanCut() throws {
    let parts = SupplyParts(network, layer: .production)
    #expect(!parts.countries.contains(.unitedStates))
    #expect(parts.omitted.map(\.mineral) == ["rare-earths", "tungsten", "zinc"])
    let lithium = try mineral("lithium", .production)
    #expect(lithium.parts.map(\.country) == ["AUS", "CHL"])
    #expect(lithium.loss(of: ["AUS"]) == Interval(60))
  }

  /// Erbium, terbium and others have import sources of their own, but world production is printed of rare earths alone.
  @Test func productionOfAGroupCountsOnce() throws {
    let data = try Dataset(folder: RepositoryData.folder)
    let network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    let (supply, production) = (
      SupplyParts(network, layer: .supply), SupplyParts(network, layer: .production)
    )
    #expect(supply["terbium"] != nil && supply["rare-earths"] != nil)
    #expect(production["terbium"] == nil && production["rare-earths"] != nil)
    let once = production.omitted.filter { $0.reason.kind == .countedOnce }.map(\.mineral)
    #expect(once == ["erbium", "holmium", "lutetium", "rare-earths-heavy", "terbium", "ytterbium"])
    let series = Set(production.minerals.compactMap { $0.node.production.value?.mineral })
    #expect(series.count == production.minerals.count)
  }
}
