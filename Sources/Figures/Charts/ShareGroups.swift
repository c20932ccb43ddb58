import SupplyAnalysis
import SupplyData

/// How the shares of regions are told apart in charts: the colour of the region, repeated by shape and dash, and a
/// short name at the end of the line.
enum ShareGroups {
  /// The regions, and Asia without China beside Asia, since the two often part.
  static let all: [ShareGroup] = ShareGroup.standard.filter { $0 != .china }

  static func style(_ group: ShareGroup, _ palette: Palette, _ register: Register) -> ChartSeries.Style {
    switch group {
    case .region(.asia): .init(color: palette.color(of: .asia))
    case .asiaWithoutChina: .init(color: palette.color(of: .asia), isDashed: true)
    case .region(.africa): .init(color: palette.color(of: .africa), shape: .triangle)
    case .region(.europe): .init(color: palette.color(of: .europe), shape: .square)
    case .region(.northernAmerica): .init(color: palette.color(of: .northernAmerica), shape: .diamond)
    case .region(.southAmerica): .init(color: palette.color(of: .southAmerica), shape: .invertedTriangle)
    case .region(.centralAmericaAndCaribbean):
      .init(color: palette.color(of: .centralAmericaAndCaribbean), shape: .diamond, isDashed: true)
    case .region(.oceania): .init(color: palette.color(of: .oceania), shape: .square, isDashed: true)
    case .country(let code):
      style(register.countries[code].map { .region($0.region) } ?? .asiaWithoutChina, palette, register)
    }
  }

  /// What stands at the end of a line.
  static func short(_ group: ShareGroup) -> String {
    switch group {
    case .region(.africa): "Af"
    case .region(.asia): "As"
    case .asiaWithoutChina: "As−CN"
    case .region(.europe): "Eu"
    case .region(.northernAmerica): "NA"
    case .region(.southAmerica): "SA"
    case .region(.centralAmericaAndCaribbean): "CA"
    case .region(.oceania): "Oc"
    case .country(let code): code.rawValue
    }
  }

  static func samples(_ groups: [ShareGroup], _ palette: Palette, _ register: Register) -> [FigureLegend
    .Sample]
  {
    groups.map { group in
      let style = style(group, palette, register)
      return .init(
        text: "\(short(group)), \(group.name(in: register))", width: ChartPen.data, color: style.color,
        isDashed: style.isDashed, mark: ChartMark(shape: style.shape, color: style.color))
    }
  }

  /// Bounds farther apart than this, percentage points, have a hollow mark.
  static let loose = 5.0
  /// The least share of a line that is drawn, percent, unless another is asked for.
  static let usualThreshold = 5.0
}
