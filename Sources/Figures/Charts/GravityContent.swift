import Diagrams
import Language
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// What a map of centres shows, and its words.
struct GravityContent: Sendable {
  struct Path: Sendable {
    let mineral: MineralID
    let name: String
    let style: ChartSeries.Style
    let points: [(year: Int, place: GlobePoint)]
    /// How far and where to, in words.
    let movement: String

    /// How far the centre moved from the first year to the last.
    var kilometres: Double {
      guard let first = points.first, let last = points.last else { return 0 }
      return GreatCircle.kilometres(from: first.place, to: last.place)
    }
  }

  /// The paths that a map holds at most.
  static let mostPaths = 8

  let paths: [Path]
  let title: String
  let legend: [String]
  let caption: FigureCaption
  let sources: Set<Edition>

  init(
    _ minerals: [MineralShares], list: String, period: YearWindow, options: FigureOptions,
    register: Register
  ) throws(FigureError) {
    let palette = Palette(grayscale: options.isGrayscale)
    var paths: [Path] = []
    var least = 100.0
    var left: [ChartWords.Omission] = []
    var editions: Set<Edition> = []
    var series: [String: [MineralID]] = [:]
    var breaks: [String: [MineralID]] = [:]
    for mineral in minerals {
      let short = register.shortName(of: mineral.mineral).lowercased()
      guard let shares = mineral.course else {
        left.append(.init(mineral: mineral.mineral, reason: mineral.reason(register)))
        continue
      }
      let centre = shares.centre
      let points = centre.path.compactMap { point in point.place.map { (year: point.year, place: $0) } }
      guard points.count > 1 else {
        left.append(.init(mineral: mineral.mineral, reason: "\(short) (no two years with a centre)"))
        continue
      }
      least = min(least, centre.path.map(\.covered).min() ?? 100)
      editions.formUnion(shares.years.map(\.edition))
      for caveat in shares.caveats { breaks[caveat, default: []].append(mineral.mineral) }
      series[shares.label, default: []].append(mineral.mineral)
      paths.append(
        Path(
          mineral: mineral.mineral, name: options.names.name(of: mineral.mineral, in: register),
          style: Self.style(paths.count, palette), points: points,
          movement: Self.movement(points.first, points.last)))
    }
    guard !paths.isEmpty else { throw ChartWords.nothing(left, of: list, over: period) }
    guard paths.count <= Self.mostPaths else {
      throw .doesNotFit(
        "\(paths.count) paths do not fit one map",
        remedy: .anyOf([.name(.minerals, from: ["\(Self.mostPaths) at most"])]))
    }
    self.paths = paths
    sources = editions
    let years = "\(period.first)–\(period.last)"
    title = "Centre of gravity of world production, \(years)"
    let isCut = paths.contains { path in
      zip(path.points, path.points.dropFirst()).contains { Self.isOverEdge($0.place, $1.place) }
    }
    let unplaced =
      least < 99.95
      ? " Other countries have no place (at most \(FigureText.number(100 - least, decimals: 1)) % of a year's production)."
      : ""
    let drawing =
      "Spherical mean of the producers' central points by share, at the middle of the bounds; it may lie where nothing is "
      + "produced. Hollow, the first complete year; filled, the last; dotted, the years between are not complete."
      + (isCut ? " A step over the edge of the map is not drawn." : "") + unplaced
    legend = [
      "\(drawing) Equal Earth projection. List \(list), \(years). Sources: \(ChartWords.names(editions))."
    ]
    let farthest = paths.max { $0.kilometres < $1.kilometres }
    // Captions are written in English, whatever names the figure bears.
    func spoken(_ path: Path) -> String {
      FigureNames.english.name(of: path.mineral, in: register).lowercased()
    }
    caption = [
      "Path of the centre of gravity of world production of minerals, \(years). \(drawing)",
      .init(
        "Moved: \(FigureText.list(paths.map { "\(spoken($0)) \($0.movement)" })).",
        brief: farthest.map {
          "Farthest moved \(spoken($0)) (\(FigureText.number($0.kilometres, decimals: 0)) km)."
        } ?? ""),
      ChartWords.series(series, register), ChartWords.breaks(breaks, areMarked: false, register),
      "Equal Earth projection.", ChartWords.omitted(left, register),
      CaptionText.sources(editions),
    ]
  }

  /// Whether the shortest way between two places leaves the map on one side and comes in on the other.
  static func isOverEdge(_ a: GlobePoint, _ b: GlobePoint) -> Bool {
    abs(EqualEarth.beyondTheCut(a.longitude) - EqualEarth.beyondTheCut(b.longitude)) > 180
  }

  /// Paths are told apart by their names, by colour and by shape.
  private static func style(_ place: Int, _ palette: Palette) -> ChartSeries.Style {
    let colors = [0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7]
    let grays = [0.1, 0.45, 0.25, 0.6]
    let shapes = ChartMark.Shape.allCases
    return .init(
      color: palette.isGrayscale
        ? Color(gray: grays[place % grays.count]) : Color(colors[place % colors.count]),
      shape: shapes[place % shapes.count])
  }

  private static func movement(
    _ first: (year: Int, place: GlobePoint)?, _ last: (year: Int, place: GlobePoint)?
  ) -> String {
    guard let first, let last else { return "" }
    let way = FigureText.number(GreatCircle.kilometres(from: first.place, to: last.place), decimals: 0)
    let bearing = GreatCircle.bearing(from: first.place, to: last.place).map {
      ", bearing \(FigureText.number($0, decimals: 0))°"
    }
    return "\(way) km from \(first.year) to \(last.year)\(bearing ?? "")"
  }
}
