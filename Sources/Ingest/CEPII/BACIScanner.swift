import SupplyData
import Platform

/// Reads a file of CEPII BACI, `t,i,j,k,v,q`, and keeps the flows of codes that are wanted.
///
/// A file of a year has 11 million rows, of which a few in a hundred are wanted. The scanner reads a chunk at a
/// time and looks at the bytes itself: year, countries and code of each row, the rest only of rows that it keeps.
/// Memory is one chunk and the flows that are kept. O(bytes).
struct BACIScanner {
  /// What was seen.
  struct Counts: Sendable, Equatable {
    /// Rows.
    var rows = 0
    /// Rows of codes that are wanted, with both countries known.
    var kept = 0
    /// Rows of codes that are wanted, with a country that is not one of today.
    var otherCountry = 0
    /// The line of the first row of a code that is not wanted.
    var firstOtherCode: Int?
    /// The line of the first row of ``otherCountry``.
    var firstOtherCountry: Int?
  }

  /// The file.
  let path: String
  /// For each code below 1,000,000 the place of its series plus 1; 0 where the code is not wanted.
  let series: [UInt16]
  /// For each country number below 1000 its place plus 1; 0 where it is not known.
  let countries: [UInt16]
  /// What a value or quantity, in thousandths, is below: 10¹² thousand dollars or tons.
  private static let most: Int64 = 1_000_000_000_000_000
  /// The bytes read at a time; a row must be shorter.
  var chunk = 1 << 20

