import Diagrams
import SupplyAnalysis
import SupplyData
import Language

/// Draws ``YearCells`` as a heat map.
struct YearCellsFigure: Sendable {
  private let values: YearCells
  private let list: String
  private let options: FigureOptions
  private let register: Register
  /// The shade of the full value: text must still be read on it.
  private static let deepest = 0.85
  /// The height of a page without its caption, millimetres: what a whole list may take where it does not fit the usual
  /// one.
  private static let wholePage = 210.0

  init(_ values: YearCells, list: String, options: FigureOptions, _ register: Register) {
    (self.values, self.list, self.options, self.register) = (values, list, options, register)
  }

  /// The figure, called `name`: every mineral a row, or those with a value where the page does not hold all, on a page
  /// of its own where it does not hold those.
  ///
  /// - Throws: ``FigureError`` when no value is known, or the rows or columns do not fit the page.
  func figure(_ name: String) throws(FigureError) -> PlacedFigure {
    let known = values.rows.filter { !$0.cells.isEmpty }
    guard !known.isEmpty else {
      throw .nothingToDraw(
        "no value of a mineral of \(list) is known in \(values.period)",
        remedy: .anyOf([.choose(.minerals), .choose(.period)]))
    }
    var taller = options
    if options.maximumHeight == FigureOptions.usualHeight { taller.maximumHeight = Self.wholePage }
    var failure: FigureError?
    for step in 1...Self.steps.count {
      for (rows, options) in [
        (values.rows, options), (known, options), (values.rows, taller), (known, taller),
      ] {
        do throws(FigureError) {
          return try HeatmapLayout(content(name, rows, step), options: options).figure()
        } catch {
          failure = failure ?? error
          switch error {
          case .doesNotFit: continue
          case .tooNarrow: break
          default: throw error
          }
          break
        }
      }
    }
    throw failure ?? .nothingToDraw("there is nothing to draw")
  }

  /// Which years have a column, tried in turn.
  private static let steps = ["every", "every second", "every third", "every fourth", "every fifth"]

  /// What the figure shows of `rows`, in every year that is a multiple of `step` before the last.
  private func content(_ name: String, _ rows: [YearCells.Row], _ step: Int) -> HeatmapContent {
    let years = values.years
    let shown = (years.first...years.last).filter { (years.last - $0) % step == 0 }
    let sorted = rows.map { (row: $0, name: options.names.name(of: $0.mineral, in: register)) }
      .sorted { ($0.name, $0.row.mineral) < ($1.name, $1.row.mineral) }
    let drawn = Set(rows.map(\.mineral))
    let left = values.rows.filter { !drawn.contains($0.mineral) }.sorted { $0.mineral < $1.mineral }
    let cells = sorted.enumerated().flatMap { number, row in
      shown.enumerated().map { column, year in
        let since = row.row.cells.filter { $0.year <= year && $0.year > year - step }
        return cell(
          since.last { $0.year == year }, number, column,
          isBroken: column > 0 && since.contains(where: \.isBroken))
      }
    }
    var signs = values.signs
    if cells.contains(where: \.isUnknown) { signs.append(.sign("–", values.unknown)) }
    if cells.contains(where: \.isBroken) {
      signs.append(
        .init(text: values.breaks, width: 0.8, color: Palette(grayscale: options.isGrayscale).loss))
    }
    let events = EventWords(options, years: years, ids: sorted.map { "mineral:\($0.row.mineral)" })
    let dates: [FigureLegend.Sample] =
      (events.own.isEmpty ? [] : [.sign("▲", "event of the mineral")])
      + (events.common.isEmpty ? [] : [.sign("▼", "event of all minerals")])
    let span = "\(values.period.first)–\(values.period.last)"
    var content = HeatmapContent(
      name: name, title: "\(values.title), \(span)",
      rows: sorted.map { .init(id: "mineral:\($0.row.mineral)", label: $0.name) },
      columns: shown.map { .init(id: "year:\($0)", label: "\($0)") },
      cells: cells, rowEnd: "", columnFoot: "", colors: signs + dates, notes: [values.reading],
      caption: FigureCaption(
        [
          "\(values.title) of \(CaptionText.minerals(list, of: values.rows.map(\.mineral))), \(span): a row a mineral, a column \(step == 1 ? "a" : Self.steps[step - 1]) year. \(values.reading)",
          .init(
            signs.map(\.meaning).filter { !$0.isEmpty }.map { "\($0)." }.joined(separator: " "), brief: ""),
          .init(
            cells.contains(where: \.isBroken)
              ? "A line between cells: \(values.breaks), so that the two sides are not to be compared." : ""),
          ChartWords.omitted(left.map { .init(mineral: $0.mineral, reason: $0.reason) }, register),
        ] + events.parts("▲", "▼")
          + [CaptionText.sources(values.editions)]),
      sources: values.editions, omitted: 0, remedy: .anyOf([.raise(.width), .choose(.period)]))
    content.rowRemedy = .anyOf([.name(.minerals), .choose(.list), .raise(.height)])
    content.events =
      events.common.map { mark($0, nil, shown[0], step) }
      + sorted.enumerated().flatMap { number, row in
        events.own.filter { $0.isMarked(in: "mineral:\(row.row.mineral)") }.map {
          mark($0, number, shown[0], step)
        }
      }
    return content
  }

  private func mark(
    _ event: EventMark, _ row: Int?, _ first: Int, _ step: Int
  ) -> HeatmapContent.Event {
    .init(
      row: row, position: (event.position - Double(first)) / Double(step) + 0.5,
      meaning: "\(event.date): \(event.title)")
  }

  private func cell(
    _ value: YearCells.Cell?, _ row: Int, _ column: Int, isBroken: Bool
  ) -> HeatmapContent.Cell {
    guard let value else {
      return .init(row: row, column: column, text: "–", shade: 0, isBroken: isBroken, isUnknown: true)
    }
    return .init(
      row: row, column: column, text: value.text,
      shade: min(1, max(0, value.value / values.full)) * Self.deepest,
      isBroken: isBroken, isMarked: value.isMarked, isItalic: value.isItalic)
  }
}
