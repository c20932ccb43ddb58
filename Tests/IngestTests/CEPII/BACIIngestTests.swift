import Testing

import SampleData

@testable import Ingest
@testable import SupplyData

@Suite struct BACIIngestTests {
  @Test func tradeIsReadFromTheArchiveOfARelease() throws {
    let (sample, data) = (try PackedSample(), try IngestFolder())
    try data.copy("reference/hs_codes.csv")
    let path = try sample.put(PackedSample.archive, "BACI_HS17_V202601.zip")
    let options = IngestOptions(checksOnly: true)
    let report = try BACIIngest(folder: data.data).run([path], options: options)
    #expect(report.read == 39 && report.kept == 39)
    #expect(report.files.map(\.name) == ["\(path)/\(PackedSample.names.flows)"])
    let packed = try sample.put(PackedSample.gzip, "BACI_HS17_Y2022_V202601.csv.gz")
    let countries = "\(path)/\(PackedSample.names.countries)"
    #expect(
      try BACIIngest(folder: data.data).run([packed], countries: countries, options: options).kept == 39)
  }

  static let countries = """
    country_code,country_name,country_iso2,country_iso3
    4,Afghanistan,AF,AFG
    490,"Other Asia, nes",,S19
    697,"Europe EFTA, nes",,R20
    842,USA,US,USA

    """

  private func folder() throws -> IngestFolder {
    let folder = try IngestFolder()
    try folder.copy("reference/hs_codes.csv")
    try folder.write(Self.countries, to: "baci/country_codes_V203001.csv")
    return folder
  }

  private func write(_ rows: String, to name: String, in folder: IngestFolder) throws -> String {
    try folder.write("t,i,j,k,v,q\n" + rows, to: "baci/\(name)")
  }

  @Test func dollarsTonsSumsAndSeries() throws {
    let folder = try folder()
    let file = try write(
      """
      2029,490,842,252810,1.5,0.25
      2029,490,842,252890,2.000,1
      2029,4,842,811010,0.004,NA
      2029,697,842,811010,1,1
      2029,4,842,999999,1,1

      """, to: "BACI_HS02_Y2029_V203001.csv", in: folder)
    let report = try BACIIngest(folder: folder.data).run([file])
    #expect(report.read == 5 && report.kept == 3 && report.left == 2)
    #expect(
      try folder.read("data/baci/trade.csv") == """
        year,mineral,hs6,exporter,importer,value_usd,quantity_t,edition
        2029,antimony,811010,AFG,USA,4,,BACI203001
        2029,boron,252810+252890,TWN,USA,3500,1.25,BACI203001

        """)
    let series = try folder.read("data/baci/series.csv")
    #expect(series.hasPrefix("mineral,hs6,description,stage,scope_caveat\nantimony,811010,"))
    #expect(try folder.read("data/reference/editions.csv").contains("BACI203001,BACI,2030,CEPII"))
    #expect(try BACIIngest(folder: folder.data).run([file]).changes[0].unchanged == 2)
  }

  /// The layout of the releases to 2022: other names of columns, Taiwan without a code, the customs union as South
  /// Africa.
  @Test func olderTablesOfCodesAreRead() throws {
    let folder = try folder()
    try folder.write(
      """
      country_code,country_name_abbreviation,country_name_full,iso_2digit_alpha,iso_3digit_alpha
      156,China,China,CN,CHN
      490,"Other Asia, nes","Other Asia, not elsewhere specified",N/A,N/A
      516,Namibia,Namibia,,NAM
      711,So. African Customs Union,Southern African Customs Union,ZA,ZAF
      842,USA,"USA, Puerto Rico and US Virgin Islands",US,USA

      """, to: "baci/country_codes_V203001.csv")
    let file = try write(
      """
      2029,156,842,811010,1,1
      2029,490,842,811010,2,NA
      2029,516,842,811010,3,0.5
      2029,711,842,811010,4,1
      2029,156,842,999999,5,1

      """, to: "BACI_HS02_Y2029_V203001.csv", in: folder)
    let report = try BACIIngest(folder: folder.data).run([file])
    #expect(report.kept == 3)
    let trade = try folder.read("data/baci/trade.csv")
    #expect(["CHN", "TWN", "NAM"].allSatisfy { trade.contains(",\($0),USA,") } && !trade.contains("ZAF"))
    // The lines of the first flow of each reason, not that of the first row.
    #expect(report.skipped.map(\.count) == [1, 1])
    #expect(report.skipped.map(\.first) == ["\(file):6", "\(file):5"])
  }

  @Test func filesOfWhichNothingIsKeptAreNoRelease() throws {
    let folder = try folder()
    let file = try write("2029,4,842,999999,1,1\n", to: "BACI_HS92_Y2029_V203001.csv", in: folder)
    let before = try folder.read("data/reference/editions.csv")
    let error = #expect(throws: DataError.self) { try BACIIngest(folder: folder.data).run([file]) }
    #expect(error?.kind == .notHeld)
    #expect(
      error?.problem == "the one value read is not kept: 1 of codes that name no mineral, first \(file):2"
    )
    #expect(try folder.read("data/reference/editions.csv") == before)
  }

  @Test func anotherYearGoesBetweenAndOtherValuesNeedReplace() throws {
    let folder = try folder()
    let ingest = try BACIIngest(folder: folder.data)
    try ingest.run([
      try write("2028,4,842,811010,1,1\n", to: "BACI_HS22_Y2028_V203001.csv", in: folder),
      try write("2030,4,842,811010,3,3\n", to: "BACI_HS22_Y2030_V203001.csv", in: folder),
    ])
    try ingest.run([try write("2029,4,842,811010,2,2\n", to: "BACI_HS22_Y2029_V203001.csv", in: folder)])
    let before = try folder.read("data/baci/trade.csv")
    #expect(before.split(separator: "\n").map { $0.prefix(4) } == ["year", "2028", "2029", "2030"])
    let other = try write(
      "2029,842,4,811010,9,9\n2029,4,842,811010,7,2\n", to: "BACI_HS22_Y2029_V203001.csv", in: folder)
    let error = #expect(throws: DataError.self) { try ingest.run([other]) }
    #expect(error?.remedy == .anyOf([.compare(.check), .decide(.replace)]))
    #expect(try folder.read("data/baci/trade.csv") == before)
    let options = IngestOptions(replaces: true)
    let report = try ingest.run([other], options: options)
    #expect(report.changes[0].added == 1 && report.changes[0].replaced == 1)
    #expect(try folder.read("data/baci/trade.csv").contains("2029,antimony,811010,AFG,USA,7000,2,BACI203001"))
  }

  @Test func replacingTakesAwayWhatTheFileDoesNotHave() throws {
    let folder = try folder()
    let ingest = try BACIIngest(folder: folder.data)
    let name = "BACI_HS22_Y2029_V203001.csv"
    try ingest.run([
      try write("2029,4,842,811010,1,1\n2029,842,4,811010,1,1\n", to: name, in: folder)
    ])
    let options = IngestOptions(replaces: true)
    let report = try ingest.run(
      [try write("2029,4,842,811010,1,1\n", to: name, in: folder)], options: options)
    #expect(report.changes[0].removed == 1)
    #expect(try folder.read("data/baci/trade.csv").split(separator: "\n").count == 2)
  }

  @Test func aCodeThatTheNomenclatureLacks() throws {
    let folder = try folder()
    let file = try write("2029,4,842,811231,1,1\n", to: "BACI_HS17_Y2029_V203001.csv", in: folder)
    let error = #expect(throws: DataError.self) { try BACIIngest(folder: folder.data).run([file]) }
    #expect(error?.kind == .notHeld)
  }

  @Test func namesAndCountriesAreNeeded() throws {
    let folder = try IngestFolder()
    try folder.copy("reference/hs_codes.csv")
    let ingest = try BACIIngest(folder: folder.data)
    let file = try write("", to: "BACI_HS17_Y2029_V203001.csv", in: folder)
    #expect(throws: DataError.self) { try ingest.run([file]) }
    let other = try write("", to: "trade.csv", in: folder)
    #expect(throws: DataError.self) { try ingest.run([other]) }
  }

  /// What a year holds is said from what was read: an extract stays one until flows come that it excludes.
  @Test func aWholeFileMakesAnExtractWhole() throws {
    let folder = try folder()
    let header = "edition,year,nomenclature,partners_kept,countries_missing,quantity\n"
    try folder.write(
      header + "BACI202601,2028,HS12,2,TWN,0\nBACI202601,2029,HS12,1,TWN,0\n", to: "data/baci/coverage.csv")
    func coverage(after rows: String) throws -> String {
      let file = try write(rows, to: "BACI_HS17_Y2029_V202601.csv", in: folder)
      try BACIIngest(folder: folder.data).run([file])
      let text = try folder.read("data/baci/coverage.csv")
      #expect(text.hasPrefix(header + "BACI202601,2028,HS12,2,TWN,0\n"))
      return text.split(separator: "\n").last.map(String.init) ?? ""
    }
    // The largest partner of each country: the United States have two suppliers, of which both send most to them.
    let extract = "2029,4,842,811010,9,NA\n2029,842,4,811010,3,NA\n"
    #expect(try coverage(after: extract) == "BACI202601,2029,HS17,1,TWN,0")
    #expect(try coverage(after: extract + "2029,490,842,811010,5,2\n") == "BACI202601,2029,HS17,1,,1")
    // Taiwan's second flow, which is the second of Afghanistan too; one as large as the first is no proof.
    #expect(
      try coverage(after: extract + "2029,490,842,811010,5,2\n2029,490,4,811010,3,1\n")
        == "BACI202601,2029,HS17,1,,1")
    let whole = extract + "2029,490,842,811010,5,2\n2029,490,4,811010,3,1\n2029,4,490,811010,1,1\n"
    #expect(try coverage(after: whole + "2029,842,490,811010,2,1\n") == "BACI202601,2029,HS17,,,1")
  }

  /// A release beside its own archive, or a file packed and unpacked, would count twice.
  @Test func aFileThatIsThereTwiceIsRefused() throws {
    let folder = try folder()
    let rows = "2029,4,842,811010,1,NA\n"
    let first = try write(rows, to: "BACI_HS17_Y2029_V203001.csv", in: folder)
    let second = try folder.write("t,i,j,k,v,q\n" + rows, to: "baci/again/BACI_HS17_Y2029_V203001.CSV")
    let error = #expect(throws: DataError.self) {
      _ = try BACIIngest(folder: folder.data).run([first, second])
    }
    #expect(error?.file == second && error?.problem == "is there twice, also as \(first)")
    #expect(try FileTree.files(below: ["\(folder.path)/baci"]).count == 3)
    try folder.write([0x50, 0x4B], to: "baci/BACI_HS17_V203001.zip")
    // An archive is opened where it is named, not where it lies beside its files.
    #expect(try FileTree.files(below: ["\(folder.path)/baci"]).count == 4)
  }
}
