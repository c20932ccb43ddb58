/// What an author may choose about a figure.
public struct FigureOptions: Sendable {
  /// The width of the page, millimetres: 85 for one column, 170 for two, or a journal's own.
  public var width = 170.0
  /// The height that must not be exceeded, millimetres.
  public var maximumHeight = 230.0
  /// Flows below this part of U.S. consumption, percent, are left out; nil for the lowest of
  /// ``automaticThresholds`` at which the figure fits its page.
  public var threshold: Double?
  /// Whether colours are replaced by greys.
  public var isGrayscale = false
  /// The typeface.
  public var font = "Liberation Sans"
  /// The title inside the figure; none by default, the caption is the paper's.
  public var title: String?
  /// The size of labels, points.
  public var fontSize = 7.5
  /// The size of the legend and of column headings, points: the smallest text.
  public var smallFontSize = 7.0

  /// The thresholds that are tried when none is chosen, percent.
  public static let automaticThresholds: [Double] = [2, 3, 4, 5, 7, 10, 15, 20, 30, 50]

  /// The usual options.
  public init() {}
}
