public import SupplyData

/// The colours of figures: Okabe and Ito's, and brown, one for each region everywhere; and greys of distinct lightness
/// for print without colour.
///
/// Any two colours of one set are 10 or more apart in CIEDE2000 for readers of every colour vision.
public struct Palette: Sendable {
  /// Whether colours are replaced by greys.
  public let isGrayscale: Bool

  /// The palette in colour, or in greys.
  public init(grayscale: Bool = false) { isGrayscale = grayscale }

  /// The colour of a region. Yellow is omitted: it is lost in thin lines.
  public func color(of region: Region) -> Color {
    if isGrayscale {
      let levels: [Region: Double] = [
        .asia: 0.20, .northernAmerica: 0.62, .europe: 0.34, .africa: 0.48, .southAmerica: 0.70,
        .centralAmericaAndCaribbean: 0.55, .oceania: 0.76,
      ]
      return Color(gray: levels[region] ?? 0.5)
    }
    switch region {
    case .africa: return Color(0x009E73)
    case .asia: return Color(0xD55E00)
    case .europe: return Color(0x0072B2)
    case .northernAmerica: return Color(0xE69F00)
    case .southAmerica: return Color(0xCC79A7)
    case .centralAmericaAndCaribbean: return Color(0x663300)
    case .oceania: return Color(0x56B4E9)
    }
  }

  /// The colours of communities, none of them that of a region: Tol's muted ones.
  var communities: [Color] {
    isGrayscale
      ? [0.15, 0.45, 0.7, 0.3, 0.6, 0.8].map { Color(gray: $0) }
      : [0x332288, 0x44AA99, 0x882255, 0x999933, 0xCC6677, 0x88CCEE].map { Color($0) }
  }

  /// How far what is not in focus goes towards white.
  static let fading = 0.82
  /// The text of what is not in focus, which must still be read.
  var fadedInk: Color { Color(0x6A6A6A) }
  /// Gains.
  var gain: Color { isGrayscale ? Color(gray: 0.15) : Color(0x0072B2) }
  /// Losses.
  var loss: Color { isGrayscale ? Color(gray: 0.40) : Color(0xD55E00) }

  /// The colour of a region, or of what belongs to none.
  func color(of region: Region?) -> Color { region.map { color(of: $0) } ?? neutral }

  /// The colour of the place of consumption.
  public var consumer: Color { Color(0x222222) }
  /// The fill of a mineral.
  public var mineral: Color { Color(0xECECEC) }
  /// Lines that belong to no region.
  public var neutral: Color { Color(0x6B6B6B) }
  /// Values beside names.
  var quietInk: Color { Color(0x595959) }
  /// What is not explained.
  var remainder: Color { Color(0xC4C4C4) }
  /// A shade of one hue, 0 white to 1 dark.
  func shade(_ part: Double) -> Color {
    (isGrayscale ? Color(gray: 0.15) : Color(0x08519C)).lighter(1 - min(1, max(0, part)))
  }
  /// Bars that are measured against a hundred.
  var measure: Color { Color(0x595959) }
  /// The bars of minerals.
  var mineralBar: Color { Color(0x404040) }
  /// Text and hairlines.
  public var ink: Color { Color(0x000000) }
}

/// An opaque colour.
public struct Color: Sendable, Hashable {
  /// Red, green and blue, 0 to 1.
  public let red: Double
  /// Green, 0 to 1.
  public let green: Double
  /// Blue, 0 to 1.
  public let blue: Double

  /// The colour `0xRRGGBB`.
  public init(_ hex: Int) {
    red = Double(hex >> 16 & 0xFF) / 255
    green = Double(hex >> 8 & 0xFF) / 255
    blue = Double(hex & 0xFF) / 255
  }

  /// A grey, 0 black to 1 white.
  public init(gray: Double) {
    (red, green, blue) = (gray, gray, gray)
  }

  private init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// The colour mixed with white: 0 itself, 1 white.
  public func lighter(_ part: Double) -> Color {
    func mix(_ value: Double) -> Double { value + (1 - value) * part }
    return Color(red: mix(red), green: mix(green), blue: mix(blue))
  }

  /// The relative luminance of WCAG 2.1, 0 to 1.
  public var luminance: Double {
    func linear(_ value: Double) -> Double {
      guard value > 0.03928 else { return value / 12.92 }
      // ((v + 0.055) / 1.055)^2.4, the power taken as a square times the fifth root of a square.
      let base = (value + 0.055) / 1.055
      return base * base * Self.fifthRoot(base * base)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private static func fifthRoot(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<40 { root = (4 * root + value / (root * root * root * root)) / 5 }
    return root
  }

  /// Black or white, whichever reads better on this colour.
  public var text: Color { luminance > 0.179 ? Color(0x000000) : Color(0xFFFFFF) }

  /// `#RRGGBB`.
  public var hex: String {
    func pair(_ value: Double) -> String {
      let byte = Int((min(max(value, 0), 1) * 255).rounded())
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count == 1 ? "0\(digits)" : digits
    }
    return "#\(pair(red))\(pair(green))\(pair(blue))"
  }
}
