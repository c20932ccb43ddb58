import Figures
import Graphs
import Platform
import Reports
import SampleData
import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// Tables changed within what their columns hold: the check finds the change, or the whole study and every figure are
/// made without a number that is none, and nothing calls the data damaged.
enum SoundDataRoom {
  static func round(_ input: inout FuzzInput, _ folder: FuzzFolder) throws -> Bool {
    let mutation = try TableMutation(seed: input.random.next())
    for (file, text) in SampleFolder.tables {
      _ = try folder.make(Array((mutation.tables[file] ?? text).utf8), "Sound/\(file)")
    }
    let data = "\(folder.path)/Sound"
    guard DataCheck(folder: data).findings.isEmpty else { return false }
    do {
      let dataset = try Dataset(folder: data)
      let sources = try NetworkSources(dataset)
      let list = try MineralList(named: "us-2022", in: dataset)
      try study(list, dataset, sources, mutation)
      try figures(list, dataset, &input)
    } catch let error as DataError {
      // A list or a year that the changed data do not hold any more is an answer, too.
      guard error.kind == .notHeld || error.kind == .badRequest else {
        throw Fuzz.BrokenLaw("sound, but \(error): \(mutation.changes)")
      }
    }
    return true
  }

  private static func study(
    _ list: MineralList, _ dataset: Dataset, _ sources: NetworkSources, _ mutation: TableMutation
  ) throws {
    do {
      let network = try SupplyNetwork(year: 2022, list: list, imports: .usgs, sources: sources)
      var choices = Study.Choices(period: YearWindow(2013, 2022))
      (choices.dpi, choices.program) = (72, "Oreflow")
      let study = try Study(
        network, choices, governance: try Governance(dataset), sources: sources,
        shifts: try ShiftSources(.production, dataset, sources), reference: dataset.reference)
      for file in study.files where [".md", "csv", "son"].contains(String(file.path.suffix(3))) {
        let words = TableMutation.wordsOfNoNumber(in: String(decoding: file.bytes, as: UTF8.self))
        guard words.isEmpty else {
          throw Fuzz.BrokenLaw("\(file.path) holds \(words[0]): \(mutation.changes)")
        }
      }
    } catch let error as DataError where error.kind == .notHeld || error.kind == .badRequest {
      return
    } catch is FigureError {
      return
    }
  }

  private static func figures(_ list: MineralList, _ dataset: Dataset, _ input: inout FuzzInput) throws {
    let sources = try FigureSources(dataset)
    let family = input.choice(of: FigureFamilies.all)
    var request = FigureRequest(list: list)
    request.year = 2022
    (request.from, request.to) = (2021, 2022)
    request.years = [2021, 2022]
    if family.choices.contains(.mineral) { request.mineral = "cobalt" }
    if family.needs.contains(.focus) { request.options.focus.countries = ["CHN"] }
    do {
      _ = try FigureCheck.faults(of: try family.draw(request, from: sources))
    } catch let error as DataError where error.kind == .notHeld || error.kind == .badRequest {
      return
    } catch is FigureError {
      return
    }
  }
}
