import SupplyData

/// What a figure of two columns shows: nodes on the left and on the right, flows between them and, where there is
/// one, a bar at the right edge that everything runs into.
struct ColumnContent: Sendable {
  struct Node: Sendable {
    /// The stable id: `country:CHN`.
    var id: String
    var label: String
    /// What it is sorted by when the order is by name.
    let name: String
    /// The heading it stands under; nil for none.
    var group: String?
    var fill: Color
    var border: PlacedFigure.Border?
    /// What it is sorted by when the order is by weight.
    var weight = 0.0
    var isFaded = false
  }

  struct Flow: Sendable {
    let left: Int
    let right: Int
    /// What the width shows. The least is drawn solid; the most, where it differs, pale below it.
    let value: Interval
    var color: Color
    var isDashed = false
    var isFaded = false
    /// What it means, in words.
    let meaning: String
  }

  /// What every node of the right column is connected with.
  struct Bar: Sendable {
    let id: String
    let heading: String
    /// The value of each node of the right column; nil for no line.
    let values: [Interval?]
    let meanings: [String]
  }

  /// The figure's name: the family.
  var name: String
  /// What it shows, for readers who cannot see it.
  var title: String
  var left: [Node]
  var right: [Node]
  var flows: [Flow]
  var bar: Bar?
  var leftHeading: String
  var rightHeading: String
  let scale: WidthScale
  let samples: [FigureLegend.Sample]
  /// The sentences below the figure.
  var legend: [String]
  var caption: String
  /// What to change when the figure is too high for its page.
  var remedy = "Raise --threshold, allow more with --height-mm, or choose a shorter list."
}