  /// Reads the file, appends the flows to `flows` and tells what was seen.
  ///
  /// - Throws: `DataError` with file and line where a row is not six numbers.
  func scan(into flows: inout [TradeFlow]) throws(DataError) -> Counts {
    let file = FileReader(path: path)
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: chunk)
    defer { buffer.deallocate() }
    var counts = Counts()
    var pending = 0
    var line = 1
    var sawHeader = false
    var isEnd = false
    while !isEnd {
      let count = try file.read(into: buffer + pending, count: chunk - pending)
      isEnd = count == 0
      let limit = pending + count
      // Whole lines only; what is left of the last one stays for the next chunk.
      var end = limit
      if !isEnd {
        while end > 0, buffer[end - 1] != newline { end -= 1 }
        guard end > 0 || limit < chunk else {
          throw fault(line, "a row is longer than \(chunk) bytes", "The file is damaged: download it again")
        }
      }
      var position = 0
      if !sawHeader, end > 0 {
        position = try header(UnsafeBufferPointer(start: buffer, count: end))
        sawHeader = true
        line = 2
      }
      if end > position {
        try rows(
          UnsafePointer(buffer + position), UnsafePointer(buffer + end), &line, &counts, &flows)
      }
      pending = limit - end
      if pending > 0 { memmove(buffer, buffer + end, pending) }
    }
    guard sawHeader else {
      throw fault(1, "is empty; the header t,i,j,k,v,q was expected", "Download it again")
    }
    return counts
  }

  /// The length of the header line, which must read `t,i,j,k,v,q`.
  private func header(_ bytes: UnsafeBufferPointer<UInt8>) throws(DataError) -> Int {
    var start = 0
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start = 3 }
    let end = bytes[start...].firstIndex(of: newline) ?? bytes.count
    let text = String(decoding: bytes[start..<end], as: UTF8.self).filter { $0 != "\"" }.trimmingBlanks()
    guard text == "t,i,j,k,v,q" else {
      throw fault(
        1, "the header reads \"\(text.prefix(40))\", and t,i,j,k,v,q was expected",
        "Name a file of CEPII BACI as published, BACI_HS…_Y…_V….csv")
    }
    return min(end + 1, bytes.count)
  }

  private func rows(
    _ first: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ line: inout Int, _ counts: inout Counts,
    _ flows: inout [TradeFlow]
  ) throws(DataError) {
    var number = line
    var rows = 0
    defer {
      line = number
      counts.rows += rows
    }
    try series.withUnsafeBufferPointer { (series) throws(DataError) in
      try countries.withUnsafeBufferPointer { (countries) throws(DataError) in
        var p = first
        while p < end {
          if p.pointee == newline || p.pointee == carriageReturn {
            if p.pointee == newline { number += 1 }
            p += 1
            continue
          }
          let year = try whole(&p, end, number, "t", below: 2101)
          let from = try whole(&p, end, number, "i", below: 1000)
          let to = try whole(&p, end, number, "j", below: 1000)
          let code = try whole(&p, end, number, "k", below: 1_000_000)
          rows += 1
          let place = series[code]
          if place == 0 {
            if counts.firstOtherCode == nil { counts.firstOtherCode = number }
            while p < end, p.pointee != newline { p += 1 }
            p += 1
            number += 1
            continue
          }
          guard year >= 1900 else { throw fault(number, "column \"t\": \(year) is not a year", checkFile) }
          let dollars = try thousandths(&p, end, number, "v", mayLack: false)
          let kilograms = try thousandths(&p, end, number, "q", mayLack: true)
          while p < end, p.pointee == carriageReturn || p.pointee == space { p += 1 }
          guard p == end || p.pointee == newline else {
            throw fault(number, "has more than six fields", checkFile)
          }
          p += 1
          let row = number
          number += 1
          let exporter = countries[from]
          let importer = countries[to]
          guard exporter > 0, importer > 0 else {
            counts.otherCountry += 1
            if counts.firstOtherCountry == nil { counts.firstOtherCountry = row }
            continue
          }
          counts.kept += 1
          flows.append(
            TradeFlow(
              key: TradeFlow.key(
                year: year, series: Int(place - 1), exporter: Int(exporter - 1), importer: Int(importer - 1)),
              dollars: dollars, kilograms: kilograms))
        }
      }
    }
  }

  /// A whole number and the comma after it.
  @inline(__always)
  private func whole(
    _ p: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ line: Int, _ column: StaticString,
    below limit: Int
  ) throws(DataError) -> Int {
    var value = 0
    let start = p
    while p < end {
      let digit = Int(p.pointee) - 48
      if digit < 0 || digit > 9 { break }
      value = value &* 10 &+ digit
      p += 1
    }
    guard p > start, p - start <= 8, value < limit, p < end, p.pointee == comma else {
      throw numberFault(start, end, line, column)
    }
    p += 1
    return value
  }

  /// A number in thousandths and the comma after it, if any; -1 where it is empty or `NA` and may be.
  private func thousandths(
    _ p: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ line: Int, _ column: StaticString,
    mayLack: Bool
  ) throws(DataError) -> Int64 {
    while p < end, p.pointee == space { p += 1 }
    let start = p
    while p < end, p.pointee != comma, p.pointee != newline, p.pointee != carriageReturn, p.pointee != space {
      p += 1
    }
    let text = UnsafeBufferPointer(start: start, count: p - start)
    while p < end, p.pointee == space { p += 1 }
    if p < end, p.pointee == comma { p += 1 } else if !mayLack { throw numberFault(start, end, line, column) }
    if text.isEmpty || (text.count == 2 && text[0] == UInt8(ascii: "N") && text[1] == UInt8(ascii: "A")) {
      guard mayLack else { throw numberFault(start, end, line, column) }
      return -1
    }
    var value: Int64 = 0
    var decimals = -1
    for byte in text {
      if byte == UInt8(ascii: "."), decimals < 0 {
        decimals = 0
        continue
      }
      let digit = Int64(byte) - 48
      guard digit >= 0, digit <= 9, decimals < 3, text.count <= 15 else {
        return try rounded(text, line, column)
      }
      value = value * 10 + digit
      if decimals >= 0 { decimals += 1 }
    }
    for _ in max(decimals, 0)..<3 { value *= 10 }
    guard value < Self.most else { throw numberFault(start, end, line, column) }
    return value
  }

  /// A number in any other notation, `1e+05` or with more decimals, rounded to thousandths.
  private func rounded(
    _ text: UnsafeBufferPointer<UInt8>, _ line: Int, _ column: StaticString
  ) throws(DataError) -> Int64 {
    let value = Double(String(decoding: text, as: UTF8.self)) ?? .nan
    guard value >= 0, value * 1000 < Double(Self.most) else {
      throw numberFault(text.baseAddress, text.baseAddress.map { $0 + text.count }, line, column)
    }
    return Int64((value * 1000).rounded())
  }

  private func numberFault(
    _ start: UnsafePointer<UInt8>?, _ end: UnsafePointer<UInt8>?, _ line: Int, _ column: StaticString
  ) -> DataError {
    var shown: [UInt8] = []
    if var p = start, let end {
      while p < end, shown.count < 20, p.pointee != comma, p.pointee != newline {
        shown.append(p.pointee); p += 1
      }
    }
    let text = String(decoding: shown.map { $0 < 0x20 || $0 > 0x7E ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
    return fault(line, "column \"\(column)\": \"\(text)\" is not such a number", checkFile)
  }

  private func fault(_ line: Int, _ problem: String, _ remedy: Remedy) -> DataError {
    DataError(.badData, file: path, line: line, problem, remedy: remedy)
  }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let comma = UInt8(ascii: ",")
private let space = UInt8(ascii: " ")
private let checkFile: Remedy = "Check that the file is CEPII's original: six numbers a row, t,i,j,k,v,q"
