import SupplyData
import Testing

@testable import Figures

struct TypefaceTests {
  @Test func aMissingTypefaceIsAnErrorWithTheNearest() throws {
    try Typeface.check("Liberation Sans")
    try Typeface.check("liberation sans")
    let error = #expect(throws: DataError.self) { try Typeface.check("Liberation Sanz") }
    #expect(error?.description.contains("Liberation Sans") == true)
    let unlike = #expect(throws: DataError.self) { try Typeface.check("Nonesuch") }
    #expect(unlike?.description.contains("Install it or choose another typeface: ") == true)
  }
}
