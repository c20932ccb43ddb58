import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The part of the study that tells the three perspectives: dependence, market dynamics, supply risk.
struct StudyPerspectives {
  private let perspectives: Perspectives
  /// The tables: the headline, the sweep, the leading suppliers, and what is not known.
  let tables: [Table]

  init(
    list: MineralList, period: YearWindow, imports: ImportRule, governance: Governance,
    sources: NetworkSources, reference: Reference
  ) throws(DataError) {
    var options = Perspectives.Options()
    options.window = min(options.window, period.last - period.first + 1)
    perspectives = try Perspectives(
      list: list, period: period, options: options, imports: imports, governance: governance,
      sources: sources,
      reference: reference)
    tables = PerspectiveTables.all([perspectives], reference: reference)
  }

  /// The counts of the three perspectives, with bounds and thresholds.
  var paragraph: String {
    let options = perspectives.options
    let volatile = PerspectiveQuestion.isVolatileAtAnyTime(atLeast: options.volatility, .cv)
    let risk = PerspectiveQuestion.isAtHighOrRisingRisk(options.cut, .fixed)
    let (period, entries) = (perspectives.period, perspectives.list.minerals.count)
    func count(_ count: BoundedCount) -> String { "\(Table.Cell.count(count).text) of \(entries)" }
    let cut = perspectives.risk.value?.threshold(options.cut).map {
      "HHI_WGI of \(NumberText.fixed($0, decimals: 0)) or more"
    }
    return "Over \(period), counted at least–at most: **dependence**, "
      + "\(count(perspectives.count(.isDependent(above: options.reliance, derived: false)))) entries were above \(NumberText.plain(options.reliance)) % net "
      + "import reliance in \(period.last); **market dynamics**, the price of "
      + "\(count(perspectives.count(volatile))) was volatile (CV of \(NumberText.plain(options.volatility)) or more) in at "
      + "least one window of \(options.window) years, \(perspectives.known(volatile)) known; **supply risk**, "
      + "\(count(perspectives.count(risk))) were at high risk (\(cut ?? "unknown")) in \(period.last) or rose "
      + "over the period (p < \(NumberText.plain(options.level)), governance of one year), \(perspectives.known(risk)) known. The wide bounds are "
      + "what is not published; the sweep in the tables tells what other thresholds give."
  }
}
