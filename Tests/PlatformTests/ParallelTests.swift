import Platform
import Synchronization
import Testing

struct ParallelTests {
  private struct Failure: Error, Equatable {
    let place: Int
  }

  @Test func bothResultsComeBackInTheirPlaces() {
    let results = Parallel.both({ 1 }, { "two" })
    #expect(results.0 == 1 && results.1 == "two")
  }

  @Test func theErrorOfTheFirstIsThrown() {
    #expect(throws: Failure(place: 1)) {
      try Parallel.both(
        { () throws(Failure) -> Int in throw Failure(place: 1) },
        { () throws(Failure) -> Int in throw Failure(place: 2) })
    }
    #expect(throws: Failure(place: 2)) {
      try Parallel.both({ () throws(Failure) in 1 }, { () throws(Failure) -> Int in throw Failure(place: 2) })
    }
  }

  @Test(arguments: [0, 1, 2, 1000]) func valuesComeInTheOrderOfTheItems(count: Int) {
    let seen = Atomic(0)
    let values = Parallel.map(Array(0..<count)) { item in
      seen.add(1, ordering: .relaxed)
      return item * item
    }
    #expect(values == (0..<count).map { $0 * $0 })
    #expect(seen.load(ordering: .relaxed) == count)
  }

  @Test func theErrorOfTheFirstItemThatFailsIsThrown() {
    #expect(throws: Failure(place: 3)) {
      try Parallel.map(Array(0..<100)) { (item) throws(Failure) in
        if item % 4 == 3 { throw Failure(place: item) }
        return item
      }
    }
  }
}
