import SampleData
import Testing

@testable import SupplyData

struct RowDecoderTests {
  private enum Color: String, CaseIterable { case red, blue }

  private static let schema = TableSchema(
    "test.csv", "A table", key: ["mineral"],
    [
      .init("mineral", .mineral, "A mineral."), .init(added: "color", .choice(["red", "blue"]), "A colour."),
      .init("country", .country, "A country."), .init("year", .year, required: false, "A year."),
      .init("weight", .number, required: false, "A weight."), .init("isNew", .flag, "A flag."),
    ])
  private static let known = KnownNames(
    minerals: ["cobalt", "zinc"], countries: ["NOR"], editions: ["MCS2026"], units: ["t"])

  private let folder: SampleFolder
  init() throws { folder = try SampleFolder() }

  private func decoder(_ text: String, known: KnownNames? = known) throws -> RowDecoder {
    _ = try folder.write(text, to: "test.csv")
    var decoder = try RowDecoder(Self.schema, in: folder.path, known: known)
    let isThere = try decoder.next()
    #expect(isThere)
    return decoder
  }

  private let header = "mineral,color,country,year,weight,isNew\n"
  private let older = "mineral,country,year,weight,isNew\n"

  @Test func fieldsAreReadByTheirPlaceInTheSchemaAlsoInAnOlderFile() throws {
    var row = try decoder(header + "cobalt,red,NOR,2022,2.5,1\n")
    let (mineral, country) = (try row.mineral(0), try row.country(2))
    #expect(mineral == "cobalt" && country == "NOR")
    let (year, weight, flag) = (try row.year(3), try row.number(4), try row.flag(5))
    #expect(year == 2022 && weight == 2.5 && flag)
    let color: Color = try row.choice(1, of: Color.self)
    #expect(color == .red)
    var old = try decoder(older + "zinc,NOR,,,0\n")
    let (text, missing, isNew) = (try old.text(1), try old.number(4), try old.flag(5))
    #expect(text == "" && missing == nil && !isNew)
  }

  @Test(arguments: [
    ("mineral,country\nzinc,NOR\n", "the header has 2 columns, and 6 were expected"),
    ("mineral,color,nation,year,weight,isNew\n", "column 3 is \"nation\", and \"country\" was expected"),
    ("mineral,color,country,year,weight,isNew,more\n", "the header has 7 columns, and 6 were expected"),
  ]) func anotherHeaderIsRefused(text: String, problem: String) throws {
    let error = #expect(throws: DataError.self) { _ = try decoder(text) }
    #expect(error?.line == 1 && error?.problem == problem)
    #expect(error?.remedy.text() == "The header must read mineral,color,country,year,weight,isNew")
  }

  private struct Fault: Sendable {
    let row: String
    let column: String
    let problem: String
    let read: @Sendable (inout RowDecoder) throws(DataError) -> Void
  }

  private static let faults: [Fault] = [
    Fault(
      row: "cobalx,NOR,,,0", column: "mineral",
      problem: "\"cobalx\" is not a mineral of reference/minerals.csv"
    ) {
      row throws(DataError) in _ = try row.mineral(0)
    },
    Fault(row: ",NOR,,,0", column: "mineral", problem: "is empty") { row throws(DataError) in
      _ = try row.mineral(0)
    },
    Fault(
      row: "zinc,ZZZ,,,0", column: "country", problem: "\"ZZZ\" is not a country of reference/countries.csv"
    ) {
      row throws(DataError) in _ = try row.country(2)
    },
    Fault(row: "zinc,NOR,1899,,0", column: "year", problem: "1899 is not a year from 1900 to 2100") {
      row throws(DataError) in _ = try row.year(3)
    },
    Fault(row: "zinc,NOR,2x,,0", column: "year", problem: "\"2x\" is not a whole number") {
      row throws(DataError) in _ = try row.year(3)
    },
    Fault(row: "zinc,NOR,,\"1,5\",0", column: "weight", problem: "\"1,5\" is not a number") {
      row throws(DataError) in _ = try row.number(4)
    },
    Fault(row: "zinc,NOR,,1e999,0", column: "weight", problem: "\"1e999\" is not a number") {
      row throws(DataError) in _ = try row.number(4)
    },
    Fault(row: "zinc,NOR,,12,0", column: "weight", problem: "12.0 is not from 0.0 to 10.0") {
      row throws(DataError) in _ = try row.number(4, in: 0...10)
    },
    Fault(row: "zinc,NOR,,,yes", column: "isNew", problem: "\"yes\" is neither 0 nor 1") {
      row throws(DataError) in _ = try row.flag(5)
    },
  ]

