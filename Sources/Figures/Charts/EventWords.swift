import Diagrams
import SupplyAnalysis
import SupplyData

/// The events that a figure over years marks, in words.
struct EventWords: Sendable {
  /// Those of single minerals.
  let own: [EventMark]
  /// Those of all minerals.
  let common: [EventMark]

  /// The events of `options` within `years` that stand in any of the panels or rows `ids`.
  init(_ options: FigureOptions, years: YearWindow, ids: [String]) {
    let shown = options.events.filter { event in
      event.position >= Double(years.first) - 0.5 && event.position <= Double(years.last) + 0.5
        && ids.contains { event.isMarked(in: $0) }
    }
    (own, common) = (shown.filter { $0.minerals != nil }, shown.filter { $0.minerals == nil })
  }

  /// The sentences of a caption: what stands for an event of a mineral, `mark`, and of all, `common`, with all events;
  /// in brief, how many.
  func parts(_ mark: String, _ common: String) -> [FigureCaption.Part] {
    let kinds = [(mark, "of single minerals", own), (common, "of all minerals", self.common)].filter {
      !$0.2.isEmpty
    }
    guard !kinds.isEmpty else { return [] }
    let all = kinds.map { mark, kind, events in
      "\(CaptionText.capital(mark)), events \(kind), as dates and not as causes: "
        + events.map { "\($0.date), \($0.title)" }.joined(separator: "; ") + "."
    }
    let counts = kinds.map { mark, kind, events in "\(mark), \(events.count) \(kind)" }
    return [
      .init(
        (["The values of a year stand in its middle, events at their date."] + all).joined(separator: " "),
        brief: "Events, as dates and not as causes: \(counts.joined(separator: "; ")).")
    ]
  }
}

extension ChartContent {
  /// The same chart with what the marks of `options` are, in its legend and its caption.
  func marked(_ options: FigureOptions) -> ChartContent {
    let events = EventWords(options, years: years, ids: panels.map(\.id))
    var marked = self
    let color = Palette(grayscale: options.isGrayscale).neutral
    if !events.own.isEmpty {
      marked.samples.append(
        .init(text: "event of the mineral", width: ChartPen.axis, color: color, isDashed: true))
    }
    if !events.common.isEmpty {
      marked.samples.append(
        .init(text: "event of all minerals (at the foot)", width: ChartPen.axis, color: color))
    }
    for part in events.parts("dashed uprights", "short uprights") { marked.caption.add(part) }
    return marked
  }
}

extension ChartPen {
  /// The part of a plot's height that the mark of an event of all minerals takes.
  private static let footOfCommon = 0.12

  /// Draws the events that stand in the panel `id`: across the plot those of the mineral, at its foot those of all.
  func drawEvents(of id: String, in frame: ChartFrame, to figure: inout PlacedFigure) {
    guard !frame.isSlope else { return }
    for (place, event) in options.events.enumerated()
    where event.isMarked(in: id) && event.position >= frame.years.lower && event.position <= frame.years.upper
    {
      let x = frame.years.place(event.position, from: frame.plot.minX, to: frame.plot.maxX)
      let top =
        event.minerals == nil ? frame.plot.minY + frame.plot.height * Self.footOfCommon : frame.plot.maxY
      line(
        "event:\(id):\(place)", [Point(x: x, y: frame.plot.minY), Point(x: x, y: top)], width: Self.axis,
        color: palette.neutral, isDashed: event.minerals != nil, meaning: "\(event.date): \(event.title)",
        to: &figure)
    }
  }
}
