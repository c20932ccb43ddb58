import SupplyAnalysis
import SupplyData
import SupplyNetwork

/// The part of the study that tells the three perspectives: dependence, market dynamics, supply risk.
struct StudyPerspectives {
  private let perspectives: Perspectives
  /// The tables: the headline, the sweep, the leading suppliers, and what is not known.
  let tables: [Table]

  init(
    list: MineralList, period: YearWindow, imports: ImportShares.Basis, governance: Governance,
    sources: NetworkSources, reference: Reference
  ) throws(DataError) {
    var options = Perspectives.Options()
    options.window = min(options.window, period.last - period.first + 1)
    perspectives = try Perspectives(
      list: list, period: period, options: options, imports: imports, governance: governance,
      sources: sources,
      reference: reference)
    tables = PerspectiveTables.all([perspectives], governance: governance, reference: reference)
  }

  /// The counts of the three perspectives, with bounds and thresholds.
  var paragraph: String {
    let options = perspectives.options
    let (period, entries) = (perspectives.period, perspectives.list.minerals.count)
    func count(_ count: BoundedCount) -> String { "\(Table.Cell.count(count).text) of \(entries)" }
    let cut = perspectives.risk.value?.threshold(options.cut).map {
      "HHI_WGI of \(NumberText.fixed($0, decimals: 0)) or more"
    }
    return "Over \(period), counted for certain–at the most: **dependence**, "
      + "\(count(perspectives.dependent(above: options.reliance))) entries were above \(NumberText.plain(options.reliance)) % net "
      + "import reliance in \(period.last); **market dynamics**, the price of "
      + "\(count(perspectives.violentAtAnyTime(options.theta))) was violent (CV of \(NumberText.plain(options.theta)) or more) in at "
      + "least one window of \(options.window) years, \(perspectives.knownAtAnyTime) known; **supply risk**, "
      + "\(count(perspectives.highOrRising(options.cut))) were at high risk (\(cut ?? "unknown")) in \(period.last) or rose "
      + "over the period (p < \(NumberText.plain(options.level))), \(perspectives.knownRiskAndTrend) known. The wide bounds are "
      + "what is not published; the sweep in the tables tells what other thresholds give."
  }
}
