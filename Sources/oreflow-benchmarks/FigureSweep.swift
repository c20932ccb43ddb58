import Figures
import SupplyData
import SupplyNetwork
import Language

/// Looks over every family of figures: `oreflow-benchmarks figures [FAMILY...]` draws each of `FigureFamilies` for all
/// years from 2013 to 2025, all lists, one column and two, and checks every drawing (`FigureCheck`); charts over years,
/// for the ten years to then and for a few minerals too. The colours change nothing else, so greys are drawn of one
/// list and year.
///
/// Prints CSV: family, figures that were drawn, figures refused with what to change, faults, seconds a figure. Faults
/// themselves go to standard error; where there is one the run fails.
enum FigureSweep {
  private static let lists = ["us-2018", "us-2022", "us-2025", "all"]
  private static let minerals: [MineralID] = ["cobalt", "nickel", "platinum", "graphite", "lithium"]

  static func dataFolder() throws -> String {
    guard
      let data = FolderLocator.dataFolder(
        workingDirectory: FolderLocator.workingDirectory, executable: FolderLocator.executable)
    else { throw BenchmarkError("no folder Data was found above the working directory or the program") }
    return data
  }

  static func run(_ arguments: [String]) throws {
    for name in arguments where FigureFamilies.family(named: name) == nil {
      throw BenchmarkError(
        "there is no family \"\(name)\": \(FigureFamilies.all.map { $0.name }.joined(separator: ", "))")
    }
    let sources = try FigureSources(try Dataset(folder: try dataFolder()))
    print("family,drawn,refused,faults,seconds_per_figure")
    var faults = 0
    for family in FigureFamilies.all where arguments.isEmpty || arguments.contains(family.name) {
      faults += try look(over: family, sources)
    }
    if faults > 0 { throw BenchmarkError("\(faults) faults; each is named above") }
  }

  /// Draws all figures of `family`, prints its row and returns the number of faults.
  private static func look(over family: any FigureFamily.Type, _ sources: FigureSources) throws -> Int {
    var (drawn, refused, faults, seconds) = (0, 0, 0, 0.0)
    for request in try requests(of: family, sources) {
      let start = ContinuousClock.now
      do {
        let figure = try family.draw(request, from: sources)
        seconds += (ContinuousClock.now - start).inSeconds
        drawn += 1
        for fault in try FigureCheck.faults(of: figure) {
          faults += 1
          printError(
            "\(family.name) \(request.mineral?.rawValue ?? request.list.name) \(request.year) "
              + "\(request.options.width) mm: \(fault)")
        }
      } catch let error as DataError where error.kind == .notHeld {
        continue
      } catch let error as DataError where error.kind == .badRequest {
        refused += 1
      } catch is FigureError {
        refused += 1
      }
    }
    print("\(family.name),\(drawn),\(refused),\(faults),\(seconds / Double(max(1, drawn)))")
    return faults
  }

  /// What is asked of `family`: every year, list or mineral, width and palette that it reads.
  private static func requests(
    of family: any FigureFamily.Type, _ sources: FigureSources
  ) throws -> [FigureRequest] {
    var requests: [FigureRequest] = []
    for list in try subjects(of: family, sources) {
      for year in 2013...2025 {
        var request = FigureRequest(list: list)
        request.year = year
        request.years = [year - 3, year]
        (request.from, request.to) = (family.choices.contains(.to) ? max(2013, year - 9) : year - 3, year)
        if family.choices.contains(.mineral) { request.mineral = list.minerals.first }
        if family.needs.contains(.focus) { request.options.focus.countries = ["CHN"] }
        for width in [85.0, 170] {
          request.options.width = width
          request.options.names = width < 100 ? .codes : .english
          for measure in family.choices.contains(.measure) ? YearMeasure.allCases : [.reliance] {
            request.measure = measure
            requests.append(request)
          }
        }
      }
    }
    if var request = requests.first(where: { $0.year == 2022 && $0.options.width == 170 }) {
      request.options.isGrayscale = true
      requests.append(request)
    }
    return requests
  }

  /// What `family` is drawn of: one mineral after the other, or every list, and a few minerals where it takes them.
  private static func subjects(
    of family: any FigureFamily.Type, _ sources: FigureSources
  ) throws -> [MineralList] {
    if family.choices.contains(.mineral) {
      return minerals.map { MineralList(name: $0.rawValue, minerals: [$0]) }
    }
    // The few come first, so that they are drawn in greys: not every chart takes a whole list.
    let few = MineralList(name: "a few", minerals: minerals)
    return try (family.choices.contains(.minerals) ? [few] : [])
      + lists.map { try MineralList(named: $0, in: sources.dataset) }
  }
}