  /// In a file that lacks a column of the schema too, the fault names the column it is in.
  @Test(arguments: faults.indices) func faultsAreLocated(index: Int) throws {
    let fault = Self.faults[index]
    var row = try decoder(older + "\n" + fault.row + "\n")
    let error = #expect(throws: DataError.self) { try fault.read(&row) }
    #expect(error?.line == 3 && error?.column == fault.column && error?.problem == fault.problem)
    #expect(error?.file == "\(folder.path)/test.csv")
  }

  @Test func aWordOutsideTheChoiceListsTheWords() throws {
    var row = try decoder(header + "zinc,green,NOR,,,0\n")
    let error = #expect(throws: DataError.self) { _ = try row.choice(1, of: Color.self) }
    #expect(error?.remedy.text() == "Use one of red, blue")
  }

  @Test func referenceTablesThemselvesKnowNoNamesYet() throws {
    var row = try decoder(header + "new,,ZZZ,,,0\n", known: nil)
    let (mineral, country) = (try row.mineral(0), try row.country(2))
    #expect(mineral == "new" && country == "ZZZ")
  }

  /// Names and words that were good are not looked up again; what comes between them is.
  @Test func aNameIsKnownWhereverItStandsAndAnotherIsNot() throws {
    var row = try decoder(
      header + "cobalt,red,NOR,,,0\ncobalt,blue,NOR,,,0\ncobalx,red,NOR,,,0\ncobalt,rad,NOR,,,0\n,,NOR,,,0\n")
    for color in [Color.red, .blue] {
      let (mineral, found) = (try row.mineral(0), try row.choice(1, of: Color.self))
      #expect(mineral == "cobalt" && found == color)
      _ = try row.next()
    }
    // Reading it as it stands does not make it a mineral.
    let raw = try row.raw(0)
    #expect(raw == "cobalx")
    #expect(throws: DataError.self) { _ = try row.mineral(0) }
    _ = try row.next()
    let mineral = try row.mineral(0)
    #expect(mineral == "cobalt")
    #expect(throws: DataError.self) { _ = try row.choice(1, of: Color.self) }
    _ = try row.next()
    #expect(throws: DataError.self) { _ = try row.mineral(0) }
    #expect(throws: DataError.self) { _ = try row.choice(1, of: Color.self) }
  }

  @Test(arguments: ["0", "12", "-3", "0.25", "-0.000123", "1234567890123456789", "1e5", "+7", ">50", "W"])
  func printedValuesAreThoseOfTheirTokens(token: String) throws {
    var row = try decoder(header + "zinc,,NOR,,\(token),0\n")
    guard let value = PrintedValue(token, as: .quantity) else {
      #expect(throws: DataError.self) { _ = try row.printed(4, as: .quantity) }
      return
    }
    let found = try row.printed(4, as: .quantity)
    #expect(found == value && found.token == token)
  }

  @Test(arguments: ["0", "-12", "0.25", ".5", "5.", "-0.737521", "1234567890123456789", "1e3", "+7"])
  func numbersAreThoseOfTheStandardLibrary(text: String) throws {
    var row = try decoder(header + "zinc,,NOR,,\(text),0\n")
    let found = try row.number(4)
    #expect(found == Double(text))
  }

  @Test(arguments: [("007", 7), ("-12", -12), ("0", 0), ("9223372036854775807", Int.max)])
  func wholeNumbers(text: String, value: Int) throws {
    var row = try decoder(header + "zinc,,NOR,,\(text),0\n")
    let found = try row.integer(4)
    #expect(found == value)
  }

  @Test func aRowIsPickedByItsBytes() throws {
    let row = try decoder(header + "zinc,,NOR,,,0\n")
    let found = ["zinc", "zin", "zincs"].map { row.isText(Array($0.utf8), in: 0) }
    #expect(found == [true, false, false])
    let old = try decoder(older + "zinc,NOR,,,0\n")
    let missing = [old.isText([], in: 1), old.isText([0x72], in: 1)]
    #expect(missing == [true, false])
  }
}
