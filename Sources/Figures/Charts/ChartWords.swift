import Diagrams
import SupplyData

/// What the legend and the caption of every chart say: list, sources, what is not drawn.
enum ChartWords {
  /// What marks a break in a panel, for a legend.
  static func breakSample(_ color: Color) -> FigureLegend.Sample {
    .init(text: "series breaks", width: ChartPen.axis, color: color, isDotted: true)
  }

  /// How a break is read.
  static let breakReading = "Dotted uprights: breaks of the series, whose sides are not to be compared."
  /// How bounds are drawn.
  static let bounds = "bounds closer than a mark is high are one mark"

  /// The samples of the kinds of lines that `panels` hold, in `color`.
  static func samples(
    of panels: [ChartPanel], filled: String, hollow: String, color: Color
  ) -> [FigureLegend.Sample] {
    let values = panels.flatMap { $0.series.flatMap(\.values) }
    var samples: [FigureLegend.Sample] = []
    if values.contains(where: { !$0.isHollow }) {
      samples.append(
        .init(
          text: filled, width: ChartPen.data, color: color, mark: ChartMark(shape: .circle, color: color)))
    }
    if values.contains(where: \.isHollow) {
      samples.append(
        .init(
          text: hollow, width: ChartPen.thin, color: color,
          mark: ChartMark(shape: .circle, color: color, isHollow: true)))
    }
    if values.contains(where: { !$0.value.isExact }) {
      samples.append(.init(text: "bounds", width: 0.5, color: color, band: color.lighter(0.75)))
    }
    return samples
  }

  /// The editions by name, in order.
  static func names(_ editions: Set<Edition>) -> String {
    FigureText.list(editions.map(\.rawValue).sorted())
  }

  /// A mineral that is not drawn, and why.
  struct Omission: Sendable {
    let mineral: MineralID
    let reason: String
  }

  /// `Not drawn: …`, for a caption; in brief, the minerals without the reasons. Empty where all is drawn.
  static func omitted(_ omissions: [Omission], _ register: Register) -> FigureCaption.Part {
    guard !omissions.isEmpty else { return "" }
    let names = CaptionText.names(omissions.map(\.mineral), register)
    return .init(
      "Not drawn: \(omissions.map(\.reason).joined(separator: "; ")).",
      brief: "Not drawn, for want of complete data: \(names).")
  }

  /// Nothing is drawn of `list` over `period`, with why of the first few minerals.
  static func nothing(_ omissions: [Omission], of list: String, over period: YearWindow) -> FigureError {
    let reasons = omissions.prefix(mostReasons).map(\.reason)
    let others = omissions.count - reasons.count
    let more = others == 0 ? [] : ["\(FigureText.count(others, "other"))"]
    return .nothingToDraw(
      "nothing of \(list) can be drawn over \(period): \((reasons + more).joined(separator: "; "))",
      remedy: .anyOf([.choose(.minerals), .choose(.period)]))
  }

  /// Of how many minerals at most a refusal says why.
  private static let mostReasons = 4

  /// A mineral that is drawn, and the entries of the list that it stands for.
  struct Group: Sendable {
    let mineral: MineralID
    let members: [MineralID]
  }

  /// Which entries of a list each group stands for, for a caption; in brief, how many. Empty where each stands for
  /// itself.
  static func members(_ groups: [Group], _ register: Register) -> FigureCaption.Part {
    let several = groups.filter { $0.members != [$0.mineral] }
    func text(_ members: ([MineralID]) -> String) -> String {
      several.map { "\(register.shortName(of: $0.mineral)) stands for \(members($0.members))." }
        .joined(separator: " ")
    }
    return .init(
      text { FigureText.list($0.map { register.shortName(of: $0).lowercased() }) },
      brief: text { FigureText.count($0.count, "entry", "entries") })
  }

  /// The series that are drawn, each of the minerals named behind it; in brief, how many of each publication.
  static func series(_ minerals: [String: [MineralID]], _ register: Register) -> FigureCaption.Part {
    let series = minerals.sorted { $0.key < $1.key }
    let all = series.map { label, minerals in
      "\(label) (\(minerals.map { register.shortName(of: $0).lowercased() }.sorted().joined(separator: ", ")))"
    }
    let publications = Dictionary(grouping: series) { $0.key.prefix { $0 != " " } }
    let counts = publications.sorted { $0.key < $1.key }.map { name, series in
      "\(series.reduce(0) { $0 + $1.value.count }) of \(name)"
    }
    return .init(
      "Series: \(all.joined(separator: "; ")).", brief: "Series: \(FigureText.list(counts)).")
  }

  /// Where the series that are drawn break, each of the minerals named behind it; in brief, of how many, and nothing
  /// where every break is marked. Empty where none breaks.
  static func breaks(
    _ minerals: [String: [MineralID]], areMarked: Bool, _ register: Register
  ) -> FigureCaption.Part {
    guard !minerals.isEmpty else { return "" }
    let all = minerals.sorted { $0.key < $1.key }.map { phrase, minerals in
      "\(phrase) (\(minerals.map { register.shortName(of: $0).lowercased() }.sorted().joined(separator: ", ")))"
    }
    let count = Set(minerals.values.flatMap { $0 }).count
    return .init(
      "Breaks: \(all.joined(separator: "; ")).",
      brief: areMarked
        ? ""
        : "\(count) of the series \(count == 1 ? "breaks" : "break") between: a change may be one of method.")
  }
}
