import SupplyData

/// Reads a file of the Worldwide Governance Indicators in either layout.
struct WGIFile {
  /// The names of countries.
  let reference: Reference

  private static let indicators = ["va", "pv", "ge", "rq", "rl", "cc"]
  private static let note: Remedy = .advice(
    "Take the estimates, about -2.5 to 2.5, not the percentile ranks or a scale of 0 to 100")

  /// The estimates of `file`; what is omitted goes into `report`. O(cells).
  func read(_ file: PublishedFile, report: inout IngestReport) throws(DataError) -> [GovernanceEstimate] {
    var reader = try CSVReader(
      bytes: Self.table(of: file.bytes), name: file.path, encoding: file.encoding)
    let header = reader.header.map { $0.lowercased().trimmingBlanks() }
    var own = IngestReport.File(name: file.path, kind: "governance", edition: Edition("WGI"))
    let estimates: [GovernanceEstimate]
    if let indicator = header.firstIndex(of: "indicator"), let estimate = header.firstIndex(of: "estimate"),
      let year = header.firstIndex(of: "year"), let code = header.firstIndex(of: "code")
    {
      let name = header.firstIndex(of: "countryname")
      estimates = try long(
        &reader, Long(code: code, name: name, year: year, indicator: indicator, estimate: estimate),
        own: &own,
        report: &report)
    } else if let code = header.firstIndex(of: "country code"),
      let series = header.firstIndex(of: "series code")
    {
      let name = header.firstIndex(of: "country name") ?? code
      estimates = try wide(&reader, code: code, name: name, series: series, own: &own, report: &report)
    } else {
      throw DataError(
        .badData, file: file.path, line: 1, "is no file of the Worldwide Governance Indicators that is known",
        remedy: "Save the World Bank's file as CSV: code, year, indicator, estimate, or DataBank's layout")
    }
    own.kept = estimates.count
    report.files.append(own)
    guard !estimates.isEmpty else {
      throw DataError(.badData, file: file.path, "holds no estimate", remedy: Self.note)
    }
    return estimates
  }

  private struct Long {
    let code: Int
    let name: Int?
    let year: Int
    let indicator: Int
    let estimate: Int
  }

  private func long(
    _ reader: inout CSVReader, _ columns: Long, own: inout IngestReport.File, report: inout IngestReport
  ) throws(DataError) -> [GovernanceEstimate] {
    var estimates: [GovernanceEstimate] = []
    while try reader.next() {
      own.read += 1
      let indicator = try reader.text(columns.indicator).lowercased().trimmingBlanks()
      let place = CellPlace(file: reader.name, line: reader.line, column: "estimate")
      guard let dimension = Self.indicators.firstIndex(of: indicator) else {
        report.find(.unmapped, at: place, "\"\(indicator)\" is none of the six indicators")
        report.skip("of another indicator", at: place)
        continue
      }
      let year = try reader.text(columns.year).trimmingBlanks()
      guard let year = Int(year), (1900...2100).contains(year) else {
        throw reader.fault(columns.year, "\"\(year)\" is no year")
      }
      let name = if let column = columns.name { try reader.text(column) } else { "" }
      guard let country = country(try reader.text(columns.code), name) else {
        report.skip("of a country that is not known", at: place)
        continue
      }
      guard let value = try estimate(try reader.text(columns.estimate), &reader, column: columns.estimate)
      else {
        report.skip("empty", at: place)
        continue
      }
      estimates.append(
        GovernanceEstimate(country: country, year: year, dimension: dimension, value: value, place: place))
    }
    return estimates
  }

  private func wide(
    _ reader: inout CSVReader, code: Int, name: Int, series: Int, own: inout IngestReport.File,
    report: inout IngestReport
  ) throws(DataError) -> [GovernanceEstimate] {
    let years = reader.header.enumerated().compactMap { place, heading -> (place: Int, year: Int)? in
      guard let year = Int(heading.trimmingBlanks().prefix(4)), (1900...2100).contains(year) else {
        return nil
      }
      return (place, year)
    }
    var estimates: [GovernanceEstimate] = []
    while try reader.next() {
      own.read += years.count
      let text = try reader.text(series).uppercased()
      let parts = text.split(separator: ".").map(String.init)
      let place = CellPlace(file: reader.name, line: reader.line, column: "Series Code")
      guard parts.last == "EST",
        let dimension = Self.indicators.firstIndex(where: {
          parts.contains($0.uppercased()) || text.contains("_\($0.uppercased()).")
        })
      else {
        report.skip("that are no estimates", count: years.count, at: place)
        continue
      }
      guard let country = country(try reader.text(code), try reader.text(name)) else {
        report.skip("of a country that is not known", count: years.count, at: place)
        continue
      }
      for (column, year) in years {
        guard let value = try estimate(try reader.text(column), &reader, column: column) else {
          report.skip("empty", at: place)
          continue
        }
        estimates.append(
          GovernanceEstimate(
            country: country, year: year, dimension: dimension, value: value,
            place: CellPlace(file: reader.name, line: reader.line, column: reader.header[column])))
      }
    }
    return estimates
  }

  /// The estimate in `text`; nil where it is missing.
  private func estimate(
    _ text: String, _ reader: inout CSVReader, column: Int
  ) throws(DataError) -> String? {
    let text = text.asciiSigns().trimmingBlanks()
    guard !text.isEmpty, text != "..", text.lowercased() != "#n/a", text.lowercased() != "na" else {
      return nil
    }
    guard let value = Double(text), value.isFinite else {
      throw reader.fault(column, "\"\(text)\" is not a number", remedy: Self.note)
    }
    guard GovernanceRow.plausible.contains(value) else {
      throw reader.fault(column, "\(text) is no estimate of governance", remedy: Self.note)
    }
    return DecimalText.plain(value)
  }

  private func country(_ code: String, _ name: String) -> String? {
    let own = CountryCode(code.trimmingBlanks().uppercased())
    if reference.countries[own] != nil { return own.rawValue }
    return
      (reference.countryCode(spelled: code.trimmingBlanks())
      ?? reference.countryCode(spelled: name.trimmingBlanks())).flatMap {
        reference.countries[$0] == nil ? nil : $0.rawValue
      }
  }

  /// The bytes of the table alone: DataBank writes lines on itself below it.
  private static func table(of bytes: [UInt8]) -> [UInt8] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var end = lines.count
    for (place, line) in lines.enumerated() {
      let text = line.drop { $0 == UInt8(ascii: "\"") }
      let isEmpty = line.allSatisfy { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\r") || $0 == 0x22 }
      if isEmpty && place > 0 || text.starts(with: Array("Data from database".utf8)) {
        end = place
        break
      }
    }
    return Array(lines[..<end].joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
  }
}
