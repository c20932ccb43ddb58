import Diagrams
import Testing

struct InstalledTypefacesTests {
  /// The README asks for fonts-liberation.
  @Test func theTypefaceOfTheFiguresIsInstalled() throws {
    let families = try #require(InstalledTypefaces.families)
    #expect(families.contains("Liberation Sans"))
    #expect(!families.contains("Liberation Sanz") && families == families.sorted())
  }

  @Test func aTypefaceIsAskedForByTheLanguageThatItWrites() throws {
    let english = try #require(InstalledTypefaces.families(writing: "en"))
    #expect(english.contains("Liberation Sans"))
    let all = try #require(InstalledTypefaces.families)
    #expect(Set(english).isSubset(of: all))
    // Cherokee, which no typeface of the README's writes.
    #expect(InstalledTypefaces.families(writing: "chr")?.contains("Liberation Sans") == false)
  }
}
