import SampleData
import SupplyData
import SupplyNetwork
import Testing

struct CountryGroupTests {
  private let folder: SampleFolder
  private let reference: Reference

  init() throws {
    folder = try SampleFolder([
      "reference/country_groups.csv": """
      group,name,country,since,until
      CLUB,The Club,CAN,2022,
      CLUB,The Club,USA,2022,
      OLD,The Old,CHL,,2015

      """
    ])
    reference = try folder.dataset().reference
  }

  private func error(_ text: String, in year: Int = 2022) -> DataError? {
    #expect(throws: DataError.self) { try CountryGroup(named: text, in: year, of: reference) }
  }

  @Test func theUnitedStatesAreLeftAside() throws {
    let club = try CountryGroup(named: "club", in: 2022, of: reference)
    #expect(club.name == "CLUB" && club.members == ["CAN"] && club.hasUnitedStates)
    #expect(try CountryGroup(named: "OLD", in: 2015, of: reference).hasUnitedStates == false)
  }

  @Test func aGroupUnknownOrEmptyInTheYearIsAnError() {
    #expect(error("clib")?.kind == .badRequest && error("clib")?.remedy == .nearest(["CLUB"]))
    #expect(
      error("CLU")?.remedy == .nearest(["CLUB"]) && error("Nowhere")?.remedy == .anyOf([.look(.groups)]))
    #expect(error("CLUB", in: 2021)?.kind == .notHeld)
    #expect(error("OLD")?.problem == "the group OLD has no member in 2022")
  }

  @Test func aFileNamesCountriesOneALine() throws {
    let path = try folder.write("\u{FEFF}# mine\nCongo\r\n\n Chile \n", to: "mine.txt")
    #expect(try CountryGroup(named: path, in: 2022, of: reference).members == ["CHL", "COD"])
  }

  @Test(
    arguments: [
      ("China\nUSA\n", 2, "the United States cannot be"), ("China\nChinaa\n", 2, "no country is called"),
      ("China\nCHN\n", 2, "stands on line 1 already"), ("# none\n", nil, "names no country"),
    ] as [(String, Int?, String)])
  func aBadFileIsNamedWithItsLine(text: String, line: Int?, words: String) throws {
    let path = try folder.write(text, to: "bad.txt")
    let found = try #require(error(path))
    #expect(found.kind == .badData && found.line == line && found.problem.contains(words), "\(found)")
  }
}
