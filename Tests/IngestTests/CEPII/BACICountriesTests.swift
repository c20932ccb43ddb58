import SampleData
import Testing

@testable import Ingest
@testable import SupplyData

struct BACICountriesTests {
  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  private func countries(_ text: String) throws -> BACICountries {
    try BACICountries(
      path: try folder.write(text, to: "country_codes_V203001.csv"),
      known: ["CHN", "NAM", "TWN", "USA", "ZAF"])
  }

  private func code(_ number: Int, _ countries: BACICountries) -> String? {
    countries.rank[number] == 0 ? nil : countries.codes[Int(countries.rank[number]) - 1]
  }

  /// Today's layout and that of the releases to 2022: Taiwan as another Asia, the customs union as South Africa.
  @Test(arguments: [
    """
    country_code,country_name,country_iso2,country_iso3
    156,China,CN,CHN
    490,"Other Asia, nes",,S19
    516,Namibia,,NAM
    711,Southern African Customs Union,ZA,ZAF
    697,"Europe EFTA, nes",,R20
    842,USA,US,USA

    """,
    """
    country_code,country_name_abbreviation,country_name_full,iso_2digit_alpha,iso_3digit_alpha
    156,China,China,CN,CHN
    490,"Other Asia, nes","Other Asia, not elsewhere specified",N/A,N/A
    516,Namibia,Namibia,,NAM
    711,So. African Customs Union,Southern African Customs Union,ZA,ZAF
    697,"Europe EFTA, nes","Europe EFTA",,R20
    842,USA,"USA, Puerto Rico and US Virgin Islands",US,USA

    """,
  ]) func bothLayoutsNameTheSameCountries(text: String) throws {
    let countries = try countries(text)
    #expect(countries.codes == ["CHN", "NAM", "TWN", "USA"])
    #expect([156, 490, 516, 842].map { code($0, countries) } == ["CHN", "TWN", "NAM", "USA"])
    #expect([711, 697, 0, 999].allSatisfy { code($0, countries) == nil })
  }

  @Test func anotherTableIsNoTableOfCodes() {
    let error = #expect(throws: DataError.self) { try countries("code,name\n4,Afghanistan\n") }
    #expect(error?.line == 1)
    #expect(error?.problem.contains("no column country_code and country_iso3 or iso_3digit_alpha") == true)
  }

  @Test(arguments: ["1000", "-1", "x", ""]) func whatIsNoNumberIsLocated(number: String) {
    let error = #expect(throws: DataError.self) {
      try countries("country_code,country_iso3\n156,CHN\n\(number),USA\n")
    }
    #expect(error?.line == 3 && error?.column == "country_code")
  }
}
