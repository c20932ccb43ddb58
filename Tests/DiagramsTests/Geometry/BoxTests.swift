import Testing

@testable import Diagrams

@Suite struct BoxTests {
  private let box = Box(center: Point(x: 10, y: 20), width: 4, height: 6)

  @Test func knowsItsSides() {
    #expect([box.minX, box.maxX, box.minY, box.maxY] == [8, 12, 17, 23])
    #expect(box.expanded(by: 1) == Box(center: box.center, width: 6, height: 8))
    #expect(box.expanded(by: -5) == Box(center: box.center, width: 0, height: 0))
  }

  @Test func tellsOverlapFromTouch() {
    let beside = Box(center: Point(x: 14, y: 20), width: 4, height: 6)
    #expect(!box.overlaps(beside))
    let closer = Box(center: Point(x: 13.5, y: 20), width: 4, height: 6)
    #expect(box.overlaps(closer))
    #expect(!box.overlaps(closer, tolerance: 1))
  }

  @Test func containsWithinTolerance() {
    #expect(box.contains(box))
    #expect(!box.contains(box.expanded(by: 0.2)))
    #expect(box.contains(box.expanded(by: 0.2), tolerance: 0.25))
  }
}
