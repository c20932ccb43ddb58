import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables

/// The part of the study that tells at which stage the supply can be stopped, and what groups of countries hold by
/// year.
struct StudyStages {
  /// The tables: the groups over the period and by year; none where no stage is known.
  let tables: [Table]
  /// Who controls which minerals, the stage named, and where no refined production is held; or why nothing is known.
  let paragraph: String
  /// What the groups hold in the last year and whether their production moves; empty where no group is known.
  let groups: String

  init(_ profile: StudyProfile, register: Register) {
    let network = profile.year.network
    guard let stages = profile.year.stages else {
      tables = []
      paragraph = "No stage of any mineral is known in \(network.year)."
      groups = ""
      return
    }
    let threshold = YearProfile.threshold
    let controlled = StageTables.controlled(stages, register)
    let percent = NumberText.plain(threshold)
    paragraph = [
      controlled.isEmpty
        ? "No country certainly has \(percent) % of any stage that is printed."
        : "At its worst stage, mining, refining where printed, or U.S. imports, \(percent) % or more is with "
          + "\(controlled.joined(separator: ". ")).",
      StageTables.coverage(stages, register),
    ].joined(separator: " ")
    guard !profile.groups.isEmpty else {
      tables = []
      groups = ""
      return
    }
    let table = GroupTables.years(profile.groups, list: network.list.name, threshold: threshold)
    tables = [GroupTables.ends(profile.groups, list: network.list.name, threshold: threshold), table]
    groups = table.answer.joined(separator: " ")
  }
}
