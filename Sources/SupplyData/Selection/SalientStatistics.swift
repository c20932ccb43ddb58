import Platform

/// The U.S. statistics of minerals, one value for each question.
///
/// A value's key is (series, mineral, form, measure, year, edition). The series MCS is asked first, then the Yearbook,
/// then DS140; inside a series the publisher's own files, then Figure 2 of the editions, then what others restate;
/// among those the ``Vintage`` chooses the edition. Where a mineral has several forms and none is asked for, the form
/// named by `reference/headline_forms.csv` is taken; without an entry there, the empty form, then `total`, then the
/// only form. Ties between editions of one year of release go to the later id.
public struct SalientStatistics: Sendable {
  private struct Subject: Hashable, Sendable {
    let mineral: MineralID
    let measure: SalientRow.Measure
  }

  /// The table.
  private let rows: [SalientRow]
  /// Where the rows of a subject stand.
  private let runs: [Subject: [Range<Int>]]
  private let reference: Reference
  private let vintage: Vintage

  /// Statistics read from `dataset`, with `vintage` choosing between editions.
  ///
  /// - Parameters:
  ///   - dataset: The data.
  ///   - vintage: Which edition is taken where several print a year.
  ///   - measure: A measure that is treated as never printed, to compare what is derived with it.
  public init(
    _ dataset: Dataset, vintage: Vintage = .latest, leavingOut measure: SalientRow.Measure? = nil
  ) throws(DataError) {
    reference = dataset.reference
    rows = try dataset.salient()
    self.vintage = vintage.applied(to: rows.lazy.map(\.edition))
    runs = Dictionary(runsIn: rows) { Subject(mineral: $0.mineral, measure: $0.measure) }
      .filter { $0.key.measure != measure }
  }

  /// The places of `measure` of `mineral`, in the order of the table.
  private func places(_ measure: SalientRow.Measure, of mineral: MineralID) -> FlattenSequence<[Range<Int>]> {
    (runs[Subject(mineral: mineral, measure: measure)] ?? []).joined()
  }

  /// Whether an edition that the vintage may take prints `measure` of `mineral` for any year.
  public func has(_ measure: SalientRow.Measure, of mineral: MineralID) -> Bool {
    places(measure, of: mineral).contains { vintage.mayTake(rows[$0].edition, of: reference) }
  }

  /// The years for which `measure` of `mineral` is printed, in order.
  public func years(of measure: SalientRow.Measure, for mineral: MineralID) -> [Int] {
    Set(places(measure, of: mineral).map { rows[$0].year }).sorted()
  }

  /// All values of `measure` of `mineral`, of all forms, years and editions, in the order of the table.
  public func all(_ measure: SalientRow.Measure, of mineral: MineralID) -> [SalientRow] {
    places(measure, of: mineral).map { rows[$0] }
  }

  /// The value of `measure` of `mineral` in `year`, of `form` where one is asked for.
  public func value(
    _ measure: SalientRow.Measure, of mineral: MineralID, in year: Int, form: String? = nil
  ) -> Found<SalientRow> {
    var name: String { reference.register.name(of: mineral).lowercased() }
    let all = places(measure, of: mineral)
    guard !all.isEmpty else { return .missing(.notPrinted("no edition prints \(measure.words) of \(name)")) }
    let ofYear = all.filter { rows[$0].year == year }.map { rows[$0] }
    guard !ofYear.isEmpty else {
      return .missing(.notInYear("no edition prints \(measure.words) of \(name) for \(year)"))
    }
    var ambiguous: UnknownReason?
    for rows in sources(ofYear) {
      let byEdition = Dictionary(grouping: rows, by: \.edition).map { (edition: $0.key, rows: $0.value) }
      for chosen in vintage.ordered(byEdition, of: reference, edition: { $0.edition }) {
        switch headlineForm(
          of: mineral, on: measure.rawValue, among: chosen.rows.map(\.form), chosen: form, in: reference)
        {
        case .value(let form):
          if let row = chosen.rows.first(where: { $0.form == form }) { return .value(row) }
        case .missing(let why):
          ambiguous = .ambiguousForm(
            "\(chosen.edition) prints \(measure.words) of \(name) for \(year) \(why)")
        }
      }
    }
    if let ambiguous { return .missing(ambiguous) }
    let wanted =
      if case .edition(let edition) = vintage { edition.rawValue } else {
        PublicationSeries.summaries.publisher
      }
    return .missing(.notInEdition("\(wanted) does not print \(measure.words) of \(name) for \(year)"))
  }

  /// `rows` by where they were read, the source asked first in front: of each series the publisher's own files, Figure
  /// 2 of the editions, what others restate; the Summaries before the Yearbook, and Data Series 140, which is compiled
  /// from older editions, last.
  private func sources(_ rows: [SalientRow]) -> [[SalientRow]] {
    let bySource = Dictionary(grouping: rows) { row in
      let series = reference.editions[row.edition]?.series
      let place = Self.series.firstIndex { $0 == series } ?? Self.series.count
      return 3 * place + (row.via.isEmpty ? 0 : row.isFromFigure ? 1 : 2)
    }
    return bySource.keys.sorted().compactMap { bySource[$0] }
  }

  /// The series in the order in which they are asked.
  private static let series: [PublicationSeries] = [.summaries, .yearbook, .historicalStatistics]
}

/// Which of `forms` stands for `mineral` on `subject`.
///
/// The form asked for; else the first of `reference/headline_forms.csv` that is there; else the empty form; else
/// `total`; else the only form.
///
/// - Parameter namedOnly: Whether the only form must be one of those named, where any are.
func headlineForm(
  of mineral: MineralID, on subject: String, among forms: [String], chosen: String?, in reference: Reference,
  namedOnly: Bool = false
) -> Found<String> {
  let there = Set(forms)
  if let chosen {
    return there.contains(chosen)
      ? .value(chosen) : .missing(.notPrinted("for \(listed(there)), not for the form \"\(chosen)\""))
  }
  let named = reference.headlineForms(of: mineral, on: subject)
  if let form = named.first(where: { there.contains($0.form) }) { return .value(form.form) }
  if there.contains("") { return .value("") }
  if there.contains("total") { return .value("total") }
  if there.count == 1, named.isEmpty || !namedOnly, let only = there.first { return .value(only) }
  return .missing(
    .ambiguousForm("for \(listed(there)), and none of them is named as the one that stands for all"))
}

private func listed(_ forms: Set<String>) -> String {
  forms.sorted().map { $0.isEmpty ? "the mineral as a whole" : "\"\($0)\"" }.joined(separator: ", ")
}

extension SalientRow.Measure {
  /// The measure in words, as a sentence uses it.
  public var words: String {
    switch self {
    case .netImportReliance: "net import reliance"
    case .apparentConsumption: "apparent consumption"
    case .reportedConsumption: "reported consumption"
    case .estimatedConsumption: "estimated consumption"
    case .primaryProduction: "primary production"
    case .secondaryProduction: "secondary production"
    case .governmentStocks: "government stocks"
    case .worldProduction: "world production"
    default: rawValue
    }
  }
}
