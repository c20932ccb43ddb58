public import Diagrams
public import SupplyData

/// A figure whose every box, line and word has its place, in points of the final page.
///
/// Laid out by us and drawn by Graphviz (`nop2`), so that nothing is scaled: a font of 7 pt is 7 pt on the page, a
/// line of 0.3 pt is 0.3 pt. The origin is the lower left corner.
public struct PlacedFigure: Sendable {
  /// A box with a label, a node of the graph.
  public struct Box: Sendable {
    /// The stable, meaningful id: `country:CHN`.
    public var id: String
    /// The label, set in the middle.
    public var label: String
    /// The middle.
    public var center: Point
    /// From left to right.
    public var width: Double
    /// From bottom to top.
    public var height: Double
    /// The fill.
    public var fill: Color
    /// The size of the label's font.
    public var fontSize: Double
    /// The colour of the label; black or white by the fill where nil.
    public var ink: Color?
    /// The line around the box; none where nil.
    public var border: Border?
    /// Whether the box is an ellipse.
    public var isRound = false
    /// The shape, where it is neither a rectangle nor an ellipse.
    public var polygon: Polygon?
    /// Whether the face of the label is bold.
    public var isBold = false
    /// Whether the face of the label is italic.
    public var isItalic = false
    /// Where the box leads in an SVG or PDF that can be clicked.
    public var link: String?
  }

  /// A shape that tells marks apart without colour.
  public enum Polygon: String, Sendable, CaseIterable {
    /// A square on its corner.
    case diamond
    /// A triangle that points up.
    case triangle
    /// A triangle that points down.
    case invertedTriangle = "invtriangle"
  }

  /// The line around a box.
  public struct Border: Sendable {
    /// The colour.
    public var color: Color
    /// The width.
    public var width: Double
    /// Whether it is dashed.
    public var isDashed = false
  }

  /// A curve from a box to another, an edge of the graph.
  public struct Line: Sendable {
    /// The id of the box where it begins.
    public var from: String
    /// The id of the box where it ends.
    public var to: String
    /// Tells lines between the same boxes apart.
    public var key: String
    /// The control points of its Bézier curves: one, then three for each piece.
    public var points: [Point]
    /// The width.
    public var width: Double
    /// The colour. Opaque always: EPS knows no transparency, and cairo would turn the whole figure into an image.
    public var color: Color
    /// Whether it is dashed.
    public var isDashed = false
    /// Whether it is dotted.
    public var isDotted = false
    /// What it means, for the tooltip of the SVG.
    public var meaning: String
  }

  /// Words without a box.
  public struct Words: Sendable {
    /// How the words stand to their place.
    public enum Alignment: Sendable { case left, center, right }
    /// The stable id.
    public var id: String
    /// The words.
    public var text: String
    /// The place: the middle of the line of text, at its beginning, middle or end.
    public var place: Point
    /// How the words stand to their place.
    public var alignment: Alignment
    /// The size of the font.
    public var fontSize: Double
    /// Whether the face is bold.
    public var isBold: Bool
    /// Whether the face is italic.
    public var isItalic = false
    /// Whether the words are the subscript of those before, and so smaller.
    public var isSubscript = false
    /// The colour.
    public var color: Color
    /// The width of the words as they are set.
    public var width: Double
  }

  /// A flow from a bar to another: filled, its ends straight, as high between them as its ends are.
  public struct Ribbon: Sendable {
    /// The id of the bar where it begins.
    public var from: String
    /// The id of the bar where it ends.
    public var to: String
    /// Tells ribbons between the same bars apart.
    public var key: String
    /// The middle of its beginning.
    public var start: Point
    /// The middle of its end.
    public var end: Point
    /// Its height at its beginning.
    public var width: Double
    /// Its height at its end, where that is another.
    public var endWidth: Double?
    /// The fill, opaque as all colours are.
    public var fill: Color
    /// Whether a thin line of white sets it apart from what it crosses.
    public var isOutlined: Bool
    /// What it means, for the tooltip of the SVG.
    public var meaning: String
  }

  /// A filled area below everything else.
  public struct Area: Sendable {
    /// The corners.
    public var points: [Point]
    /// The fill.
    public var fill: Color
    /// The line around it; a thin one of the fill where nil.
    public var border: Border?
  }

  /// The figure's name.
  public var name: String
  /// The width of the page.
  public var width: Double
  /// The height of the page.
  public var height: Double
  /// The typeface.
  public var font: String
  /// What it shows, for readers who cannot see it.
  public var title: String
  /// The caption.
  public var caption: FigureCaption
  /// The editions that its values are from.
  public var sources: Set<Edition> = []
  /// The part of what could be drawn that is not, percent.
  public var omitted = 0.0
  /// The areas, those below first.
  public var areas: [Area] = []
  /// The ribbons, those below first; all lie above the areas.
  public var ribbons: [Ribbon] = []
  /// The boxes.
  public var boxes: [Box] = []
  /// Places without a mark by id, where lines may begin or end.
  public var anchors: [String: Point] = [:]
  /// The lines, those below first.
  public var lines: [Line] = []
  /// The words.
  public var words: [Words] = []
}
