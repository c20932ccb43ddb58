import Testing

@testable import Ingest
@testable import SupplyData

@Suite struct BACIScannerTests {
  static func scanner(_ path: String, chunk: Int = 1 << 20) -> BACIScanner {
    var series = [UInt16](repeating: 0, count: 1_000_000)
    series[811010] = 1
    series[10121] = 2
    var countries = [UInt16](repeating: 0, count: 1000)
    (countries[4], countries[8], countries[842]) = (1, 2, 3)
    return BACIScanner(path: path, series: series, countries: countries, chunk: chunk)
  }

  static let text = """
    t,i,j,k,v,q
    2022,4,842,811010,66.292,1.5
    2022,8,842,260600,1.000,1.0
    2022,4,8,010121,0.001,           NA
    2022,8,842,811010,12,
    2022,999,842,811010,12,1
    2022,4,842,811010,1e+02,0.0004

    """

  @Test(arguments: [64, 100, 1 << 20])
  func keepsTheWantedCodesWhateverTheChunk(_ chunk: Int) throws {
    let folder = try IngestFolder()
    let path = try folder.write(Self.text, to: "f.csv")
    var flows: [TradeFlow] = []
    let counts = try Self.scanner(path, chunk: chunk).scan(into: &flows)
    #expect(
      counts
        == BACIScanner.Counts(rows: 6, kept: 4, otherCountry: 1, firstOtherCode: 3, firstOtherCountry: 6))
    #expect(flows.map(\.dollars) == [66292, 1, 12000, 100_000])
    #expect(flows.map(\.kilograms) == [1500, -1, -1, 0])
    #expect(flows.map(\.series) == [0, 1, 0, 0])
    #expect(flows[0].year == 2022 && flows[0].exporter == 0 && flows[0].importer == 2)
  }

  @Test func lineEndsAndAMissingLastOne() throws {
    let folder = try IngestFolder()
    let path = try folder.write(
      "\u{FEFF}t,i,j,k,v,q\r\n2022,4,842,811010,1,2\r\n2022,4,842,811010,3,4", to: "f.csv")
    var flows: [TradeFlow] = []
    #expect(try Self.scanner(path).scan(into: &flows).kept == 2)
    #expect(flows.map(\.kilograms) == [2000, 4000])
  }

  @Test(arguments: [
    ("t,i,j,k,v\n", 1), ("", 1), ("t,i,j,k,v,q\n2022,4,842\n", 2),
    ("t,i,j,k,v,q\n2022,4,8420,811010,1,1\n", 2),
    ("t,i,j,k,v,q\n2022,4,842,811010,1,1\n2022,x,842,811010,1,1\n", 3),
    ("t,i,j,k,v,q\n2022,4,842,811010,x,1\n", 2), ("t,i,j,k,v,q\n2022,4,842,811010,1,1,1\n", 2),
    ("t,i,j,k,v,q\n2022,4,842,811010,,1\n", 2), ("t,i,j,k,v,q\n2022,4,842,811010,-5,1\n", 2),
    ("t,i,j,k,v,q\n2022,4,842,99811010,1,1\n", 2), ("t,i,j,k,v,q\n1,4,842,811010,1,1\n", 2),
    ("t,i,j,k,v,q\n2022,4,842,811010,99999999999999999999,1\n", 2), ("%PDF-1.4\n", 1), ("<html>", 1),
  ])
  func damage(_ example: (text: String, line: Int)) throws {
    let folder = try IngestFolder()
    let path = try folder.write(example.text, to: "f.csv")
    var flows: [TradeFlow] = []
    let error = #expect(throws: DataError.self) { try Self.scanner(path).scan(into: &flows) }
    #expect(error?.line == example.line)
  }

  @Test func aRowLongerThanTheChunk() throws {
    let folder = try IngestFolder()
    let path = try folder.write(
      "t,i,j,k,v,q\n" + String(repeating: "1", count: 500) + "\n", to: "f.csv")
    var flows: [TradeFlow] = []
    let error = #expect(throws: DataError.self) { try Self.scanner(path, chunk: 128).scan(into: &flows) }
    #expect(error?.line == 2)
  }
}
