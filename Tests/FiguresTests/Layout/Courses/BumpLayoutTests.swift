import Diagrams
import SupplyData
import Testing

@testable import Figures

struct BumpLayoutTests {
  /// The countries of each year from the first rank on; a country in small letters has a rank that is not certain.
  private func figure(
    _ years: [Int: String], events: [EventMark] = [],
    _ change: (inout FigureOptions) -> Void = { $0.width = 85 }
  ) throws -> PlacedFigure {
    let columns = years.sorted { $0.key < $1.key }.map { year, codes in
      BumpContent.Column(
        year: year,
        marks: codes.split(separator: " ").enumerated().map { place, code in
          BumpContent.Mark(
            code: CountryCode(code.uppercased()), rank: place + 1, isCertain: code == code.uppercased(),
            value: "\(90 - place) %", isQuiet: false)
        })
    }
    let codes = Set(columns.flatMap { $0.marks.map(\.code) })
    return try BumpLayout(
      BumpContent(
        title: "", columns: columns, ranks: columns.map(\.marks.count).max() ?? 0,
        names: Dictionary(uniqueKeysWithValues: codes.map { ($0, "Name of \($0)") }), colors: [:],
        samples: [],
        notes: [], caption: "", sources: [], events: events), options: .with(change)
    ).figure()
  }

  @Test func theFirstRankIsOnTop() throws {
    let figure = try figure([2021: "CAN CHL NOR", 2022: "CHL CAN NOR"])
    func y(_ id: String) -> Double { figure.box(id)?.center.y ?? 0 }
    #expect(y("2021:country:CAN") > y("2021:country:CHL") && y("2022:country:CHL") > y("2022:country:CAN"))
    #expect(y("2021:country:NOR") == y("2022:country:NOR"))
    #expect(figure.lines.count == 3 && Set(figure.lines.map(\.width)).count == 1)
    #expect(figure.texts("name:")[...2] == ["Name of CAN  90 %", "Name of CHL  89 %", "Name of NOR  88 %"])
    #expect(try FigureCheck.faults(of: figure) == [])
  }

  @Test func aRankThatIsNotCertainIsHollow() throws {
    let figure = try figure([2021: "CAN chl", 2022: "CAN CHL"])
    #expect(figure.box("2021:country:CHL")?.fill == Color(0xFFFFFF))
    #expect(figure.box("2022:country:CHL")?.fill != Color(0xFFFFFF))
  }

  @Test func whoLeavesTheRanksEndsAtTheirFoot() throws {
    let figure = try figure([2021: "CAN CHL", 2022: "CAN NOR"])
    let (leaves, enters) = (
      try #require(figure.lines.first { $0.to == "leaves:2021:CHL" }),
      try #require(figure.lines.first { $0.from == "enters:2022:NOR" })
    )
    let lowest = figure.boxes.map { $0.center.y - $0.height / 2 }.min() ?? 0
    let (end, start) = (try #require(leaves.points.last), enters.points[0])
    #expect(end.y < lowest && end.y == start.y && end.x < start.x)
    #expect(leaves.width < (figure.lines.first { $0.from == "2021:country:CAN" }?.width ?? 0))
  }

  @Test func aNarrowPageLeavesOutValuesThenYearsButNeverTheLast() throws {
    let years = Dictionary(uniqueKeysWithValues: (2010...2022).map { ($0, "CAN CHL") })
    let all = try figure(years) { $0.width = 142 }
    #expect(all.texts("name:").first == "Name of CAN" && all.texts("year:").count == 13)
    let figure = try figure(years) { $0.width = 110 }
    let written = figure.texts("year:").compactMap { Int($0) }
    #expect(written.last == 2022 && written.count < 13)
    #expect(zip(written, written.dropFirst()).allSatisfy { $1 - $0 == written[1] - written[0] })
    #expect(throws: FigureError.self) { try self.figure(years) { $0.width = 40 } }
  }

  @Test func ranksThatDoNotFitAreRefused() throws {
    let error = #expect(throws: FigureError.self) {
      try figure([2021: "CAN CHL NOR", 2022: "CAN CHL NOR"]) { ($0.width, $0.maximumHeight) = (85, 15) }
    }
    #expect(error?.remedy == .anyOf([.raise(.height), .lower(.top)]))
  }

  @Test func anEventStandsBetweenItsYearsAboveTheRanks() throws {
    let mark = EventMark(
      date: "2022-01-01", title: "A ban", minerals: nil, position: EventMark.position(of: "2022-01-01"))
    let figure = try figure([2021: "CAN CHL", 2022: "CAN CHL"], events: [mark])
    let event = try #require(figure.box("event:0"))
    let ends = [2021, 2022].compactMap { figure.box("\($0):country:CAN")?.center }
    // Values of a year stand in its middle, so that its first day is half way from the year before.
    #expect(abs(event.center.x - (ends[0].x + ends[1].x) / 2) < 1e-9 && event.center.y > ends[0].y)
    #expect(try FigureCheck.faults(of: figure) == [])
  }
}
