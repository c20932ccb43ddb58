import Testing

@testable import SupplyData

/// What a signal does to the program is in the suite of its output; here is what holds it up.
struct InterruptionTests {
  @Test func renamesRunAndTheirErrorsPass() throws {
    #expect(
      try Interruption.deferring { () throws(DataError) in
        try Interruption.deferring { () throws(DataError) in 3 }
      }
        == 3)
    #expect(throws: DataError(.unwritable, "full")) {
      try Interruption.deferring { () throws(DataError) -> Int in throw DataError(.unwritable, "full") }
    }
  }
}
