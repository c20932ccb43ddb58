import Testing

@testable import Graphs

struct CommonUnitTests {
  @Test func theUnitIsTheLargest() throws {
    let tenths = try #require(CommonUnit(of: [0.2, 0.4, 1.6], nodeCount: 5))
    let sameTenths = CommonUnit(of: [1.6, 0, 0.2], nodeCount: 5)
    #expect(tenths == sameTenths)
    #expect([0.2, 0.4, 1.6].map(tenths.count) == [1, 2, 8])
    let thirds = try #require(CommonUnit(of: [1.0 / 3, 0.5], nodeCount: 5))
    #expect([1.0 / 3, 0.5].map(thirds.count) == [2, 3])
    let millions = try #require(CommonUnit(of: [3e12, 6e12], nodeCount: 1000))
    #expect(millions.count(6e12) == 2)
    #expect(CommonUnit(of: [0.1, .pi], nodeCount: 5) == nil)
    #expect(CommonUnit(of: [1e-9, 1e9], nodeCount: 5) == nil)
    #expect(CommonUnit(of: [0, 0], nodeCount: 5) == nil)
  }

  /// Whole multiples of a decimal or of a fraction come back as they were.
  @Test(arguments: [(1, 10), (1, 4), (3, 1000), (1, 7), (1, 2520), (25, 2), (1e9, 1)])
  func everyMultipleIsCounted(numerator: Double, denominator: Double) throws {
    let lengths = [1, 2, 3, 7, 40].map { $0 * numerator / denominator }
    let found = try #require(CommonUnit(of: lengths, nodeCount: 50))
    #expect(lengths.map { found.count($0) / found.count(lengths[0]) } == [1, 2, 3, 7, 40])
    #expect(lengths.map { found.length(found.count($0)) } == lengths)
  }

  /// Sums of more than 2⁴⁸ units would be rounded: half of that fits, with three nodes on a path it does not.
  @Test func pathsAreNoLongerThanSumsAreExact() {
    let lengths = [1, 0x1p47]
    #expect(CommonUnit(of: lengths, nodeCount: 2) != nil)
    #expect(CommonUnit(of: lengths + lengths, nodeCount: 3) == nil)
  }
}
