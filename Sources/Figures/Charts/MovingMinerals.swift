import Platform
import SupplyAnalysis
import SupplyData

/// Those minerals of a list that a chart of few minerals draws where the page does not hold all: the ones whose
/// production moved most.
struct MovingMinerals: Sendable {
  /// All, in their own order, which colours follow.
  private let all: [MineralShares]
  /// Those that moved most first, ties by id; what has no course last.
  private let ranked: [MineralShares]
  private let drawable: Int
  /// The numbers of minerals that are tried, from all down.
  private static let counts = [24, 18, 15, 12, 9, 6, 5, 4, 3]

  /// Ranks `minerals` by ``movement(of:)``.
  init(_ minerals: [MineralShares]) {
    all = minerals
    let moved = minerals.map { (mineral: $0, movement: Self.movement(of: $0) ?? -1) }
    ranked = moved.ranked(by: \.movement, then: \.mineral.mineral)
      .map(\.mineral)
    drawable = moved.count { $0.movement >= 0 }
  }

  /// The largest change of the named share of any region between the first and the last complete year, percentage
  /// points; nil where there are no two such years.
  static func movement(of mineral: MineralShares) -> Double? {
    guard let course = mineral.course else { return nil }
    return ShareGroups.all.compactMap { course.namedShares(of: $0) }.compactMap { named in
      named.last.flatMap { last in named.first.map { abs(last - $0) } }
    }.max()
  }

  /// The figure of all minerals, or of as many of those that moved most as fit the page; the caption says so.
  ///
  /// - Throws: What `draw` throws of all, where even a few do not fit.
  func figure(
    _ draw: ([MineralShares]) throws(FigureError) -> PlacedFigure
  ) throws(FigureError) -> PlacedFigure {
    let failure: FigureError
    do throws(FigureError) {
      return try draw(all)
    } catch {
      failure = error
      guard case .doesNotFit = error else { throw error }
    }
    for count in Self.counts where count < drawable {
      do throws(FigureError) {
        let taken = Set(ranked.prefix(count).map(\.mineral))
        var figure = try draw(all.filter { taken.contains($0.mineral) })
        figure.caption.add(
          .init(
            "Taken are the \(count) of \(drawable) minerals whose production moved most between regions.",
            brief: "Taken are the \(count) of \(drawable) minerals that moved most."))
        return figure
      } catch {
        guard case .doesNotFit = error else { throw error }
      }
    }
    throw failure
  }
}
