import Diagrams
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Testing

@testable import Figures

/// What holds for every chart: on the repository's own data, over lists, widths and greys.
struct ChartFamiliesTests {
  enum Family: String, CaseIterable {
    case reliance, volatility, risk, plane, shares, slopes, countries, gravity

    var name: String { self == .countries ? "slopes" : rawValue }
  }

  private static let repository = try? Dataset(folder: RepositoryData.folder)
  private static let sources = repository.flatMap { try? NetworkSources($0) }
  private static let governance = repository.flatMap { try? Governance($0) }

  private static let land = (try? OutlinePoint.all(in: RepositoryData.folder, known: nil)) ?? []

  private static func figure(
    _ family: Family, list: String = "us-2022", minerals: [MineralID]? = nil,
    years: YearWindow = YearWindow(2013, 2022), _ change: (inout FigureOptions) -> Void = { _ in }
  ) throws -> PlacedFigure {
    let data = try #require(repository)
    let sources = try #require(sources)
    let governance = try #require(governance)
    let list =
      try minerals.map { MineralList(name: "chosen", minerals: $0) } ?? MineralList(named: list, in: data)
    var options = FigureOptions()
    change(&options)
    let reference = data.reference
    func shares() -> [MineralShares] {
      list.minerals.map {
        MineralShares(
          mineral: $0, members: [$0],
          shares: RegionShares.of($0, over: years, in: sources.production, register: reference.register))
      }
    }
    switch family {
    case .shares:
      return try SharesChart.make(
        shares(), list: list.name, period: years, options: options, register: reference.register)
    case .slopes, .countries:
      return try SlopesChart.make(
        shares(), of: family == .slopes ? .regions : .countries, list: list.name, period: years,
        options: options, register: reference.register)
    case .gravity:
      return try GravityChart.make(
        shares(), list: list.name, period: years, land: land, options: options, register: reference.register)
    case .reliance:
      return try RelianceChart.make(
        try DependenceYears(list: list, period: years, sources: sources), options: options,
        register: reference.register)
    case .volatility:
      let market = try MarketPeriod(
        list: list, period: years, length: 5, prices: MineralPrices(sources, reference: reference))
      return try VolatilityFigure.make(market, threshold: 0.2, options: options, register: reference.register)
    case .risk:
      let trend = try RiskTrend(
        list: list, period: years, governance: governance, sources: sources, reference: reference)
      return try RiskChart.make(trend, governance: governance, options: options, register: reference.register)
    case .plane:
      let supply = try SupplyNetwork(year: years.last, list: list, sources: sources)
      let dependence = try Dependence(list: list, year: years.last, from: sources.reliance)
      let risk = try SupplyRisk(supply, scheme: .wgi, governance: governance)
      return try PlaneChart.make(
        dependence, risk, cut: .standard,
        matrix: DependenceRiskMatrix(dependence, above: 50, risk, cut: .standard), options: options,
        register: reference.register)
    }
  }

