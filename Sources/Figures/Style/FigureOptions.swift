public import Language

/// What an author may choose about a figure.
public struct FigureOptions: Sendable {
  /// How the nodes of a column follow one another within their region.
  public enum Order: String, Sendable, CaseIterable {
    /// So that flows cross little.
    case crossings
    /// The widest first.
    case weight
    /// By name.
    case name
  }

  /// The width of the page, millimetres: 85 for one column, 170 for two, or a journal's own.
  public var width = 170.0
  /// The height that must not be exceeded, millimetres.
  public var maximumHeight = FigureOptions.usualHeight
  /// The height that leaves room for the caption on a page of A4, millimetres.
  public static let usualHeight = 170.0
  /// Flows below this percentage are omitted; nil for the lowest at which the figure fits its page.
  public var threshold: Double?
  /// Whether colours are replaced by greys.
  public var isGrayscale = false
  /// The typeface.
  public var font = "Liberation Sans"
  /// Whether the notes of the caption stand inside the figure too.
  public var showsNotes = false
  /// The title inside the figure; none by default, the caption is the paper's.
  public var title: String?
  /// The size of labels, points.
  public var fontSize = 7.5
  /// The size of the legend and of column headings, points: the smallest text.
  public var smallFontSize = 7.0
  /// What countries and minerals are called.
  public var names = FigureNames.english
  /// The number of countries shown one by one, the rest lumped together; all where nil.
  public var top: Int?
  /// How nodes follow one another.
  public var order = Order.crossings
  /// The order that all figures of a list share; each its own where nil.
  public var ranks: FigureRanks?
  /// How line widths grow with values.
  public var scale = WidthScale.Shape.linear
  /// What the figure is about.
  public var focus = FigureFocus()
  /// The level of the disparity filter; no filter where nil.
  public var backbone: Double?
  /// The dated events that charts over years mark.
  public var events: [EventMark] = []
  /// What the ids of nodes are appended to, so that each leads somewhere; no links where nil.
  public var linkPrefix: String?

  /// The usual options.
  public init() {}
}
