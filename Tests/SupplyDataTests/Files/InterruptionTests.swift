import Testing

@testable import SupplyData

/// What a signal does to the program is in the suite of its output; here is what holds it up.
struct InterruptionTests {
  @Test func renamesRunAndTheirErrorsPass() throws {
    #expect(
      try Interruption.held { () throws(DataError) in try Interruption.held { () throws(DataError) in 3 } }
        == 3)
    #expect(throws: DataError(.unwritable, "full")) {
      try Interruption.held { () throws(DataError) -> Int in throw DataError(.unwritable, "full") }
    }
  }
}
