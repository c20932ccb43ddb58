import Diagrams
import Testing

struct InstalledTypefacesTests {
  /// The README asks for fonts-liberation.
  @Test func theTypefaceOfTheFiguresIsInstalled() throws {
    let families = try #require(InstalledTypefaces.families)
    #expect(families.contains("Liberation Sans"))
    #expect(!families.contains("Liberation Sanz") && families == families.sorted())
  }
}
