import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The part of the study that tells how the shares of regions in world production have moved.
struct StudyShifts: Sendable {
  /// The tables: the panel by region and every mineral; none where too few years are held.
  let tables: [Table]
  /// What the panel says of Asia, Africa and South America, or why nothing is known.
  let paragraph: String
  /// The same in short; nil where nothing is known.
  let finding: StudyFinding?

  init(
    list: MineralList, period: YearWindow, of finder: ShiftSources, sources: NetworkSources,
    reference: Reference
  ) throws(DataError) {
    let panel: ShiftPanel
    do throws(DataError) {
      panel = try ShiftPanel(list: list, period: period, of: finder, series: sources.reliance)
    } catch  where error.kind == .notHeld {
      (tables, finding) = ([], nil)
      paragraph = "Not told for \(period): \(error.problem)."
      return
    }
    let level = ShareShift.defaultLevel
    let value = ValueShift(
      panel, prices: MineralPrices(sources, reference: reference), reference: reference)
    tables = [
      ShiftTables.panel(panel, value: value, level: level, reference: reference),
      ShiftTables.tests(panel, level: level, reference: reference),
    ]
    let paragraph = ShiftTables.claim(panel, level, reference).joined(separator: " ")
    self.paragraph = paragraph
    finding = panel.summary(of: .region(.asia), level: level).map { asia in
      StudyFinding(
        subject: "Where production has moved",
        value: "\(Region.asia.rawValue) \(NumberText.interval(asia.mean, decimals: 1)) points",
        text: paragraph)
    }
  }
}
