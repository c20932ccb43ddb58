import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The part of the study that tells at which stage the supply can be stopped, and what groups of countries hold by year.
struct StudyStages {
  /// The tables: the groups over the period and by year; none where no stage is known.
  let tables: [Table]
  /// Who controls which minerals, the stage named, and where no refined production is held; or why nothing is known.
  let paragraph: String
  /// The stages of the years of the period that are known; none where those of the year told of are not.
  let years: [SupplyStages]
  /// What the groups hold in the last year and whether their production moves; empty where no group is known.
  let groups: String

  /// What is to be told of the stages of `year`, and of those of the years of `period`.
  init(
    _ year: StudyYear, period: YearWindow, sources: NetworkSources, reference: Reference
  ) throws(DataError) {
    guard let stages = year.stages else {
      (tables, years) = ([], [])
      paragraph = "No stage of any mineral is known in \(year.network.year)."
      groups = ""
      return
    }
    let (network, threshold) = (year.network, StudyChokepoints.threshold)
    let controlled = StageTables.controlled(stages, reference)
    let percent = NumberText.plain(threshold)
    paragraph = [
      controlled.isEmpty
        ? "No country certainly has \(percent) % of any stage that is printed."
        : "At its worst stage, mining, refining where printed, or U.S. imports, \(percent) % or more is with "
          + "\(controlled.joined(separator: ". ")).",
      StageTables.held(stages, reference),
    ].joined(separator: " ")
    let years = try Self.years(stages, period, threshold, sources)
    self.years = years
    let found = reference.groups.keys.sorted().compactMap {
      try? CountryGroup(named: $0, in: period.last, of: reference)
    }
    guard !years.isEmpty, !found.isEmpty else {
      tables = []
      groups = ""
      return
    }
    let held = found.map { GroupStages($0, over: years) }
    let table = GroupTables.years(held, list: network.list.name, threshold: threshold)
    tables = [GroupTables.ends(held, list: network.list.name, threshold: threshold), table]
    groups = table.answer.joined(separator: " ")
  }

  /// The stages of the years of `period` that are known, `shown` among them as it is.
  private static func years(
    _ shown: SupplyStages, _ period: YearWindow, _ threshold: Double, _ sources: NetworkSources
  ) throws(DataError) -> [SupplyStages] {
    let network = shown.network
    var years: [SupplyStages] = []
    for year in period.first...period.last {
      if year == network.year {
        years.append(shown)
        continue
      }
      do throws(DataError) {
        let ofYear = try SupplyNetwork(
          year: year, list: network.list, imports: network.importRule, sources: sources)
        years.append(try SupplyStages(ofYear, in: sources, threshold: threshold))
      } catch  where error.kind == .notHeld { continue }
    }
    return years
  }
}