  @Test(
    arguments: Family.allCases,
    [
      ("us-2018", 170.0, false), ("us-2022", 170, true), ("us-2022", 85, false), ("us-2025", 183, false),
      ("all", 85, true),
    ])
  func isFitForPrint(family: Family, choice: (list: String, width: Double, grayscale: Bool)) throws {
    do {
      let figure = try Self.figure(family, list: choice.list) {
        $0.width = choice.width
        $0.isGrayscale = choice.grayscale
      }
      let faults = try FigureCheck.faults(of: figure)
      #expect(faults == [], "\(faults.prefix(3))")
      #expect(figure.name == family.name && figure.caption.text.contains(" Sources: "))
      #expect(figure.height <= 230 * Page.pointsPerMillimetre + 0.01)
      if choice.grayscale {
        for color in figure.lines.map(\.color) + figure.boxes.map(\.fill) + figure.areas.map(\.fill) {
          #expect(color.red == color.green && color.green == color.blue)
        }
      }
    } catch let error as FigureError {
      // What does not fit must say what to change.
      guard case .anyOf(let steps) = error.remedy else { throw error }
      #expect(
        steps.contains { step in
          if case .name(.minerals, _) = step { true } else { false }
        }, "\(error)")
      #expect(choice.width < 100 || [.slopes, .countries, .gravity].contains(family), "\(error)")
    }
  }

  @Test(arguments: Family.allCases)
  func fewMineralsFitOneColumn(family: Family) throws {
    for years in [YearWindow(2013, 2022), YearWindow(2000, 2024)] {
      let figure = try Self.figure(family, minerals: ["cobalt", "nickel", "tungsten"], years: years) {
        $0.width = 85
        $0.title = "A title"
      }
      let faults = try FigureCheck.faults(of: figure)
      #expect(faults == [], "\(faults.prefix(3))")
    }
  }

  @Test(arguments: Family.allCases)
  func theSameDataGiveTheSameBytes(family: Family) throws {
    func files() throws -> [OutputFormat: [UInt8]] {
      try FigureWriter.files(
        try Self.figure(family, minerals: ["cobalt", "lithium", "gallium"]), formats: [.svg, .eps, .dot])
    }
    let first = try files()
    #expect(try files() == first)
    #expect(!String(decoding: first[.eps] ?? [], as: UTF8.self).contains("/ImageType"))
  }

  @Test func aMineralThatDropsOutIsNamed() throws {
    // Cesium's reliance is printed; that of uranium is not.
    let figure = try Self.figure(.risk, minerals: ["cobalt", "cesium"])
    #expect(figure.words.contains { $0.text.hasPrefix("Cobalt") })
    #expect(figure.caption.text.contains("Not drawn:") && figure.caption.text.lowercased().contains("cesium"))
  }

  @Test func aGroupIsOnePanel() throws {
    let figure = try Self.figure(.reliance, minerals: ["neodymium", "dysprosium"])
    #expect(figure.words.filter { $0.id.hasPrefix("title:") }.map(\.text) == ["Rare earths"])
    #expect(figure.caption.text.contains("Rare earths stands for dysprosium and neodymium."))
  }

  @Test func thePlaneTellsItsFieldsByShape() throws {
    let figure = try Self.figure(.plane)
    // Gallium: 100 % and, by World Mining Data, almost all from China. Lithium >25: not told.
    let gallium = figure.boxes.first { $0.id == "mineral:gallium" }
    let lithium = figure.boxes.first { $0.id == "mineral:lithium" }
    let nickel = figure.boxes.first { $0.id == "mineral:nickel" }
    #expect(gallium?.polygon == .diamond)
    #expect(lithium?.fill == Color(0xFFFFFF) && lithium?.isRound == true)
    #expect(nickel?.isRound == true && nickel?.fill != Color(0xFFFFFF))
    #expect(figure.lines.contains { $0.from == "series:lithium:reliance:from" })
  }

  /// Names at the right edge stand in the order of their marks, each with its line; marks at one place have one name.
  @Test func namesAtTheEdgeCannotBeMistaken() throws {
    let figure = try Self.figure(.plane)
    let right = figure.boxes.filter { $0.id.hasPrefix("mineral:") }.map(\.center.x).max() ?? 0
    let leaders = figure.lines.filter { $0.from.hasPrefix("leader:") && ($0.points.last?.x ?? 0) > right + 3 }
      .sorted { $0.points[0].y > $1.points[0].y }
    #expect(leaders.count > 5)
    let ends = leaders.compactMap { $0.points.last?.y }
    #expect(ends == ends.sorted(by: >))
    #expect(!figure.caption.file.contains("for want of room"))
    #expect(figure.words.contains { $0.text.contains("Er, Ho, Lu") })
    #expect(figure.words.contains { $0.text == "WGI" && $0.isSubscript })
  }

  @Test(arguments: RiskScheme.allCases)
  func everySchemeHasItsPlane(scheme: RiskScheme) throws {
    let data = try #require(Self.repository)
    var request = FigureRequest(list: try MineralList(named: "us-2022", in: data))
    request.scheme = scheme
    let figure = try PlaneChart.draw(request, from: try FigureSources(data))
    #expect(try FigureCheck.faults(of: figure) == [])
    #expect((60...FigureCaption.mostWords).contains(FigureCaption.words(in: figure.caption.text)))
  }

  @Test func indonesiasNickelRises() throws {
    let figure = try Self.figure(.countries, minerals: ["nickel"])
    // World Mining Data 2017 and 2024.
    #expect(
      figure.words.contains { $0.text == "IDN 33" } && figure.words.contains { $0.text == "49 Indonesia" })
    #expect(
      figure.caption.file.contains("the series breaks before 2018, WMD2017 ends and WMD2024 begins"))
  }

  @Test func asiaIsShownWithAndWithoutChina() throws {
    let figure = try Self.figure(.shares, minerals: ["antimony"])
    let dashed = figure.lines.filter { $0.from.hasPrefix("series:mineral:antimony:As−CN") }
    let solid = figure.lines.filter { $0.from.hasPrefix("series:mineral:antimony:As:") }
    #expect(!dashed.isEmpty && dashed.allSatisfy(\.isDashed))
    #expect(!solid.isEmpty && solid.allSatisfy { !$0.isDashed })
  }

  /// Lithium's mean vector is 0.4 long, as its producers lie on all sides: the point would be in the Southern Ocean.
  @Test func aMineralWhoseProducersLieOnAllSidesHasNoPath() throws {
    #expect(throws: FigureError.self) { _ = try Self.figure(.gravity, minerals: ["lithium"]) }
  }

  @Test func aStepOverTheEdgeOfTheMapIsKnown() {
    func point(_ longitude: Double) -> GlobePoint { GlobePoint(latitude: -50, longitude: longitude) }
    #expect(GravityContent.isOverEdge(point(-172), point(-165)))
    #expect(!GravityContent.isOverEdge(point(150), point(178)))
    #expect(!GravityContent.isOverEdge(point(-30), point(40)))
  }

  @Test func tooManyPathsAreRefused() throws {
    #expect(throws: FigureError.self) { _ = try Self.figure(.gravity) }
  }

  @Test func landIsClippedToItsWindow() {
    let square = [(0.0, 0.0), (10, 0), (10, 10), (0, 10)].map { Point(x: $0.0, y: $0.1) }
    let window = Box(center: Point(x: 10, y: 10), width: 10, height: 10)
    let areas = MapLand.clipped([.init(points: square, fill: Color(0))], to: window)
    #expect(
      Set(areas[0].points) == Set([(5.0, 5.0), (10, 5), (10, 10), (5, 10)].map { Point(x: $0.0, y: $0.1) }))
    let far = Box(center: Point(x: 100, y: 100), width: 10, height: 10)
    #expect(MapLand.clipped([.init(points: square, fill: Color(0))], to: far).isEmpty)
  }
}
