import ArgumentParser
import Figures
import SupplyData

// The families of flows and maps: each command holds the options that act on its family.

struct NetworkFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = NetworkFigure.self
  @OptionGroup var year: FigureYear
  @OptionGroup var list: FigureList
  @OptionGroup var imports: FigureImports
  @OptionGroup var threshold: FigureThreshold
  @OptionGroup var top: FigureTop
  @OptionGroup var backbone: FigureBackbone
  @OptionGroup var focus: FigureFocusOptions
  @OptionGroup var order: FigureOrderOptions
  @OptionGroup var scale: FigureScale
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [year, list, imports, threshold, top, backbone, focus, order, scale]
  }
}

struct ProductionFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = ProductionFigure.self
  @OptionGroup var year: FigureYear
  @OptionGroup var list: FigureList
  @OptionGroup var threshold: FigureThreshold
  @OptionGroup var top: FigureTop
  @OptionGroup var focus: FigureFocusOptions
  @OptionGroup var order: FigureOrderOptions
  @OptionGroup var scale: FigureScale
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [year, list, threshold, top, focus, order, scale]
  }
}

struct RegionsFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = RegionsFigure.self
  @OptionGroup var year: FigureYear
  @OptionGroup var list: FigureList
  @OptionGroup var imports: FigureImports
  @OptionGroup var threshold: FigureThreshold
  @OptionGroup var focus: FigureFocusOptions
  @OptionGroup var order: FigureOrderOptions
  @OptionGroup var scale: FigureScale
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [year, list, imports, threshold, focus, order, scale]
  }
}

struct DifferenceFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = DifferenceFigure.self
  @OptionGroup var period: FigurePeriod
  @OptionGroup var list: FigureList
  @OptionGroup var imports: FigureImports
  @OptionGroup var threshold: FigureThreshold
  @OptionGroup var focus: FigureFocusOptions
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [period, list, imports, threshold, focus]
  }
}

struct YearsFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = YearsFigure.self
  @OptionGroup var years: FigureYears
  @OptionGroup var list: FigureList
  @OptionGroup var imports: FigureImports
  @OptionGroup var threshold: FigureThreshold
  @OptionGroup var focus: FigureFocusOptions
  @OptionGroup var order: FigureOrderOptions
  @OptionGroup var scale: FigureScale
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [years, list, imports, threshold, focus, order, scale]
  }
}

struct ChokepointFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = ChokepointFigure.self
  @OptionGroup var countries: FigureCountries
  @OptionGroup var year: FigureYear
  @OptionGroup var list: FigureList
  @OptionGroup var imports: FigureImports
  @OptionGroup var atLeast: FigureAtLeast
  @OptionGroup var threshold: FigureThreshold
  @OptionGroup var order: FigureOrderOptions
  @OptionGroup var scale: FigureScale
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [countries, year, list, imports, atLeast, threshold, order, scale]
  }
}

struct TradeFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = TradeFigure.self
  @OptionGroup var mineral: FigureMineral
  @OptionGroup var year: FigureYear
  @OptionGroup var threshold: FigureThreshold
  @OptionGroup var focus: FigureFocusOptions
  @OptionGroup var order: FigureOrderOptions
  @OptionGroup var scale: FigureScale
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [mineral, year, threshold, focus, order, scale]
  }
}

struct TraceFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = TraceFigure.self
  @OptionGroup var mineral: FigureMineral
  @OptionGroup var year: FigureYear
  @OptionGroup var threshold: FigureThreshold
  @OptionGroup var focus: FigureFocusOptions
  @OptionGroup var order: FigureOrderOptions
  @OptionGroup var scale: FigureScale
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [mineral, year, threshold, focus, order, scale]
  }
}

struct MapFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = MapFigure.self
  @OptionGroup var year: FigureYear
  @OptionGroup var list: FigureList
  @OptionGroup var imports: FigureImports
  @OptionGroup var threshold: FigureThreshold
  @OptionGroup var top: FigureTop
  @OptionGroup var focus: FigureFocusOptions
  @OptionGroup var scale: FigureScale
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [year, list, imports, threshold, top, focus, scale]
  }
}

struct ProjectionFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = ProjectionFigure.self
  @OptionGroup var year: FigureYear
  @OptionGroup var list: FigureList
  @OptionGroup var imports: FigureImports
  @OptionGroup var top: FigureTop
  @OptionGroup var backbone: FigureBackbone
  @OptionGroup var focus: FigureFocusOptions
  @OptionGroup var order: FigureOrderOptions
  @OptionGroup var scale: FigureScale
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [year, list, imports, top, backbone, focus, order, scale]
  }
}

struct HeatmapFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = HeatmapFigure.self
  @OptionGroup var year: FigureYear
  @OptionGroup var list: FigureList
  @OptionGroup var imports: FigureImports
  @OptionGroup var top: FigureTop
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] { [year, list, imports, top] }
}

struct ChoroplethFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = ChoroplethFigure.self
  @OptionGroup var year: FigureYear
  @OptionGroup var minerals: FigureMinerals
  @OptionGroup var imports: FigureImports
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [year, minerals, imports]
  }
}
