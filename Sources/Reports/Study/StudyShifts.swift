import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables

/// The part of the study that tells how the shares of regions in world production have moved.
struct StudyShifts: Sendable {
  /// The tables: the panel by region and every mineral; none where too few years are held.
  let tables: [Table]
  /// What the panel says of Asia, Africa and South America, or why nothing is known.
  let paragraph: String
  /// The same in short; nil where nothing is known.
  let finding: StudyFinding?

  init(_ profile: StudyProfile, register: Register) {
    guard let panel = profile.shifts.value, let value = profile.valueShift else {
      (tables, finding) = ([], nil)
      paragraph = "Not known for \(profile.perspectives.period): \(profile.shifts.reason ?? "")."
      return
    }
    let level = ShareShift.defaultLevel
    tables = [
      ShiftTables.panel(panel, value: value, level: level, register: register),
      ShiftTables.tests(panel, level: level, register: register),
    ]
    let paragraph = ShiftTables.claim(panel, level, register).joined(separator: " ")
    self.paragraph = paragraph
    finding = panel.summary(of: .region(.asia), level: level).map { asia in
      StudyFinding(
        subject: "Where production has moved",
        value: "\(Region.asia.rawValue) \(NumberText.interval(asia.mean, decimals: 1)) points",
        text: paragraph)
    }
  }
}
