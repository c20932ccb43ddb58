public import SupplyAnalysis
public import SupplyData
import SupplyNetwork

/// The tables of how far headlines hang on choices.
public enum SensitivityTables {
  /// The range of every headline, then every headline under every choice.
  public static func all(_ sensitivity: Sensitivity, register: Register) -> [Table] {
    [ranges(sensitivity, register), cases(sensitivity, register)]
  }

  private static func ranges(_ sensitivity: Sensitivity, _ register: Register) -> Table {
    Table(
      name: "sensitivity", title: "How far headlines hang on choices, \(scope(sensitivity))",
      answer: answer(sensitivity, register), of: sensitivity.headlines,
      columns: [
        .text("analysis", "Analysis") { $0.headline.analysis.rawValue },
        .text("headline", "Headline") { words($0.headline) },
        .text("usual", "As usual") { value($0.usual.value, $0.headline) },
        .text("range", "Range") { headline in
          headline.range.map { number($0, headline.headline) }
        },
        .list("subjects", "Names") { $0.subjects.map { name($0, register) } },
        .text("farthest", "Farthest") { headline in
          headline.farthest.map { choice in
            "\(choice.choice?.rawValue ?? "") \(choice.setting): \(value(choice.outcome.value, headline.headline) ?? "")"
          }
        },
      ], constants: [.list(sensitivity.list.name), .year(sensitivity.options.year)],
      sources: { headline in SourceNotes.each(headline.cases.flatMap(sources)) }, notes: notes(sensitivity))
  }

  private static func sources(_ choice: SensitivityCase) -> [Table.Source] {
    choice.outcome.value?.sources.map { Table.Source($0, choice.headline.analysis.rawValue) } ?? []
  }

  private static func cases(_ sensitivity: Sensitivity, _ register: Register) -> Table {
    Table(
      name: "sensitivity-cases", title: "Headlines under every choice, \(scope(sensitivity))",
      of: sensitivity.cases,
      columns: [
        .text("analysis", "Analysis") { $0.headline.analysis.rawValue },
        .text("headline", "Headline") { words($0.headline) },
        .text("choice", "Choice") { $0.choice?.rawValue ?? "usual" },
        .text("setting", "Setting") { $0.setting },
        .interval("value", "Value", decimals: 1) { $0.outcome.value?.value },
        .text("unit", "Unit") { unit($0.headline) },
        .text("name", "Name") { $0.outcome.value?.subject.map { name($0, register) } },
        .integer("minerals", "Minerals") { $0.outcome.value?.total },
        .text("unknown", "Unknown") { $0.outcome.reason },
      ], constants: [.list(sensitivity.list.name), .year(sensitivity.options.year)], sources: sources,
      notes: notes(sensitivity))
  }

  private static func scope(_ sensitivity: Sensitivity) -> String {
    "\(sensitivity.list.name), \(sensitivity.options.year) and \(sensitivity.options.period)"
  }

  private static func words(_ headline: SensitivityHeadline) -> String {
    switch headline {
    case .exposure: "largest exposure to one country"
    case .supplied: "minerals that one country supplies to the threshold"
    case .controlled: "minerals of which one country has the threshold of a stage"
    case .largestRisk: "largest HHI_WGI"
    case .highRisk: "minerals at high risk"
    case .risingRisk: "minerals of rising risk"
    case .asia: "mean change of Asia's share"
    case .africa: "mean change of Africa's share"
    case .southAmerica: "mean change of South America's share"
    case .risingInAsia: "minerals whose Asian share rises"
    }
  }

  private static func unit(_ headline: SensitivityHeadline) -> String {
    switch headline {
    case .exposure: "percent"
    case .largestRisk: "index"
    case .asia, .africa, .southAmerica: "percentage points"
    default: "minerals"
    }
  }

  private static func number(_ value: Interval, _ headline: SensitivityHeadline) -> String {
    let text = NumberText.interval(
      value, decimals: headline.isCount || headline == .largestRisk ? 0 : 1)
    switch headline {
    case .exposure: return "\(text) %"
    case .asia, .africa, .southAmerica: return "\(text) pp"
    default: return text
    }
  }

  private static func value(
    _ outcome: SensitivityCase.Outcome?, _ headline: SensitivityHeadline
  ) -> String? {
    guard let outcome else { return nil }
    let total = headline.isCount ? outcome.total.map { " of \($0)" } ?? "" : ""
    return number(outcome.value, headline) + total
  }

  private static func name(_ subject: SensitivityCase.Subject, _ register: Register) -> String {
    switch subject {
    case .country(let code): register.name(of: code)
    case .mineral(let mineral): register.shortName(of: mineral)
    }
  }

  /// Whether the country and the mineral that come first stay so, and whether the sign of the shifts does.
  private static func answer(_ sensitivity: Sensitivity, _ register: Register) -> [String] {
    let named = sensitivity.headlines.filter { !$0.subjects.isEmpty }.map { headline in
      let what = sentence(words(headline.headline))
      let names = headline.subjects.map { name($0, register) }
      guard headline.usual.value?.subject != nil else {
        return "\(what): unknown as usual, under other choices \(WordList.of(names))."
      }
      return names.count == 1
        ? "\(what): \(names[0]) under every choice."
        : "\(what): \(names[0]) as usual, under other choices \(WordList.of(Array(names.dropFirst())))."
    }
    let shifts = sensitivity.headlines.filter { [.asia, .africa, .southAmerica].contains($0.headline) }
    let signs = shifts.compactMap { headline -> String? in
      guard let range = headline.range else { return nil }
      let sign = range.lower > 0 ? "is a rise" : range.upper < 0 ? "is a fall" : "has no certain sign"
      return "\(words(headline.headline)) \(sign) (\(number(range, headline.headline)))"
    }
    return named
      + [
        signs.isEmpty ? nil : "Over all choices, the \(signs.joined(separator: "; the "))."
      ].compactMap { $0 }
  }

  private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private static func notes(_ sensitivity: Sensitivity) -> [Note] {
    var notes: [Note] = [
      Note(
        .definition,
        "One choice is made otherwise at a time and the analysis run again; the range goes from the smallest lower to the largest "
          + "upper bound."),
      Note(
        .definition,
        "As usual: threshold 50 %, import sources of \(PublicationSeries.summaries.publisher) else \(PublicationSeries.baci), "
          + "latest edition, minerals alike, any stage for control and the "
          + "first complete one for risk and shifts."),
    ]
    if sensitivity.options.analyses.contains(.risk) {
      notes.append(
        Note(
          .definition,
          "High risk: HHI_WGI at or above the percentile 75 of the usual risks, the same value under every other choice."
        ))
    }
    let unknown = sensitivity.cases.filter { $0.outcome.value == nil }
    if !unknown.isEmpty {
      let words = unknown.map { "\($0.headline.rawValue) \($0.setting)" }
      notes.append(Note(.omission, "Unknown under some choices: \(WordList.of(words))."))
    }
    return notes
  }
}
