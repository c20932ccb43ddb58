import Testing

@testable import Ingest
@testable import SupplyData

struct TotalNotesTests {
  @Test(arguments: [
    ("Excludes U.S. production.", "excludes-us"), ("World total, excluding United States", "excludes-us"),
    ("Does not include production in the United States.", "excludes-us"),
    // It leaves out one form, not the country.
    ("Excludes U.S. production of pyrophyllite.", ""),
    ("Other countries may have produced tin.", "may-omit"), ("A total cannot be calculated.", "no-total"),
    (
      "Excludes U.S. production; others may have produced it and no total cannot be calculated",
      "excludes-us may-omit no-total"
    ),
    ("Rounded.", ""), ("", ""),
  ]) func whatIsSaidOfATotal(text: String, codes: String) { #expect(TotalNotes.codes(in: text) == codes) }
}
