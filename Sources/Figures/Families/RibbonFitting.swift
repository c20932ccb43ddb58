import Language

/// How a figure of ribbons is brought to fit its page.
struct RibbonFitting: Sendable {
  /// The weights below which countries are drawn together, tried in turn.
  var smallest: [Double] = [0, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3, 5]
  /// The thresholds that are tried when none is chosen.
  var thresholds: [Double] = [0, 0.5, 1, 2, 3, 5, 7, 10, 15, 20, 30, 50]

  /// The figure of `content` on its page: first the smaller countries of a region are drawn together, then countries
  /// become codes, only then a threshold rises.
  ///
  /// - Throws: ``FigureError`` of the figure at its fullest, where none fits.
  func figure(
    _ options: FigureOptions,
    _ content: (_ smallest: Double, _ threshold: Double, _ options: FigureOptions) throws(FigureError) ->
      RibbonContent
  ) throws(FigureError) -> PlacedFigure {
    var failure: FigureError?
    for threshold in options.threshold.map({ [$0] }) ?? thresholds {
      for options in [options, options.withCodes].compactMap({ $0 }) {
        var best: (layout: RibbonLayout, thickness: Double)?
        for smallest in smallest {
          let layout = RibbonLayout(try content(smallest, threshold, options), options: options)
          guard let thickness = try layout.thickness() else { continue }
          if thickness > best?.thickness ?? 0 { best = (layout, thickness) }
          if thickness >= RibbonLayout.goodThickness { break }
        }
        if let best { return try best.layout.figure() }
        do throws(FigureError) {
          _ = try RibbonLayout(try content(smallest[0], threshold, options), options: options).figure()
        } catch {
          // The first failure tells most: the figure at its fullest.
          failure = failure ?? error
        }
      }
    }
    throw failure ?? .nothingToDraw("there is nothing to draw")
  }
}

extension FigureOptions {
  /// The same with codes in place of English names of countries; nil where other names were chosen.
  var withCodes: FigureOptions? {
    guard names.isEnglish else { return nil }
    var options = self
    options.names = .codes
    return options
  }
}
