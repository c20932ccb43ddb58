import Figures
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Looks over every family of figures: `oreflow-benchmarks figures [FAMILY...]` draws each for all years from 2016 to
/// 2025, all lists, one column and two, in colour and in greys, and checks every drawing (`FigureCheck`).
///
/// Prints CSV: family, figures that were drawn, figures refused with what to change, faults, seconds a figure. Faults
/// themselves go to standard error; where there is one the run fails.
enum FigureSweep {
  private static let lists = ["us-2018", "us-2022", "us-2025", "all"]
  private static let minerals: [MineralID] = ["cobalt", "nickel", "platinum", "graphite", "lithium"]
  private static let families = [
    "network", "production", "regions", "difference", "years", "chokepoint", "map", "trade", "trace",
    "projection",
  ]

  static func dataFolder() throws -> String {
    guard
      let data = FolderLocator.dataFolder(
        workingDirectory: FolderLocator.workingDirectory, executable: FolderLocator.executable)
    else { throw BenchmarkError("no folder Data was found above the working directory or the program") }
    return data
  }

  static func run(_ arguments: [String]) throws {
    for name in arguments where !families.contains(name) {
      throw BenchmarkError("there is no family \"\(name)\": \(families.joined(separator: ", "))")
    }
    let data = try Dataset(folder: try dataFolder())
    let sources = try NetworkSources(data)
    let land = try OutlinePoint.all(in: data.folder, known: nil)
    print("family,drawn,refused,faults,seconds_per_figure")
    var allFaults = 0
    for family in arguments.isEmpty ? families : arguments {
      var (drawn, refused, faults, seconds) = (0, 0, 0, 0.0)
      let isOfOneMineral = family == "trade" || family == "trace"
      for year in 2016...2025 {
        for subject in isOfOneMineral ? minerals.map(\.rawValue) : lists {
          for (width, isGrayscale) in [(85.0, false), (85, true), (170, false), (170, true)] {
            var options = FigureOptions()
            options.width = width
            options.isGrayscale = isGrayscale
            if width < 100 { options.names = .codes }
            let start = ContinuousClock.now
            do {
              guard
                let figure = try figure(
                  family, subject, year: year, data, sources, land, reference: data.reference, options)
              else { continue }
              seconds += (ContinuousClock.now - start).inSeconds
              drawn += 1
              for fault in try FigureCheck.faults(of: figure) {
                faults += 1
                printError("\(family) \(subject) \(year) \(width) mm: \(fault)")
              }
            } catch let error as FigureError {
              refused += 1
              if !"\(error)".contains("--") {
                faults += 1
                printError("\(family) \(subject) \(year) \(width) mm: no remedy in \"\(error)\"")
              }
            }
          }
        }
      }
      print("\(family),\(drawn),\(refused),\(faults),\(seconds / Double(max(1, drawn)))")
      allFaults += faults
    }
    if allFaults > 0 { throw BenchmarkError("\(allFaults) faults; each is told above") }
  }

  /// The figure; nil where the data hold nothing for the year.
  private static func figure(
    _ family: String, _ subject: String, year: Int, _ data: Dataset, _ sources: NetworkSources,
    _ land: [OutlinePoint], reference: Reference, _ options: FigureOptions
  ) throws -> PlacedFigure? {
    var options = options
    func network(_ year: Int) throws(DataError) -> SupplyNetwork? {
      do throws(DataError) {
        return try SupplyNetwork(
          year: year, list: try MineralList(named: subject, in: data), sources: sources)
      } catch  where error.kind == .notHeld {
        return nil
      }
    }
    do {
      switch family {
      case "trade":
        return try TradeFigure.make(
          try TradeGraph(MineralID(subject), year: year, from: data), options: options, reference: reference)
      case "trace":
        return try TraceFigure.make(
          try TracedSupply(MineralID(subject), year: year, sources: sources, from: data), options: options,
          reference: reference)
      default: break
      }
    } catch let error as DataError where error.kind == .notHeld {
      return nil
    }
    guard let now = try network(year) else { return nil }
    switch family {
    case "network": return try NetworkFigure.make(now, options: options, reference: reference)
    case "production": return try ProductionFigure.make(now, options: options, reference: reference)
    case "regions": return try RegionsFigure.make(now, options: options, reference: reference)
    case "map": return try MapFigure.make(now, land: land, options: options, reference: reference)
    case "projection": return try ProjectionFigure.make(now, options: options, reference: reference)
    case "chokepoint":
      options.focus = FigureFocus(countries: ["CHN"])
      return try ChokepointFigure.make(now, options: options, reference: reference)
    default:
      guard let before = try network(year - 3) else { return nil }
      return family == "years"
        ? try YearsFigure.make([before, now], options: options, reference: reference)
        : try DifferenceFigure.make(from: before, to: now, options: options, reference: reference)
    }
  }
}
