import Platform

@testable import Figures

/// How a reader sees colours.
enum ColorVision: String, Sendable, CaseIterable {
  case usual, protanopia, deuteranopia, tritanopia

  /// What becomes of linear red, green and blue, row by row.
  ///
  /// Reference: Machado, Oliveira and Fernandes 2009, doi 10.1109/TVCG.2009.113, severity 1.0.
  fileprivate var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }
}

/// The distance of two colours as a reader sees them: CIEDE2000, where 1 is about the least that is noticed and 10 is
/// seen apart at a glance.
///
/// Agrees with the 34 pairs of Sharma, Wu and Dalal 2005, doi 10.1002/col.20070.
enum ColorDistance {
  /// A colour of CIELAB with the white of D65.
  struct Lab {
    let (l, a, b): (Double, Double, Double)

    init(_ l: Double, _ a: Double, _ b: Double) { (self.l, self.a, self.b) = (l, a, b) }
  }

  /// The distance of `first` and `second`.
  static func between(_ first: Color, _ second: Color, seenBy vision: ColorVision = .usual) -> Double {
    between(lab(first, vision), lab(second, vision))
  }

  /// A colour as `vision` sees it.
  private static func lab(_ color: Color, _ vision: ColorVision) -> Lab {
    let linear = [color.red, color.green, color.blue].map {
      $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4)
    }
    func times(_ matrix: [[Double]], _ values: [Double]) -> [Double] {
      matrix.map { row in zip(row, values).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    let seen = times(vision.matrix, linear).map { min(1, max(0, $0)) }
    let xyz = times(
      [
        [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
      ], seen)
    let f = zip(xyz, [0.95047, 1, 1.08883]).map { value, white in
      value / white > 0.008856 ? cbrt(value / white) : 7.787 * value / white + 16.0 / 116
    }
    return Lab(116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2]))
  }

  /// CIEDE2000 of two colours.
  static func between(_ first: Lab, _ second: Lab) -> Double {
    func seventh(_ value: Double) -> Double { sqrt(pow(value, 7) / (pow(value, 7) + pow(25, 7))) }
    let grey = 0.5 * (1 - seventh((hypot(first.a, first.b) + hypot(second.a, second.b)) / 2))
    let (a1, a2) = (first.a * (1 + grey), second.a * (1 + grey))
    let (c1, c2) = (hypot(a1, first.b), hypot(a2, second.b))
    let (h1, h2) = (hue(a1, first.b), hue(a2, second.b))
    let isGrey = c1 * c2 == 0
    var turn = isGrey ? 0 : h2 - h1
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    var hue = isGrey ? h1 + h2 : (h1 + h2) / 2
    if !isGrey, abs(h1 - h2) > 180 { hue += hue < 180 ? 180 : -180 }
    let (lightness, chroma) = ((first.l + second.l) / 2 - 50, (c1 + c2) / 2)
    let t =
      1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue) + 0.32 * cosine(3 * hue + 6)
      - 0.20 * cosine(4 * hue - 63)
    let dl = (second.l - first.l) / (1 + 0.015 * lightness * lightness / sqrt(20 + lightness * lightness))
    let dc = (c2 - c1) / (1 + 0.045 * chroma)
    let dh = 2 * sqrt(c1 * c2) * sin(turn / 2 * .pi / 180) / (1 + 0.015 * chroma * t)
    let rotation =
      -2 * seventh(chroma) * sin(60 * exp(-(hue - 275) * (hue - 275) / 625) * .pi / 180)
    return sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh)
  }

  private static func hue(_ a: Double, _ b: Double) -> Double {
    guard a != 0 || b != 0 else { return 0 }
    let angle = atan2(b, a) * 180 / .pi
    return angle < 0 ? angle + 360 : angle
  }

  private static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
}
