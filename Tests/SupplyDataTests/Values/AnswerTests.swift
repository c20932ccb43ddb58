import SupplyData
import Testing

struct BoundedCountTests {
  @Test func countsForCertainAndAtTheMost() {
    let count = BoundedCount([.yes, .no, .unknown, .yes])
    #expect(count.certain == 2)
    #expect(count.possible == 3)
    #expect(count.total == 4)
    #expect(count.description == "at least 2, at most 3")
    #expect(BoundedCount([.yes, .no]).description == "1")
  }
}
