import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

struct ChokepointMovementTests {
  private func network(_ year: Int, _ data: Dataset) throws -> SupplyNetwork {
    try SupplyNetwork(year: year, list: try MineralList(named: "us-2022", in: data), from: data)
  }

  @Test func placesChangesAndEntriesAreTold() throws {
    let data = try SampleFolder.loaded()
    let movement = try ChokepointMovement(from: try network(2021, data), to: try network(2022, data))
    // Only cobalt has a reliance in both years; its window of 2021 is that of 2021-24 too.
    #expect(movement.minerals == ["cobalt"])
    #expect(movement.omitted == ["lithium", "rare-earths", "zinc"])
    #expect(movement.overlapping == 1)
    #expect(movement.entries.map(\.country) == ["NOR", "FIN", "CAN"])
    #expect(movement.entries.allSatisfy { $0.move == .stayed })
    let norway = try #require(movement.entries.first)
    #expect(abs(norway.change.lower + 26 * 0.03) < 1e-12 && abs(norway.change.upper + 26 * 0.03) < 1e-12)
  }

  @Test func whoEnteredAndWhoLeft() throws {
    let sources = try #require(SampleFolder.tables["usgs/import_sources.csv"])
    let data = try SampleFolder.loaded([
      "usgs/import_sources.csv": sources.replacing("2018,2021", with: "2017,2020").replacing(
        "2017,2020,NOR", with: "2017,2020,CHN"),
      "usgs/salient.csv": try #require(SampleFolder.tables["usgs/salient.csv"]).replacing(
        "net-import-reliance,2021,76", with: "net-import-reliance,2020,76"),
    ])
    let movement = try ChokepointMovement(from: try network(2020, data), to: try network(2022, data))
    #expect(movement.overlapping == 0)
    let moves = Dictionary(uniqueKeysWithValues: movement.entries.map { ($0.country, $0.move) })
    #expect(moves == ["NOR": .entered, "FIN": .entered, "CAN": .fell, "CHN": .left])
    #expect(movement.entries.last?.country == "CHN")
    // Norway's 26 % x 73 % is more than may have been hidden: as much as Canada's 16 % x 76 %. Finland's 16 % is not.
    func change(_ country: CountryCode) -> Interval? {
      movement.entries.first { $0.country == country }?.change
    }
    let (norway, finland) = (try #require(change("NOR")), try #require(change("FIN")))
    #expect(abs(norway.lower - (18.98 - 12.16)) < 1e-9 && abs(norway.upper - 18.98) < 1e-9)
    #expect(abs(finland.lower - (11.68 - 12.16)) < 1e-9 && abs(finland.upper - 11.68) < 1e-9)
  }

  @Test func nothingInCommonIsSaid() throws {
    let data = try SampleFolder.loaded()
    let early = try SupplyNetwork(year: 2021, list: MineralList(name: "x", minerals: ["cobalt"]), from: data)
    let late = try SupplyNetwork(year: 2022, list: MineralList(name: "x", minerals: ["lithium"]), from: data)
    #expect(throws: DataError.self) { try ChokepointMovement(from: early, to: late) }
  }

  /// Shares of mines in one year and of refineries in the other are no change of anything.
  @Test func whatDiffersInKindIsNotCompared() throws {
    var world = "mineral,measure,stage,form,basis,country,year,value,unit,estimated,edition\n"
    for (year, stage) in [(2020, "refinery"), (2022, "mine")] {
      for (country, amount) in [("CHN", 40 + year - 2020), ("NOR", 60 - year + 2020), ("WLD", 100)] {
        world += "cobalt,production,\(stage),,contained,\(country),\(year),\(amount),t,0,MCS2026\n"
        world += "lithium,production,mine,,contained,\(country),\(year),\(amount),t,0,MCS2026\n"
      }
    }
    let data = try SampleFolder.loaded(["usgs/world.csv": world])
    let movement = try ChokepointMovement(
      from: try network(2020, data), to: try network(2022, data), layer: .production)
    #expect(movement.minerals == ["lithium"])
    #expect(
      movement.incomparable == [
        "cobalt": "production is of MCS refinery contained and of MCS mine contained"
      ])
    let alone = MineralList(name: "x", minerals: ["cobalt"])
    let error = #expect(throws: DataError.self) {
      let early = try SupplyNetwork(year: 2020, list: alone, from: data)
      let late = try SupplyNetwork(year: 2022, list: alone, from: data)
      _ = try ChokepointMovement(from: early, to: late, layer: .production)
    }
    #expect(
      error?.problem.hasSuffix(
        "2020 and 2022 and of the same kind; 1 differ, as cobalt: production is of MCS refinery contained and of MCS mine "
          + "contained") == true, "\(String(describing: error))")
  }
}
