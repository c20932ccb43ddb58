/// What a journal asks of a figure: widths of its columns, height, smallest text and formats.
public enum PagePreset: String, Sendable, CaseIterable {
  /// Elsevier's journals.
  case elsevier
  /// Springer's journals.
  case springer
  /// Nature and its sister journals.
  case nature
  /// Science and its sister journals.
  case science
  /// Proceedings of the National Academy of Sciences.
  case pnas

  /// The widths of one column, of one and a half where there is such a width, and of two, millimetres.
  public var widths: [Double] {
    switch self {
    case .elsevier: [90, 140, 190]
    case .springer: [84, 174]
    case .nature: [89, 183]
    case .science: [57, 121, 184]
    case .pnas: [87, 114, 178]
    }
  }

  /// The height that must not be exceeded, millimetres.
  public var height: Double {
    switch self {
    case .elsevier: 240
    case .springer: 234
    case .nature: 170
    case .science: 230
    case .pnas: 225
    }
  }

  /// The smallest text, points.
  public var smallestText: Double { self == .nature ? 5 : 7 }

  /// The endings of the formats that are set in print; others serve as previews.
  public var formats: [String] { ["pdf", "eps"] }
}
