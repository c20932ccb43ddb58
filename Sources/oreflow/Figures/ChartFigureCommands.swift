import ArgumentParser
import Figures
import SupplyData

// The families of charts: each command holds the options that act on its family.

struct RelianceFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = RelianceFigure.self
  @OptionGroup var period: FigurePeriod
  @OptionGroup var minerals: FigureMinerals
  @OptionGroup var events: FigureEvents
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [period, minerals, events]
  }
}

struct VolatilityFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = VolatilityFigure.self
  @OptionGroup var period: FigurePeriod
  @OptionGroup var minerals: FigureMinerals
  @OptionGroup var volatility: FigureVolatility
  @OptionGroup var events: FigureEvents
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [period, minerals, volatility, events]
  }
}

struct RiskFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = RiskFigure.self
  @OptionGroup var period: FigurePeriod
  @OptionGroup var minerals: FigureMinerals
  @OptionGroup var events: FigureEvents
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [period, minerals, events]
  }
}

struct PlaneFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = PlaneFigure.self
  @OptionGroup var year: FigureYear
  @OptionGroup var minerals: FigureMinerals
  @OptionGroup var imports: FigureImports
  @OptionGroup var scheme: FigureScheme
  @OptionGroup var atLeast: FigureAtLeast
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [year, minerals, imports, scheme, atLeast]
  }
}

struct SharesFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = SharesFigure.self
  @OptionGroup var period: FigurePeriod
  @OptionGroup var minerals: FigureMinerals
  @OptionGroup var threshold: FigureThreshold
  @OptionGroup var events: FigureEvents
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [period, minerals, threshold, events]
  }
}

struct SlopesFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = SlopesFigure.self
  @OptionGroup var period: FigurePeriod
  @OptionGroup var minerals: FigureMinerals
  @OptionGroup var subject: FigureSubject
  @OptionGroup var threshold: FigureThreshold
  @OptionGroup var top: FigureTop
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [period, minerals, subject, threshold, top]
  }
}

struct GravityFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = GravityFigure.self
  @OptionGroup var period: FigurePeriod
  @OptionGroup var minerals: FigureMinerals
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [period, minerals]
  }
}

struct HeatmapYearsFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = HeatmapYearsFigure.self
  @OptionGroup var period: FigurePeriod
  @OptionGroup var minerals: FigureMinerals
  @OptionGroup var measure: FigureMeasure
  @OptionGroup var events: FigureEvents
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [period, minerals, measure, events]
  }
}

struct BumpFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = BumpFigure.self
  @OptionGroup var period: FigurePeriod
  @OptionGroup var minerals: FigureMinerals
  @OptionGroup var imports: FigureImports
  @OptionGroup var top: FigureTop
  @OptionGroup var focus: FigureFocusOptions
  @OptionGroup var events: FigureEvents
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [period, minerals, imports, top, focus, events]
  }
}

struct AlluvialFigureCommand: FigureFamilyCommand {
  static let family: any FigureFamily.Type = AlluvialFigure.self
  @OptionGroup var period: FigurePeriod
  @OptionGroup var minerals: FigureMinerals
  @OptionGroup var imports: FigureImports
  @OptionGroup var top: FigureTop
  @OptionGroup var focus: FigureFocusOptions
  @OptionGroup var file: FigureFile
  @OptionGroup(title: "Page") var page: FigurePage
  @OptionGroup(title: "Data") var data: DataOptions

  var chosen: [any FigureChoiceOptions] {
    [period, minerals, imports, top, focus]
  }
}
