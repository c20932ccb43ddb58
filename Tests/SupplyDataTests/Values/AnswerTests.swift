import SupplyData
import Testing

struct BoundedCountTests {
  @Test func countsForCertainAndAtTheMost() {
    let count = BoundedCount([.yes, .no, .cannotBeTold, .yes])
    #expect(count.certain == 2)
    #expect(count.possible == 3)
    #expect(count.total == 4)
    #expect(count.description == "2 for certain, up to 3")
    #expect(BoundedCount([.yes, .no]).description == "1")
  }
}
