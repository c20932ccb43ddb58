/// A diagram that was laid out once and written in several formats.
public struct Rendering: Sendable {
  /// Where everything lies, before scaling.
  public let layout: Layout
  /// How the layout lies on the page: scale and final size in points.
  public let placement: Page.Placement
  /// What Graphviz warned of, one line each.
  public let warnings: [String]
  /// The files' bytes by format.
  public let files: [OutputFormat: [UInt8]]

  /// The bytes of a format that was asked for, or nil.
  public subscript(format: OutputFormat) -> [UInt8]? { files[format] }
}
