/// The size a figure has in print, and how the drawing is brought to it.
///
/// The robust way is to design in final points: spacing and fonts as they shall be printed, and no scaling.
/// Scaling changes fonts and lines too: the final font size is the layout's times `Placement.scale`.
public struct Page: Sendable, Hashable {
  /// What may be done to a drawing that has not the width of the page.
  public enum Scaling: Sendable, Hashable {
    /// Nothing: it is centred, and an error when too large.
    case none
    /// It is made smaller when too large, and else centred.
    case shrink
    /// It is made smaller or larger until it fills the page.
    case fit
  }

  /// How a drawing lies on a page; lengths in points.
  public struct Placement: Sendable, Hashable {
    /// Final length over length in the layout.
    public let scale: Double
    /// The final width of the page.
    public let width: Double
    /// The final height of the page.
    public let height: Double
    /// The place of the layout in the middle of the page, in the layout's coordinates.
    public let center: Point
  }

  /// Points in a millimetre.
  public static let pointsPerMillimetre = 72 / 25.4

  /// The width of the page in millimetres.
  public var width: Double
  /// The height that must not be exceeded, in millimetres, or nil. The page is as high as the drawing.
  public var maximumHeight: Double?
  /// What may be done to the drawing.
  public var scaling: Scaling

  /// A page of a width in millimetres.
  public init(width: Double, maximumHeight: Double? = nil, scaling: Scaling = .none) {
    self.width = width
    self.maximumHeight = maximumHeight
    self.scaling = scaling
  }

  /// How a drawing of this box in points, its padding included (`Layout.canvas`), comes to lie on the page.
  /// The page has the width asked for, rounded to whole points: PDF knows no fractions of them. O(1).
  ///
  /// - Throws: `DiagramError.doesNotFit` when it is too large and must not be scaled, `.invalidPage` for a page
  ///   of less than 1 or more than 5000 mm.
  public func placement(of canvas: Box) throws(DiagramError) -> Placement {
    let limits = 1.0...5_000.0
    guard limits.contains(width), maximumHeight.map(limits.contains) ?? true else { throw .invalidPage(self) }
    let target = widthInPoints
    let limit = maximumHeight.map { $0 * Self.pointsPerMillimetre } ?? .infinity
    let largest = min(
      canvas.width > 0 ? target / canvas.width : 1, canvas.height > 0 ? limit / canvas.height : .infinity)
    let scale: Double
    switch scaling {
    case .none:
      // Graphviz rounds box corners to whole points.
      let isTooLarge = canvas.width > target + 0.5 || canvas.height > limit + 0.5
      if isTooLarge {
        throw .doesNotFit(
          width: canvas.width / Self.pointsPerMillimetre, height: canvas.height / Self.pointsPerMillimetre,
          page: self)
      }
      scale = 1
    case .shrink: scale = min(1, largest)
    case .fit: scale = largest
    }
    // Rounded up, but not for the noise of the division.
    let height = (canvas.height * scale - 1e-6).rounded(.up)
    return Placement(scale: scale, width: target, height: height, center: canvas.center)
  }

  private var widthInPoints: Double { (width * Self.pointsPerMillimetre).rounded() }

  /// The Graphviz `size` that makes `dot` scale as this page does, or nil when nothing is scaled.
  public var size: AttributeValue? {
    let inches = { (points: Double) in DOTText.number((points / 72 * 1e4).rounded() / 1e4) }
    // Without a limit a height that no drawing reaches stands in.
    let height = maximumHeight.map { inches($0 * Self.pointsPerMillimetre) } ?? "1000"
    let text = "\(inches(widthInPoints)),\(height)"
    return switch scaling {
    case .none: nil
    case .shrink: .text(text)
    case .fit: .text(text + "!")
    }
  }
}

extension Page: CustomStringConvertible {
  /// The size in millimetres.
  public var description: String {
    let height = maximumHeight.map { " and at most \(DOTText.number($0)) mm high" } ?? ""
    return "\(DOTText.number(width)) mm wide\(height)"
  }
}
