import SupplyData

/// What the legend and the caption of every chart say: list, sources, what is not drawn.
enum ChartWords {
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

  /// The sources in full, for a caption.
  static func citations(_ editions: Set<Edition>, _ reference: Reference) -> String {
    " " + CaptionText.sources(editions)
  }

  /// `Not drawn: …`, for a caption; empty where all is drawn.
  static func leftOut(_ reasons: [String]) -> String {
    reasons.isEmpty ? "" : " Not drawn: \(reasons.joined(separator: "; "))."
  }

  /// Which entries of a list a group stands for, for a caption; empty where it stands for itself.
  static func members(_ mineral: MineralID, _ members: [MineralID], _ reference: Reference) -> String {
    guard members != [mineral] else { return "" }
    let names = members.map { reference.shortName(of: $0).lowercased() }
    return " \(reference.shortName(of: mineral)) stands for \(FigureText.list(names))."
  }
}
