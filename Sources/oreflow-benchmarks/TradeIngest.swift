import Foundation
import Graphs
import Platform
import Ingest
import SupplyData

/// Times the reading of a year of world trade: `oreflow-benchmarks trade [ROWS]` writes a synthetic file in CEPII's
/// format and reads it as `oreflow ingest baci --check` does.
///
/// A twentieth of the rows has a code of the table, as a rare mineral among 5,000 products would. Prints CSV: rows,
/// bytes, seconds, megabytes a second, flows kept and the peak memory of the run.
enum TradeIngest {
  static func run(_ arguments: [String]) throws {
    let rows = arguments.first.flatMap { Int($0) } ?? 11_000_000
    guard rows > 0 else { throw BenchmarkError("ROWS is a number from 1 on") }
    guard
      let data = FolderLocator.dataFolder(
        workingDirectory: FolderLocator.workingDirectory, executable: FolderLocator.executable)
    else { throw BenchmarkError("no folder Data was found above the working directory or the program") }
    let folder = "\(FileManager.default.temporaryDirectory.path)/oreflow-trade-\(getpid())"
    guard mkdir(folder, 0o700) == 0 else { throw BenchmarkError("the folder \(folder) could not be made") }
    let trade = "\(folder)/BACI_HS17_Y2022_V203001.csv"
    let countries = "\(folder)/country_codes_V203001.csv"
    defer {
      unlink(trade)
      unlink(countries)
      rmdir(folder)
    }
    let bytes = try write(rows, to: trade, countries: countries, data: data)
    let clock = ContinuousClock()
    let start = clock.now
    let options = IngestOptions(replaces: true, checksOnly: true)
    let report = try BACIIngest(folder: data).run([trade], options: options)
    let seconds = (clock.now - start).inSeconds
    var usage = rusage()
    getrusage(.init(RUSAGE_SELF.rawValue), &usage)
    print("rows,bytes,seconds,megabytes_a_second,kept,peak_megabytes")
    print(
      "\(rows),\(bytes),\(seconds),\(Double(bytes) / seconds / 1e6),\(report.kept),\(usage.ru_maxrss / 1024)")
  }

  /// Writes the synthetic year; gives its size in bytes.
  private static func write(_ rows: Int, to path: String, countries: String, data: String) throws -> Int {
    let reference = try Reference(folder: data)
    let codes = try HSCode.all(in: data, known: reference.known).map(\.code)
    let known = reference.countries.values.filter { !$0.m49.isEmpty }.sorted { $0.code < $1.code }
    guard !codes.isEmpty, let table = fopen(countries, "w"), let file = fopen(path, "w") else {
      throw BenchmarkError("the synthetic files could not be written")
    }
    fputs("country_code,country_name,country_iso2,country_iso3\n", table)
    for country in known {
      fputs("\(Int(country.m49) ?? 0),\"\(country.name)\",\(country.alpha2),\(country.code)\n", table)
    }
    fclose(table)
    let numbers = known.map { Int($0.m49) ?? 0 }
    var random = SplitMix64(seed: 1)
    fputs("t,i,j,k,v,q\n", file)
    var text = ""
    for row in 0..<rows {
      let exporter = numbers[Int(random.next() % UInt64(numbers.count))]
      let importer = numbers[Int(random.next() % UInt64(numbers.count))]
      let draw = random.next()
      let code = draw % 20 == 0 ? codes[Int(draw >> 8) % codes.count] : 300_000 + Int(draw >> 8) % 90_000
      text +=
        "2022,\(exporter),\(importer),\(code),\(draw % 100_000).\(100 + draw % 900),\(draw % 5000).\(100 + row % 900)\n"
      if text.utf8.count > 1 << 20 {
        fputs(text, file)
        text.removeAll(keepingCapacity: true)
      }
    }
    fputs(text, file)
    let size = ftell(file)
    fclose(file)
    return size
  }
}

/// A benchmark cannot run.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
