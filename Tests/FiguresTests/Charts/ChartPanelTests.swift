import Diagrams
import Graphs
import SupplyData
import Testing

@testable import Figures

struct ChartPanelTests {
  private let pen = ChartPen(palette: Palette(), options: FigureOptions())
  private let frame = ChartFrame(
    plot: Box(center: Point(x: 100, y: 50), width: 100, height: 100),
    years: ChartAxis(years: YearWindow(2011, 2020), most: 3), values: ChartAxis(to: 100, intervals: 5))

  private func figure(_ values: [ChartSeries.Value]) -> PlacedFigure {
    var figure = PlacedFigure.page()
    pen.draw(
      ChartPanel(
        id: "mineral:cobalt", titles: ["Cobalt"],
        series: [.init(id: "one", meaning: "", style: .init(color: Color(0)), values: values)]), in: frame,
      to: &figure)
    return figure
  }

  private func data(_ figure: PlacedFigure) -> [PlacedFigure.Line] {
    figure.lines.filter { $0.from.hasPrefix("series:") }
  }

  @Test func aGapStaysAGap() {
    let figure = figure([2011, 2012, 2014, 2016].map { .init(year: $0, value: Interval(50)) })
    #expect(data(figure).map(\.from) == ["series:mineral:cobalt:one:2011:exact:from"])
    #expect(figure.boxes.map(\.center) == [55, 65, 85, 105].map { Point(x: $0, y: 50) })
  }

  @Test func anotherSeriesAndDerivedValuesAreNotJoined() {
    let figure = figure([
      .init(year: 2011, value: Interval(10), run: "derived", isHollow: true),
      .init(year: 2012, value: Interval(10), run: "derived", isHollow: true),
      .init(year: 2013, value: Interval(10)), .init(year: 2014, value: Interval(10)),
      .init(year: 2015, value: Interval(10), run: "other"),
      .init(year: 2016, value: Interval(10), run: "other"),
    ])
    #expect(data(figure).count == 3)
    #expect(data(figure).allSatisfy { $0.points.count == 4 })
    #expect(figure.boxes.count { $0.fill == Color(0xFFFFFF) } == 2)
  }

  @Test func aBoundIsABandAndAWhiskerAlone() {
    let band = figure([
      .init(year: 2011, value: Interval(40)), .init(year: 2012, value: Interval(50, 100)),
    ])
    #expect(
      band.areas.map(\.points) == [
        [Point(x: 55, y: 40), Point(x: 65, y: 50), Point(x: 65, y: 100), Point(x: 55, y: 40)]
      ])
    #expect(data(band).map(\.width) == [0.5, 0.5] && band.boxes.count == 1)
    let alone = figure([.init(year: 2011, value: Interval(50, 100))])
    #expect(alone.areas.isEmpty && alone.boxes.isEmpty && data(alone).count == 1)
    let reached = data(alone)[0].points.map(\.y)
    #expect(reached.min() == 50 && reached.max() == 100)
  }

  @Test func boundsCloserThanAMarkAreOneMark() {
    let figure = figure([.init(year: 2011, value: Interval(50, 51)), .init(year: 2012, value: Interval(50))])
    #expect(figure.areas.isEmpty && figure.boxes.map(\.center.y) == [50.5, 50])
  }

  @Test func labelsKeepApartAndInside() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let count = Int.random(in: 1...9, using: &random)
      let wanted = (0..<count).map { _ in Double.random(in: 0...100, using: &random) }.sorted(by: >)
      let places = ChartPen.spread(wanted, pitch: 10, from: 0, to: 100)
      for (upper, lower) in zip(places, places.dropFirst()) { #expect(upper - lower >= 10 - 1e-9) }
      #expect(places.allSatisfy { (-1e-9...100 + 1e-9).contains($0) })
    }
    #expect(ChartPen.spread([80, 40], pitch: 10, from: 0, to: 100) == [80, 40])
    #expect(ChartPen.spread([2, 1], pitch: 10, from: 0, to: 100) == [10, 0])
  }
}
