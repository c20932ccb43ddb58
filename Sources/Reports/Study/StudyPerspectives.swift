import SupplyAnalysis
import SupplyData
import SupplyNetwork
import Tables

/// The part of the study that tells the three perspectives: dependence, market dynamics, supply risk.
struct StudyPerspectives: Sendable {
  private let perspectives: Perspectives
  /// The tables: the headline, the sweep, the leading suppliers, and what is not known.
  let tables: [Table]
  /// The counts of the three perspectives, with bounds and thresholds: a sentence for each behind what all share.
  let findings: [StudyFinding]

  init(_ perspectives: Perspectives, of compared: PerspectiveComparison, register: Register) {
    self.perspectives = perspectives
    tables = PerspectiveTables.all(compared, register: register)
    findings = Self.findings(perspectives)
  }

  /// The years.
  var period: YearWindow { perspectives.period }

  private static func findings(_ perspectives: Perspectives) -> [StudyFinding] {
    let options = perspectives.options
    let volatile = PerspectiveQuestion.isVolatileAtAnyTime(atLeast: options.volatility, .cv)
    let risk = PerspectiveQuestion.isAtHighOrRisingRisk(options.highRisk, .fixed)
    let (period, entries) = (perspectives.period, perspectives.list.minerals.count)
    func count(_ count: BoundedCount) -> String { "\(Table.Cell.count(count).text) of \(entries)" }
    let threshold = perspectives.risk.value?.value(of: options.highRisk).map {
      "HHI_WGI of \(NumberText.fixed($0, decimals: 0)) or more"
    }
    let dependent = perspectives.count(.isDependent(above: options.reliance, derived: false))
    func finding(_ subject: String, _ question: BoundedCount, _ text: String) -> StudyFinding {
      StudyFinding(subject: subject, value: count(question), text: text)
    }
    return [
      finding(
        "Dependence", dependent,
        "\(count(dependent)) entries were above \(NumberText.plain(options.reliance)) % net import reliance in "
          + "\(period.last)."),
      finding(
        "Market dynamics", perspectives.count(volatile),
        "The price of \(count(perspectives.count(volatile))) was volatile (CV of \(NumberText.plain(options.volatility)) "
          + "or more) in at least one window of \(options.window) years, \(perspectives.known(volatile)) known."
      ),
      finding(
        "Supply risk", perspectives.count(risk),
        "\(count(perspectives.count(risk))) were at high risk (\(threshold ?? "unknown")) in \(period.last) or rose over the "
          + "period (p < \(NumberText.plain(options.level)), governance of one year), \(perspectives.known(risk)) known."
      ),
    ]
  }

  /// What the counts are of, and why their bounds are wide.
  var reading: String {
    "Over \(perspectives.period), counted at least–at most. The wide bounds are what is not published; the sweep in the "
      + "tables tells what other thresholds give."
  }
}
