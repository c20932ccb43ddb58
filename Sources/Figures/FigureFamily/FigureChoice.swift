/// What an author may choose about a figure beyond its page, typeface and names: each family reads some.
public enum FigureChoice: String, Sendable, Hashable, CaseIterable {
  /// The year.
  case year
  /// The list of minerals.
  case list
  /// What the shares of suppliers are of.
  case imports
  /// The first year of a period.
  case from
  /// The last year of a period.
  case to
  /// Several years.
  case years
  /// The one mineral of the figure.
  case mineral
  /// Minerals in place of the list.
  case minerals
  /// Whose shares are drawn.
  case by
  /// What is shaded of each mineral and year.
  case measure
  /// How many years a window of prices has.
  case window
  /// From which coefficient of variation on a price is volatile.
  case theta
  /// From which part of consumption on a mineral depends on the set, or is highly dependent.
  case atLeast = "at-least"
  /// Below which value flows or countries are not drawn one by one.
  case threshold
  /// How many countries are drawn one by one.
  case top
  /// The level of the disparity filter.
  case backbone
  /// How supply risk is measured.
  case scheme
  /// Whether dated events are marked.
  case events
  /// What is in focus.
  case focus
  /// How nodes follow one another.
  case order
  /// How widths grow with values.
  case scale
}
