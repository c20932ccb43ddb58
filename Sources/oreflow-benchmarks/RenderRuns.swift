import Diagrams
import Figures
import Platform
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Whether memory grows from drawing to drawing: `oreflow-benchmarks render [COUNT]` lays a network figure out and
/// writes it as SVG and PDF COUNT times, 2,000 unless told otherwise.
///
/// Fifty drawings go before, in which caches fill. Prints CSV: drawings, resident megabytes before and after, kilobytes
/// a drawing, seconds a drawing.
enum RenderRuns {
  static func run(_ arguments: [String]) throws {
    let count = arguments.first.flatMap { Int($0) } ?? 2000
    guard count > 0 else { throw BenchmarkError("COUNT is a number from 1 on") }
    let data = try Dataset(folder: try FigureSweep.dataFolder())
    let network = try SupplyNetwork(year: 2022, list: try MineralList(named: "us-2022", in: data), from: data)
    let figure = try NetworkFigure.make(Exposure(network), register: data.reference.register)
    for _ in 0..<50 { _ = try FigureWriter.files(figure, formats: [.svg, .pdf]) }
    let clock = ContinuousClock()
    let (before, start) = (residentMegabytes, clock.now)
    for _ in 0..<count { _ = try FigureWriter.files(figure, formats: [.svg, .pdf]) }
    let (after, seconds) = (residentMegabytes, (clock.now - start).inSeconds)
    print("drawings,mb_before,mb_after,kb_per_drawing,seconds_per_drawing")
    print("\(count),\(before),\(after),\(1024 * (after - before) / Double(count)),\(seconds / Double(count))")
  }

  /// The memory of this process that is in use now, not its peak.
  private static var residentMegabytes: Double {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 256, file) != nil else { return 0 }
    let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
    return pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
  }
}
