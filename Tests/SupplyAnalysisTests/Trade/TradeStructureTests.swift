import Graphs
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct TradeStructureTests {
  private func trade(_ flows: [(String, String, Int)]) throws -> TradeGraph {
    let rows = flows.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map { "2022,cobalt,282200,\($0.0),\($0.1),\($0.2),,BACI202601\n" }.joined()
    let head = "year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition\n"
    return try TradeGraph(
      "cobalt", year: 2022, from: try SampleFolder.loaded(["baci/trade.csv": head + rows]))
  }

  private func codes(_ structure: TradeStructure, _ property: KeyPath<TradeStructure.Entry, Bool>)
    -> [CountryCode]
  {
    structure.entries.filter { $0[keyPath: property] }.map(\.country).sorted()
  }

  /// Congo and Australia ship through China, which ships to Finland and Norway, which ship to the United States.
  private let funnel = [
    ("AUS", "CHN", 40), ("COD", "CHN", 60), ("CHN", "FIN", 50), ("CHN", "NOR", 50), ("FIN", "USA", 30),
    ("NOR", "USA", 50),
  ]

  @Test func aFunnelIsADominatorAnArticulationAndTheCut() throws {
    let structure = try TradeStructure(try trade(funnel), producers: ["AUS", "COD"])
    #expect(codes(structure, \.isDominator) == ["CHN"])
    #expect(codes(structure, \.isArticulation) == ["CHN"])
    #expect(structure.cut == ["CHN"])
    #expect(structure.entries.first?.country == "CHN")
    // Of the 5 × 4 pairs of others, 6 have a way and all pass China: 2 producers to 3 countries behind it.
    #expect(abs((structure.entries.first?.betweenness ?? 0) - 6.0 / 20) < 1e-12)
    #expect(structure.throughput == 80 && structure.imports == 80)
  }

  @Test func takingTheFunnelOutCutsTheChain() throws {
    let structure = try TradeStructure(try trade(funnel), producers: ["AUS", "COD"], removing: ["CHN"])
    #expect(structure.throughput == 0 && structure.cut == [])
    #expect(codes(structure, \.isDominator) == [])
    #expect(!structure.entries.contains { $0.country == "CHN" })
  }

  @Test func twoWaysNeedTwoCountries() throws {
    let structure = try TradeStructure(
      try trade([("AUS", "FIN", 10), ("COD", "NOR", 10), ("FIN", "USA", 10), ("NOR", "USA", 10)]),
      producers: ["AUS", "COD"])
    #expect(codes(structure, \.isDominator) == [])
    #expect(structure.cut == ["AUS", "COD"])
  }

  @Test func producersThatShipDirectlyCountThemselves() throws {
    let structure = try TradeStructure(
      try trade([("CHL", "USA", 10), ("CHL", "CAN", 5)]), producers: ["CHL"])
    #expect(codes(structure, \.isDominator) == ["CHL"] && structure.cut == ["CHL"])
    #expect(structure.throughput == 10)
  }

  @Test func smallFlowsAreLeftOut() throws {
    // Three thousandths of what Australia exports and of what the United States import.
    let flows = [("AUS", "CHN", 997), ("AUS", "USA", 3), ("CHN", "USA", 997)]
    let structure = try TradeStructure(try trade(flows), producers: ["AUS"])
    #expect(structure.keptFlows == 2 && structure.trade.flows.count == 3)
    #expect(codes(structure, \.isDominator) == ["AUS", "CHN"])
    #expect(
      codes(try TradeStructure(try trade(flows), producers: ["AUS"], floor: 0), \.isDominator) == ["AUS"])
  }

  @Test func theMostThatArrivesIsTheSmallestCut() throws {
    // Every way passes Finland, which exports 30 of the 100 that China sends it.
    let structure = try TradeStructure(
      try trade([("CHN", "FIN", 100), ("FIN", "USA", 30), ("CAN", "USA", 7)]), producers: ["CHN"])
    #expect(structure.throughput == 30 && structure.imports == 37)
  }

  /// Every set of countries tried: the smallest whose loss leaves no way from a producer to the United States.
  @Test(arguments: 0..<20) func theCutIsTheSmallestOfAll(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let codes = ["AUS", "CAN", "CHL", "CHN", "COD", "FIN", "MEX", "NOR"]
    var flows = [("FIN", "USA", 10)]
    for from in codes {
      for to in codes + ["USA"] where from != to && Int.random(in: 0..<10, using: &random) < 3 {
        if from != "FIN" || to != "USA" { flows.append((from, to, Int.random(in: 1...9, using: &random))) }
      }
    }
    let trade = try trade(flows)
    let producers: Set<String> = ["AUS", "CHL", "COD"]
    let structure = try TradeStructure(trade, producers: producers.map { CountryCode($0) }, floor: 0)
    func arrives(without lost: Set<String>) -> Bool {
      var reached = producers.subtracting(lost).filter { code in
        flows.contains { $0.0 == code || $0.1 == code }
      }
      while true {
        let more = flows.filter { reached.contains($0.0) && !lost.contains($0.1) }.map(\.1)
        guard !reached.isSuperset(of: more) else { return reached.contains("USA") }
        reached.formUnion(more)
      }
    }
    let sets = (0..<(1 << codes.count)).map { subset in
      Set(codes.indices.filter { subset >> $0 & 1 == 1 }.map { codes[$0] })
    }
    let smallest = sets.filter { !arrives(without: $0) }.map(\.count).min()
    #expect(structure.cut.count == smallest)
    #expect(!arrives(without: Set(structure.cut.map(\.rawValue))))
    let alone = codes.filter { code in arrives(without: []) && !arrives(without: [code]) }
    #expect(self.codes(structure, \.isDominator) == alone.map { CountryCode($0) })
    // Duality: what arrives is no more than any cut of countries lets through.
    for set in sets where !arrives(without: set) {
      let through = structure.entries.filter { set.contains($0.country.rawValue) }.reduce(0) {
        $0 + $1.exports
      }
      #expect(structure.throughput <= through + 1e-9)
    }
    #expect(structure.throughput <= structure.imports)
  }

  @Test func withoutTheUnitedStatesThereIsNoQuestion() throws {
    let error = #expect(throws: DataError.self) {
      try TradeStructure(try trade([("CHN", "FIN", 100)]), producers: ["CHN"])
    }
    #expect(error?.kind == .notHeld)
  }
}
