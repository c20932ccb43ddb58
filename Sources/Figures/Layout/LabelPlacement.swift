import Diagrams
import Platform

/// Finds room for words beside marks on a crowded figure: nearest first, never on anything.
///
/// Greedy, in the order in which words are asked for; places are tried on rings around the mark, to the right first.
/// Cost: O(tries × things in the way) a word.
struct LabelPlacement: Sendable {
  private let page: Box
  private var taken: [Box]
  private let marks: [Point]
  private var lines: [(point: Point, reach: Double)]
  private static let rings: [Double] = [3, 6, 10, 15, 21, 28, 36, 46, 58]
  private static let directions = 24
  /// How much nearer words are to their own mark than to any other, points.
  private static let leastLead = 1.5
  /// Words farther away than this need a line to their mark, points.
  static let nearest = 6.0

  /// Room on `page` around boxes and lines that are there already.
  init(page: Box, boxes: [Box], lines: [PlacedFigure.Line]) {
    self.page = page
    taken = boxes
    marks = boxes.filter { max($0.width, $0.height) <= FigureCheck.largestMark }.map(\.center)
    self.lines = lines.flatMap { line in line.samples.map { ($0, line.width / 2 + 0.8) } }
  }

  /// A place for a box of this size beside `mark`, which is then taken; nil where there is none.
  ///
  /// The distance is that from the mark to the nearest point of the box; beyond ``nearest`` a straight leader from
  /// the mark to that point is kept free as well.
  mutating func place(width: Double, height: Double, beside mark: Point) -> (box: Box, distance: Double)? {
    for ring in Self.rings {
      for step in 0..<Self.directions {
        let angle = 2 * Double.pi * Double(step) / Double(Self.directions)
        let center = Point(
          x: mark.x + cos(angle) * (ring + width / 2), y: mark.y + sin(angle) * (ring + height / 2))
        let box = Box(center: center, width: width, height: height)
        let leader = ring > Self.nearest ? Self.leader(from: mark, to: box) : []
        guard isFree(box), isClear(leader, of: mark), !leader.isEmpty || isNearest(mark, to: box) else {
          continue
        }
        taken.append(box)
        lines += leader.map { ($0, 0.8) }
        return (box, ring)
      }
    }
    return nil
  }

  /// Whether no other mark is as near to words without a leader: they would be taken for its. Marks that lie on one
  /// another are one.
  private func isNearest(_ mark: Point, to box: Box) -> Bool {
    func distance(_ mark: Point) -> Double {
      let near = Self.nearestPoint(of: box, to: mark)
      return hypot(near.x - mark.x, near.y - mark.y)
    }
    let own = distance(mark)
    return !marks.contains {
      hypot($0.x - mark.x, $0.y - mark.y) > Self.leastLead && distance($0) <= own + Self.leastLead
    }
  }

  private func isFree(_ box: Box) -> Bool {
    guard page.contains(box) else { return false }
    let wide = box.expanded(by: 0.6)
    if taken.contains(where: { wide.overlaps($0) }) { return false }
    return !lines.contains { line in
      abs(line.point.x - box.center.x) < box.width / 2 + line.reach
        && abs(line.point.y - box.center.y) < box.height / 2 + line.reach
    }
  }

  /// The point of `box` that is nearest to `mark`.
  static func nearestPoint(of box: Box, to mark: Point) -> Point {
    Point(x: min(max(mark.x, box.minX), box.maxX), y: min(max(mark.y, box.minY), box.maxY))
  }

  private static func leader(from mark: Point, to box: Box) -> [Point] {
    let end = nearestPoint(of: box, to: mark)
    return (1...24).map { step in
      let part = Double(step) / 24
      return Point(x: mark.x + (end.x - mark.x) * part, y: mark.y + (end.y - mark.y) * part)
    }
  }

  /// Whether a leader meets no words and no mark but its own. It may cross lines.
  private func isClear(_ leader: [Point], of mark: Point) -> Bool {
    !leader.contains { point in
      taken.contains { box in
        box.center != mark && box.expanded(by: 0.8).contains(Box(center: point, width: 0, height: 0))
      }
    }
  }
}
